import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "vite";

/** The scripts of a site's pages that are no part of the embed, by the names they get in `site/`. */
const SCRIPTS = { "page.js": "src/pages/page.ts", "worker.js": "src/pages/worker.ts" } as const;
const COPIES = { "page.css": "src/pages/home.css", "icon.svg": "public/icon.svg" } as const;

/** A file as it is; a style sheet with those that it imports in their place. */
function copyOf(path: string): string {
  return readFileSync(path, "utf8").replace(/^@import "(.+)";$/gm, (_, other: string) =>
    copyOf(join(dirname(path), other)),
  );
}

/** One script with all that it imports, as text. */
async function scriptOf(root: string, path: string): Promise<string> {
  const result = await build({
    ...{ root, base: "./", configFile: false, logLevel: "silent" },
    build: {
      ...{ write: false, copyPublicDir: false, modulePreload: false },
      rolldownOptions: { input: join(root, path), output: { codeSplitting: false } },
    },
  });
  const [chunk, ...more] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    "output" in one ? one.output : [],
  );
  if (chunk?.type !== "chunk" || more.length > 0) throw new Error(`${path} is not one file`);
  return chunk.code;
}

/**
 * Writes `site/`: what generated pages need beside the embed, under names that do not change, so that the command `date-line site` can
 * copy it as it is.
 */
export function siteParts(root: string): Plugin {
  return {
    name: "site-parts",
    apply: "build",
    async generateBundle() {
      for (const [name, path] of Object.entries(SCRIPTS))
        this.emitFile({ type: "asset", fileName: `site/${name}`, source: await scriptOf(root, path) });
      for (const [name, path] of Object.entries(COPIES))
        this.emitFile({ type: "asset", fileName: `site/${name}`, source: copyOf(join(root, path)) });
    },
  };
}
