import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "./event.ts";
import { indexEvents } from "./event-index.ts";
import { languageOf, lookupOf, tagNamed } from "./language-tag.ts";
import { readTimeline } from "./read.ts";
import { inLanguage, inOwnWords, languagesOf } from "./translate.ts";
import { understoodOf } from "./understood.ts";
import { toCsv, toSourcesCsv } from "./write.ts";

interface More {
  readonly sources?: string;
  readonly info?: unknown;
  readonly name?: string;
}

const read = (text: string, { sources, info, name = "events.csv" }: More = {}): Promise<Reading> =>
  readTimeline({
    events: { name, text },
    ...(sources !== undefined && { sources: { name: "sources.csv", text: sources } }),
    ...(info !== undefined && { info }),
  });

const titles = (reading: Reading): readonly string[] => reading.events.map(({ title }) => title);
const kinds = ({ problems }: Reading): readonly string[] => problems.map(({ kind }) => kind);

const FULL = `id,date,title,titre@fr,title@fa,text,text@fr,group,group@fr,tags,tags@fr,actors,actors@fr,place,place@fr,media,alt,alt@fr,media_caption,media_caption@fr,date_basis,date_basis@fr,quote
war,1850,War,Guerre,جنگ,It begins.,Elle commence.,fights,Combats,a;b,c;d,Ann,Anne,London,Londres,m.jpg,A field,Un champ,Then,Alors,Stated.,Déclaré.,it began
,1851,Peace,,صلح,It ends.,,talks,,,,,,,,,,,,,,,
`;

