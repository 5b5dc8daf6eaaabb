import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { parseArgs } from "node:util";
import { createGzip } from "node:zlib";
import { ensureBrowsers, findChromium } from "./browsers.mjs";
import { TYPES } from "./media-types.mjs";
import { ROOT, run } from "./run.mjs";

// Lighthouse on the built article page and the framed page, as a phone and as a desktop: `npm run lighthouse -- --runs 5`.
// It takes minutes and its times are those of this machine; so it is no part of `npm test`. Fails where a score is below what we promise.

/** Fetched by npx when it is wanted, always this one: its 120 packages are no part of what every clone installs. */
const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = ["index.html", "embed/taliban-al-qaeda.html"];
const FORMS = { phone: [], desktop: ["--preset=desktop"] };
const WANTED = { accessibility: 1, "best-practices": 1, performance: 0.98 };
const DIST = join(ROOT, "dist");

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });

const server = createServer(({ url = "/" }, response) => {
  const path = join(DIST, normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)));
  const type = TYPES[extname(path)];
  if (!existsSync(path) || !statSync(path).isFile()) {
    response.writeHead(404).end();
    return;
  }
  const isText = type !== "image/png";
  response.writeHead(200, {
    "content-type": type ?? "text/plain",
    "cache-control": "max-age=600",
    ...(isText && { "content-encoding": "gzip" }),
  });
  const bytes = createReadStream(path);
  (isText ? bytes.pipe(createGzip()) : bytes).pipe(response);
});

/** @param {number[]} numbers */
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

if (!existsSync(join(DIST, "embed.html"))) {
  console.log("There is no build to look at: npm run build");
  process.exit(1);
}
if (!(await ensureBrowsers(["chromium"]))) process.exit(1);
const port = await new Promise((done) => {
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    done(address && typeof address === "object" ? address.port : 0);
  });
});
const folder = mkdtempSync(join(tmpdir(), "date-line-lighthouse-"));
try {
  for (const page of PAGES)
    for (const [form, options] of Object.entries(FORMS)) {
      /** @type {any[]} */
      const runs = [];
      for (let turn = 0; turn < Number(values.runs); turn++) {
        const path = join(folder, "report.json");
        const flags = "--headless=new --no-sandbox --disable-gpu";
        const how = ["--quiet", "--output=json", `--output-path=${path}`, `--chrome-flags=${flags}`, ...options];
        const command = ["npx", "--yes", LIGHTHOUSE, `http://127.0.0.1:${port}/${page}`, ...how];
        const code = await run(command, { env: { CHROME_PATH: findChromium() ?? "" }, quiet: true });
        if (code !== 0) throw new Error(`${LIGHTHOUSE} ended with ${code}`);
        runs.push(JSON.parse(readFileSync(path, "utf8")));
      }
      /** @param {(report: any) => number} of */
      const middle = (of) => median(runs.map(of));
      const shift = middle(({ audits }) => audits["cumulative-layout-shift"].numericValue);
      const scores = Object.entries(WANTED).map(([name, wanted]) => {
        const score = middle(({ categories }) => categories[name].score);
        if (score < wanted) process.exitCode = 1;
        return `${name} ${Math.round(score * 100)}${score < wanted ? " (too low)" : ""}`;
      });
      if (shift > 0) process.exitCode = 1;
      /** @param {string} name */
      const ms = (name) => Math.round(middle(({ audits }) => audits[name].numericValue));
      const times = `largest paint ${ms("largest-contentful-paint")} ms, blocking ${ms("total-blocking-time")} ms`;
      console.log(`${page}, ${form}: ${scores.join(", ")}, shift ${shift}; ${times}; median of ${runs.length}`);
    }
} finally {
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
