import fc from "fast-check";
import { expect, test } from "vitest";
import { earliest, latest } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { IsoBytes } from "../events/iso-bytes.ts";

/** What the quick reader makes of a text that stands among other bytes. */
function quick(text: string): { start: number; end: number } | undefined {
  const bytes = Buffer.from(`9${text}9`, "latin1");
  const iso = new IsoBytes();
  return iso.read(bytes, 1, bytes.length - 1) ? { start: iso.min, end: iso.max } : undefined;
}

const two = fc.nat(99).map((number) => String(number).padStart(2, "0"));
const year = fc.nat(9999).map((number) => String(number).padStart(4, "0"));
const day = fc.tuple(year, two, two).map((parts) => parts.join("-"));
const clock = fc.tuple(two, two, two, fc.constantFrom("", "Z", "z", "+")).map(([h, m, s, z]) => `${h}:${m}:${s}${z}`);
const dates = fc.oneof(
  year,
  fc.tuple(year, two).map((parts) => parts.join("-")),
  day,
  fc.tuple(day, fc.constantFrom("T", " "), clock).map((parts) => parts.join("")),
  fc.string({ maxLength: 20 }).map((text) => text.replace(/[^\x20-\x7e]/g, "")),
);

test("CT4 dates read from their bytes are those that EDTF reads", () => {
  fc.assert(
    fc.property(dates, (text) => {
      const window = quick(text);
      const reading = parseEdtf(text);
      if (!window) return;
      if (!reading.ok) throw new Error(`${text} is no date`);
      expect(window).toEqual({ start: earliest(reading.when), end: latest(reading.when) });
    }),
    { numRuns: 3000 },
  );
});

test("CT4 what large tables are full of is read from its bytes", () => {
  for (const text of [
    "1848",
    "1848-03",
    "1848-03-18",
    "2000-02-29",
    "0000-02-29",
    "1969-07-20T20:17:40Z",
    "1969-07-20T20:17:40",
  ])
    expect(quick(text), text).toBeDefined();
  for (const text of [
    "",
    "1848-3",
    "1900-02-29",
    "1848-13",
    "1848-00-01",
    "18X8",
    "1969-07-20 20:17:40",
    "1969-07-20T24:00:00",
  ])
    expect(quick(text), text).toBeUndefined();
});
