import { sameDate } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";

/** How a duration ends: at a date, still going on, or nobody knows when. */
export type SpanEnd = When | "open" | "unknown";

const isPlain = (when: When): boolean => when.precision !== "interval" && when.precision !== "set";
const isClock = (when: When): boolean => /^(second|minute|hour)$/.test(when.precision);

/** An early or late part of a year or a decade, in words: EDTF only says that it is about then. */
const inWords = ({ approximate, raw }: When): boolean => approximate && /^\p{L}{3}/u.test(raw);

/** EDTF writes no set and no time of day inside an interval. */
function edtfOf(start: When, end: SpanEnd): string | undefined {
  if (start.edtf === undefined || isClock(start)) return undefined;
  if (end === "open" || end === "unknown") return `${start.edtf}/${end === "open" ? ".." : ""}`;
  return end.edtf === undefined || isClock(end) ? undefined : `${start.edtf}/${end.edtf}`;
}

/**
 * A duration from one date to another: its edges are as wide as the two dates are. Undefined where it cannot run forward, or
 * where one of the two is a duration already. An end that says the same as the start adds nothing.
 */
export function spanOf(start: When, end: SpanEnd): When | undefined {
  if (!isPlain(start)) return undefined;
  const edtf = edtfOf(start, end);
  const base = {
    startMin: start.startMin,
    startMax: start.startMax,
    precision: "interval" as const,
    startPrecision: start.precision,
    ...(start.zone !== undefined && { zone: start.zone }),
    ...(edtf !== undefined && { edtf }),
  };
  if (end === "open" || end === "unknown") {
    const bound = end === "open" ? Infinity : null;
    const { approximate, uncertain, raw } = start;
    const typed = `${end === "open" ? "since" : "after"} ${raw}`;
    return {
      ...base,
      endMin: bound,
      endMax: bound,
      approximate,
      uncertain,
      raw: edtf === undefined || inWords(start) ? typed : edtf,
    };
  }
  if (!isPlain(end)) return undefined;
  if (sameDate(start, end)) return start;
  if ((start.startMin ?? -Infinity) >= (end.startMax ?? Infinity)) return undefined;
  const typed = edtf === undefined || inWords(start) || inWords(end);
  return {
    ...base,
    endMin: end.startMin,
    endMax: end.startMax,
    endPrecision: end.precision,
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
    raw: typed ? `${start.raw} – ${end.raw}` : edtf,
  };
}
