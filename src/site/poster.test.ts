import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { posterSvg } from "./poster.ts";
import { readFolder, speechOf } from "./prerender.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const readFile = (path: string): Uint8Array => readFileSync(resolve(ROOT, path));

test("G5 the picture of a timeline is what it opens on, with its title and its colours", async () => {
  const reading = await readFolder("data/taliban-al-qaeda/timeline.json", readFile);
  const svg = posterSvg(reading, await speechOf(reading));
  expect(svg).toContain('width="1200" height="630"');
  expect(svg).toContain(">The Taliban and al-Qaeda: a promise and what became of it</text>");
  expect(svg).toContain(">Mar</text>");
});
