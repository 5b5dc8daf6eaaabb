import { basename } from "node:path";
import type { Plugin, Rollup } from "vite";

/** Decorators that were not lowered pass the type check and the bundler, and no browser can read them. */
const RAW_DECORATOR = /@(?:customElement|property|state|query|queryAll|eventOptions)\s*\(/;

const PRELOAD_HELPER = "\0vite/preload-helper.js";

/** d3's packages name all their modules; only those that are used go in, where they are used. */
const BARREL = /[/]node_modules[/]d3/;

/** Vite's helper preloads the styles and chunks of a page; ours have none, and `import()` alone is enough. */
export function plainImports(): Plugin & { readonly load: (id: string) => string | undefined } {
  return {
    name: "plain-imports",
    enforce: "pre",
    apply: "build",
    load: (id: string) => (id === PRELOAD_HELPER ? "export const __vitePreload = (load) => load();" : undefined),
  };
}

/** A file and all that comes with it. */
function importedBy(fileName: string, bundle: Rollup.OutputBundle): Set<string> {
  const files = new Set([fileName]);
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") for (const imported of chunk.imports) files.add(imported);
  }
  return files;
}

/**
 * Makes the embed what it promises, or fails the build: one file, readable by a browser, made for production. Left alone, the
 * bundler splits off what lazy files share with the entry; here everything that `entry`, a file and what is to lie beside it, imports stays in
 * it. Likewise each of `lazy` is one file, named after the first, with what these import besides: what is fetched together packs better
 * together. What the entry fetches waits for none of `late`, nor for what imports it: that comes after the first picture.
 */
export function oneFile(
  fileName: string,
  entry: readonly string[],
  lazy: readonly (readonly string[])[],
  late: readonly string[] = [],
): Plugin {
  const parts = [entry, ...lazy].map((roots) => ({ roots, modules: new Set<string>() }));
  return {
    name: "one-file",
    enforce: "pre",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: parts.map(({ roots, modules }) => ({
                name: basename(roots[0] ?? "", ".ts"),
                test: (id: string) => modules.has(id),
              })),
            },
          },
        },
      },
    }),
    buildEnd() {
      const placed = new Set<string>();
      const gather = (id: string, modules: Set<string>): void => {
        if (placed.has(id) || BARREL.test(id)) return;
        placed.add(id);
        modules.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) gather(imported, modules);
      };
      for (const { roots, modules } of parts) for (const root of roots) gather(root, modules);
    },
    load: plainImports().load,
    generateBundle(_, bundle) {
      const chunk = bundle[fileName];
      if (chunk?.type !== "chunk" || !chunk.isEntry) throw new Error(`${fileName} was not built`);
      if (chunk.imports.length > 0)
        throw new Error(`${fileName} is not one file: it imports ${chunk.imports.join(", ")}`);
      if (!chunk.code.includes("customElements.define")) throw new Error(`${fileName} registers no element`);
      const isLate = (name: string): boolean => late.includes(bundle[name]?.name ?? "");
      for (const early of chunk.dynamicImports.filter((name) => !isLate(name)))
        for (const file of importedBy(early, bundle))
          if (isLate(file)) throw new Error(`${early} would wait for ${file}: what both import must lie elsewhere`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        if (RAW_DECORATOR.test(chunk.code)) throw new Error(`${chunk.fileName} holds decorators that were not lowered`);
        if (chunk.code.includes("Lit is in dev mode"))
          throw new Error(`${chunk.fileName} holds a development build of Lit`);
      }
    },
  };
}
