import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { SiteFiles } from "./folder.ts";
import { siteUrl } from "./links.ts";
import { makeSite, type Site } from "./site.ts";

const files = (texts: Readonly<Record<string, string | Uint8Array>>): SiteFiles => ({
  list: Object.keys(texts),
  read: (path) => {
    const text = texts[path] ?? "";
    return typeof text === "string" ? new TextEncoder().encode(text) : text;
  },
});
const make = (texts: Parameters<typeof files>[0], url?: string, taken: readonly string[] = []): Promise<Site> =>
  makeSite({ files: files(texts), url: siteUrl(url), taken: new Set(taken) });
const pageOf = ({ made }: Site, path: string): string => String(made.get(path));

const CSV = "date,title\n2020-03-01,First\n2021,Second\n";
const TWO = {
  "data/a/events.csv": CSV,
  "data/b b/timeline.json": '{"title":"B & B","events":"e.csv","lang":"ar"}',
  "data/b b/e.csv": CSV,
};

describe("folders", () => {
  test("G7 each folder has a page, a picture and an entry in the list, whatever it is called", async () => {
    const site = await make(TWO);
    expect(site.faults).toEqual([]);
    expect([...site.made.keys()].filter((path) => !path.startsWith("thumbnail-")).sort()).toEqual(
      ["a.html", "b b.html", "index.html", "poster-a.svg", "poster-b b.svg"].sort(),
    );
    const front = pageOf(site, "index.html");
    expect(front).toContain('<h3><a href="a.html">a</a></h3><small>2 events, March 2020 – 2021</small>');
    expect(front.match(/Timelines here/g)).toHaveLength(3);
    expect(front).not.toContain("date-line-home.js");
    expect(front).toContain('<li lang="ar" dir="rtl">');
    expect(front).toContain("حدثان، ");
    expect(front).toContain('<h3><a href="b%20b.html">B &amp; B</a></h3>');
    const page = pageOf(site, "b b.html");
    expect(page).toMatch(/<html lang="ar" dir="rtl">/);
    expect(page).toContain('<date-line src="data/b%20b/timeline.json" controls><span slot="title" hidden></span><ol');
    expect(page).toContain('<a href="data/b%20b/e.csv">e.csv</a>');
    expect(page).toContain('<meta http-equiv="Content-Security-Policy"');
  });

  test("G7 where there is one timeline, the front page is its page, and nothing leads to a list", async () => {
    const site = await make({ "data/a/events.csv": CSV });
    expect(pageOf(site, "index.html")).toBe(pageOf(site, "a.html"));
    expect(pageOf(site, "a.html")).not.toContain("All timelines");
    expect(site.made.has("thumbnail-a.svg")).toBe(false);
  });

  test("G7 a broken folder is named with what is wrong, and costs no other", async () => {
    const site = await make({
      ...TWO,
      "data/site.json": "[",
      "data/cut/timeline.json": '{"events":',
      "data/gone/timeline.json": '{"events": "gone.csv"}',
      "data/none/events.csv": "date,title\n",
      "data/notes/notes.txt": "x",
      "data/index/events.csv": CSV,
    });
    expect(site.faults).toEqual([
      "data/site.json is not read: it is no JSON object; it begins with { and ends with }",
      expect.stringMatching(/^data\/cut gets no page: timeline\.json is no JSON \(.+\)$/),
      "data/gone gets no page: there is no data/gone/gone.csv",
      expect.stringMatching(/^data\/none gets no page: it has no events/),
      "data/notes gets no page: it holds neither timeline.json nor events.csv",
      "data/index gets no page: the front page has that name; call the folder something else",
    ]);
    expect(site.made.has("a.html")).toBe(true);
    expect(pageOf(site, "index.html")).toContain("Timelines here");
  });

  test("G7 a page that was written by hand stays", async () => {
    const { made } = await make(TWO, undefined, ["a", "index"]);
    expect(made.has("a.html") || made.has("index.html")).toBe(false);
    expect(made.has("poster-a.svg")).toBe(true);
  });

  test("G7 a site has a name of its own, and a line below every page", async () => {
    const site = await make({
      ...TWO,
      "data/site.json": '{"title": "Ours <1>", "description": "d", "footer": "f", "lang": "de"}',
    });
    expect(pageOf(site, "index.html")).toMatch(
      /<html lang="de">[\s\S]*<h1 id="name" dir="auto">Ours &lt;1&gt;<\/h1>[\s\S]*Zeitleisten hier/,
    );
    expect(pageOf(site, "a.html")).toMatch(
      /<a href=".\/">Ours &lt;1&gt;<\/a> <span>d<\/span>[\s\S]*<footer class="site"><p dir="auto">f</,
    );
  });
});

