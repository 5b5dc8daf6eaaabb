import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { expect } from "./timeline.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, in words; and that it found something to look at. `without` names rules. */
export async function faults(page: Page, without: readonly string[] = []): Promise<string[]> {
  // It is long: once for each document, and only what is asked for comes back.
  for (const frame of page.frames()) if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(SOURCE);
  const { found, passes } = await page.evaluate(
    async ({ tags, unwanted }) => {
      const rules = Object.fromEntries(unwanted.map((rule) => [rule, { enabled: false }]));
      const result = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"], rules });
      const found = result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`),
      );
      return { found, passes: result.passes.length };
    },
    { tags: TAGS, unwanted: without },
  );
  expect(passes).toBeGreaterThan(20);
  return found;
}
