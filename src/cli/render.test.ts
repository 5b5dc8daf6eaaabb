import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readTimeline } from "../events/read.ts";
import { readingOf } from "../events/reading-of.ts";
import { figureHead } from "../layout/figure-head.ts";
import { textWidth } from "../paint/text-widths.ts";
import { THEMES } from "../paint/theme.ts";
import { figureSvg } from "./figure.ts";
import { runInMemory } from "./memory-io.ts";

const FLAGSHIP = resolve(import.meta.dirname, "../../data/taliban-al-qaeda");
const read = (name: string): string => readFileSync(resolve(FLAGSHIP, name), "utf8");
const files = {
  "t/timeline.json": read("timeline.json"),
  "t/events.csv": read("events.csv"),
  "t/sources.csv": read("sources.csv"),
  "hostile.csv":
    'id,date,title,text,actors,place,source,source_url,quote,media\na,1900,<b>x</b> & "y",<script>z</script>,A & B,<i>,S <1>,"https://e.org/?a=1&b=""2""",<q>,https://e.org/a.jpg\n',
  "claims.csv":
    'id,date,title,text,source,locator,quote,date_basis\na,1900-05-01,x,"- one\n- *two*\n\n1. **three** [four](https://e.org)",S1,p. 1,w1,b1\na,1900-06-01,,,S2,,w2,\n',
  "fa.csv": "date,title\n2021-08-15,طالبان کابل را گرفتند\n",
  "specimen.csv": `date,end,title,group,importance
1848-02-24,,The king abdicates,Paris,3
1848-03,,Barricades in Vienna and Berlin,Vienna,3
1848-03-18,1848-03-22,Five days of Milan,Milan,2
1848-05-15~,,Second uprising,Vienna,1
1848-06-23,1848-06-26,June days,Paris,3
1848-10-06,,"Vienna rises again, and is taken by imperial troops at the end of the month",Vienna,2
1848-10-07,,,Vienna,1
1848-10-08,,,Vienna,1
1848-12,..,A second republic,Paris,2
`,
  "bad.csv": "date,title\nsoon,a\n",
  "odd/timeline.json": '{"events":"events.csv","lang":"x_y!","from":"soon","to":"1900"}',
  "odd/events.csv": "date,title,group\n1900,a,\n1901,b,g\n",
};
const render = (...argv: string[]) => runInMemory(["render", ...argv], { files });
const svgOf = async (...argv: string[]): Promise<string> => {
  const { code, err, out } = await render(...argv, "--svg", "-");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out;
};
const textsIn = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

test("C10 the same input gives the same bytes: a specimen of every kind of mark", async () => {
  const svg = await svgOf("specimen.csv", "--width", "640", "--height", "360");
  await expect(svg).toMatchFileSnapshot("__snapshots__/specimen.svg");
  expect(await svgOf("specimen.csv", "--width", "640", "--height", "360")).toBe(svg);
});

test("C10 the size, the part of time and the theme are those asked for", async () => {
  const svg = await svgOf(
    "t",
    "--width",
    "700",
    "--height",
    "400",
    "--from",
    "2020-02",
    "--to",
    "June 2020",
    "--theme",
    "dark",
  );
  expect(svg).toContain('width="700" height="400"');
  expect(svg).toContain(`fill="${THEMES.dark.ground}"`);
  expect(svg).not.toContain(THEMES.light.ink);
  expect(textsIn(svg)).toEqual(expect.arrayContaining(["Feb 2020", "Mar 2020", "Jun 2020"]));
  expect(textsIn(svg)).not.toContain("Jul 2020");
  const open = await svgOf("t", "--from", "2021");
  expect(textsIn(open)).toContain("2021");
  expect(textsIn(open)).not.toContain("2020");
});

