import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockedIn } from "../../scripts/build/content-security.ts";
import { readTimeline } from "../events/read.ts";
import { type LinkedInput, linkedData, linkedDataScript, type Thing } from "./json-ld.ts";
import { prerenderPage } from "./prerender.ts";

const ROOT = join(import.meta.dirname, "../..");
const SRC = "data/taliban-al-qaeda/timeline.json";
const onDisk = (path: string): Uint8Array => readFileSync(join(ROOT, path));

async function inputOf(events: string, sources = "", more: Partial<LinkedInput> = {}): Promise<LinkedInput> {
  const reading = await readTimeline({
    events: { name: "e.csv", text: events },
    ...(sources && { sources: { name: "s.csv", text: sources } }),
  });
  return { reading, key: "", files: ["e.csv"], say: (when) => `said ${when.raw}`, ...more };
}

const graphOf = (thing: Thing): readonly Thing[] => thing["@graph"] as readonly Thing[];
const ofType = (thing: Thing, type: string): readonly Thing[] => graphOf(thing).filter((one) => one["@type"] === type);

/** What schema.org lets each type have, of what we use. */
const SHAPE: Readonly<Record<string, readonly string[]>> = {
  Dataset: ["name", "description", "inLanguage", "temporalCoverage", "distribution", "about", "citation"],
  Event: [
    "url",
    "name",
    "description",
    "disambiguatingDescription",
    "startDate",
    "endDate",
    "location",
    "about",
    "subjectOf",
  ],
  Claim: ["name", "about", "temporalCoverage", "text", "abstract", "appearance", "citation"],
  CreativeWork: ["name", "url", "publisher", "author", "datePublished", "publication"],
};

