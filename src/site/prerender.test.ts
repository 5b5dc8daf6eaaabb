import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prerenderPage, toHtml } from "./prerender.ts";

const ROOT = join(import.meta.dirname, "../..");
const FLAGSHIP = "data/taliban-al-qaeda/timeline.json";
const onDisk = (path: string): Uint8Array => readFileSync(join(ROOT, path));

const files =
  (texts: Readonly<Record<string, string>>) =>
  (path: string): Uint8Array => {
    const text = texts[path];
    if (text === undefined) throw new Error(`no file ${path}`);
    return new TextEncoder().encode(text);
  };

const count = (html: string, pattern: RegExp): number => [...html.matchAll(pattern)].length;

describe("the flagship", () => {
  test("G1 its page says every event and every claim without script", async () => {
    const html = await prerenderPage(`<date-line src="${FLAGSHIP}" controls></date-line>`, onDisk);
    expect(html).toMatch(/^<date-line src="[^"]+" controls><ol data-dl-events="" role="list">/);
    expect(html).toMatch(/<\/ol><\/date-line>$/);
    expect(count(html, /<li data-event="/g)).toBe(40);
    expect(count(html, /<q>/g)).toBe(62);
    expect(html).toContain('<time datetime="2020-02-29">Saturday 29 February 2020</time>');
    expect(html).toContain("Gives another date: March 2020");
    expect(html).toContain("December 2019 – May 2020");
  });

  test("G1 its page says every source, with the date it was published and how that is known", async () => {
    const html = await prerenderPage(`<table><tbody data-sources-of="${FLAGSHIP}"></tbody></table>`, onDisk);
    expect(count(html, /<tr>/g)).toBe(5);
    expect(html).toMatch(/2 Jul(y)? 2020/);
    expect(html).toContain("<small>Stated under the headline.</small>");
    expect(html).toMatch(/<td class="number" data-unit="events">\d+<\/td>/);
    expect(html).not.toContain("undefined");
  });

  test("G1 the front page is filled in everywhere it asks to be, and nowhere else", async () => {
    const page = readFileSync(join(ROOT, "index.html"), "utf8");
    const html = await prerenderPage(page, onDisk);
    expect(count(html, /<li data-event="/g)).toBe(40);
    expect(count(html, /<tbody[^>]*>\s*<tr>/g)).toBe(1);
    const bare = html
      .replace(/<ol data-dl-events[\s\S]*?<\/ol>(?=<\/date-line>)/, "")
      .replace(/(<tbody[^>]*>)[\s\S]*?(?=<\/tbody>)/, "$1")
      .replace(/<script type="application\/ld\+json">.*?<\/script>/, "");
    // The section of corrections goes where there are none.
    const CORRECTIONS = /<section\b[^>]*\bcorrections\b[\s\S]*?<\/section>/;
    const even = (text: string): string => text.replace(CORRECTIONS, "").replaceAll(/\s+/g, "");
    expect(even(bare)).toBe(even(page));
  });
});

describe("any page", () => {
  test("G1 a lone file of events, and several timelines on one page", async () => {
    const read = files({ "a.csv": "date,title\n2020,First\n", "b.csv": "date,title\n2021,Second\n2022,Third\n" });
    const html = await prerenderPage(
      '<date-line src="a.csv"></date-line><p>x</p><date-line id="b" src="b.csv">\n  </date-line>',
      read,
    );
    expect(html).toMatch(/<date-line src="a.csv"><ol[^>]*>.*First.*<\/ol><\/date-line><p>x<\/p>/s);
    expect(html).toMatch(/<date-line id="b" src="b.csv"><ol[^>]*>.*Second.*Third.*<\/ol><\/date-line>$/s);
  });

  test("G1 what the author wrote inside stays as it is", async () => {
    const page = '<date-line src="a.csv"><a href="a.csv">The events</a></date-line><date-line></date-line>';
    expect(await prerenderPage(page, files({ "a.csv": "date,title\n2020,First\n" }))).toBe(page);
  });

  test("G1 a timeline without its events, or a file that is not there, stops the build", async () => {
    const element = '<date-line src="x/timeline.json"></date-line>';
    await expect(prerenderPage(element, files({ "x/timeline.json": "{}" }))).rejects.toThrow(/events/);
    await expect(prerenderPage(element, files({}))).rejects.toThrow("no file x/timeline.json");
    await expect(prerenderPage(element, files({ "x/timeline.json": '{"events": "gone.csv"}' }))).rejects.toThrow(
      "no file x/gone.csv",
    );
  });

  test("G1 the language of a timeline is that of its dates", async () => {
    const read = files({
      "x/timeline.json": '{"events": "e.csv", "lang": "de"}',
      "x/e.csv": "date,title\n2020-03-01,Eins\n",
    });
    expect(await prerenderPage('<date-line src="x/timeline.json"></date-line>', read)).toContain("1. März 2020");
  });
});

describe("text", () => {
  test("G2 text from data never becomes markup", async () => {
    const read = files({
      "a.csv": `id,date,title,text,quote,source,source_url\n"x"" onload=""y",2020,"<img src=x onerror=y>","</ol></date-line><script>z</script>","<b>q</b>","<i>s</i>",javascript:alert(1)\n`,
    });
    const html = await prerenderPage('<date-line src="a.csv"></date-line>', read);
    expect(html).not.toMatch(/<(img|script|b|i)\b/);
    expect(html).not.toMatch(/\sonload=|href="javascript:/);
    expect(count(html, /<\/date-line>/g)).toBe(1);
    expect(html).toContain("&lt;img src=x onerror=y&gt;");
  });

  test("G2 any text and any attribute is read back as it was", () => {
    const back = (html: string): string =>
      html.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        const html = toHtml({ tag: "p", attributes: { title: value }, children: [text] });
        const [, attribute = "", inner = ""] = /^<p title="([^"]*)">([^<>]*)<\/p>$/.exec(html) ?? [];
        expect(back(attribute)).toBe(value);
        expect(back(inner)).toBe(text);
      }),
    );
  });
});
