import fc from "fast-check";
import { expect, test } from "vitest";
import { PRECISIONS } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { tidyCell } from "./entry.ts";
import { IsoBytes } from "./iso-bytes.ts";
import { isPlainTitle } from "./plain-title.ts";
import { titleOf } from "./title.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const two = (number: number): string => String(number).padStart(2, "0");

test("E18 plain ISO dates are read from bytes as the reader of EDTF reads them, and nothing else is", () => {
  const part = fc.integer({ min: 0, max: 61 });
  const text = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), part, part, part, part, part)
    .chain(([year, month, day, hour, minute, second]) => {
      const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
      const clock = `${date}T${two(hour)}:${two(minute)}:${two(second)}`;
      return fc.constantFrom(date.slice(0, 4), date.slice(0, 7), date, clock, `${clock}Z`, `${clock}+`, `${date}T`);
    });
  const odd = fc.string({ unit: fc.constantFrom(..."0129-:TZ?~X "), maxLength: 21 });
  const scan = new IsoBytes();
  fc.assert(
    fc.property(fc.oneof(text, odd), (date) => {
      const reading = parseEdtf(date);
      if (!scan.read(bytesOf(date), 0, date.length)) return;
      if (!reading.ok) throw new Error(`no date: ${date}`);
      const { startMin, startMax, precision, zone } = reading.when;
      expect([scan.min, scan.max, PRECISIONS[scan.code], scan.utc]).toEqual([
        startMin,
        startMax,
        precision,
        zone === "Z",
      ]);
      expect(reading.warnings).toEqual([]);
    }),
    { numRuns: 2000 },
  );
  for (const date of ["2020", "2020-02", "2020-02-29", "2020-02-29T23:59:59", "2020-02-29T23:59:59Z"])
    expect(scan.read(bytesOf(date), 0, date.length), date).toBe(true);
});

test("E18 a plain title is one that the ordinary reader leaves as it is", () => {
  const sign = fc.constantFrom(..."aZ ü–😀میدان\t\u00a0\u2003\u200b\u200c\u2028\u202e\u2066\ufeff\u3000\u0085'\u1680");
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(sign, fc.constant("a")), maxLength: 130 }), (text) => {
      const bytes = bytesOf(text.trim());
      if (!isPlainTitle(bytes, 0, bytes.length)) return;
      expect(titleOf(tidyCell(text), undefined, "").title).toBe(text.trim());
    }),
    { numRuns: 3000 },
  );
  expect(isPlainTitle(bytesOf("Zürich – Köln, میدان 😀"), 0, 34)).toBe(true);
  for (const broken of [[0xc3], [0xe2, 0x80], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xc0, 0xaf], [0xff]])
    expect(isPlainTitle(Uint8Array.from([97, ...broken]), 0, broken.length + 1)).toBe(false);
});
