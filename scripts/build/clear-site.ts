import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Empties the folder that the site is built into, but for what other builds of ours keep there: the command was built when the project was
 * installed. As with Vite's own emptying, a folder outside the project is left alone.
 */
export function clearSite(kept: readonly string[]): Plugin {
  let folder: string | undefined;
  return {
    name: "clear-site",
    apply: "build",
    configResolved({ root, build }) {
      const path = resolve(root, build.outDir);
      if (path.startsWith(root + sep)) folder = path;
    },
    buildStart() {
      if (folder === undefined || !existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (!kept.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
