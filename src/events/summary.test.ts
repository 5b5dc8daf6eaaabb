import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatWhen } from "../dates/format.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { summaryText } from "../words/summary-words-for.ts";
import { indexEvents } from "./event-index.ts";
import { readTimeline } from "./read.ts";
import { summarise } from "./summary.ts";

async function said(csv: string, lang = "en"): Promise<string> {
  const { events } = await readTimeline({ events: { name: "e.csv", text: csv } });
  const summary = summarise(indexEvents(events));
  const words = dateWordsFor(lang);
  return summary ? summaryText(summary, lang, (when) => formatWhen(when, { words, lang, style: "long" })) : "";
}
const csvOf = (...dates: string[]): string =>
  `date,title\n${dates.map((date, n) => `${date},event ${n}`).join("\n")}\n`;

test("E26 a summary counts, spans, and says where events crowd and pause", async () => {
  const flagship = readFileSync(resolve(import.meta.dirname, "../../data/taliban-al-qaeda/events.csv"), "utf8");
  expect(await said(flagship)).toMatchInlineSnapshot(
    `"40 events, 1991–2021. Densest: December 2019 – July 2020 (20 events). Nothing new: 2002–2016."`,
  );
  expect(await said(csvOf("1900", "1900", "1901", "1950"))).toBe("4 events, 1900–1950. No events: 1902–1949.");
  expect(await said(csvOf("1848-02-24"))).toBe("1 event, Thursday 24 February 1848.");
  expect(await said(csvOf("1914-07-28", "1915", "1916", "1917", "1918-11-11"))).toMatchInlineSnapshot(
    `"5 events, July 1914 – November 1918."`,
  );
  expect(await said(csvOf("Y-13800000000", "Y-4540000000", "2021-08-15"))).toMatchInlineSnapshot(
    `"3 events, 13.8 billion years ago – 2021. No events: 13.7–4.54 billion years ago."`,
  );
  expect(await said(csvOf("-0043-03-15", "0014", "0014"))).toBe("3 events, 44 BC – 14 AD. No events: 43 BC – 13 AD.");
  expect(await said("date,title\n")).toBe("");
});

test("E26 a time in which something lasts is one without anything new, and never one without events", async () => {
  expect(await said(csvOf("1914-07-28/1918-11-11"))).toBe("1 event, July 1914 – November 1918.");
  expect(await said(csvOf("1900", "1950"))).toBe("2 events, 1900–1950.");
  expect(await said(csvOf("1900/1950", "1901", "1949"))).toBe("3 events, 1900–1950. Nothing new: 1902–1948.");
  expect(await said(csvOf("1900/1902", "1901", "1949"))).toBe("3 events, 1900–1949. No events: 1903–1948.");
  // Nobody knows when these ended, or whether they have.
  expect(await said(csvOf("1900/", "1901", "1949"))).toBe("3 events, 1900–1949. Nothing new: 1902–1948.");
  expect(await said(csvOf("1900/..", "1901", "1949"))).toBe("3 events, 1900–1949. Nothing new: 1902–1948.");
  // Nor when these began: it may have been at any time before.
  expect(await said(csvOf("1900", "1901", "/1949"))).toBe("3 events, 1900–1949.");
  // "About" may be a year earlier.
  expect(await said(csvOf("1900", "1901", "1949~"))).toBe("3 events, 1900–1949. No events: 1902–1947.");
});

test("E26 nothing is said more finely than the dates at its ends are known", async () => {
  expect(await said(csvOf("-0003", "0000", "0001", "0004"))).toBe("4 events, 4 BC – 4 AD.");
  expect(await said(csvOf("1848", "1848-02-24", "1849-03"))).toMatch(/^3 events, 1848 – March 1849\./);
  expect(await said(csvOf("1848", "1848-01-01", "1849-12-31"))).toMatch(/^3 events, January 1848 – December 1849\./);
  expect(await said(csvOf("184X", "1847-02-24", "1855"))).toMatch(/^3 events, 1840s – 1855/);
  expect(await said(csvOf("18XX", "1801"))).toBe("2 events, 19th century.");
  expect(await said(csvOf("1848-21", "1848-24", "1849-33"))).toMatch(/^3 events, 1848–1849/);
  expect(await said(csvOf("1848", "1848-02", "1852"))).toBe("3 events, 1848–1852. No events: 1849–1851.");
  // Six that are known to the year do not crowd in its January.
  const years = await said(csvOf("1848", "1848", "1848", "1848", "1848", "1848", "1860", "1870", "1880", "1890"));
  expect(years).toMatch(/^10 events, 1848–1890\. Densest: 1848 \(6 events\)\./);
});

test("E26 a pause holds no event, and a crowd as many as it says, whatever the dates", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: -200_000, max: 40_000 }), { minLength: 1, maxLength: 30 }),
      async (days) => {
        const starts = [...days].sort((a, b) => a - b);
        const index = indexEvents(
          starts.map((at, row) => ({
            ...{ id: String(row), row, title: "t", importance: 1, text: "", tags: [], actors: [], claims: [] },
            when: { startMin: at, startMax: at + 1, precision: "day", approximate: false, uncertain: false, raw: "" },
          })),
        );
        const summary = summarise(index);
        expect(summary?.count).toBe(starts.length);
        const within = (when: NonNullable<typeof summary>["span"] | undefined): number => {
          const [from, to] = [when?.startMin ?? 0, when?.endMax ?? when?.startMax ?? 0];
          return starts.filter((at) => at >= from && at < to).length;
        };
        expect(within(summary?.span)).toBe(starts.length);
        expect(within(summary?.pause?.when)).toBe(0);
        if (summary?.dense) {
          expect(within(summary.dense.when)).toBe(summary.dense.count);
          expect(summary.dense.count * 2).toBeGreaterThanOrEqual(starts.length);
        }
      },
    ),
  );
});

test("E26 what is known only by number is counted, and nothing more is said of it", async () => {
  const { events } = await readTimeline({ events: { name: "e.csv", text: csvOf("1900", "1901", "1990") } });
  const summary = summarise(indexEvents(events), undefined, 5000);
  expect(summary).toMatchObject({ count: 5000 });
  expect(summary?.pause ?? summary?.dense).toBeUndefined();
});
