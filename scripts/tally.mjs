import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** So much of why a test failed stands in the summary; all of it stands where the test was run. */
const LINES_OF_WHY = 12;

/**
 * How one step went. A step fails if anything in it failed, and also if it ran nothing at all.
 * @typedef {{ passed: number, failed: number, skipped: number, note?: string, broken?: readonly string[] }} Count broken: each test that failed, by its title and the first lines of why
 */

/**
 * A step that is one check: it holds or it does not.
 * @param {boolean} holds
 * @returns {Count}
 */
export const check = (holds) => ({ passed: holds ? 1 : 0, failed: holds ? 0 : 1, skipped: 0 });

/**
 * A step that could not be tried.
 * @param {string} note
 * @returns {Count}
 */
export const notRun = (note) => ({ passed: 0, failed: 1, skipped: 0, note });

/**
 * What Vitest's JSON report counts.
 * @param {string} file
 * @param {number} code the runner's exit code
 */
export const vitestCount = (file, code) =>
  count(file, code, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    broken: (report.testResults ?? []).flatMap((/** @type {any} */ file) =>
      file.assertionResults
        .filter((/** @type {any} */ one) => one.status === "failed")
        .map((/** @type {any} */ one) => broken(one.fullName, one.failureMessages)),
    ),
  }));

/**
 * What Playwright's JSON report counts. A test that passed only at a second try has failed.
 * @param {string} file
 * @param {number} code the runner's exit code
 */
export const playwrightCount = (file, code) =>
  count(file, code, ({ stats, suites = [] }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    broken: suites.flatMap(brokenIn),
  }));

/**
 * @param {any} suite of Playwright's report: files, and what is grouped in them
 * @returns {string[]}
 */
function brokenIn({ specs = [], suites = [] }) {
  const own = specs
    .filter((/** @type {any} */ spec) => !spec.ok)
    .map((/** @type {any} */ { file, title, tests }) => {
      const errors = tests.flatMap((/** @type {any} */ one) => one.results).flatMap((/** @type {any} */ r) => r.errors);
      const projects = tests.map((/** @type {any} */ one) => one.projectName).join();
      return broken(
        `[${projects}] ${file}: ${title}`,
        errors.map((/** @type {any} */ error) => error.message ?? ""),
      );
    });
  return [...own, ...suites.flatMap(brokenIn)];
}

/**
 * @param {string} title
 * @param {readonly string[]} messages
 */
function broken(title, messages) {
  const lines = stripVTControlCharacters(messages.join("\n"))
    .split("\n")
    .filter((line) => line.trim() !== "");
  return [title, ...lines.slice(0, LINES_OF_WHY)].join("\n    ");
}

/**
 * @param {string} file
 * @param {number} code
 * @param {(report: any) => Count} read
 * @returns {Count}
 */
function count(file, code, read) {
  if (!existsSync(file)) return notRun("the runner ended without a report");
  const said = read(JSON.parse(readFileSync(file, "utf8")));
  if (said.passed + said.failed === 0) return { ...said, failed: 1, note: "no test was run" };
  // A runner may fail for what is no test: a file that cannot be read, coverage, an error between tests.
  if (said.failed === 0 && code !== 0)
    return { ...said, failed: 1, note: "every test passed, but the runner failed: see above" };
  return said;
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  /** @type {(pick: (count: Count) => number) => number} */
  const over = (pick) => counts.reduce((total, one) => total + pick(one), 0);
  return { passed: over((c) => c.passed), failed: over((c) => c.failed), skipped: over((c) => c.skipped) };
}

/**
 * @param {Count} count
 * @returns {string}
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/**
 * @param {readonly { name: string, seconds: number, count: Count }[]} rows
 * @returns {string}
 */
export function table(rows) {
  const width = Math.max(...rows.map(({ name }) => name.length), 4);
  const head = `${"step".padEnd(width)}  passed  failed  seconds`;
  const lines = rows.map(({ name, seconds, count: { passed, failed, note } }) => {
    const numbers = [String(passed).padStart(6), String(failed).padStart(6), seconds.toFixed(1).padStart(7)];
    return `${name.padEnd(width)}  ${numbers.join("  ")}${note ? `  ${note}` : ""}`;
  });
  return [head, "-".repeat(head.length), ...lines].join("\n");
}

/**
 * What failed, by name: a long run's output is seldom read, or kept, as a whole.
 * @param {readonly { name: string, count: Count }[]} rows
 * @returns {string} empty if nothing did, else a paragraph for each
 */
export const failures = (rows) =>
  rows.flatMap(({ name, count }) => (count.broken ?? []).map((one) => `${name}: ${one}\n\n`)).join("");
