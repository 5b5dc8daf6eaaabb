import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowsers, findBrowser } from "./browsers.mjs";
import { freePort } from "./ports.mjs";
import { ROOT, run } from "./run.mjs";
import { check, closingLine, failures, notRun, playwrightCount, sum, table, vitestCount } from "./tally.mjs";

/** @typedef {import("./tally.mjs").Count} Count */
/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} [needs]
 * @property {string} [beside] begins with that step, where both are tried, and is waited for in its place: that one leaves much of a core idle
 * @property {(held: boolean) => Promise<Count>} work held: what is said is shown when it has been done
 */

const TEMP = mkdtempSync(join(tmpdir(), "date-line-test-"));
process.on("exit", () => rmSync(TEMP, { recursive: true, force: true }));

/** What is made from custom-elements.json, in types/. */
const MADE = ["date-line.d.ts", "react.d.ts", "vue.d.ts", "html-data.json", "web-types.json"];

/** Everything that must hold, in the order in which it is tried: what is quick and what others need comes first. */
/** @type {readonly Step[]} */
const STEPS = [
  commands("types", ["tsc", "-p", "tsconfig.json"], ["tsc", "-p", "e2e/frameworks"]),
  commands("types-core", ["tsc", "-p", "tsconfig.core.json"]),
  commands("lint", ["biome", "check", "."]),
  commands("unused", ["knip"]),
  { name: "manifest", work: manifest },
  {
    ...commands(
      "build",
      ["vite", "build"],
      ["vite", "build", "--mode", "frame"],
      ["vite", "build", "--mode", "embed"],
      ["vite", "build", "--mode", "cli"],
    ),
    beside: "types",
  },
  { ...commands("size", ["size-limit"]), needs: ["build"] },
  {
    ...commands("package", ["publint", "--strict"], ["attw", "--pack", ".", "--profile", "esm-only"]),
    needs: ["build"],
  },
  vitest("unit-utc", ["--project", "unit", "--coverage"], { TZ: "UTC" }),
  { name: "chromium", work: async () => check(await ensureBrowsers(["chromium"])) },
  { ...vitest("browser", ["--project", "browser"]), needs: ["chromium"] },
  { name: "e2e", needs: ["build", "chromium"], work: () => playwright("e2e", ["chromium", "phone"]) },
  { ...unitIn("auckland", "Pacific/Auckland"), beside: "e2e" },
  { name: "firefox", work: () => another("firefox") },
  { name: "webkit", work: () => another("webkit") },
  { name: "engines", needs: ["build", "firefox", "webkit"], work: engines },
  { ...unitIn("los-angeles", "America/Los_Angeles"), beside: "engines" },
];

/**
 * A step of commands, each of which must succeed.
 * @param {string} name
 * @param {...readonly string[]} all
 * @returns {Step}
 */
