import { folded } from "./cell.ts";
import type { DateReading } from "./date-reading.ts";
import { isoDay } from "./iso.ts";
import { MISSING } from "./lexicon.ts";

/** 1970-01-01 in the day numbers of Excel and its relatives. */
const EXCEL_EPOCH = 25_569;
const NOTHING = new RegExp(`^[([]?${MISSING}[\\])]?$`, "u");

function refused(fault: Extract<DateReading, { ok: false }>["fault"], detail?: string, offer?: string): DateReading {
  return { ok: false, fault, ...(detail !== undefined && { detail }), ...(offer !== undefined && { offer }) };
}

/** What is no date at all, whatever it looks like: an empty cell, a spreadsheet's error, a formula. */
export function refuseCell(text: string): DateReading | undefined {
  if (text === "" || NOTHING.test(folded(text))) return refused("missing-date");
  if (/^#+$|^#[\p{Lu}\d/_]+[!?]?$|^Err:\d+$/u.test(text))
    return refused("spreadsheet-error", "this is an error from the spreadsheet");
  if (/^[=@]|^\+\s*\p{L}/u.test(text)) return refused("spreadsheet-error", "this is a formula");
  return undefined;
}

/** Why a text that nothing could read is refused. */
export function refuseRest(text: string): DateReading {
  const [, whole = "", fraction] = /^(\d+)([.,]\d+)?$/.exec(text) ?? [];
  if (whole.length === 5) {
    const day = isoDay(Number(whole) - EXCEL_EPOCH);
    return refused("excel-serial", `this looks like a spreadsheet's number for ${day}`, day);
  }
  if (whole.length === 10 || whole.length === 13) {
    const day = isoDay(Number(whole) / (whole.length === 10 ? 86_400 : 86_400_000));
    return refused("unix-timestamp", `this looks like a computer's clock on ${day}`, day);
  }
  if (/^\d{1,2}$/.test(whole) && !fraction) {
    const year = whole.padStart(4, "0");
    return refused("bad-date", `a year has four digits: ${year} or AD ${Number(whole)}`, year);
  }
  return refused("bad-date");
}