test("C10 the heading and the legend stand above, broken into lines where they are wide", async () => {
  const texts = textsIn(await svgOf("t"));
  expect(texts[0]).toBe("The Taliban and al-Qaeda: a promise and what became of it");
  expect(texts.slice(1, 9)).toEqual([
    ...["Agreements", "Talks", "Reports", "Statements", "Politics", "Troops", "Attacks", "Ties"],
  ]);
  const narrow = figureHead({
    widthPx: 200,
    measure: textWidth,
    heading: "A heading of a good many words",
    legend: [1, 2, 3].map((tone) => ({ label: "A kind of events", tone })),
  });
  expect(narrow?.texts.map(({ text }) => text).slice(0, 2)).toEqual(["A heading of a good", "many words"]);
  for (const { xPx, text, font } of narrow?.texts ?? []) expect(xPx + textWidth(text, font)).toBeLessThanOrEqual(200);
  expect(new Set(narrow?.texts.slice(2).map(({ yPx }) => yPx)).size).toBe(3);
  expect(figureHead({ widthPx: 200, measure: textWidth, heading: undefined, legend: [] })).toBeUndefined();
});

test("C10 in the language of the flag, of the timeline, or in English", async () => {
  expect(await svgOf("t", "--lang", "de")).toContain("29. Feb. 2020");
  const odd = await svgOf("odd");
  expect(odd).toContain('lang="en"');
  expect(textsIn(odd)).toEqual(expect.arrayContaining(["G", "a", "b"]));
  expect(await svgOf("fa.csv", "--lang", "fa-AF")).toMatch(/direction="rtl"[^>]*>۱۵ اگست ۲۰۲۱</);
});

test("C10 in a language that is written from right to left time runs to the left, and words end at their marks", async () => {
  const place = /<text x="([\d.]+)" [^>]*direction="rtl"[^>]*>(?:۱۵|۱۶) اگست ۲۰۲۱</g;
  const mirrored = await svgOf("fa.csv", "--lang", "fa-AF");
  const [first = 0, second = 0] = [...mirrored.matchAll(place)].map(([, x]) => Number(x));
  expect(first).toBeGreaterThan(second);
  expect(first).toBeGreaterThan(600);
  expect(mirrored).not.toContain('text-anchor="end"');
  const english = await svgOf("fa.csv", "--lang", "en");
  // The glyph of the one event, at the left in English and as far from the right in Dari.
  const glyphOf = (svg: string) => Number(/class="glyph">\s*<path [^>]*d="M([\d.]+)/.exec(svg)?.[1]);
  expect(glyphOf(mirrored) + glyphOf(english)).toBeCloseTo(1200, 0);
});

test("C10 a heading that is not there draws nothing", async () => {
  const [file = ""] = Object.keys(files).filter((name) => name.endsWith(".csv"));
  expect(await render(file, "--svg", "-", "--date-column", "Nix")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("no column “Nix” to take the dates from"),
  });
});

test("C17 a picture folds empty time and says how long it was, has titles for lanes, and may run down", async () => {
  const even = await svgOf("t", "--spacing", "even", "--from", "1990", "--to", "2022");
  expect(even).toContain('<g class="breaks">');
  expect(even).toMatch(/>\d+ years, nothing new</);
  expect(await svgOf("t")).not.toContain('class="breaks"');
  const lanes = await svgOf("t", "--group-by", "group");
  // All eight kinds, in the height that lanes have by themselves.
  expect(lanes).toMatch(/<g class="bands">[\s\S]*>Agreements<[\s\S]*>Talks<[\s\S]*>Ties</);
  const down = await svgOf("t", "--layout", "vertical", "--spacing", "even", "--from", "1990", "--to", "2022");
  expect(down).toMatch(/^<svg[^>]* width="600" height="1200"/);
  expect(down).toMatch(/>⫽ \d+y</);
  expect(down).toMatch(/>\d+ years, nothing new</);
  const columns = await svgOf("t", "--layout", "vertical", "--group-by", "source", "--width", "900");
  expect(columns).toContain('<g class="bands">');
  for (const wrong of [
    ["--layout", "round"],
    ["--spacing", "odd"],
    ["--group-by", "place"],
  ])
    expect((await render("t", "--svg", "-", ...wrong)).code).toBe(2);
});

test("C10 a timeline without events is no picture", async () => {
  const { code, err, written } = await render("bad.csv", "--svg", "x.svg");
  expect(code).toBe(1);
  expect(err).toMatch(/^date-line render: bad\.csv has no events to draw: Row 2, date: “soon” is not a date/);
  expect(written.size).toBe(0);
});

