import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";

const MODULE = "src/pages/prerender.ts";

type ReadFile = (path: string) => Uint8Array;

interface PrerenderModule {
  readonly prerenderPage: (html: string, readFile: ReadFile) => Promise<string>;
  readonly posterOf: (html: string, readFile: ReadFile) => Promise<string | undefined>;
  readonly linkTags: (html: string, image: string | undefined) => string;
}

/** A server that listens nowhere: it loads our own modules into the build. */
export const quietServer = (root: string): Promise<ViteDevServer> =>
  createServer({
    root,
    configFile: false,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });

/**
 * Fills in, in dev as in the build, what a page must show without script: every event of its timelines, and their sources. The build also
 * writes each page's picture, `poster-PAGE.svg`, and names it to those who show links; where `npm run pictures` has left a PNG of it in
 * `public`, which more of them take, that. They want a whole address: `site` is where the pages will be, ending in a slash.
 */
export function prerender(root: string, site = ""): Plugin {
  const readFile: ReadFile = (path) => readFileSync(join(root, path));
  const posters = new Map<string, string>();
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
      async handler(html, { server, filename }) {
        const { prerenderPage, posterOf, linkTags } = await load(server);
        const name = `poster-${basename(filename, ".html")}`;
        const poster = await posterOf(html, readFile);
        if (poster) posters.set(`${name}.svg`, poster);
        const kind = existsSync(join(root, "public", `${name}.png`)) ? "png" : "svg";
        const tags = linkTags(html, poster && `${site}${name}.${kind}`);
        return prerenderPage(
          html.replace("</head>", () => `${tags}</head>`),
          readFile,
        );
      },
    },
    writeBundle({ dir = "" }) {
      for (const [name, poster] of posters) writeFileSync(join(dir, name), poster);
    },
    async closeBundle() {
      await (await own)?.close();
      own = undefined;
    },
  };
}
