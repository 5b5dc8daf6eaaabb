import { parseEdtf } from "../dates/edtf.ts";
import type { Claim, Reading, TimelineEvent } from "./event.ts";
import type { JsonObject } from "./timeline-json.ts";

/** What JSON has no word for, under keys that no part of a Reading has. */
export const MAP = "#map";
export const ENDLESS = "#endless";
/** A date that is what its text says in EDTF. */
export const DATE = "#";
/** Of a date that EDTF cannot write. */
export const NO_EDTF = 0;

/** Here too, because pages that need only this file should not get the reader of timeline.json with it. */
const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

/** Where a date that is a day ends. */
export const dayAfter = ({ precision, startMin }: JsonObject): unknown =>
  precision === "day" && typeof startMin === "number" ? startMin + 1 : undefined;

/** The date that `readingText` made shorter. */
function whole({ edtf, ...date }: JsonObject): JsonObject {
  return {
    ...{ startMax: dayAfter(date), approximate: false, uncertain: false, ...date },
    ...(edtf !== NO_EDTF && { edtf: edtf ?? date.raw }),
  };
}

function dated(text: string): unknown {
  const reading = parseEdtf(text);
  return reading.ok ? reading.when : undefined;
}

function revived(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const { [MAP]: entries, [ENDLESS]: sign, [DATE]: date } = value;
  if (Array.isArray(entries)) return new Map(entries);
  if (typeof date === "string") return dated(date);
  if ("precision" in value) return whole(value);
  return typeof sign === "number" ? sign * Number.POSITIVE_INFINITY : value;
}

/** A claim as it is written: what it has from its event is left out, and rows that are the next. */
export type BriefClaim = Omit<Claim, "row" | "when"> & Partial<Pick<Claim, "row" | "when">>;

type Written = Omit<TimelineEvent, "row" | "claims"> & {
  readonly row?: number;
  readonly claims: readonly BriefClaim[];
};

/** The reading that `readingText` wrote. Throws a SyntaxError for what is no JSON. */
export function readingOf(text: string): Reading {
  const { events, ...rest } = JSON.parse(text, revived) as Omit<Reading, "events"> & {
    readonly events: readonly Written[];
  };
  let next = 0;
  const eventOf = ({ row = next, when, claims, ...event }: Written): TimelineEvent => {
    next = row;
    const rowed = claims.map((claim) => {
      const own = claim.row ?? next;
      next = own + 1;
      return { when, ...claim, row: own };
    });
    return { ...event, row, when, claims: rowed };
  };
  return { ...rest, events: events.map(eventOf) };
}
