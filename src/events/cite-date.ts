import type { CslDate, CslParts } from "./csl.ts";

/** The written styles; their rules and their month names are English. */
export type WrittenStyle = "apa" | "chicago" | "mla";

const MONTHS: readonly string[] = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** MLA shortens what is longer than four letters. */
const MLA_MONTHS: readonly string[] = [
  ...["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
];

const yearText = (year: number, style: WrittenStyle): string =>
  year < 0 ? `${-year} ${style === "apa" ? "B.C.E." : "BC"}` : String(year);

/** "July 2", "2 July", "July": what stands beside the year; empty where only the year is known. */
function withinYear([, month, day]: CslParts, style: WrittenStyle): string {
  if (month === undefined) return "";
  const name = (style === "mla" ? MLA_MONTHS : MONTHS)[month - 1] ?? "";
  if (day === undefined) return name;
  return style === "mla" ? `${day} ${name}` : `${name} ${day}`;
}

/** A year and what stands beside it, in the order of the style. */
function joined(year: number, within: string, hasDay: boolean, style: WrittenStyle): string {
  const years = yearText(year, style);
  if (within === "") return years;
  if (style === "apa") return `${years}, ${within}`;
  return `${within}${style === "chicago" && hasDay ? "," : ""} ${years}`;
}

const whole = (parts: CslParts, style: WrittenStyle): string =>
  joined(parts[0], withinYear(parts, style), parts[2] !== undefined, style);

/** "July 1–7", "28 Apr.–4 May": two dates of one year, without what they share. */
function rangeWithin(first: CslParts, last: CslParts, style: WrittenStyle): string {
  const isOneMonth = first[1] === last[1] && first[2] !== undefined && last[2] !== undefined;
  if (!isOneMonth) return `${withinYear(first, style)}–${withinYear(last, style)}`;
  return style === "mla" ? `${first[2]}–${withinYear(last, style)}` : `${withinYear(first, style)}–${last[2]}`;
}

/** A date as a style writes it: "2020, July 1–7", "July 1–7, 2020", "1–7 July 2020". What is only near the mark says so. */
export function citeDate(date: CslDate, style: WrittenStyle): string {
  if ("literal" in date) return date.literal;
  const [first, last] = date["date-parts"];
  const circa = date.circa ? "ca. " : "";
  if (last === undefined) return circa + whole(first, style);
  const isOneYear = first[0] === last[0] && first[1] !== undefined && last[1] !== undefined;
  if (!isOneYear) return `${circa}${whole(first, style)}–${whole(last, style)}`;
  return circa + joined(first[0], rangeWithin(first, last, style), last[2] !== undefined, style);
}
