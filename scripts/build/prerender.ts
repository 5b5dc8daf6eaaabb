import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";

const MODULE = "src/pages/prerender.ts";

type ReadFile = (path: string) => Uint8Array;

interface PrerenderModule {
  readonly prerenderPage: (html: string, readFile: ReadFile) => Promise<string>;
}

const quietServer = (root: string): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });

/** Fills in, in dev as in the build, what a page must show without script: every event of its timelines, and their sources. */
export function prerender(root: string): Plugin {
  const readFile: ReadFile = (path) => readFileSync(join(root, path));
  let own: Promise<ViteDevServer> | undefined;

  // The build has no server, and starts one of its own that listens nowhere: what the module fetches when it meets it must be there
  // until all pages are written.
  async function load(server: ViteDevServer | undefined): Promise<PrerenderModule> {
    const path = join(root, MODULE);
    if (!existsSync(path)) throw new Error(`${MODULE} is missing: it must export prerenderPage(html, readFile)`);
    own ??= server ? undefined : quietServer(root);
    return (await (server ?? (await own))?.ssrLoadModule(path)) as PrerenderModule;
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
    async closeBundle() {
      await (await own)?.close();
      own = undefined;
    },
  };
}
