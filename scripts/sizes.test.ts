import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What a module weighs with all that it imports, minified and compressed as a browser receives it. */
async function weightOf(path: string): Promise<number> {
  const result = await build({
    ...{ root: ROOT, configFile: false, logLevel: "silent" },
    build: {
      ...{ write: false, copyPublicDir: false, modulePreload: false },
      rolldownOptions: {
        input: join(ROOT, path),
        preserveEntrySignatures: "strict",
        output: { codeSplitting: false },
      },
    },
  });
  const built = [result].flat().flatMap((one) => ("output" in one ? one.output : []));
  const code = built.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  expect(code).toContain("export");
  return brotliCompressSync(code).length;
}

test("strict dates, which every page loads inside the embed, weigh at most 3 kB", async () => {
  const weight = await weightOf("src/dates/edtf.ts");
  expect(weight).toBeGreaterThan(1000);
  expect(weight).toBeLessThanOrEqual(3000);
});