function commands(name, ...all) {
  return {
    name,
    async work(held) {
      for (const command of all) if ((await run(command, { held })) !== 0) return check(false);
      return check(true);
    },
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Step}
 */
function vitest(name, args, env = {}) {
  const report = join(TEMP, `${name}.json`);
  // What one run of Vitest has compiled, the next takes as it is: nothing changes between them.
  const cache = ["--experimental.fsModuleCache", `--experimental.fsModuleCachePath=${join(TEMP, "modules")}`];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return {
    name,
    work: async (held) =>
      vitestCount(report, await run(["vitest", "run", ...args, ...cache, ...reporters], { env, held })),
  };
}

/**
 * The unit tests in a further time zone.
 * @param {string} name
 * @param {string} zone
 * @returns {Step}
 */
function unitIn(name, zone) {
  return vitest(`unit-${name}`, ["--project", "unit"], { TZ: zone, FURTHER_ZONE: "1" });
}

/**
 * End-to-end tests in some of the projects of playwright.config.ts.
 * @param {string} name
 * @param {readonly string[]} projects
 * @returns {Promise<Count>}
 */
async function playwright(name, projects) {
  const report = join(TEMP, `${name}.json`);
  const env = { E2E_REPORT: report, E2E_PORT: String(await freePort()) };
  const chosen = projects.flatMap((project) => ["--project", project]);
  return playwrightCount(report, await run(["playwright", "test", ...chosen], { env }));
}

/**
 * A second or third engine. Where it can neither be found nor installed, a person goes on without it and is told so; a machine that
 * checks for others has failed.
 * @param {string} name
 * @returns {Promise<Count>}
 */
async function another(name) {
  if (await ensureBrowsers([name])) return check(true);
  if (process.env.CI) return notRun(`no ${name}: see above`);
  return { passed: 0, failed: 0, skipped: 1, note: `no ${name} here: what is said above installs it` };
}

/** @returns {Promise<Count>} */
async function engines() {
  const there = ["firefox", "webkit"].filter((name) => findBrowser(name));
  if (there.length > 0) return playwright("engines", there);
  return { passed: 0, failed: 0, skipped: 1, note: "neither Firefox nor WebKit here" };
}

/**
 * The public names as the doc comments tell them: a change of them is seen, because the file must be committed anew.
 * @returns {Promise<Count>}
 */
async function manifest() {
  const files = ["custom-elements.json", ...MADE.map((name) => `types/${name}`)].map((name) => join(ROOT, name));
  const read = () => files.map((file) => (existsSync(file) ? readFileSync(file, "utf8") : "")).join();
  const before = read();
  for (const command of [
    ["cem", "analyze", "--config", "custom-elements-manifest.config.mjs"],
    ["node", "scripts/types.mjs"],
  ])
    if ((await run(command)) !== 0) return check(false);
  const same = before === read();
  return same
    ? check(true)
    : notRun("custom-elements.json or types/ was out of date: look at what changed, and commit it");
}

/**
 * The steps whose name begins with one of the words, and whatever they need.
 * @param {readonly string[]} words
 */
function chosen(words) {
  if (words.length === 0) return STEPS;
  const unknown = words.filter((word) => !STEPS.some(({ name }) => name.startsWith(word)));
  if (unknown.length > 0)
    throw new Error(`unknown step: ${unknown.join(", ")}; use ${STEPS.map((s) => s.name).join(", ")}`);
  const wanted = STEPS.filter(({ name }) => words.some((word) => name.startsWith(word)));
  return STEPS.filter((step) => wanted.includes(step) || wanted.some(({ needs }) => needs?.includes(step.name)));
}

/** @typedef {{ name: string, seconds: number, count: Count }} Row */

/**
 * @param {Step} step
 * @param {readonly Row[]} done
 * @param {boolean} [held]
 * @returns {Promise<Row>}
 */
async function outcome({ name, needs = [], work }, done, held = false) {
  const start = performance.now();
  /** @param {Count} count */
  const row = (count) => ({ name, count, seconds: (performance.now() - start) / 1000 });
  const missing = needs.find((need) => done.some((other) => other.name === need && other.count.failed > 0));
  if (missing) return row(notRun(`not tried, as ${missing} failed`));
  console.log(`\n=== ${name}${held ? ", beside what follows" : ""}`);
  try {
    return row(await work(held));
  } catch (error) {
    return row(notRun(error instanceof Error ? error.message : String(error)));
  }
}

/** @param {readonly Step[]} steps */
async function all(steps) {
  /** @type {Row[]} */
  const rows = [];
  /** @type {Map<Step, Promise<Row>>} */
  const begun = new Map();
  for (const step of steps) {
    for (const other of steps) if (other.beside === step.name) begun.set(other, outcome(other, rows, true));
    rows.push(await (begun.get(step) ?? outcome(step, rows)));
  }
  const total = sum(rows.map(({ count }) => count));
  console.log(`\n${table(rows)}\n\n${failures(rows)}${closingLine(total)}`);
  return total.failed === 0;
}

const { values, positionals } = parseArgs({
  options: { only: { type: "string", multiple: true } },
  allowPositionals: true,
});
process.exitCode = 1;
try {
  if (await all(chosen([...(values.only ?? []), ...positionals]))) process.exitCode = 0;
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
}
