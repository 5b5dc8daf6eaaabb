import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTimeline } from "./read.ts";
import { readingOf } from "./reading-of.ts";
import { readingText } from "./reading-text.ts";

test("E29 a reading is written as text and read back as it was, but for what only authors see", async () => {
  const folder = join(import.meta.dirname, "../../data/taliban-al-qaeda");
  const file = (name: string) => ({ name, bytes: readFileSync(join(folder, name)) });
  const info = JSON.parse(readFileSync(join(folder, "timeline.json"), "utf8"));
  const input = { events: file("events.csv"), sources: file("sources.csv"), changes: file("changes.csv"), info };
  const flagship = await readTimeline(input);
  expect(flagship.sources.size).toBe(5);
  expect(readingOf(readingText(flagship))).toEqual({ ...flagship, problems: [], refused: [] });
});

test("E29 open ends, unknown columns, and texts that look like ours, come back", async () => {
  const cell = fc.constantFrom('{"#map":[1]}', "#endless", "__proto__", "</script>", "a b", "ä,é");
  const date = fc.constantFrom("2020/..", "../2020", "2020-01-01", "Y-13800000000", "2020~", "2020/", "x");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(date, cell, cell), { minLength: 1 }), async (rows) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = ["date,title,#map,#endless", ...rows.map(([when, a, b]) => [when, a, b, a].map(quoted).join(","))];
      const reading = await readTimeline({ events: { name: "a.csv", text: text.join("\n") } });
      expect(readingOf(readingText(reading))).toEqual({ ...reading, problems: [], refused: [] });
    }),
    { numRuns: 40 },
  );
});
