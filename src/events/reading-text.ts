import { parseEdtf } from "../dates/edtf.ts";
import type { Claim, Reading, TimelineEvent } from "./event.ts";
import { type BriefClaim, DATE, dayAfter, ENDLESS, MAP, NO_EDTF } from "./reading-of.ts";
import { isObject, type JsonObject } from "./timeline-json.ts";

function written(_: string, value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (isObject(value) && "precision" in value) return isRead(value) ? { [DATE]: value.raw } : sure(value);
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return { [ENDLESS]: Math.sign(value) };
  return value;
}

/** True where a date is what its own text says, to the last bit. */
function isRead(date: JsonObject): boolean {
  const reading = parseEdtf(String(date.raw));
  if (!reading.ok) return false;
  const again: JsonObject = { ...reading.when };
  return [...Object.keys(date), ...Object.keys(again)].every((key) => date[key] === again[key]);
}

/** A date without what follows from the rest of it: a whole day, the text that was typed in EDTF, and what is rarely true. */
function sure({ approximate, uncertain, startMax, edtf, ...rest }: JsonObject): JsonObject {
  return {
    ...rest,
    ...(startMax !== dayAfter(rest) && { startMax }),
    ...(edtf !== rest.raw && { edtf: edtf ?? NO_EDTF }),
    ...(approximate === true && { approximate }),
    ...(uncertain === true && { uncertain }),
  };
}

/**
 * A reading as JSON text, for pages that have their data inside and need nothing that reads files. What only authors see, problems and
 * refused rows, stays behind: whoever reads the page cannot mend them.
 */
export function readingText(reading: Reading): string {
  let next = 0;
  /** A row, where it is not the one after the last. */
  const rowed = (row: number): { row?: number } => {
    const isNext = row === next;
    next = row + 1;
    return isNext ? {} : { row };
  };
  const events = reading.events.map(({ row, claims, ...event }) => {
    const own = rowed(row);
    next = row;
    return { ...event, ...own, claims: claims.map((claim) => ({ ...brief(claim, event.when), ...rowed(claim.row) })) };
  });
  return JSON.stringify({ ...reading, events, problems: [], refused: [] }, written);
}

/** A claim without its row, and without what it has from its event: the date of one that gives none. */
function brief({ row: _, when, ...rest }: Claim, first: TimelineEvent["when"]): BriefClaim {
  return { ...(when !== first && !rest.inherits && { when }), ...rest };
}
