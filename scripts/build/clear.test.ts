import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { clear } from "./clear.ts";

const folder = mkdtempSync(join(tmpdir(), "date-line-clear-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a page into a folder that holds what earlier builds left there. */
async function builtInto(root: string, outDir: string, isOurs: (name: string) => boolean): Promise<string[]> {
  mkdirSync(join(outDir, "cli"), { recursive: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>x</title>");
  for (const name of ["old.js", "date-line-old.js", "cli/date-line.js"]) writeFileSync(join(outDir, name), "");
  await build({
    ...{ root, configFile: false, logLevel: "silent", plugins: [clear(isOurs)] },
    build: { outDir, emptyOutDir: false },
  });
  return readdirSync(outDir).sort();
}

const allButCommand = (name: string): boolean => name !== "cli";

test("what the last build left is gone, and what another build made is still there", async () => {
  const root = join(folder, "project");
  const dist = join(root, "dist");
  expect(await builtInto(root, dist, (name) => name.startsWith("date-line"))).toEqual(["cli", "index.html", "old.js"]);
  expect(await builtInto(root, dist, allButCommand)).toEqual(["cli", "index.html"]);
  expect(readdirSync(join(dist, "cli"))).toEqual(["date-line.js"]);
});

test("a folder outside the project is left alone", async () => {
  expect(await builtInto(join(folder, "project"), join(folder, "elsewhere"), allButCommand)).toContain("old.js");
});
