import { expect, test } from "vitest";
import { version } from "../../package.json";
import { CHECK_USAGE } from "./check.ts";
import { DATE_USAGE } from "./date.ts";
import { DATE_FLAGS } from "./date-options.ts";
import { withFile } from "./io.ts";
import { runInMemory } from "./memory-io.ts";
import { RENDER_USAGE } from "./render.ts";

const files = { "good.csv": "date,title,source\n1848,a,S\n" };

test("C1 all is well, the data are at fault, the command could not do it", async () => {
  expect((await runInMemory(["date", "1848"])).code).toBe(0);
  expect((await runInMemory(["date", "1848", "soon"])).code).toBe(1);
  expect((await runInMemory(["date"])).code).toBe(2);
  expect((await runInMemory(["check", "good.csv"], { files })).code).toBe(0);
  expect((await runInMemory(["check", "none.csv"], { files })).code).toBe(2);
});

test.each([
  [[], "no command was given"],
  [["chek"], "unknown command chek; use one of check, date, render, site, tile"],
  [["--verbose"], "unknown command --verbose"],
  [["check"], "no file was given"],
  [["check", "--foo", "good.csv"], "unknown option --foo"],
  [["check", "-x", "good.csv"], "unknown option -x"],
  [["check", "--lang"], "--lang needs a value"],
  [["check", "--json=yes", "good.csv"], "--json stands alone"],
  [["check", "none.csv"], "none.csv was not found"],
  [["date"], "no date was given"],
  [["date", "--order", "ymd", "1"], "ymd is none of the choices: use dmy or mdy"],
  [["date", "--negative-years", "ad", "1"], "use astronomical or bc"],
  [["date", "--lang", "x_y!", "1"], "x_y! is not a language tag"],
  [["date", "--zone", "EST", "1"], "EST is not a time zone"],
  [["date", "--calendar", "mayan", "1"], "mayan is not a calendar"],
  [["render", "good.csv"], "--svg OUT or --html OUT"],
  [["render", "--svg", "x.svg"], "name one file"],
  [["render", "good.csv", "good.csv", "--svg", "x.svg"], "name one file"],
  [["render", "good.csv", "--svg", "/nowhere/x.svg"], "/nowhere/x.svg was not found"],
  [["render", "good.csv", "--svg", "x.svg", "--width", "5"], "--width 5 is not a number of pixels"],
  [["render", "good.csv", "--svg", "x.svg", "--height", "tall"], "--height tall is not"],
  [["render", "good.csv", "--svg", "x.svg", "--theme", "pink"], "pink is none of the choices"],
  [["render", "good.csv", "--svg", "x.svg", "--from", "soon"], "--from soon is not a date"],
  [["render", "good.csv", "--svg", "x.svg", "--from", "1900", "--to", "1800"], "--to is not after --from"],
])("C2 %j is refused in one sentence", async (argv, why) => {
  const { code, out, err, written } = await runInMemory(argv, { files });
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(why);
  expect(err).toMatch(/^date-line[^\n]*: [^\n]+\n$/);
  expect(written.size).toBe(0);
});

test("C2 what a system says against a file is put into words; a mistake of ours is not", () => {
  const fails = (code: string) => () =>
    withFile("x.csv", () => {
      throw Object.assign(new Error("no"), { code });
    });
  expect(fails("EACCES")).toThrow("x.csv may not be read or written by you");
  expect(fails("EIO")).toThrow("x.csv could not be read or written (EIO)");
  expect(fails("ERR_INVALID_ARG_TYPE")).toThrow(/^no$/);
});

test("C3 help tells every flag, on standard output", async () => {
  const main = await runInMemory(["--help"]);
  expect(main).toMatchObject({ code: 0, err: "" });
  for (const name of ["check", "date", "render"]) {
    expect(main.out).toContain(`\n  ${name} `);
    const { code, out, err } = await runInMemory([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const flag of DATE_FLAGS) expect(out).toContain(`--${flag} `);
    for (const line of out.split("\n")) expect(line.length, line).toBeLessThanOrEqual(90);
  }
  for (const flag of ["json", "strict"]) expect(CHECK_USAGE).toContain(`--${flag} `);
  expect(DATE_USAGE).toContain("--json ");
  for (const flag of ["svg", "html", "width", "height", "from", "to", "theme"])
    expect(RENDER_USAGE).toContain(`--${flag} `);
  expect((await runInMemory(["check", "-h"])).out).toBe(CHECK_USAGE);
});

test("C3 --version is the package's", async () => {
  expect(await runInMemory(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
});
