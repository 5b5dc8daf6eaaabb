import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin } from "vite";

/**
 * Puts `data/` into the build under the same addresses that it has in the repository, so that
 * `data/<name>/timeline.json` is a stable address for whoever links to it. The dev server serves the folder as it is.
 */
export function dataFolder(root: string): Plugin {
  return {
    name: "data-folder",
    configureServer(server) {
      const inData = join(root, "data") + sep;
      server.watcher.on("all", (_, path) => {
        if (path.startsWith(inData)) server.ws.send({ type: "full-reload" });
      });
    },
    generateBundle() {
      for (const path of filesIn(root, "data"))
        this.emitFile({ type: "asset", fileName: path, source: readFileSync(join(root, path)) });
    },
  };
}

/** All files below a folder, as addresses: with forward slashes, sorted, without what begins with a dot. */
export function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !path.includes("/."))
    .sort();
}
