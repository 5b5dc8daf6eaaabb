import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { clearSite } from "./clear-site.ts";

const folder = mkdtempSync(join(tmpdir(), "date-line-clear-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds a page into a folder that holds what earlier builds left there. */
async function builtInto(root: string, outDir: string): Promise<string[]> {
  mkdirSync(join(outDir, "cli"), { recursive: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>x</title>");
  for (const name of ["old.js", "cli/date-line.js"]) writeFileSync(join(outDir, name), "");
  await build({
    ...{ root, configFile: false, logLevel: "silent", plugins: [clearSite(["cli"])] },
    build: { outDir, emptyOutDir: false },
  });
  return readdirSync(outDir).sort();
}

test("what the last site left is gone, and the command is still there", async () => {
  const root = join(folder, "project");
  expect(await builtInto(root, join(root, "dist"))).toEqual(["cli", "index.html"]);
  expect(readdirSync(join(root, "dist/cli"))).toEqual(["date-line.js"]);
});

test("a folder outside the project is left alone", async () => {
  expect(await builtInto(join(folder, "project"), join(folder, "elsewhere"))).toContain("old.js");
});
