import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, expect, test } from "vitest";
import { clearEmbed } from "./clear-embed.ts";

const root = mkdtempSync(join(tmpdir(), "date-line-embed-"));
afterAll(() => rmSync(root, { recursive: true }));

test("old chunks of the embed are gone, and the site and the command stay", async () => {
  mkdirSync(join(root, "dist/cli"), { recursive: true });
  writeFileSync(join(root, "entry.js"), "console.log(1);");
  const left = ["date-line.js", "date-line-everyday-old.js", "index.html", "cli/date-line.js"];
  for (const name of left) writeFileSync(join(root, "dist", name), "");
  await build({
    ...{ root, configFile: false, logLevel: "silent", plugins: [clearEmbed("date-line")] },
    build: {
      emptyOutDir: false,
      rolldownOptions: { input: join(root, "entry.js"), output: { entryFileNames: "date-line.js" } },
    },
  });
  expect(readdirSync(join(root, "dist")).sort()).toEqual(["cli", "date-line.js", "index.html"]);
  expect(readdirSync(join(root, "dist/cli"))).toEqual(["date-line.js"]);
});