describe("languages", () => {
  test("E27 a reader's language is looked for under its own tag, then under wider ones", () => {
    expect(lookupOf("fa-AF")).toEqual(["fa-AF", "fa"]);
    expect(lookupOf("zh-hant-tw")).toEqual(["zh-Hant-TW", "zh-Hant", "zh"]);
    expect(lookupOf("de-x-home")).toEqual(["de-x-home", "de"]);
    for (const none of ["", "-", "qqq", "not a tag"]) expect(lookupOf(none)).toEqual([]);
    expect(["fa_AF", "FR", "frensh", "xx", "12"].map(languageOf)).toEqual([
      "fa-AF",
      "fr",
      undefined,
      undefined,
      undefined,
    ]);
    expect(["French", "Français", "german", "فارسی", "Klingon"].map(tagNamed)).toEqual([
      "fr",
      "fr",
      "de",
      "fa",
      undefined,
    ]);
  });

  test("E27 every cell is said in the reader's language where it has one, else as its author wrote it", async () => {
    const reading = await read(FULL);
    expect(reading.problems).toEqual([]);
    expect(languagesOf(reading)).toEqual(["fr", "fa"]);
    expect(understoodOf(reading)).toBe("date ← date, title ← title, also in fr and fa, 2 events from 1850 to 1851");
    const french = inLanguage(reading, "fr-CA");
    expect(titles(french)).toEqual(["Guerre", "Peace"]);
    const [war] = french.events;
    expect(war).toMatchObject({
      id: "war",
      text: "Elle commence.",
      tags: ["c", "d"],
      actors: ["Anne"],
      place: "Londres",
    });
    expect(war?.media).toEqual({ url: "m.jpg", alt: "Un champ", caption: "Alors" });
    expect(war?.claims[0]).toMatchObject({ basis: "Déclaré.", quote: "it began" });
    expect(french.info.lang).toBe("fr-CA");
    expect(titles(inLanguage(reading, "fa-AF"))).toEqual(["جنگ", "صلح"]);
    for (const other of ["en", "", "de", "no tag"]) expect(inLanguage(reading, other)).toBe(reading);
  });

  test("E27 a group keeps its name, its colour and its place, and only its label is said otherwise", async () => {
    const reading = await read(FULL);
    const french = inLanguage(reading, "fr");
    expect(french.events.map(({ group }) => group)).toEqual(["fights", "talks"]);
    expect([...(french.info.groups ?? [])]).toEqual([
      ["fights", "Combats"],
      ["talks", "Talks"],
    ]);
    const order = ({ events, info }: Reading): readonly string[] =>
      indexEvents(events, [...(info.groups?.keys() ?? [])]).groups;
    expect(order(french)).toEqual(order(reading));
    const listed = await read(FULL, {
      info: { groups: { talks: "The talks" }, "groups@fr": { talks: "Pourparlers" } },
    });
    expect(order(inLanguage(listed, "fr"))).toEqual(order(listed));
    expect(inLanguage(listed, "fr").info.groups?.get("talks")).toBe("Pourparlers");
  });

  test("E27 timeline.json, sources.csv, JSON and a title row have further languages too", async () => {
    const info = { title: "A war", "title@fr": "Une guerre", "description@fr": "Tout." };
    const sources = "id,title,note,note@fr\ns,Paper,Weekly,Hebdomadaire\n,,,\nt,Other,,\n";
    const clean = await read("date,title,source\n1850,War,s\n", { info, sources });
    const french = inLanguage(clean, "fr");
    expect(french.info).toMatchObject({ title: "Une guerre", description: "Tout.", lang: "fr" });
    expect(french.sources.get("s")?.note).toBe("Hebdomadaire");
    expect(toSourcesCsv(french)).toBe(toSourcesCsv(clean));
    expect(toSourcesCsv(clean)).toContain("Hebdomadaire");
    const json = await read(
      '{"title":"W","title@fr":"G","events":[{"date":"1850","title":"War","title@fr":"Guerre"}]}',
      {
        name: "e.json",
      },
    );
    expect([inLanguage(json, "fr").info.title, ...titles(inLanguage(json, "fr"))]).toEqual(["G", "Guerre"]);
    const cover = await read("type,date,title,title@fr,text,text@fr\ntitle,,W,G,d,e\n,1850,War,Guerre,,\n");
    expect(inLanguage(cover, "fr").info).toMatchObject({ title: "G", description: "e" });
    expect(inLanguage(await read(toCsv(cover)), "fr").info).toMatchObject({ title: "G", description: "e" });
  });

  test("E27 a table that has titles in marked languages only shows the first of them to all others", async () => {
    const reading = await read("date,title@en,title@fr,text@fr\n1850,War,Guerre,Le texte\n");
    expect(titles(reading)).toEqual(["War"]);
    expect(reading.events[0]?.text).toBe("");
    expect(titles(inLanguage(reading, "fr"))).toEqual(["Guerre"]);
    expect(inLanguage(reading, "fr").events[0]?.text).toBe("Le texte");
  });

  test("E28 a column in no language, or one that needs none, is told with a remedy and kept", async () => {
    const reading = await read(
      "date,title,title@French,title@xx,quote@fr,date@fr,titre@fr,title@fr,mail@home\n1850,W,a,b,c,d,e,f,g\n",
      {
        info: { "title@Deutsch": "x" },
      },
    );
    expect(kinds(reading)).toEqual([
      ...["unknown-language", "unknown-language", "not-translated", "not-translated"],
      ...["duplicate-header", "unknown-language"],
    ]);
    const said = reading.problems.map(({ message }) => message).join("\n");
    expect(said).toContain("Column title@French: “French” is no language I know, so the column is only kept.");
    expect(reading.problems.find(({ column }) => column === "title@French")?.fix).toBe("title@fr");
    expect(reading.problems.find(({ column }) => column === "title@Deutsch")).toMatchObject({
      file: "timeline.json",
      fix: "title@de",
    });
    expect(said).toContain("a quote stays in the words of its source");
    expect(reading.events[0]?.extra?.get("title@French")).toBe("a");
    expect(titles(inLanguage(reading, "fr"))).toEqual(["e"]);
  });

  test("E12 translations are written back, whatever language they were shown in", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "é", "ج", " ", ";", '"', "=", "*"), maxLength: 5 });
    const lang = fc.constantFrom("fr", "fa-AF", "fa", "de", "en");
    const column = fc.constantFrom(
      "title",
      "titre",
      "text",
      "group",
      "tags",
      "actors",
      "place",
      "alt",
      "date_basis",
      "display_date",
    );
    const table = fc.record({
      columns: fc.uniqueArray(fc.tuple(column, lang), {
        selector: (pair) => pair.join("@"),
        minLength: 1,
        maxLength: 5,
      }),
      rows: fc.array(
        fc.tuple(
          fc.constantFrom("", "x"),
          fc.constantFrom("1850", "1851"),
          cell,
          fc.array(cell, { minLength: 5, maxLength: 5 }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(table, lang, async ({ columns, rows }, shown) => {
        const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const header = ["id", "date", "title", "text", ...columns.map((pair) => pair.join("@"))];
        const text = [
          header,
          ...rows.map(([id, date, title, more]) => [id, date, `t${title}`, title, ...more.slice(0, columns.length)]),
        ]
          .map((cells) => cells.map(quoted).join(","))
          .join("\n");
        const before = await read(text);
        const seen = inLanguage(before, shown);
        expect(seen.events.map(({ id, when, claims }) => [id, when, claims.length])).toEqual(
          before.events.map(({ id, when, claims }) => [id, when, claims.length]),
        );
        expect(inOwnWords(seen).events).toEqual(before.events);
        expect(toCsv(seen)).toBe(toCsv(before));
        const after = await read(toCsv(before));
        for (const tag of ["fr", "fa-AF", "de"])
          expect(
            inLanguage(after, tag).events.map(({ title, text, place, tags }) => ({ title, text, place, tags })),
          ).toEqual(
            inLanguage(before, tag).events.map(({ title, text, place, tags }) => ({ title, text, place, tags })),
          );
      }),
      { numRuns: 100 },
    );
  });
});
