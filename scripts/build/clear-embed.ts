import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Takes away what the last build of the embed left beside the site: its chunks carry a hash in their names and would pile up. As
 * with Vite's own emptying, a folder outside the project is left alone.
 */
export function clearEmbed(prefix: string): Plugin {
  let folder: string | undefined;
  return {
    name: "clear-embed",
    apply: "build",
    configResolved({ root, build }) {
      const path = resolve(root, build.outDir);
      if (path.startsWith(root + sep)) folder = path;
    },
    buildStart() {
      if (folder === undefined || !existsSync(folder)) return;
      for (const entry of readdirSync(folder, { withFileTypes: true }))
        if (entry.isFile() && entry.name.startsWith(prefix)) rmSync(join(folder, entry.name));
    },
  };
}
