import { chmodSync } from "node:fs";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Fails the build if the command is not what it promises: one file that needs nothing but Node; and makes it one that can be run. */
export function command(fileName: string): Plugin {
  return {
    name: "command",
    apply: "build",
    writeBundle({ dir = "" }, bundle) {
      const entry = bundle[fileName];
      if (entry?.type !== "chunk" || !entry.isEntry) throw new Error(`${fileName} was not built`);
      if (!entry.code.startsWith("#!")) throw new Error(`${fileName} does not say that Node runs it`);
      const foreign = [...entry.imports, ...entry.dynamicImports].filter(
        (name) => name !== fileName && !isBuiltin(name),
      );
      if (foreign.length > 0) throw new Error(`${fileName} needs more than Node: it imports ${foreign.join(", ")}`);
      chmodSync(join(dir, fileName), 0o755);
    },
  };
}
