import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";
import { TYPES } from "../../scripts/media-types.mjs";
import { ASKED } from "./hostile/asked.ts";
import { hostileFolder, PAYLOADS, seen } from "./hostile/corpus.ts";
import { CANARY_SCRIPT, expectUnharmed } from "./hostile/harm.ts";
import { MARKUP } from "./hostile/markup.ts";
import { Shown } from "./shown.ts";
import { embedding, spied } from "./site.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";
import { WATCH_SCRIPT } from "./watch.ts";

const CANARY = "canary.js";
/** What stands first in pages that run only what they hold. */
const SPY = `${WATCH_SCRIPT}${CANARY_SCRIPT}`;
/** What a page, or what fills one, sets on the element. */
const ATTRIBUTES = [
  "from",
  "to",
  "selected",
  "query",
  "view",
  "evidence",
  "theme",
  "layout",
  "spacing",
  "group-by",
  "calendar",
  "clock",
  "as-of",
  "gestures",
  "lang",
  "dir",
];

const TITLES = PAYLOADS.map(({ text }) => seen(text));
const folder = mkdtempSync(join(tmpdir(), "date-line-hostile-"));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A folder with the hostile timeline, as an author has it on a disk. */
function onDisk(name: string): string {
  const at = join(folder, "data", name);
  mkdirSync(at, { recursive: true });
  for (const [file, text] of Object.entries(hostileFolder())) writeFileSync(join(at, file), text);
  return at;
}

const cli = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["dist/cli/date-line.js", ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** All files of a made site that are text, by their addresses. */
function made(root: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
    const path = join(root, name);
    if (statSync(path).isFile() && TYPES[extname(path)] && extname(path) !== ".png")
      files[relative(root, path)] = readFileSync(path, "utf8");
  }
  return files;
}

const listed = (stage: Stage): Promise<readonly string[]> =>
  stage.run(() => [...document.querySelectorAll("date-line > ol > li > strong")].map((node) => node.textContent ?? ""));
const missing = (texts: readonly string[]): readonly string[] => {
  const there = new Set(texts.map(seen));
  return TITLES.filter((title) => !there.has(title));
};

test("XS1 what is exported holds hostile texts as texts: SVG, CSV, one file", async ({ stage, site }) => {
  const page = embedding('<date-line src="hostile/timeline.json"></date-line>');
  const data = Object.fromEntries(Object.entries(hostileFolder()).map(([name, text]) => [`hostile/${name}`, text]));
  site.show({ ...data, [CANARY]: CANARY_SCRIPT, "hostile.html": page }, [CANARY]);
  await Shown.open(stage, `${site.url}hostile.html`);
  const { svg, csv } = await stage.run(async () => {
    const host = document.querySelector("date-line");
    return { svg: (await host?.toSvg({ part: "whole" })) ?? "", csv: (await host?.toCsv({ part: "whole" })) ?? "" };
  });
  await expectUnharmed(stage, "while it is exported");

  const cells = Papa.parse<string[]>(csv).data.flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  const [first = ""] = TITLES;
  expect(cells).toContain(first);

  const alone = join(folder, "alone.html");
  cli("render", onDisk("alone"), "--html", alone);
  writeFileSync(alone, spied(readFileSync(alone, "utf8"), SPY));
  site.show({ "drawing.svg": svg });
  await stage.goto(`${site.url}drawing.svg`);
  const drawn = await stage.run(() => ({
    root: document.documentElement.localName,
    text: document.documentElement.textContent ?? "",
    ran: "hit" in window,
    wrong: [...document.querySelectorAll("script, foreignObject, image, use, animate, set, a, style, parsererror")].map(
      (node) => node.localName,
    ),
    attributes: [...document.querySelectorAll("*")].flatMap(({ attributes }) =>
      [...attributes].flatMap(({ name }) => (/^on|href$/.test(name) ? [name] : [])),
    ),
  }));
  expect(drawn).toMatchObject({ root: "svg", ran: false, wrong: [], attributes: [] });
  expect(seen(drawn.text)).toContain("hit=1");
  await stage.goto(pathToFileURL(alone).href);
  await expect.poll(() => listed(stage).then(missing)).toEqual([]);
  await expectUnharmed(stage, "one file");
});

test("GS1 a site made of hostile data says it as text: pages, front page, frame, and whatever their addresses ask", async ({
  stage,
  site,
}) => {
  test.slow(); // a site is made, and many addresses are asked
  const [name, other] = ["hostile", "it's & <b>odd"];
  onDisk(name);
  onDisk(other);
  const about = { title: MARKUP[0], description: MARKUP[9], footer: MARKUP[15], lang: '"><img src=x onerror=hit=1>' };
  writeFileSync(join(folder, "data/site.json"), JSON.stringify(about));
  const out = join(folder, "out");
  rmSync(join(folder, "data/alone"), { recursive: true, force: true });
  cli("site", join(folder, "data"), "--out", out, "--url", "https://example.org/x/");
  const files = made(out);
  const frame = `embed/${name}.html`;
  expect(files[frame]).toBeDefined();
  site.show({ ...files, [frame]: spied(files[frame] ?? "", SPY), [CANARY]: CANARY_SCRIPT }, [CANARY]);

  await stage.goto(`${site.url}index.html`);
  await expect.poll(() => stage.run(() => document.body.textContent ?? "")).toContain(MARKUP[9]);
  await expectUnharmed(stage, "front page");
  expect(await stage.run(() => document.querySelector('a[href*="%3Cb%3E"]') !== null), "a folder of an odd name").toBe(
    true,
  );

  const shown = await Shown.open(stage, `${site.url}${name}.html`);
  expect(missing(await listed(stage))).toEqual([]);
  await expectUnharmed(stage, "page of a timeline");
  // Each round gives every attribute another text; together, the texts have all been given.
  for (let from = 0; from < ASKED.length; from += 4)
    await stage.run(
      async (texts: readonly string[], first: number, attributes: readonly string[]) => {
        const host = document.querySelector("date-line");
        const at = (nth: number): string => texts[(first + nth) % texts.length] ?? "";
        for (let nth = 0; nth < 4; nth++) {
          location.hash = `dl-${at(nth)}`;
          location.hash = `#${at(nth)}&dl-@${at(nth)}..${at(nth + 1)}`;
        }
        for (const [nth, attribute] of attributes.entries()) host?.setAttribute(attribute, at(nth));
        await host?.updateComplete;
      },
      ASKED,
      from,
      ATTRIBUTES,
    );
  await expectUnharmed(stage, "fragments and attributes");
  expect(await shown.text("[part=status]")).toBeDefined();
  await stage.goto(
    `${site.url}${name}.html?check=${encodeURIComponent(ASKED[0] ?? "")}&__proto__[hit]=1#dl-${encodeURIComponent(ASKED[1] ?? "")}`,
  );
  await expect
    .poll(() => stage.run(() => document.querySelector("date-line")?.problems?.length ?? 0))
    .toBeGreaterThan(0);
  await expectUnharmed(stage, "query");

  await stage.goto(`${site.url}${frame}#dl-${encodeURIComponent(ASKED[0] ?? "")}`);
  await expect.poll(() => listed(stage).then(missing)).toEqual([]);
  await expectUnharmed(stage, "frame page");
});
