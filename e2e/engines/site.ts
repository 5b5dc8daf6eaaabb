import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { TYPES } from "../../scripts/media-types.mjs";
import { WATCH_SCRIPT } from "./watch.ts";

const DIST = join(import.meta.dirname, "../../dist");
const WATCH = "watch.js";
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/**
 * The built site on a port of its own, with a test's own files beside it. A route of Playwright's could do the same in two engines of
 * three. Like GitHub Pages it lets every origin read (the sandboxed frame has none). Every page is watched from its first script on.
 */
export class Site {
  readonly url: string;
  /** What was asked for, as paths. */
  readonly asked: string[] = [];
  /** Whether pages may have themselves kept: only where that is what is tested, since a page that is kept answers in a test's place. */
  keeps = false;
  isDown = false;
  private files: ReadonlyMap<string, string> = new Map();
  private scripts: readonly string[] = [];
  private readonly server: Server;

  private constructor(server: Server) {
    this.server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    server.on("request", (request, response) => this.answer(request, response));
  }

  static async open(): Promise<Site> {
    if (!existsSync(join(DIST, "date-line.js"))) throw new Error("there is nothing to serve: npm run build");
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return new Site(server);
  }

  /** Serves these files, by name, instead of those of the test before. Every page loads the scripts among them that are named. */
  show(files: Readonly<Record<string, string>>, scripts: readonly string[] = []): void {
    this.files = new Map(Object.entries(files));
    this.scripts = scripts;
    this.asked.length = 0;
    this.keeps = false;
    this.isDown = false;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer({ url = "/" }: IncomingMessage, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url, this.url).pathname).slice(1) || "index.html";
    this.asked.push(path);
    if (this.isDown) {
      response.socket?.destroy();
      return;
    }
    const body = this.bodyOf(path);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    // The length is said, as by most static hosts.
    response.writeHead(200, {
      "content-type": TYPES[extname(path)] ?? "text/plain",
      "content-length": Buffer.byteLength(body),
      "access-control-allow-origin": "*",
    });
    response.end(body);
  }

  private bodyOf(path: string): string | Buffer | undefined {
    if (path === WATCH) return WATCH_SCRIPT;
    if (path === "sw.js" && !this.keeps) return undefined;
    const file = join(DIST, normalize(path));
    const isThere = existsSync(file) && statSync(file).isFile();
    const body = this.files.get(path) ?? (isThere ? readFileSync(file) : undefined);
    return extname(path) === ".html" && body !== undefined ? this.watched(String(body)) : body;
  }

  /** A page with the watching script as the first after its policy; one that runs only what it holds itself brings its own. */
  private watched(page: string): string {
    if (page.includes("script-src 'sha256-")) return page;
    const scripts = [WATCH, ...this.scripts].map((name) => `<script src="${name}"></script>`);
    return page.replace(POLICY, `$&${scripts.join("")}`);
  }
}

/** The policy of our own pages, as their `<meta>`. */
function policy(): string {
  const found = POLICY.exec(readFileSync(join(DIST, "index.html"), "utf8"))?.[0];
  if (!found) throw new Error("the built page has no policy: npm run build");
  return found;
}

/** A page that runs only what it holds, with another script as its first, which its policy knows by its hash. */
export function spied(page: string, script: string): string {
  const hash = createHash("sha256").update(script).digest("base64");
  return page
    .replace("script-src ", `script-src 'sha256-${hash}' `)
    .replace(POLICY, (policy) => `${policy}<script>${script}</script>`);
}

/** The same of a built page. */
export const spiedPage = (path: string, script: string): string =>
  spied(readFileSync(join(DIST, path), "utf8"), script);

/** A page of somebody else that embeds timelines, under the policy of our own pages. */
export const embedding = (body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">${policy()}
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>A page that embeds timelines</title>
    <script type="module" src="date-line.js"></script></head><body><main><h1>A page that embeds timelines</h1>${body}</main></body></html>`;
