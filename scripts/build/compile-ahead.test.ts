import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { compileAhead } from "./compile-ahead.ts";
import { smallestFiles } from "./smallest.ts";

test("the hint to compile ahead is the first line of the files that ask for it, whatever makes them smaller", async () => {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    root: join(import.meta.dirname, "../.."),
    plugins: [smallestFiles(() => true), compileAhead((name) => name === "first.js")],
    build: {
      write: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { first: join(import.meta.dirname, "compile-ahead.ts"), second: join(import.meta.dirname, "clear.ts") },
        external: /^node:/,
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "[name].js" },
      },
    },
  });
  if (!("output" in made)) throw new Error("one build was asked for");
  const firstLines = Object.fromEntries(
    made.output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file.code.split("\n")[0]]] : [])),
  );
  expect(firstLines["first.js"]).toBe("//# allFunctionsCalledOnLoad");
  expect(firstLines["second.js"]).toMatch(/^(import|function|const)\b/);
});
