import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "./event.ts";
import type { TimelineInput } from "./input.ts";
import { readTimeline } from "./read.ts";
import { understoodOf } from "./understood.ts";

const read = (text: string, more: Partial<TimelineInput> = {}): Promise<Reading> =>
  readTimeline({ events: { name: "events.csv", text }, ...more });
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("hostile files", () => {
  test("E13 no bytes make it throw", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .string({
          unit: fc.constantFrom(
            "date",
            "title",
            ",",
            ";",
            "\n",
            '"',
            "1900",
            "\t",
            "é",
            "{",
            "[",
            "}",
            "]",
            ":",
            "a",
            "/",
            "-",
          ),
          maxLength: 60,
        })
        .map(utf8),
    );
    const name = fc.constantFrom("a.csv", "a.json", "a.txt", "");
    await fc.assert(
      fc.asyncProperty(bytes, name, async (any, called) => {
        const reading = await readTimeline({
          events: { name: called, bytes: any },
          sources: { name: "s.csv", bytes: any },
          hints: true,
        });
        expect(understoodOf(reading)).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  test("E13 prototype-named headings and keys are only names", async () => {
    const { events } = await read(
      '{"events":[{"date":"1900","title":"x","__proto__":{"polluted":1},"constructor":"c","toString":"t"}]}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect([...(events[0]?.extra ?? [])]).toEqual([
      ["__proto__", '{"polluted":1}'],
      ["constructor", "c"],
      ["toString", "t"],
    ]);
    const table = await read("date,title,__proto__,toString\n1900,x,p,t\n");
    expect([...(table.events[0]?.extra ?? [])]).toEqual([
      ["__proto__", "p"],
      ["toString", "t"],
    ]);
    const info = await read("date,title\n1900,x\n", { info: JSON.parse('{"groups":{"__proto__":"P"}}') });
    expect(info.info.groups?.get("__proto__")).toBe("P");
  });

  test("E13 cells of a hundred thousand characters take no time", async () => {
    for (const cell of [
      "a".repeat(1e5),
      "1/".repeat(5e4),
      "[".repeat(1e5),
      "-".repeat(1e5),
      '""'.repeat(5e4),
      " ".repeat(1e5),
      "https://a ".repeat(1e4),
      "5 ".repeat(5e4),
      "ä;".repeat(5e4),
    ]) {
      const quoted = `"${cell}"`;
      await read(
        `date,title,text,source_url,tags,importance,time\n${quoted},t,x,,,,\n1900-01-01,${quoted},${quoted},${quoted},${quoted},${quoted},${quoted}\n`,
        { hints: true },
      );
      await read(`[${JSON.stringify({ date: cell, title: cell, sources: [cell] })}`);
      // Nor do headings that are a page long.
      await read(`${quoted},date of it\n1900,x\n`);
    }
  });

  test("E13 tens of thousands of events of one name, and of sources of one name, take no time", async () => {
    const rows = Array.from({ length: 40_000 }, (_, at) => `1900,Theft,The Times,https://a.org/${at}`);
    const { events, sources } = await read(["date,title,source,source_url", ...rows].join("\n"));
    expect([events.length, sources.size]).toEqual([40_000, 40_000]);
    expect(events.at(-1)?.id).toBe("1900-theft-40000");
  });

  test("E4 a hundred and fifty thousand rows of one id without a date are refused, each of them", async () => {
    const { refused, problems } = await read(`id,date,title\n${"a,,x\n".repeat(150_000)}`);
    expect(refused).toHaveLength(150_000);
    expect(problems[0]?.kind).toBe("missing-date");
  });

  test("E4 a title without events is told", async () => {
    const { events, problems } = await read("Year,Headline,Text,Type\n,A title,About it,title\n");
    expect(events).toEqual([]);
    expect(problems.map(({ kind }) => kind)).toEqual(["no-rows"]);
  });
});
