import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Plugin, runnerImport, type ViteDevServer } from "vite";

const MODULE = "src/pages/prerender.ts";

type ReadFile = (path: string) => Uint8Array;

interface PrerenderModule {
  readonly prerenderPage: (html: string, readFile: ReadFile) => Promise<string>;
}

/** Fills in, in dev as in the build, what a page must show without script: every event of its timelines, and their sources. */
export function prerender(root: string): Plugin {
  const readFile: ReadFile = (path) => readFileSync(join(root, path));
  let built: Promise<PrerenderModule> | undefined;

  // The dev server's copy of the module follows edits; the build needs one only.
  async function load(server: ViteDevServer | undefined): Promise<PrerenderModule> {
    const path = join(root, MODULE);
    if (!existsSync(path)) throw new Error(`${MODULE} is missing: it must export prerenderPage(html, readFile)`);
    if (server) return (await server.ssrLoadModule(path)) as PrerenderModule;
    built ??= runnerImport<PrerenderModule>(path, { root }).then(({ module }) => module);
    return built;
  }

  return {
    name: "prerender",
    transformIndexHtml: {
      // After the bundler: the addresses in what is written here are final.
      order: "post",
      async handler(html, { server }) {
        if (!/<date-line\b|\bdata-(?:sources|corrections)-of=/.test(html)) return html;
        const { prerenderPage } = await load(server);
        return prerenderPage(html, readFile);
      },
    },
  };
}
