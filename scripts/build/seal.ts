import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";
import { sealed } from "../../src/site/seal.ts";
import { filesIn } from "./data-folder.ts";

/** Writes, last of all, the worker that keeps the site, and each page's version. The embed is built after the site and the frame pages, and is part of it: both do. */
export function seal(): Plugin {
  let folder = "";
  return {
    name: "seal",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    async closeBundle() {
      const worker = join(folder, "site/worker.js");
      // An embed that is built alone belongs to no site.
      if (!existsSync(worker)) return;
      const paths = filesIn(folder, ".").map((path) => path.replace(/^\.\//, ""));
      const site = new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));
      for (const [path, text] of await sealed(site, readFileSync(worker, "utf8")))
        writeFileSync(join(folder, path), text);
    },
  };
}
