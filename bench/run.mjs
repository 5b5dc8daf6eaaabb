import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowsers } from "../scripts/browsers.mjs";
import { run } from "../scripts/run.mjs";
import { browserVersion } from "./browser.mjs";
import { dataFile } from "./data-files.mjs";
import { resultsText } from "./results.mjs";
import { inRounds } from "./rounds.mjs";
import { serve } from "./server.mjs";

// npm run bench -- --quick        three minutes, and bench/RESULTS.md
// npm run bench -- --quick --huge the same, and 10M events beside 1M: ten minutes
// npm run bench                   everything, an hour
// npm run bench -- --only date-line --rounds 3 --out mine.md

/** @typedef {import("./measure.mjs").Cell & { rounds: number }} Wanted */

const BENCH = import.meta.dirname;
const ROOT = join(BENCH, "..");
/** No cell is begun later than this in a quick run, and none takes longer than its limit. */
const QUICK_MS = 132_000;
const QUICK_LIMIT_MS = 40_000;
const LIMIT_MS = 180_000;
const HUGE_ROUNDS = 2;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    huge: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    rounds: { type: "string" },
    out: { type: "string", default: join(BENCH, "RESULTS.md") },
  },
});

/** Which file a page reads. */
const FILES = /** @type {Record<string, string>} */ ({
  "date-line": "events.csv",
  floor: "events.csv",
  vis: "vis.json",
  timelinejs: "timelinejs.json",
});

/**
 * @param {string} page
 * @param {number} count
 * @param {Partial<Wanted>} [more]
 * @returns {Wanted}
 */
const cell = (page, count, more = {}) => ({
  ...{ page, count, profile: "phone", throttle: 1, rounds: 1 },
  parts: ["move"],
  ...more,
});

const M = 1_000_000;

/** What three minutes are enough for, what matters most first. */
const quickCells = () => [
  cell("date-line", 1000, { rounds: 2 }),
  cell("vis", 1000, { rounds: 2 }),
  cell("date-line", 100_000, { rounds: 2 }),
  cell("date-line", M, { rounds: 2, parts: ["memory", "move", "filter"] }),
  cell("date-line", 10_000),
  cell("vis", 10_000),
  cell("date-line", 25, { parts: [] }),
  cell("vis", 25, { parts: [] }),
  cell("timelinejs", 25, { parts: [] }),
  cell("timelinejs", 1000, { parts: [] }),
  cell("floor", 1000, { parts: [] }),
  cell("floor", M),
];

/** Ten million events too, as often as one million, so that one can be divided by the other. */
const withHuge = (/** @type {Wanted[]} */ cells) => [...cells, cell("date-line", 10 * M, { rounds: HUGE_ROUNDS })];

/** Everything, five times. */
function allCells() {
  /** @type {Wanted[]} */
  const cells = [];
  for (const profile of /** @type {const} */ (["phone", "desktop"])) {
    const add = (/** @type {string} */ page, /** @type {number} */ count, /** @type {Partial<Wanted>} */ more = {}) =>
      cells.push(cell(page, count, { profile, rounds: 5, ...more }));
    for (const count of [25, 1000, 10_000, 100_000, M, 10 * M]) {
      const parts = /** @type {const} */ (["memory", "move", "filter"]);
      for (const throttle of [1, 4, 6])
        if (count >= 1000 || throttle === 1) add("date-line", count, { throttle, parts });
      if (count <= M) add("floor", count);
      if (count <= 10_000) add("vis", count);
      if (count <= 1000) add("timelinejs", count);
      if (count === 1000) add("vis", count, { throttle: 4 });
    }
  }
  return cells;
}

/** The element that is measured is the built one, the others are those of the registry. */
async function prepare() {
  if (!existsSync(join(ROOT, "dist/date-line.js"))) {
    console.log("There is no dist/date-line.js to measure: npm run build");
    return false;
  }
  if (!existsSync(join(BENCH, "node_modules/vis-timeline"))) {
    console.log("The timelines to compare with are not here yet. Installing them into bench/node_modules …");
    if ((await run(["npm", "ci", "--prefix", BENCH, "--no-audit", "--no-fund"])) !== 0) {
      console.log("They could not be installed. Is the registry in reach? Then: npm ci --prefix bench");
      return false;
    }
  }
  return ensureBrowsers(["chromium"]);
}

/** @param {string} path */
const versionIn = (path) => String(JSON.parse(readFileSync(join(ROOT, path, "package.json"), "utf8")).version);

async function facts() {
  const [processor] = cpus();
  const names = { "vis-timeline": "vis-timeline", TimelineJS: "@knight-lab/timelinejs" };
  const peers = Object.entries(names).map(([name, path]) => `${name} ${versionIn(`bench/node_modules/${path}`)}`);
  return [
    `Date: ${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC${values.quick ? "; the quick run: few rounds" : ""}.`,
    `Machine: ${cpus().length} × ${processor?.model.trim() ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB; ${process.platform}; drawing in software.`,
    `Load average of the last minute, at the end of measuring: ${loadavg()[0]?.toFixed(1)}. Above ${cpus().length}, times by the clock are too long.`,
    `Versions: Dateline ${versionIn(".")}, ${peers.join(", ")}, Chromium ${await browserVersion()}, Node ${process.version}.`,
  ];
}

const isQuick = values.quick && !values.huge;

async function main() {
  if (!(await prepare())) return false;
  const all = values.quick ? quickCells() : allCells();
  const cells = (values.quick && values.huge ? withHuge(all) : all)
    .filter(({ page }) => values.only === "" || values.only.split(",").includes(page))
    .map((wanted) => (values.rounds ? { ...wanted, rounds: Number(values.rounds) } : wanted));
  if (cells.length === 0) throw new Error(`no such page: ${values.only}; use ${Object.keys(FILES).join(", ")}`);
  for (const { page, count } of cells) dataFile(count, FILES[page] ?? "");
  const server = await serve();
  try {
    const rows = await inRounds(cells, {
      port: server.port,
      limitMs: isQuick ? QUICK_LIMIT_MS : LIMIT_MS,
      until: isQuick ? QUICK_MS : Infinity,
    });
    writeFileSync(values.out, resultsText(rows, { facts: await facts() }));
    console.log(`wrote ${values.out}`);
    return true;
  } finally {
    server.close();
  }
}

process.exitCode = (await main()) ? 0 : 1;
