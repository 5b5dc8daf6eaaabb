import { civilOfDay, weekdayOf } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import { type BasisCheck, checkBasis } from "./basis.ts";
import type { Claim, TimelineEvent } from "./event.ts";
import type { Finding } from "./finding.ts";
import type { HintDesk } from "./hint-desk.ts";
import { inBreaths } from "./in-breaths.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** Of more readings the first are told. */
const TOLD = 3;

/** A date as an author types it; a day with its weekday. */
function dateWords(when: When): string {
  const text = when.edtf ?? when.raw;
  const range = /^\[\.\.(.+)\]$/.exec(text)?.[1];
  if (range !== undefined) return `${range} or before`;
  const isDay = when.precision === "day" && when.startMin !== null && civilOfDay(when.startMin).year > 1582;
  return isDay ? `${text} (a ${WEEKDAYS[weekdayOf(when.startMin ?? 0)]})` : text;
}

function listWords(readings: readonly When[]): string {
  const told = readings.slice(0, TOLD).map(dateWords);
  return readings.length > TOLD ? `${told.join(", ")}, …` : told.join(" or ");
}

/** "27 April is a Tuesday in 2021, not in 2020", where that is all that is wrong. */
function calendarWords(reading: When | undefined, when: When): string {
  if (reading?.precision !== "day" || when.precision !== "day") return "";
  const [is, was] = [civilOfDay(reading.startMin ?? 0), civilOfDay(when.startMin ?? 0)];
  if (is.year === was.year || is.month !== was.month || is.day !== was.day) return "";
  return `: ${is.day} ${MONTHS[is.month - 1]} is a ${WEEKDAYS[weekdayOf(reading.startMin ?? 0)]} in ${is.year}, not in ${was.year}`;
}

/** What was computed, what the claim says, and what to type. */
function saidOf({ kind, why, phrase = "", published, readings }: BasisCheck, { when }: Claim): string {
  const own = dateWords(when);
  const words = `“${phrase}”${published ? `, counted from publication (${dateWords(published)}),` : ""}`;
  if (why === "future")
    return `the date ${own} is after the publication of its source (${published ? dateWords(published) : ""}). Type an earlier date, or “due” as certainty`;
  if (why === "weekday") {
    const is = readings[0] ? `${dateWords(readings[0])} is no such day` : `the date is ${own}`;
    return `“${phrase}” and the calendar do not fit: ${is}. Mend the weekday or the date`;
  }
  if (why === "basis")
    return `“${phrase}” does not fit the date ${own} or the publication of its source. Mend one of them`;
  if (kind === "several")
    return `${words} can mean ${listWords(readings)}, and the date is ${own}. Say why in date_basis, or type all of them as one date`;
  return `${words} means ${listWords(readings)}, and the date is ${own}${calendarWords(readings[0], when)}. Type the one, or mend the quote`;
}

function findingOf(check: BasisCheck, claim: Claim, column: string): Finding {
  const [first, ...others] = check.readings;
  const offer = others.length === 0 && check.why === undefined ? first?.edtf : undefined;
  return {
    kind: check.kind === "mismatch" ? "basis-mismatch" : "basis-several",
    row: claim.row,
    column,
    value: claim.basis ?? claim.quote,
    severity: check.kind === "mismatch" ? "warning" : "info",
    said: saidOf(check, claim),
    ...(offer !== undefined && { offer }),
  };
}

/** Checks every claim's date against the words it was read from, and reports what does not fit or was taken without a word. */
export async function checkBases(events: readonly TimelineEvent[], desk: HintDesk): Promise<void> {
  const { columns, sources, report, pause } = desk;
  const column = columns.get("date_basis") ?? columns.get("quote") ?? "date_basis";
  await inBreaths(events, pause, ({ claims }) => {
    for (const claim of claims) {
      if (claim.quote === undefined && claim.basis === undefined) continue;
      const check = checkBasis(claim, sources.get(claim.source ?? ""));
      if (check.kind === "mismatch" || check.kind === "several") report(findingOf(check, claim, column));
    }
  });
}
