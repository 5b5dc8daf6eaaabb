import type { Plugin } from "vite";

const RUNTIME = "\0rolldown/runtime.js";

/** `a as b, c` as the keys and values of an object: of what a file exports, or of what another takes from it. */
const fields = (names: string, isExport: boolean): string =>
  names
    .split(",")
    .map((name) => name.trim().split(/\s+as\s+/))
    .map(([from = "", to = from]) => (isExport ? `${to}:${from}` : `${from}:${to}`))
    .join();

/** The code of a chunk with the runtime inside that it imports from `fileName`. Throws where either reads otherwise than is known. */
export function withRuntime(code: string, runtime: string, fileName: string): string {
  const inside = runtime.replace(/export\s*\{([^}]*)\};?/, (_, names: string) => `return{${fields(names, true)}}`);
  const found = [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']\.\/([^"']+)["'];?/g)];
  const taken = found.find(([, , from]) => from === fileName);
  if (!taken || inside === runtime)
    throw new Error(`the bundler's runtime is not what it was: ${runtime.slice(0, 80)}`);
  // A replacement as a function: names of a minifier hold dollars.
  return code.replace(taken[0], () => `const{${fields(taken[1] ?? "", false)}}=(()=>{${inside}})();`);
}

/**
 * Puts the bundler's runtime, a line, into each file that uses it. A file of its own would be asked for when the first has come, and all that
 * stands in that would wait for it once more.
 */
export function runtimeInside(): Plugin {
  return {
    name: "runtime-inside",
    apply: "build",
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const runtime = chunks.find(({ moduleIds }) => moduleIds.length === 1 && moduleIds[0] === RUNTIME);
      if (!runtime) return;
      for (const chunk of chunks)
        if (chunk.imports.includes(runtime.fileName))
          chunk.code = withRuntime(chunk.code, runtime.code, runtime.fileName);
      delete bundle[runtime.fileName];
    },
  };
}
