import type { DateFaultKind } from "../dates/date-reading.ts";
import { civilOfDay, daysInMonth } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { isoYear } from "../dates/iso.ts";
import type { When } from "../dates/when.ts";
import type { DateDesk } from "./dating.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";

/** The columns that make up one date. */
export interface PartFields {
  readonly year: Field;
  readonly month: Field;
  readonly day: Field;
}

export const START_PARTS: PartFields = { year: "year", month: "month", day: "day" };
export const END_PARTS: PartFields = { year: "end_year", month: "end_month", day: "end_day" };

/** What columns of years, months and days give: a date, a fault at one of them, or nothing where all are empty. */
export type PartsReading =
  | { readonly when: When }
  | {
      readonly kind: DateFaultKind;
      readonly field: Field;
      readonly value?: string | undefined;
      readonly detail?: string | undefined;
      readonly offer?: string | undefined;
    };

type PartsDesk = Pick<DateDesk, "read" | "report" | "bc">;

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** Whole numbers as spreadsheets write them: "1,999", "1 999", "1999.0". */
function wholeOf(text: string): number | undefined {
  const plain = text
    .replace(/[\s,'’]/gu, "")
    .replace(/\.0+$/, "")
    .replace(/^[−–]/u, "-");
  return /^-?\d{1,12}$/.test(plain) ? Number(plain) : undefined;
}

const longYear = (year: number): boolean => Math.abs(year) > 9999;

/** Reads the year, month and day of an entry, each at fault for itself. */
export function readParts(entry: Entry, fields: PartFields, desk: PartsDesk): PartsReading | undefined {
  const yearText = entry.cells.get(fields.year);
  const monthText = entry.cells.get(fields.month);
  const dayText = entry.cells.get(fields.day);
  if (yearText === undefined)
    return monthText === undefined && dayText === undefined ? undefined : { kind: "missing-date", field: fields.year };
  const typed = wholeOf(yearText);
  if (typed === undefined || typed > 9999) {
    if (monthText !== undefined || dayText !== undefined)
      return { kind: "bad-date", field: fields.year, value: yearText };
    return wordyYear(yearText, fields.year, desk);
  }
  const year = typed < 0 && desk.bc ? typed + 1 : typed;
  if (monthText === undefined || longYear(year)) {
    if (dayText !== undefined && monthText === undefined)
      desk.report({ kind: "day-without-month", row: entry.row, column: entry.heading(fields.day), value: dayText });
    return written(longYear(year) ? `Y${year}` : isoYear(year), fields.year);
  }
  const month = monthOf(monthText, desk);
  if (month === undefined) return { kind: "bad-date", field: fields.month, value: monthText };
  if (month < 1 || month > 12)
    return { kind: "impossible-date", field: fields.month, value: monthText, detail: "months run from 1 to 12" };
  const monthIso = `${isoYear(year)}-${String(month).padStart(2, "0")}`;
  if (dayText === undefined) return written(monthIso, fields.year);
  const day = wholeOf(dayText);
  if (day === undefined) return { kind: "bad-date", field: fields.day, value: dayText };
  const days = daysInMonth(year, month);
  if (day < 1 || day > days)
    return {
      kind: "impossible-date",
      field: fields.day,
      value: dayText,
      detail: `${MONTHS[month - 1]} ${typed} has ${days} days`,
    };
  return written(`${monthIso}-${String(day).padStart(2, "0")}`, fields.year);
}

function written(edtf: string, field: Field): PartsReading {
  const reading = parseEdtf(edtf);
  return reading.ok ? { when: reading.when } : { kind: reading.fault, field, value: edtf };
}

/** A year column may hold more than a number: "1850s", "c. 1850", "44 BC". */
function wordyYear(text: string, field: Field, { read }: PartsDesk): PartsReading {
  const reading = read(text, "date");
  if (reading.ok) return { when: reading.when };
  return { kind: reading.fault, field, value: text, detail: reading.detail, offer: reading.offer };
}

/** A month by number or by name, in whatever language dates are read in. */
function monthOf(text: string, { read }: PartsDesk): number | undefined {
  const number = wholeOf(text);
  if (number !== undefined) return number;
  const reading = read(`${text} 2000`, "date");
  if (!reading.ok || reading.when.precision !== "month") return undefined;
  return civilOfDay(reading.when.startMin ?? 0).month;
}
