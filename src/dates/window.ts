import type { DateFaultKind, DateReading, DateWarning } from "./date-reading.ts";
import { type Day, dayOfCivil } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { isoYear } from "./iso.ts";
import type { Precision, When } from "./when.ts";

/** A date that was understood but cannot be. */
export function fault(kind: DateFaultKind, detail?: string): DateReading {
  return { ok: false, fault: kind, ...(detail !== undefined && { detail }) };
}

/** A year as EDTF writes it, with `Y` where it has more than four digits. */
export function edtfYear(year: number): string {
  return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
}

/** A plain date from its bounds, `max` exclusive. */
export function windowOf(min: Day, max: Day, precision: Precision): When {
  return { startMin: min, startMax: max, precision, approximate: false, uncertain: false, raw: "" };
}

/** A plain date from its first to its last year. */
export function yearsWindow(first: number, last: number, precision: Precision): When {
  return windowOf(dayOfCivil(first, 1, 1), dayOfCivil(last + 1, 1, 1), precision);
}

/** A reading that succeeded. */
export function found(when: When, ...warnings: readonly DateWarning[]): DateReading {
  return { ok: true, when, warnings };
}

/** The same reading with further warnings. */
export function warned(reading: DateReading, ...more: readonly DateWarning[]): DateReading {
  return reading.ok ? { ...reading, warnings: [...reading.warnings, ...more] } : reading;
}

/** The same reading, said to be approximate or uncertain as well; its EDTF is marked where it can be. */
export function marked(reading: DateReading, mark: "~" | "?"): DateReading {
  if (!reading.ok) return reading;
  const { edtf, ...rest } = reading.when;
  const when = { ...rest, approximate: rest.approximate || mark === "~", uncertain: rest.uncertain || mark === "?" };
  const both = when.approximate && when.uncertain ? "%" : mark;
  const text = edtf?.replace(/[?~%](?=\/|$)/g, "").replace(/(?<=[\dX])(?=\/|$)/g, both);
  const strict = text === undefined ? undefined : parseEdtf(text);
  const writable =
    strict?.ok && strict.when.approximate === when.approximate && strict.when.uncertain === when.uncertain;
  return { ...reading, when: writable && text !== undefined ? { ...when, edtf: text } : when };
}

/** An end of an interval: a date that was read, `..` for open, or nothing for not known. */
export type End = When | ".." | "";

const boundOf = (end: End, open: Day): Pick<When, "startMin" | "startMax"> =>
  typeof end !== "string"
    ? end
    : end === ".."
      ? { startMin: open, startMax: open }
      : { startMin: null, startMax: null };

const edtfOf = (end: End): string | undefined => (typeof end === "string" ? end : end.edtf);

/** A date that runs from one to another. */
export function intervalOf(start: End, end: End): DateReading | undefined {
  const from = typeof start === "string" ? undefined : start;
  const to = typeof end === "string" ? undefined : end;
  if (from?.precision === "interval" || to?.precision === "interval") return undefined;
  // "3–4 million years ago" runs from the older end, whichever is said first.
  const swapped = from?.precision === "deep" && to?.precision === "deep" && (from.startMin ?? 0) > (to.startMin ?? 0);
  if (swapped) return intervalOf(end, start);
  const { startMin, startMax } = boundOf(start, -Infinity);
  const { startMin: endMin, startMax: endMax } = boundOf(end, Infinity);
  if ((startMin ?? -Infinity) >= (endMax ?? Infinity)) return fault("end-before-start");
  const zone = from?.zone ?? to?.zone;
  const [first, last] = [edtfOf(start), edtfOf(end)];
  const edtf = first === undefined || last === undefined ? undefined : `${first}/${last}`;
  return found({
    startMin,
    startMax,
    endMin,
    endMax,
    precision: "interval",
    ...(from && { startPrecision: from.precision }),
    ...(to && { endPrecision: to.precision }),
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    ...(zone !== undefined && { zone }),
    ...(edtf !== undefined && parseEdtf(edtf).ok && { edtf }),
    raw: "",
  });
}
