import { type DateReading, fault, found } from "./date-reading.ts";
import type { Day } from "./day.ts";
import type { When } from "./when.ts";

/** An end of an interval: a date that was read, `..` for open, or nothing for not known. */
export type End = When | ".." | "";

/** The window and the EDTF of an end. */
function partsOf(end: End, open: Day): Partial<When> & Pick<When, "startMin" | "startMax"> {
  if (typeof end !== "string") return end;
  const bound = end ? open : null;
  return { startMin: bound, startMax: bound, edtf: end };
}

/**
 * A date that runs from one to another; a fault where it could not run forward: its earliest start must lie before its
 * latest end. Undefined where an end is no single date, or where neither is a date at all.
 */
export function intervalOf(start: End, end: End): DateReading | undefined {
  const from = partsOf(start, -Infinity);
  const to = partsOf(end, Infinity);
  if (from.precision === "interval" || to.precision === "interval" || !(from.precision || to.precision))
    return undefined;
  // "3–4 million years ago" runs from the older end, whichever is said first.
  if (from.precision === "deep" && to.precision === "deep" && Number(from.startMin) > Number(to.startMin))
    return intervalOf(end, start);
  if ((from.startMin ?? -Infinity) >= (to.startMax ?? Infinity)) return fault("end-before-start");
  const zone = from.zone ?? to.zone;
  const edtf = `${from.edtf}/${to.edtf}`;
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
    // EDTF knows no clock times and no sets as ends; what has no EDTF itself is written "undefined" here.
    ...(!/[a-zT[{]/.test(edtf) && { edtf }),
    raw: edtf,
  });
}
