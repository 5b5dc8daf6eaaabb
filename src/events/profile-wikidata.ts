import { type Entry, extraNamed } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Profile } from "./profile.ts";

const DATE = /^([+-]?)0*(\d+)-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?$/;
/** Wikidata's own number for a day; without a precision nothing finer can be meant. */
const DAY = 11;

/** A year as EDTF writes it. */
const yearText = (year: number): string => {
  const digits = String(Math.abs(year));
  return digits.length > 4 ? `Y${year}` : `${year < 0 ? "-" : ""}${digits.padStart(4, "0")}`;
};

/** "17th century" or "4th century BC" of an astronomical year. */
function centuryText(year: number): string {
  const count = year > 0 ? Math.ceil(year / 100) : Math.ceil((1 - year) / 100);
  const suffix = /1[123]$/.test(String(count)) ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${suffix} century${year > 0 ? "" : " BC"}`;
}

/**
 * A date of the query service (astronomical years, the time of day never real) at the precision that stands beside it: 11 is a
 * day, 9 a year, 7 a century, 0 a thousand million years. An unknown value has no date at all.
 */
function wikidataDate(text: string, precisionText: string | undefined): string {
  if (/^(_:|t\d+$|http)/.test(text)) return "";
  const [, sign, digits = "", month = "00", day = "00"] = DATE.exec(text) ?? [];
  if (digits === "") return text;
  const precision = precisionText === undefined ? DAY : Number(precisionText);
  const year = Number(`${sign}${digits}`);
  const written = yearText(year);
  if (precision <= 5) return `Y${year}S${Math.max(1, digits.length - (9 - precision))}`;
  if (precision === 6) return written.length > 5 || written.startsWith("Y") ? written : `${written.slice(0, -3)}XXX`;
  if (precision === 7) return centuryText(year);
  if (precision === 8) return written.startsWith("Y") ? written : `${written.slice(0, -1)}X`;
  if (precision === 9 || month === "00" || written.startsWith("Y")) return written;
  return precision === 10 || day === "00" ? `${written}-${month}` : `${written}-${month}-${day}`;
}

function refine(entry: Entry): Entry {
  const cells = new Map(entry.cells);
  const put = (field: Field, text: string): void => {
    if (text === "") cells.delete(field);
    else cells.set(field, text);
  };
  const precision = (name: string): string | undefined => /^\d+$/.exec(extraNamed(entry, name) ?? "")?.[0];
  put("date", wikidataDate(cells.get("date") ?? "", precision("precision") ?? precision("datePrecision")));
  put("end", wikidataDate(cells.get("end") ?? "", precision("endPrecision")));
  const item = cells.get("id") ?? "";
  put("id", /(Q\d+)$/.exec(item)?.[1] ?? item);
  if (!cells.has("source_url") && /^https?:/.test(item)) {
    put("source", "Wikidata");
    put("source_url", item);
  }
  return { ...entry, cells };
}

/** The Wikidata Query Service's CSV. */
export const wikidata: Profile = {
  negativeYears: "astronomical",
  chosen: { id: "item", title: "itemLabel", text: "itemDescription" },
  refine,
};
