import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Takes away what the last build left in its folder, as far as `isOurs` says so by name: three builds share one folder, and chunks that
 * carry a hash in their names would pile up. As with Vite's own emptying, a folder outside the project is left alone.
 */
export function clear(isOurs: (name: string) => boolean): Plugin {
  let folder: string | undefined;
  return {
    name: "clear",
    apply: "build",
    configResolved({ root, build }) {
      const path = resolve(root, build.outDir);
      if (path.startsWith(root + sep)) folder = path;
    },
    buildStart() {
      if (folder === undefined || !existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (isOurs(name)) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
