import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";

// Serves the pages, the built element, the peers' published files and the data; to this machine only, and uncompressed, so that no
// page's time holds a compression that a real host would have done beforehand.

const BENCH = import.meta.dirname;

/** What stands behind the first part of an address. */
const FOLDERS = {
  pages: join(BENCH, "pages"),
  data: join(BENCH, "data"),
  dist: join(BENCH, "..", "dist"),
  vis: join(BENCH, "node_modules/vis-timeline"),
  timelinejs: join(BENCH, "node_modules/@knight-lab/timelinejs/dist"),
};

/** @type {Record<string, string>} */
const TYPES = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Isolated from other origins: only then a page may be asked for its memory. */
const HEADERS = {
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/**
 * What a page loads before its own script, as its maker publishes it.
 * @type {Record<string, string>}
 */
const HEADS = {
  "date-line": '<script type="module" src="/dist/date-line.js"></script>',
  vis:
    '<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">' +
    '<script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>',
  timelinejs:
    '<link rel="stylesheet" href="/timelinejs/css/timeline.css"><script src="/timelinejs/js/timeline.js"></script>',
  floor: "",
};

const PAGES = Object.keys(HEADS);

/** What stands in the browser before a page is measured. */
const EMPTY = '<!doctype html><title>empty</title><link rel="icon" href="data:,">';

const pageOf = (/** @type {string} */ name) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><style>body { margin: 0; font: 16px/1.4 sans-serif; } #place { height: 640px; }</style>
${HEADS[name]}</head><body><div id="place"></div>
<script src="/pages/stage.js"></script><script type="module" src="/pages/${name}.js"></script></body></html>`;

/**
 * Starts serving on a free port.
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const [, folder = "", ...rest] = path.split("/");
    if (folder === "empty") {
      response.writeHead(200, { ...HEADERS, "content-type": "text/html; charset=utf-8" }).end(EMPTY);
      return;
    }
    if (folder === "run" && PAGES.includes(rest.join("/"))) {
      response.writeHead(200, { ...HEADERS, "content-type": "text/html; charset=utf-8" }).end(pageOf(rest.join("/")));
      return;
    }
    const root = Object.entries(FOLDERS).find(([name]) => name === folder)?.[1];
    const file = root && normalize(join(root, ...rest));
    const stat = file?.startsWith(`${root}${sep}`) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!file || !stat?.isFile()) {
      response.writeHead(404, HEADERS).end("not found");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...HEADERS, "content-type": type, "content-length": stat.size });
    createReadStream(file, { highWaterMark: 1 << 20 }).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new Error("no port was given");
      resolve({
        port: address.port,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
