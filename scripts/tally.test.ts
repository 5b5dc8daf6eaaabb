import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { closingLine, failures, playwrightCount, sum, table, vitestCount } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "date-line-tally-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitestReport = (passed: number, failed: number) =>
  report({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 1 });

test("the closing line names skipped tests only if there are any", () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe("3 passed, 0 failed");
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe("3 passed, 1 failed, 2 skipped");
});

test("both runners are counted from their reports, and summed", () => {
  const unit = vitestCount(vitestReport(5, 0), 0);
  const e2e = playwrightCount(report({ stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 0 } }), 1);
  expect(sum([unit, e2e])).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test("a runner that ran nothing, failed outside its tests or left no report has failed", () => {
  expect(vitestCount(vitestReport(0, 0), 0)).toMatchObject({ failed: 1, note: "no test was run" });
  expect(vitestCount(vitestReport(5, 0), 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(vitestCount(join(folder, "nothing.json"), 0)).toMatchObject({ passed: 0, failed: 1 });
});

test("the table shows each step with its note", () => {
  const count = { passed: 1, failed: 0, skipped: 0, note: "as it should" };
  expect(
    table([{ name: "types", seconds: 1.25, count }])
      .split("\n")
      .at(-1),
  ).toMatch(/^types +1 +0 +1\.[23] {2}as it should$/);
});

test("what failed is said at the end, by name and reason, from both runners", () => {
  const unit = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
  const assertionResults = [
    { fullName: "E1 holds", status: "passed", failureMessages: [] },
    { fullName: "E2 breaks", status: "failed", failureMessages: ["Error: \u001b[31mtwo\u001b[39m\n\n    at there"] },
  ];
  const results = [{ errors: [{ message: "expected 1" }] }];
  const spec = { file: "a.spec.ts", title: "X1 is seen", ok: false, tests: [{ projectName: "phone", results }] };
  const suites = [{ specs: [], suites: [{ specs: [spec, { ...spec, ok: true, title: "X2 holds" }] }] }];
  const rows = [
    { name: "unit", count: vitestCount(report({ ...unit, testResults: [{ assertionResults }] }), 1) },
    {
      name: "e2e",
      count: playwrightCount(report({ stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 }, suites }), 1),
    },
    { name: "types", count: { passed: 1, failed: 0, skipped: 0 } },
  ];
  expect(failures(rows)).toBe(
    "unit: E2 breaks\n    Error: two\n        at there\n\ne2e: [phone] a.spec.ts: X1 is seen\n    expected 1\n\n",
  );
  expect(failures([])).toBe("");
});
