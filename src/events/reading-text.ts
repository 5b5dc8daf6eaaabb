import type { Claim, Reading, TimelineEvent } from "./event.ts";
import type { JsonObject } from "./timeline-json.ts";

/** What JSON has no word for, under keys that no part of a Reading has. */
const MAP = "#map";
const ENDLESS = "#endless";

/** Here too, because pages that need only this file should not get the reader of timeline.json with it. */
const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null;

function written(_: string, value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (isObject(value) && "precision" in value) return sure(value);
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return { [ENDLESS]: Math.sign(value) };
  return value;
}

/** A date without what is rarely true of it. */
function sure({ approximate, uncertain, ...rest }: JsonObject): JsonObject {
  return { ...rest, ...(approximate === true && { approximate }), ...(uncertain === true && { uncertain }) };
}

function revived(_: string, value: unknown): unknown {
  if (!isObject(value)) return value;
  const { [MAP]: entries, [ENDLESS]: sign } = value;
  if (Array.isArray(entries)) return new Map(entries);
  if ("precision" in value) return { approximate: false, uncertain: false, ...value };
  return typeof sign === "number" ? sign * Number.POSITIVE_INFINITY : value;
}

/**
 * A reading as JSON text, for pages that have their data inside and need nothing that reads files. What only authors see, problems and
 * refused rows, stays behind: whoever reads the page cannot mend them.
 */
export function readingText(reading: Reading): string {
  const events = reading.events.map((event) => ({
    ...event,
    claims: event.claims.map((claim) => brief(claim, event)),
  }));
  return JSON.stringify({ ...reading, events, problems: [], refused: [] }, written);
}

/** An event as it is written. */
type Written = Omit<TimelineEvent, "claims"> & { readonly claims: readonly ReturnType<typeof brief>[] };

/** A claim without what it has from its event: the row and the date of the first, and the date of one that gives none. */
function brief(
  { row, when, ...rest }: Claim,
  event: TimelineEvent,
): Omit<Claim, "row" | "when"> & Partial<Pick<Claim, "row" | "when">> {
  return { ...(row !== event.row && { row }), ...(when !== event.when && !rest.inherits && { when }), ...rest };
}

/** The reading that `readingText` wrote. Throws a SyntaxError for what is no JSON. */
export function readingOf(text: string): Reading {
  const { events, ...rest } = JSON.parse(text, revived) as Omit<Reading, "events"> & {
    readonly events: readonly Written[];
  };
  const whole = ({ row, when, claims, ...event }: Written): TimelineEvent => ({
    ...{ ...event, row, when },
    claims: claims.map((claim) => ({ row, when, ...claim })),
  });
  return { ...rest, events: events.map(whole) };
}
