import type { Plugin } from "vite";

/** Decorators that were not lowered pass the type check and the bundler, and no browser can read them. */
const RAW_DECORATOR = /@(?:customElement|property|state|query|queryAll|eventOptions)\s*\(/;

const PRELOAD_HELPER = "\0vite/preload-helper.js";

/** Fails the build if the embed is not what it promises: one file, readable by a browser, made for production. */
export function oneFile(fileName: string): Plugin {
  return {
    name: "one-file",
    enforce: "pre",
    apply: "build",
    /** Vite's helper preloads the styles and chunks of a page; ours have none, and `import()` alone is enough. */
    load: (id) => (id === PRELOAD_HELPER ? "export const __vitePreload = (load) => load();" : undefined),
    generateBundle(_, bundle) {
      const entry = bundle[fileName];
      if (entry?.type !== "chunk" || !entry.isEntry) throw new Error(`${fileName} was not built`);
      if (entry.imports.length > 0)
        throw new Error(`${fileName} is not one file: it imports ${entry.imports.join(", ")}`);
      if (!entry.code.includes("customElements.define")) throw new Error(`${fileName} registers no element`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        if (RAW_DECORATOR.test(chunk.code)) throw new Error(`${chunk.fileName} holds decorators that were not lowered`);
        if (chunk.code.includes("Lit is in dev mode"))
          throw new Error(`${chunk.fileName} holds a development build of Lit`);
      }
    },
  };
}
