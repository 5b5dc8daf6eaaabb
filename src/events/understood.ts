import { anchorOf, latest } from "../dates/bounds.ts";
import { civilOfDay, type Day } from "../dates/day.ts";
import type { TimelineEvent } from "./event.ts";
import type { Problem } from "./problem.ts";

const year = (at: Day): string => {
  const { year: astronomical } = civilOfDay(at);
  return astronomical > 0 ? String(astronomical) : `${1 - astronomical} BC`;
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** One line of what was understood: "date ← Datum, title ← Ereignis, 212 events from 1848 to 1990, 3 rows need a look". */
export function understoodOf(
  columns: ReadonlyMap<string, string>,
  events: readonly TimelineEvent[],
  problems: readonly Problem[],
): string {
  const parts = [...columns].map(([field, heading]) => `${field} ← ${heading}`);
  if (events.length === 0) parts.push("no events");
  else {
    const from = year(events.reduce((first, { when }) => Math.min(first, anchorOf(when)), Infinity));
    const to = year(events.reduce((last, { when }) => Math.max(last, latest(when) - 1e-9), -Infinity));
    parts.push(`${count(events.length, "event", "events")} ${from === to ? `of ${from}` : `from ${from} to ${to}`}`);
  }
  const rows = new Set(problems.filter(({ severity }) => severity !== "info").map(({ row, index }) => row ?? index));
  rows.delete(undefined);
  if (rows.size > 0) parts.push(count(rows.size, "row needs a look", "rows need a look"));
  return parts.join(", ");
}
