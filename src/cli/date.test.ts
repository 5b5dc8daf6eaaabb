import fc from "fast-check";
import { expect, test } from "vitest";
import { runInMemory } from "./memory-io.ts";

const date = (...argv: string[]) => runInMemory(["date", ...argv]);
const asked = async (items: unknown, ...argv: string[]) =>
  runInMemory(["date", "--json", "-", ...argv], { stdin: JSON.stringify(items) });

test("C7 in words, with bounds and what should be checked", async () => {
  const { out, code } = await date("c. 1850", "03/04/2021");
  expect(out).toBe(`c. 1850
  in words     c. 1850
  bounds       1850-01-01 to 1850-12-31
  precision    year, approximate
  EDTF         1850~
03/04/2021
  in words     Saturday 3 April 2021
  bounds       2021-04-03
  precision    day
  EDTF         2021-04-03
  check        “03/04/2021” can be read in two ways and is read as 2021-04-03, not as 2021-03-04. Write dates like 2021-04-03 to be sure. (ambiguous-date)
`);
  expect(code).toBe(0);
});

test.each([
  ["1990-", "from 1990-01-01, without an end"],
  ["1990/", "from 1990-01-01, end not known"],
  ["../1990", "until 1990-12-31, without a beginning"],
  ["/1990", "until 1990-12-31, beginning not known"],
  ["2020-02", "2020-02-01 to 2020-02-29"],
  ["66 Ma", "-66500000-01-01 to -65500000-12-31"],
])("C7 the bounds of %s: %s", async (text, bounds) => {
  expect((await date(text)).out).toContain(`  bounds       ${bounds}\n`);
});

test("C7 the precision of both ends, and why a text is no date", async () => {
  expect((await date("1848-02/1851")).out).toContain("  precision    interval (month to year)\n");
  expect((await date("1380?")).out).toContain("year, uncertain");
  const { out, code } = await date("31 April 1990", "1848");
  expect(out).toMatch(/^31 April 1990\n {2}no date {6}“31 April 1990” does not exist .*\(impossible-date\)\n1848\n/);
  expect(code).toBe(1);
});

test("C7 in the language, the order, the zone and the calendar of the flags", async () => {
  expect((await date("--lang", "de", "3. Mai 1848")).out).toContain("Mittwoch");
  expect((await date("--order", "mdy", "03/04/2021")).out).toContain("bounds       2021-03-04\n");
  expect((await date("--zone", "-05:00", "1969-07-20 20:17")).out).toContain("1969-07-20T20:17:00-05:00");
  expect((await date("--calendar", "persian", "1400-05-24")).out).toContain("bounds       2021-08-15\n");
});

test("C8 answers in the order of the questions, in the promised shape", async () => {
  const { out, code } = await asked(["c. 1850", "never", { input: "1985-04-12", grammar: "edtf" }, "1990-"]);
  const common = { ok: true, approximate: false, uncertain: false, warnings: [] };
  expect(JSON.parse(out)).toEqual([
    { ...common, min: "1850-01-01", max: "1850-12-31", precision: "year", approximate: true },
    { ok: false, kind: "bad-date" },
    { ...common, min: "1985-04-12", max: "1985-04-12", precision: "day", level: 0 },
    { ...common, min: "1990-01-01", max: "inf", precision: "interval" },
  ]);
  expect(code).toBe(0);
  expect(JSON.parse((await date("--json", "1848", "soon")).out)).toHaveLength(2);
  expect((await asked([])).out).toBe("[]\n");
});

test("C8 strict is strict, and what a question settles goes before the flags", async () => {
  const items = [
    { input: "c. 1850", grammar: "edtf" },
    { input: "03/04/2021", dateOrder: "dmy" },
    { input: "03/04/2021", dateOrder: null },
    { input: "-44", negativeYears: "bc" },
    { input: "3 mars 1848", lang: "fr" },
    { input: "1969-07-20 20:17", timeZone: "+02:00" },
    { input: "1400-05-24", calendar: "persian" },
  ];
  const answers = JSON.parse((await asked(items, "--order", "mdy", "--lang", "en")).out);
  expect(answers.map(({ ok, min }: { ok: boolean; min?: string }) => ok && min)).toEqual([
    ...[false, "2021-04-03", "2021-03-04", "-0043-01-01"],
    ...["1848-03-03", "1969-07-20T20:17:00+02:00", "2021-08-15"],
  ]);
});

test("C8 thousands in one call", async () => {
  const items = Array.from({ length: 6000 }, (_, n) => `${1 + (n % 28)} October ${1000 + (n % 1000)}`);
  const answers = JSON.parse((await asked(items)).out);
  expect(answers).toHaveLength(6000);
  expect(answers[5999]).toMatchObject({ min: "1999-10-08" });
});

test.each([
  ["{", "standard input is not JSON"],
  ['{"input":"1848"}', "must be a JSON array"],
  ["[1848]", "item 0 of standard input must be a string"],
  ['["1848",{"date":"1848"}]', "item 1 of standard input"],
  ['[{"input":"1848","lang":7}]', "lang of item 0"],
  ['[{"input":"1848","grammar":"loose"}]', "loose is none of the choices: use edtf or friendly"],
])("C8 what is no question is refused: %s", async (stdin, why) => {
  const { code, err, out } = await runInMemory(["date", "--json", "-"], { stdin });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(why);
});

test("C8 no text and no setting makes it fail", async () => {
  const texts = fc.array(
    fc.record({ input: fc.string(), lang: fc.string(), timeZone: fc.string(), calendar: fc.string() }),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (items) => {
      const { code, out } = await asked(items);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toHaveLength(items.length);
      const spoken = await runInMemory(["date", "-"], { stdin: JSON.stringify(items) });
      expect(spoken.code).toBeLessThan(2);
    }),
    { numRuns: 30 },
  );
});

test("C9 a minus before a number is the number's", async () => {
  expect(JSON.parse((await date("--json", "-0043", "-44")).out)).toMatchObject([
    { min: "-0043-01-01", warnings: [] },
    { min: "-0044-01-01", warnings: ["negative-years"] },
  ]);
  expect((await date("-44")).out).toMatch(/^-44\n.*45 BC/);
  expect((await date("--negative-years", "bc", "-44")).out).toContain("read as 44 BC");
  expect((await date("--", "--help")).out).toContain("no date");
});

test("C7 what can be read in two ways is said in both", async () => {
  const { out } = await date("2001-21", "2010/11");
  expect(out).toContain("is read as spring 2001, not as 2001 to 2021.");
  expect(out).toContain("is read as 2010-11, not as 2010 to 2011.");
});
