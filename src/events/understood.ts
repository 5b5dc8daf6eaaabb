import { anchorOf, latest } from "../dates/bounds.ts";
import { civilOfDay, type Day } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import type { Reading } from "./event.ts";
import type { Problem } from "./problem.ts";

/** The first moment of what is known of a date, and the last, exclusive. */
export type Window = readonly [min: Day, max: Day];

/** What lies millions of years back is counted back, from the middle of what is known of it; nobody means its last digits. */
function deepText([min, max]: Window): string | undefined {
  const { year } = civilOfDay((min + max) / 2);
  const compact = { notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 } as const;
  return year < -1e6 ? `${new Intl.NumberFormat("en", compact).format(-year)} years ago` : undefined;
}

const yearText = (at: Day): string => {
  const { year } = civilOfDay(at);
  return year > 0 ? String(year) : `${1 - year} BC`;
};

/** "5 events", "4 events and 1 era". */
function countText(count: number, eras: number): string {
  const events = count - eras;
  const parts = [
    events > 0 && (events === 1 ? "1 event" : `${events} events`),
    eras > 0 && (eras === 1 ? "1 era" : `${eras} eras`),
  ];
  return parts.filter(Boolean).join(" and ");
}

/** How many rows need a look: those that are named, and those of which only the number is. */
function rowsToSee(problems: readonly Problem[]): number {
  const grave = problems.filter(({ severity }) => severity !== "info");
  const rows = new Set(grave.map(({ row, index }) => row ?? index));
  rows.delete(undefined);
  return grave.reduce((sum, { moreRows = 0 }) => sum + moreRows, rows.size);
}

/** "3 rows need a look"; "" where none does. */
export function lookText(problems: readonly Problem[]): string {
  const rows = rowsToSee(problems);
  if (rows === 0) return "";
  return rows === 1 ? "1 row needs a look" : `${rows} rows need a look`;
}

/** Which columns are named: the dates and the titles. */
function mainColumns(columns: Reading["columns"]): string[] {
  const date = columns.get("date") ?? columns.get("year");
  const title = columns.get("title");
  return [...(date === undefined ? [] : [`date ← ${date}`]), ...(title === undefined ? [] : [`title ← ${title}`])];
}

/** How many events and eras there are, when the first begins and when the last is over. */
export interface Extent {
  /** Events and eras together. */
  readonly count: number;
  readonly eras: number;
  readonly from: Window;
  readonly to: Window;
  /** Further ones in which something is said of them. */
  readonly languages?: readonly string[];
}

const isDay = (bound: Day | null | undefined): bound is Day => Number.isFinite(bound);

function startOf(when: When | undefined): Window {
  const at = when ? anchorOf(when) : 0;
  return [at, isDay(when?.startMin) && isDay(when.startMax) ? when.startMax : at];
}

function endOf(whens: readonly When[]): Window {
  const last = whens.reduce<When | undefined>(
    (one, when) => (one && latest(one) >= latest(when) ? one : when),
    undefined,
  );
  const at = last ? latest(last) : 0;
  const min = last?.precision === "interval" ? last.endMin : last?.startMin;
  return [isDay(min) ? min : at, at];
}

/** One line of what was understood: "date ← Datum, title ← Ereignis, 212 events from 1848 to 1990, 3 rows need a look". */
export function understoodOf(reading: Reading): string {
  if (reading.understood !== undefined) return reading.understood;
  const { columns, problems, events, translations = [] } = reading;
  const languages = [...new Set(translations.map(({ lang }) => lang))];
  const whens = events.map(({ when }) => when);
  const eras = events.filter(({ type }) => type === "band").length;
  const extent = { count: events.length, eras, from: startOf(whens[0]), to: endOf(whens) };
  return understoodLine(columns, problems, { ...extent, languages });
}

/** The same, of events that are kept elsewhere. */
export function understoodLine(
  columns: Reading["columns"],
  problems: readonly Problem[],
  { count, eras, from, to, languages = [] }: Extent,
): string {
  const parts = mainColumns(columns);
  if (languages.length > 0) parts.push(`also in ${new Intl.ListFormat("en").format(languages)}`);
  if (count > 0) {
    const first = deepText(from) ?? yearText(from[0]);
    // The last moment of a year is still in it.
    const last = deepText(to) ?? yearText(to[1] - 1e-9);
    const span = first === last ? `of ${first}` : `from ${first} to ${last}`;
    parts.push(`${countText(count, eras)} ${span}`);
  } else parts.push("no events");
  const look = lookText(problems);
  if (look) parts.push(look);
  return parts.join(", ");
}
