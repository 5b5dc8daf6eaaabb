import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { createServer, type Plugin, type ViteDevServer } from "vite";
// Types only: the room is loaded as source by Vite, which resolves what it imports as the pages' own build does.
import type * as Folders from "../../src/site/folder.ts";
import type * as Links from "../../src/site/links.ts";
import type * as Pages from "../../src/site/page.ts";
import type * as Sites from "../../src/site/site.ts";
import { filesIn } from "./data-folder.ts";

type Room = typeof Folders & typeof Links & typeof Pages & typeof Sites;

const ROOM = ["folder", "links", "page", "site"].map((name) => `src/site/${name}.ts`);

/** What generated pages are made with where they are developed; the server adds what reloads them, which our policy would block. */
const IN_DEV = { element: "/src/pages/home.ts", style: "/src/pages/home.css", policy: false } as const;

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
 * Makes, in dev as in the build, the pages of the folders in `data/`, and fills in what the pages at the top level, written by hand, must
 * show without script. The build writes pictures and oEmbed answers besides. `address` is where the site will be; without it what needs
 * whole addresses is left out, and that is said once. A broken folder is named, and costs no other.
 */
export function pages(root: string, address: string | undefined): Plugin[] {
  const byHand = new Set(readdirSync(root).flatMap((name) => /^(.+)\.html$/.exec(name)?.[1] ?? []));
  const files = (): Folders.SiteFiles => ({
    list: filesIn(root, "data"),
    read: (path) => readFileSync(join(root, path)),
  });
  let own: Promise<ViteDevServer> | undefined;
  let say: (text: string) => void = console.warn;

  // The build has no server, and starts one of its own that listens nowhere: what the modules fetch when they meet it must be there
  // until all pages are written.
  async function load(server: ViteDevServer | undefined): Promise<Room> {
    own ??= server ? undefined : quietServer(root);
    const from = server ?? (await own);
    const modules = await Promise.all(ROOM.map((path) => from?.ssrLoadModule(join(root, path))));
    return Object.assign({}, ...modules) as Room;
  }

  return [
    ofBuild(),
    {
      name: "pages",
      configResolved({ logger }) {
        say = (text) => logger.warn(text);
      },
      configureServer(server) {
        server.middlewares.use((request, response, next) => {
          const [, name = ""] = /^\/([^/?#]+)\.html(?:[?#]|$)/.exec(request.url ?? "") ?? [];
          const folder = decodeURIComponent(name);
          if (!folder || byHand.has(folder) || !files().list.some((path) => path.startsWith(`data/${folder}/`)))
            return next();
          const answer = async (): Promise<string> => {
            const { readFolders, siteInfo, timelinePage } = await load(server);
            const { folders, faults } = await readFolders(files());
            const found = folders.find((one) => one.name === folder);
            if (!found) throw new Error(faults.find((fault) => fault.startsWith(`data/${folder} `)));
            const page = timelinePage(found, { ...IN_DEV, site: siteInfo(files()).info, several: true });
            return server.transformIndexHtml(request.url ?? "", page);
          };
          answer().then((html) => response.setHeader("content-type", "text/html").end(html), next);
        });
      },
      transformIndexHtml: {
        // After the bundler: the addresses in what is written here are final.
        order: "post",
        async handler(html, { server, filename }) {
          const { filledPage, folderOfPage, readFolders, siteUrl } = await load(server);
          const { list, read } = files();
          const { folders } = await readFolders({ list, read });
          const name = basename(filename);
          const path = name === "index.html" ? "" : name;
          const page =
            server || html.includes("date-line-home.js")
              ? html
              : html.replace("</head>", () => `<script type="module" src="./site/page.js"></script></head>`);
          return filledPage(
            page,
            { path, folder: folderOfPage(html, folders) },
            { folders, url: siteUrl(address), read },
          );
        },
      },
      async writeBundle({ dir = "" }) {
        const { makeSite, siteUrl } = await load(undefined);
        const url = siteUrl(address);
        const { made, faults } = await makeSite({ files: files(), url, taken: byHand });
        for (const [path, content] of made) {
          mkdirSync(dirname(join(dir, path)), { recursive: true });
          writeFileSync(join(dir, path), content);
        }
        for (const fault of faults) say(fault);
        if (url === undefined)
          say(
            "SITE_URL is not set: pages are made without what has to be a whole address (oEmbed, og:image, canonical). docs/hosting.md",
          );
      },
      async closeBundle() {
        await (await own)?.close();
        own = undefined;
      },
    },
  ];
}

/** A site has one element: in the build the article's page takes it from the embed, as every generated page does. In dev it is the source. */
function ofBuild(): Plugin {
  const source = /<script type="module" src="\.\/src\/pages\/home\.ts"><\/script>/;
  return {
    name: "pages-element",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        html.replace(
          source,
          '<link rel="modulepreload" href="./date-line.js" vite-ignore><script type="module" src="./date-line-home.js" vite-ignore></script>',
        ),
    },
  };
}