test("C11 no word is cut, at any width and in any part of time", async () => {
  const reading = await readTimeline({
    events: { name: "events.csv", text: files["t/events.csv"] },
    sources: { name: "sources.csv", text: files["t/sources.csv"] },
  });
  const SIZES = new Map(
    [12, 13, 14, 15, 20].map((size) => [size, size === 12 ? "date" : size === 15 ? "title" : "heading"]),
  );
  for (const widthPx of [160, 320, 700, 1300])
    for (const startDay of [18_300, 18_400, 18_555.5]) {
      const svg = figureSvg({
        ...{ reading, lang: "en", theme: THEMES.print, widthPx, heightPx: 500, title: "t", description: "d" },
        span: { startDay, endDay: startDay + 100 },
      });
      const plot = svg.slice(svg.indexOf('<g class="grid"'));
      for (const [, x, size, look = "", text = ""] of plot.matchAll(
        /<text x="([^"]*)" y="[^"]*" font-size="(\d+)"([^>]*)>([^<]*)</g,
      )) {
        const font = SIZES.get(Number(size)) === "title" ? "title" : "date";
        const wide = textWidth(text.replace(/&\w+;/g, "&"), font);
        const [, anchor = "start"] = /text-anchor="(\w+)"/.exec(look) ?? [];
        const left = Number(x) - wide * ({ middle: 0.5, end: 1 }[anchor] ?? 0);
        expect(left, text).toBeGreaterThanOrEqual(-0.1);
        expect(left + wide, text).toBeLessThanOrEqual(widthPx + 1);
      }
    }
});

test("C12 a page says every event with all of its claims", async () => {
  const { code, written } = await render("t", "--html", "t.html");
  expect(code).toBe(0);
  const html = written.get("t.html") ?? "";
  expect(html.match(/<li id=/g)).toHaveLength(40);
  expect(html).toContain("<h1><bdi>The Taliban and al-Qaeda: a promise and what became of it</bdi></h1>");
  expect(html).toContain('<time datetime="2020-02-29">Saturday 29 February 2020</time>');
  expect(html).toMatch(/<noscript><figure><svg[\s\S]*<\/svg><\/figure><\/noscript>/);
  const [, data = ""] = /<script type="application\/json">(.*)<\/script>/.exec(html) ?? [];
  expect(readingOf(data).events).toHaveLength(40);
  const claims = (await render("claims.csv", "--html", "-")).out;
  for (const part of [
    "S1",
    ", p. 1",
    "<q>w1</q>",
    "<small>b1</small>",
    "S2",
    "<q>w2</q>",
    "<strong>Gives another date: ",
  ])
    expect(claims).toContain(part);
  expect(claims).toContain("<ul><li>one</li><li><em>two</em></li></ul>");
  expect(claims).toContain('<ol><li><strong>three</strong> <a href="https://e.org" rel="noopener">four</a></li></ol>');
});

test("C12 text from data stays text, and nothing is fetched or run", async () => {
  const { out: page } = await render("hostile.csv", "--html", "-");
  // The data block holds no markup either: that is held by fillPage (P10).
  for (const out of [
    page.replace(/<script type="application\/json">[^<]*<\/script>/, ""),
    await svgOf("hostile.csv"),
  ]) {
    expect(out).not.toMatch(/<(script|b|i|img|link|iframe)\b/);
    expect(out).not.toMatch(/\s(src|on\w+)=/);
    expect(out).toContain("&lt;b&gt;x&lt;/b&gt; &amp; &quot;y&quot;");
  }
  const out = page;
  expect(out).toContain('href="https://e.org/?a=1&amp;b=&quot;2&quot;"');
  expect(out).toContain('<a href="https://e.org/a.jpg" rel="noopener">');
});

test("C12 a page is in its language and runs its way", async () => {
  expect((await render("fa.csv", "--html", "-", "--lang", "fa-AF")).out).toContain('<html lang="fa-AF" dir="rtl">');
  expect((await render("t", "--html", "-", "--theme", "dark")).out).toContain('theme="dark"');
  expect((await render("t", "--html", "-", "--from", "2020", "--to", "June 2020")).out).toContain(
    'from="2020" to="2020-06"',
  );
});
