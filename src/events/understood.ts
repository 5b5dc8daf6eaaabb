import { anchorOf, latest } from "../dates/bounds.ts";
import { civilOfDay, type Day } from "../dates/day.ts";
import type { Reading } from "./event.ts";
import type { Problem } from "./problem.ts";

const year = (at: Day): string => {
  const { year: astronomical } = civilOfDay(at);
  // A long number is counted on fingers; nobody means its last digits.
  const compact = { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 2 } as const;
  if (astronomical < -1e6) return `${new Intl.NumberFormat("en", compact).format(-astronomical)} BC`;
  return astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;
};

/** Which columns are named: the dates and the titles. */
function mainColumns(columns: Reading["columns"]): string[] {
  const date = columns.get("date") ?? columns.get("year");
  const title = columns.get("title");
  return [...(date === undefined ? [] : [`date ← ${date}`]), ...(title === undefined ? [] : [`title ← ${title}`])];
}

/** How many events there are, and from when to when they last; the end is exclusive. */
export interface Extent {
  readonly count: number;
  readonly from: Day;
  readonly to: Day;
}

/** One line of what was understood: "date ← Datum, title ← Ereignis, 212 events from 1848 to 1990, 3 rows need a look". */
export function understoodOf(reading: Reading): string {
  if (reading.understood !== undefined) return reading.understood;
  const { columns, problems, events } = reading;
  const [first] = events;
  const to = events.reduce((last, { when }) => Math.max(last, latest(when)), -Infinity);
  return understoodLine(columns, problems, { count: events.length, from: first ? anchorOf(first.when) : 0, to });
}

/** The same, of events that are kept elsewhere. */
export function understoodLine(
  columns: Reading["columns"],
  problems: readonly Problem[],
  { count, from, to }: Extent,
): string {
  const parts = mainColumns(columns);
  if (count > 0) {
    const first = year(from);
    // The last moment of a year is still in it.
    const last = year(to - 1e-9);
    const span = first === last ? `of ${first}` : `from ${first} to ${last}`;
    parts.push(`${count === 1 ? "1 event" : `${count} events`} ${span}`);
  } else parts.push("no events");
  const rows = new Set(problems.map(({ severity, row, index }) => (severity === "info" ? undefined : (row ?? index))));
  rows.delete(undefined);
  if (rows.size > 0) parts.push(rows.size === 1 ? "1 row needs a look" : `${rows.size} rows need a look`);
  return parts.join(", ");
}