describe("addresses", () => {
  const URL_GIVEN = "https://name.github.io/repo";

  test("G5 a page tells its own title and description, once and escaped", async () => {
    const page = pageOf(await make(TWO), "b b.html");
    expect(page.match(/property="og:title"/g)).toHaveLength(1);
    expect(page).toContain('<meta property="og:title" content="B &amp; B" />');
  });

  test("G8 without the site's address no page holds a whole one of its own, and nothing that needs it", async () => {
    const site = await make(TWO);
    for (const path of ["index.html", "a.html", "b b.html"]) {
      const bare = pageOf(site, path).replace(/<script type="application\/ld\+json">.*?<\/script>/s, "");
      expect(bare, path).not.toMatch(/https?:|oembed|og:image|canonical|(?:src|href)="\//);
    }
    expect([...site.made.keys()].some((path) => path.startsWith("oembed/"))).toBe(false);
  });

  test("G8 with it, each page has its one address, its picture and its oEmbed answer", async () => {
    const png = readFileSync(resolve(import.meta.dirname, "../../data/vesuvius/poster.png"));
    const site = await make({ ...TWO, "data/a/poster.png": png }, URL_GIVEN);
    const page = pageOf(site, "b b.html");
    expect(page).toContain(`<link rel="canonical" href="${URL_GIVEN}/b%20b.html" />`);
    expect(page).toContain(`<meta property="og:image" content="${URL_GIVEN}/poster-b%20b.svg" />`);
    expect(pageOf(site, "a.html")).toContain(`<meta property="og:image" content="${URL_GIVEN}/poster-a.png" />`);
    expect(page).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${URL_GIVEN}/oembed/b%20b.json" title="B &amp; B" />`,
    );
    expect(JSON.parse(pageOf(site, "oembed/b b.json"))).toEqual({
      ...{ version: "1.0", type: "rich", title: "B & B", provider_name: "B & B", provider_url: `${URL_GIVEN}/` },
      ...{ width: 700, height: 860, thumbnail_url: `${URL_GIVEN}/poster-b%20b.svg` },
      ...{ thumbnail_width: 1200, thumbnail_height: 630 },
      html: expect.stringMatching(
        /^<iframe src="https:\/\/name\.github\.io\/repo\/embed\/b%20b\.html" width="700" height="860" title="B &amp; B \(حدثان\)"[^<]*><\/iframe>$/,
      ),
    });
    expect(JSON.parse(pageOf(site, "oembed/a.json"))).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
    expect(pageOf(site, "index.html")).toContain(`<link rel="canonical" href="${URL_GIVEN}/" />`);
  });

  test("G8 a site's address ends in one slash, and what is none is refused", () => {
    expect(siteUrl("https://e.org")).toBe("https://e.org/");
    expect(siteUrl(" https://e.org/a//?x#y ")).toBe("https://e.org/a/");
    for (const none of [undefined, "", "  "]) expect(siteUrl(none)).toBeUndefined();
    for (const wrong of ["e.org", "ftp://e.org/", "javascript:alert(1)"])
      expect(() => siteUrl(wrong)).toThrow("is not the address of a site");
  });
});