describe("the flagship", () => {
  test("GC1 its page holds all events, claims and sources, linked with one another, in schema.org's shape", async () => {
    const html = await prerenderPage(`<head></head><date-line src="${SRC}"></date-line>`, onDisk);
    const [, json = ""] = /^<head><script type="application\/ld\+json">(.*?)<\/script><\/head>/.exec(html) ?? [];
    const thing = JSON.parse(json) as Thing;
    expect(thing["@context"]).toBe("https://schema.org");
    expect(["Dataset", "Event", "Claim", "CreativeWork"].map((type) => ofType(thing, type).length)).toEqual([
      1, 40, 62, 5,
    ]);
    const ids = graphOf(thing).map((one) => one["@id"]);
    expect(new Set(ids).size).toBe(108);
    const references = [...json.matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
    expect(references.length).toBeGreaterThan(150);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
    for (const one of graphOf(thing))
      for (const name of Object.keys(one).filter((key) => !key.startsWith("@")))
        expect(SHAPE[String(one["@type"])], String(one["@type"])).toContain(name);
    expect(ofType(thing, "Dataset")[0]).toMatchObject({
      distribution: [
        { "@type": "DataDownload", contentUrl: "data/taliban-al-qaeda/events.csv", encodingFormat: "text/csv" },
        { "@type": "DataDownload", contentUrl: "data/taliban-al-qaeda/sources.csv", encodingFormat: "text/csv" },
        { "@type": "DataDownload", contentUrl: "data/taliban-al-qaeda/changes.csv", encodingFormat: "text/csv" },
      ],
      temporalCoverage: "2019-10/2021-08",
    });
    const march = ofType(thing, "Claim")
      .filter((one) => (one.about as Thing)["@id"] === "#dl-doha-agreement")
      .at(-1);
    expect(march).toMatchObject({
      temporalCoverage: "2020-03",
      appearance: { "@id": "#source-trt-world" },
      citation: expect.stringMatching(/^TRT World.*, paragraph 27$/),
      text: "since the US-Taliban deal in March",
    });
  });
});

describe("dates", () => {
  test.each([
    ["2020-02-29", { startDate: "2020-02-29" }],
    ["2020-06", { startDate: "2020-06" }],
    ["2020", { startDate: "2020" }],
    ["2019-12/2020-05", { startDate: "2019-12", endDate: "2020-05" }],
    ["2020-05/..", { startDate: "2020-05" }],
    ["2020-01-01T10:00:00Z", { startDate: "2020-01-01T10:00:00Z" }],
    ["/2001-09-11", { endDate: "2001-09-11" }],
    ["2020-06~", {}],
    ["2020?", {}],
    ["[2020-06-22..2020-06-28]", {}],
    ["192X", {}],
    ["2020-33", {}],
    ["-0043-03-15", {}],
    ["0000", {}],
  ])("GC1 %s is as exact in the page's data as it is known", async (edtf, dates) => {
    const thing = linkedData(await inputOf(`date,title,source\n"${edtf}",A,B\n`));
    const [event] = ofType(thing, "Event");
    const { startDate, endDate } = event ?? {};
    expect({ ...(startDate !== undefined && { startDate }), ...(endDate !== undefined && { endDate }) }).toEqual(dates);
    expect(event?.disambiguatingDescription).toBe(`said ${edtf}`);
    expect(ofType(thing, "Claim")[0]?.temporalCoverage).toBe(edtf);
  });

  test("GC1 a publication date is stated where it is known, and said where it is a window", async () => {
    const sources =
      "id,title,published,published_basis\na,A,2020-07,\nb,B,[2020-07-01..2020-07-07],Worked out.\nc,C,,\n";
    const [a, b, c] = ofType(linkedData(await inputOf("date,title,source\n2020,A,a\n", sources)), "CreativeWork");
    expect(a).toMatchObject({ datePublished: "2020-07" });
    expect(a).not.toHaveProperty("publication");
    expect(b).not.toHaveProperty("datePublished");
    expect(b?.publication).toEqual({
      ...{ "@type": "PublicationEvent", name: "Published said [2020-07-01..2020-07-07]", description: "Worked out." },
      identifier: { "@type": "PropertyValue", propertyID: "EDTF", value: "[2020-07-01..2020-07-07]" },
    });
    expect(Object.keys(c ?? {})).toEqual(["@type", "@id", "name"]);
  });
});

describe("text", () => {
  test("G2 no title ends the data block, and all of it is read back", () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        "</script>",
        "<!--",
        "<script>",
        "-->",
        "]]>",
        "\u2028",
        '"',
        "\\",
        "<",
        ">",
        "&",
        "a",
        " ",
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(hostile, (name) => {
        const script = linkedDataScript({ name });
        const [, json = ""] = /^<script type="application\/ld\+json">([^<>]*)<\/script>$/.exec(script) ?? [];
        expect(JSON.parse(json)).toEqual({ name });
      }),
    );
  });

  test("G2 a page of hostile data has one data block, which its policy lets be", async () => {
    const csv = 'id,date,title,source\na,2020,"</script><script>alert(1)</script><style>*{}</style>$& $1",b\n';
    const html = await prerenderPage('<head></head><date-line id="t" src="a.csv"></date-line>', () =>
      new TextEncoder().encode(csv),
    );
    expect([...html.matchAll(/<script\b/g)]).toHaveLength(1);
    expect([...html.matchAll(/<\/script>/g)]).toHaveLength(1);
    expect(blockedIn(html)).toEqual([]);
    const [, json = ""] = /ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    expect(ofType(JSON.parse(json) as Thing, "Event")[0]).toMatchObject({
      "@id": "#dl-t:a",
      name: "</script><script>alert(1)</script><style>*{}</style>$& $1",
    });
  });

  test("GC1 two timelines with the same events are two data sets", async () => {
    const read = () => new TextEncoder().encode("id,date,title\na,2020,A\n");
    const html = await prerenderPage(
      '<head></head><date-line src="a.csv"></date-line><date-line src="a.csv"></date-line>',
      read,
    );
    const ids = [...html.matchAll(/"@id":"(#dl-[^"]*)","url"/g)].map(([, id]) => id);
    expect(ids).toEqual(["#dl-a", "#dl-2:a"]);
  });
});

describe("corrections", () => {
  const files: Readonly<Record<string, string>> = {
    "t/timeline.json": '{"events": "e.csv", "changes": "changes.csv"}',
    "t/e.csv": "id,date,title\nfrost,2020-05,Frost <b>\n",
    "t/changes.csv": "date,event,text\n2024-03-02,frost,It was <i>April</i>.\n2024,gone,Taken out.\n",
    "plain.csv": "date,title\n2020,Seeds\n",
  };
  const read = (path: string): Uint8Array => new TextEncoder().encode(files[path]);
  const section = (src: string): string =>
    `<section aria-labelledby="corrections" data-corrections-of="${src}"></section>`;

  test("GC2 the built page lists corrections without script, each with a link to its event", async () => {
    expect(await prerenderPage(section("t/timeline.json"), read)).toBe(
      '<section aria-labelledby="corrections"><h2 id="corrections">Corrections</h2><ol role="list">' +
        '<li id="correction-1" dir="auto"><time datetime="2024-03-02">Saturday 2 March 2024</time>: It was &lt;i&gt;April&lt;/i&gt;. ' +
        '<a href="#dl-frost" dir="auto">Frost &lt;b&gt;</a></li>' +
        '<li id="correction-2" dir="auto"><time datetime="2024">2024</time>: Taken out.</li></ol></section>',
    );
  });

  test("GC2 where there are none, the section goes", async () => {
    expect(await prerenderPage(`<p>a</p>${section("plain.csv")}<p>b</p>`, read)).toBe("<p>a</p><p>b</p>");
  });
});
