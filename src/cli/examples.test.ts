import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { runInMemory } from "./memory-io.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const PAGE = readFileSync(resolve(ROOT, "docs/command.md"), "utf8");

/** What stands in the page's code blocks of a kind. */
const blocks = (kind: string): string[] =>
  [...PAGE.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\``, "gm"))].map(([, text = ""]) => text);

const inData = (name: string): string => readFileSync(resolve(ROOT, "data/taliban-al-qaeda", name), "utf8");
const files: Record<string, string> = { "revolution.csv": blocks("csv")[0] ?? "" };
for (const name of ["timeline.json", "events.csv", "sources.csv"])
  files[`data/taliban-al-qaeda/${name}`] = inData(name);

/** The words of a command line; quotes keep spaces together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const examples = blocks("console").map((text) => {
  const [line = "", ...said] = text.split("\n");
  return { line: line.replace(/^\$ date-line /, ""), said: said.join("\n") };
});

test("C15 the page has examples", () => {
  expect(examples.length).toBeGreaterThan(4);
});

test.each(examples)("C15 $line", async ({ line, said }) => {
  const { out, err } = await runInMemory(wordsOf(line), { files });
  expect(out).toBe(said);
  expect(err).toBe("");
});
