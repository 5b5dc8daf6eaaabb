import fc from "fast-check";
import { expect, test } from "vitest";
import { BulkReader } from "./bulk-reader.ts";
import type { TimelineInput } from "./input.ts";
import { queryMask } from "./query.ts";
import { readTimeline } from "./read.ts";
import { searchIn } from "./search.ts";
import { StoreSearch } from "./store-search.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Hits in titles, then all hits, as sorted places. */
async function hitsOf(input: TimelineInput, words: string, size = 30): Promise<readonly [number[], number[]]> {
  const { events, ...more } = input;
  const bytes = bytesOf(events.text ?? "");
  const reader = new BulkReader({ name: events.name, ...more });
  await reader.push(bytes);
  await reader.end();
  const parts = reader.snapshot();
  if (!parts) throw new Error("the file is not for the bulk reader");
  const search = new StoreSearch(parts, words);
  const first = [...search.inTitles(2)].flatMap((batch) => [...batch]);
  const hits = [...first];
  for (let at = 0; at < bytes.length; at += size) hits.push(...(await search.push(bytes.subarray(at, at + size))));
  hits.push(...(await search.end()));
  expect(new Set(hits).size).toBe(hits.length);
  return [first, hits.sort((a, b) => a - b)];
}

async function expectHits(input: TimelineInput, words: string, size?: number): Promise<void> {
  const { events, sources } = await readTimeline(input);
  const holds = searchIn(events, sources)(words);
  const wanted = holds ? [...events.keys()].filter(holds) : [];
  expect((await hitsOf(input, words, size))[1], words).toEqual(wanted);
}

const CSV = `\ufeffid,date,title,text,group,actors,place,tags,source,source_url,quote,Victims
a,1900,Über den Fluss,A **bold** cro_ss_ing,g,Anna;Bo,Köln,river,s1,,"wet ""feet""",secret
b,1901,Second,,h,,,,Daily,https://www.nytimes.com/1,,
c,1902,,"Third
of two lines",,,,,,https://a.example.org https://b.org,,
b,,Other title,other,other,,,,Evening Post,,late words,
d,soon,Refused,,,,,,,,,
e,1903,A title that is so long that nobody would call it one but somebody wrote it into the column all the same,,,,,,,,,
`;
const SOURCES = "id,title,publisher,author\ns1,The Times,Times Ltd,Jane Doe\n";
const input: TimelineInput = {
  events: { name: "e.csv", text: CSV },
  sources: { name: "s.csv", text: SOURCES },
};

test("E19 words are found wherever an event says something, and nowhere else", async () => {
  const texts =
    "uber FLUSS,bold crossing,anna,koln,River,times doe,wet feet,ann riv,secret,second h,nytimes,daily,example,third lines,other," +
    "late post,refused,column same,1902,b org,zzz,,a,e";
  for (const words of texts.split(",")) for (const size of [1, 30, 1000]) await expectHits(input, words, size);
});

test("E19 titles and groups are found in memory, before any byte is read", async () => {
  expect((await hitsOf(input, "fluss"))[0]).toEqual([0]);
  expect((await hitsOf(input, "third"))[0].length).toBe(1);
  expect((await hitsOf(input, "bold"))[0]).toEqual([]);
});

test("E19 any words in any rows are found as the search through events finds them", async () => {
  const cell = fc.constantFrom("", "alpha", "Beta gamma", "Ünder *alpha*", "gam", '"be""ta"', "a, b", "β", "naïve");
  const row = fc
    .tuple(cell, cell, cell, cell, cell)
    .map((cells) => cells.map((text) => (/,/.test(text) ? `"${text}"` : text)));
  const words = fc.constantFrom("alpha", "gamma", "under al", "be ta", "b", "naive", "β", "gam alpha", "");
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), words, async (rows, asked) => {
      const lines = rows.map((cells, at) => `${["", "x", "", `y${at}`][at % 4]},${1900 + at},${cells.join(",")}`);
      await expectHits(
        { events: { name: "e.csv", text: `id,date,title,text,group,quote,Other\n${lines.join("\n")}\n` } },
        asked,
      );
    }),
    { numRuns: Number(process.env.MANY ?? 200) },
  );
});

test("E16 the mask of an index is that of its events", async () => {
  const { events } = await readTimeline(input);
  const reader = new BulkReader({ name: "e.csv", ...(input.sources && { sources: input.sources }) });
  await reader.push(bytesOf(CSV));
  await reader.end();
  const { index } = reader.snapshot()!;
  for (const hidden of [[], ["g"], ["", "h"], ["nobody"]])
    for (const hits of [undefined, Uint8Array.from(events, (_, i) => i % 2)]) {
      const hiddenGroups = new Set(hidden);
      const holds = hits && ((i: number): boolean => hits[i] === 1);
      const wanted = events.map(({ group = "" }, i) => Number(!hidden.includes(group) && (holds?.(i) ?? true)));
      const mask = queryMask(index, { hiddenGroups, holds });
      expect(mask ? [...mask] : wanted.map(() => 1)).toEqual(wanted);
    }
});
