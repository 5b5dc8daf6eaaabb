import { createReadStream, statSync } from "node:fs";
import { createServer } from "node:http";

/**
 * Serves one file, in parts. Counts requests and bytes.
 * @param {string} path
 * @returns {Promise<{ url: string, count: { requests: number, bytes: number }, close: () => void }>}
 */
export function serveFile(path) {
  const count = { requests: 0, bytes: 0 };
  const { size } = statSync(path);
  const server = createServer((request, response) => {
    const [, from = "0", to = String(size - 1)] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    const [start, end] = [Number(from), Math.min(Number(to), size - 1)];
    count.requests++;
    count.bytes += end - start + 1;
    response.writeHead(206, {
      "Content-Range": `bytes ${start}-${end}/${size}`,
      "Content-Length": end - start + 1,
      ETag: '"1"',
    });
    createReadStream(path, { start, end }).pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}/events.pmtiles`, count, close: () => server.close() });
    });
  });
}
