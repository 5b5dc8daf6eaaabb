import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./timeline.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Ours, which may be newer than the one that the builder brings. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds, in words; and that it found something to look at. Without frames it needs no page of its own to sum up. `without` names rules. */
export async function faults(page: Page, without: readonly string[] = []): Promise<string[]> {
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const builder = new AxeBuilder({ page, axeSource }).options({ runOnly: TAGS, resultTypes: ["violations"], rules });
  const { violations, passes } = await builder.setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(20);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`),
  );
}
