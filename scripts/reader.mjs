import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { ROOT } from "./run.mjs";

/**
 * A module of `src/` and all that it imports as one module for Node.
 * @param {string} path from the root of the project
 * @returns {Promise<unknown>}
 */
export async function bundled(path) {
  const folder = mkdtempSync(join(tmpdir(), "date-line-bundle-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  await build({
    ...{ root: ROOT, configFile: false, logLevel: "error", ssr: { noExternal: true } },
    build: {
      ...{ ssr: join(ROOT, path), outDir: folder, emptyOutDir: true, copyPublicDir: false },
      rolldownOptions: { output: { entryFileNames: "bundle.mjs", codeSplitting: false } },
    },
  });
  return import(pathToFileURL(join(folder, "bundle.mjs")).href);
}

/** The reader of timelines. */
export async function bundledReader() {
  return /** @type {typeof import("../src/events/read.ts")} */ (await bundled("src/events/read.ts")).readTimeline;
}
