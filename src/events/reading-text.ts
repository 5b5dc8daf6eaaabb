import type { Reading } from "./event.ts";

/** What JSON has no word for, under keys that no part of a Reading has. */
const MAP = "#map";
const ENDLESS = "#endless";

function written(_: string, value: unknown): unknown {
  if (value instanceof Map) return { [MAP]: [...value] };
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) return { [ENDLESS]: Math.sign(value) };
  return value;
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { [MAP]: entries, [ENDLESS]: sign } = value as Record<string, unknown>;
  if (Array.isArray(entries)) return new Map(entries);
  return typeof sign === "number" ? sign * Number.POSITIVE_INFINITY : value;
}

/**
 * A reading as JSON text, for pages that have their data inside and need nothing that reads files. What only authors see, problems and
 * refused rows, stays behind: whoever reads the page cannot mend them.
 */
export function readingText(reading: Reading): string {
  return JSON.stringify({ ...reading, problems: [], refused: [] }, written);
}

/** The reading that `readingText` wrote. Throws a SyntaxError for what is no JSON. */
export function readingOf(text: string): Reading {
  return JSON.parse(text, revived) as Reading;
}
