import { dayOfCivil, daysInMonth } from "../dates/day.ts";
import { type Entry, extraNamed } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Profile } from "./profile.ts";

const VIOLENCE: ReadonlyMap<string, string> = new Map([
  ["1", "State-based conflict"],
  ["2", "Non-state conflict"],
  ["3", "One-sided violence"],
]);

/** The earliest and the latest possible day as one date: a day, a month, a year, or one of several days. */
function windowOf(first: string, last: string): string {
  if (first === last || last === "") return first;
  const from = /^(\d{4})-(\d\d)-(\d\d)$/.exec(first);
  const to = /^(\d{4})-(\d\d)-(\d\d)$/.exec(last);
  if (!(from && to)) return first;
  const [, year = "", month = "", day] = from;
  const [, lastYear, lastMonth, lastDay] = to;
  if (year === lastYear && day === "01") {
    if (month === lastMonth && Number(lastDay) === daysInMonth(Number(year), Number(month))) return `${year}-${month}`;
    if (month === "01" && lastMonth === "12" && lastDay === "31") return year;
  }
  const dayOf = ([, y, m, d]: RegExpExecArray): number => dayOfCivil(Number(y), Number(m), Number(d));
  return dayOf(from) < dayOf(to) ? `[${first}..${last}]` : first;
}

/** UCDP's event data: `date_start` and `date_end` bound one moment, they are no duration. */
function refine(entry: Entry): Entry {
  const cells = new Map(entry.cells);
  const get = (name: string): string => extraNamed(entry, name) ?? "";
  const put = (field: Field, text: string): void => {
    if (text !== "") cells.set(field, text);
  };
  const day = (field: Field): string => (cells.get(field) ?? "").replace(/[ T]00:00:00(\.0+)?Z?$/, "");
  put("date", windowOf(day("date"), day("end")));
  cells.delete("end");
  const sides = [get("side_a"), get("side_b")].filter((side) => side !== "");
  const place = cells.get("place") ?? (get("adm_1") || get("country"));
  put("place", place);
  put("title", [sides.join(" – ") || get("conflict_name"), place].filter((part) => part !== "").join(", "));
  put("actors", sides.join(";"));
  put("group", VIOLENCE.get(get("type_of_violence")) ?? get("type_of_violence"));
  const [headline, office] = [get("source_headline"), get("source_office")];
  put("source", headline === "" ? (cells.get("source") ?? office) : [headline, office].filter(Boolean).join(", "));
  return { ...entry, cells };
}

/** Uppsala Conflict Data Program, Georeferenced Event Dataset. */
export const ucdp: Profile = {
  chosen: { id: "id", date: "date_start", end: "date_end", place: "where_coordinates", source: "source_article" },
  refine,
};
