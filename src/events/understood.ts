import { anchorOf, latest } from "../dates/bounds.ts";
import { civilOfDay, type Day } from "../dates/day.ts";
import type { Reading } from "./event.ts";

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

/** One line of what was understood: "date ← Datum, title ← Ereignis, 212 events from 1848 to 1990, 3 rows need a look". */
export function understoodOf({ columns, events, problems }: Pick<Reading, "columns" | "events" | "problems">): string {
  const parts = mainColumns(columns);
  const [first] = events;
  if (first) {
    const from = year(anchorOf(first.when));
    // The last moment of a year is still in it.
    const to = year(events.reduce((last, { when }) => Math.max(last, latest(when)), -Infinity) - 1e-9);
    const span = from === to ? `of ${from}` : `from ${from} to ${to}`;
    parts.push(`${events.length === 1 ? "1 event" : `${events.length} events`} ${span}`);
  } else parts.push("no events");
  const rows = new Set(problems.map(({ severity, row, index }) => (severity === "info" ? undefined : (row ?? index))));
  rows.delete(undefined);
  if (rows.size > 0) parts.push(rows.size === 1 ? "1 row needs a look" : `${rows.size} rows need a look`);
  return parts.join(", ");
}
