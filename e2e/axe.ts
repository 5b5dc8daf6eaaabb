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

/** Of all that axe looks for, what other colours may change. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/** What axe finds, in words; and that it found something to look at. `without` names rules. */
export async function faults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const { found, passes } = await look(page, { runOnly: TAGS, rules });
  expect(passes).toBeGreaterThan(20);
  return found;
}

/** What axe finds in other colours of what `faults` has looked at. */
export async function faultsOfColours(page: Page): Promise<string[]> {
  const { found, passes } = await look(page, { runOnly: { type: "rule", values: OF_COLOURS } });
  expect(passes).toBeGreaterThan(0);
  return found;
}

/** Its faults in light and in dark: what is no matter of colours is looked at once. */
export async function inLightAndDark(page: Page, what: string, without: readonly string[] = []): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await faults(page, without), `${what}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await faultsOfColours(page), `${what}, dark`).toEqual([]);
}

async function look(
  page: Page,
  options: axe.RunOptions,
): Promise<{ readonly found: string[]; readonly passes: number }> {
  // It is long: once for each document, and only what is asked for comes back.
  for (const frame of page.frames()) if (await frame.evaluate(() => !("axe" in window))) await frame.evaluate(SOURCE);
  return page.evaluate(async (asked) => {
    const result = await window.axe.run(document, { ...asked, resultTypes: ["violations"] });
    const found = result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
    return { found, passes: result.passes.length };
  }, options);
}
