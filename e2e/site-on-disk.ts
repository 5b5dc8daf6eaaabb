import { existsSync, readFileSync, statSync } from "node:fs";
import type { Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { TYPES } from "../scripts/media-types.mjs";

/** A made site in a sub-folder of its server, as a project's on GitHub Pages. Its network can be taken away, and it can be published anew. */
export class SiteOnDisk {
  readonly url: string;
  readonly asked: string[] = [];
  folder: string;
  isDown = false;
  private readonly server: Server;

  private constructor(server: Server, folder: string) {
    this.server = server;
    this.folder = folder;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/repo/`;
    server.on("request", ({ url = "" }, response) => this.answer(url, response));
  }

  static async open(folder: string): Promise<SiteOnDisk> {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return new SiteOnDisk(server, folder);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private answer(url: string, response: ServerResponse): void {
    const path = decodeURIComponent(new URL(url, this.url).pathname);
    this.asked.push(path);
    if (this.isDown) {
      response.socket?.destroy();
      return;
    }
    // What a browser asks for by itself, where a page names no icon.
    if (path === "/favicon.ico") {
      response.writeHead(204).end();
      return;
    }
    const file = join(this.folder, normalize(path.slice("/repo/".length) || "index.html"));
    if (!path.startsWith("/repo/") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  }
}
