import type { DateFaultKind, DateReading, DateWarning } from "./date-reading.ts";
import { type Day, dayOfCivil } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { isoYear } from "./iso.ts";
import type { Precision, When } from "./when.ts";

/** A date that was understood but cannot be, or why there is none; `detail` is a clause, `offer` EDTF to type. */
export function fault(kind: DateFaultKind, detail?: string, offer?: string): DateReading {
  return { ok: false, fault: kind, ...(detail && { detail }), ...(offer && { offer }) };
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
  return reading.ok ? { ...reading, warnings: [...new Set([...reading.warnings, ...more])] } : reading;
}

/** The same reading, said to be approximate or uncertain as well; its EDTF is marked where it can be. */
export function marked(reading: DateReading, mark: "~" | "?"): DateReading {
  if (!reading.ok) return reading;
  const { edtf, ...rest } = reading.when;
  const when = { ...rest, approximate: rest.approximate || mark === "~", uncertain: rest.uncertain || mark === "?" };
  const both = when.approximate && when.uncertain ? "%" : mark;
  const text = /^([-\dXY/.]+)[?~%]?$/.exec(edtf ?? "")?.[1]?.replace(/(?<=[\dX])(?=\/|$)/g, both);
  return { ...reading, when: text ? { ...when, edtf: text } : when };
}

/** An end of an interval: a date that was read, `..` for open, or nothing for not known. */
export type End = When | ".." | "";

/** The window and the EDTF of an end. */
function partsOf(end: End, open: Day): Partial<When> & Pick<When, "startMin" | "startMax"> {
  if (typeof end !== "string") return end;
  const bound = end ? open : null;
  return { startMin: bound, startMax: bound, edtf: end };
}

/** A date that runs from one to another; undefined where an end is an interval itself. */
export function intervalOf(start: End, end: End): DateReading | undefined {
  const from = partsOf(start, -Infinity);
  const to = partsOf(end, Infinity);
  if (from.precision === "interval" || to.precision === "interval") return undefined;
  // "3–4 million years ago" runs from the older end, whichever is said first.
  if (from.precision === "deep" && to.precision === "deep" && Number(from.startMin) > Number(to.startMin))
    return intervalOf(end, start);
  if ((from.startMin ?? -Infinity) >= (to.startMax ?? Infinity)) return fault("end-before-start");
  const zone = from.zone ?? to.zone;
  const strict = parseEdtf(`${from.edtf}/${to.edtf}`);
  return found({
    startMin: from.startMin,
    startMax: from.startMax,
    endMin: to.startMin,
    endMax: to.startMax,
    precision: "interval",
    ...(from.precision && { startPrecision: from.precision }),
    ...(to.precision && { endPrecision: to.precision }),
    approximate: Boolean(from.approximate || to.approximate),
    uncertain: Boolean(from.uncertain || to.uncertain),
    ...(zone && { zone }),
    ...(strict.ok && { edtf: strict.when.raw }),
    raw: "",
  });
}
