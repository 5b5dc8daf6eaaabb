import type { Report } from "./finding.ts";
import type { Names } from "./headings.ts";
import { entriesOfJson, type JsonFile } from "./json-file.ts";
import { parseJson } from "./json-text.ts";
import type { Profile, ProfileName } from "./profile.ts";
import { acled } from "./profile-acled.ts";
import { timelinejs } from "./profile-timelinejs.ts";
import { ucdp } from "./profile-ucdp.ts";
import { wikidata } from "./profile-wikidata.ts";
import { rowsOfObjects } from "./source-rows.ts";
import type { CsvRow } from "./table.ts";

// What is rarely met stands in a chunk of its own, fetched by whoever meets it.

/** The formats of other programs, by name. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = { timelinejs, acled, ucdp, wikidata };

/** What a JSON file of events holds. */
export interface JsonContent extends Partial<Omit<JsonFile, "sources">> {
  readonly columns?: ReadonlyMap<string, string>;
  /** Documents that the file lists itself, as the rows of a table. */
  readonly sources?: readonly CsvRow[];
}

/** Takes a JSON text apart; what is none, or no timeline, is reported and gives nothing. */
export function jsonContent(text: string, names: Names, report: Report): JsonContent {
  const json = parseJson(text);
  if (!json.ok) {
    report({ kind: "bad-json", line: json.line, value: json.found });
    return {};
  }
  const file = entriesOfJson(json.value, names, report);
  if (!file) {
    report({ kind: "not-a-table", detail: "JSON without a list of “events”" });
    return {};
  }
  const [first] = file.entries;
  if (!first) report({ kind: "no-rows" });
  const columns = new Map<string, string>();
  for (const field of ["date", "year", "title"] as const)
    if (first?.cells.has(field)) columns.set(field, first.heading(field));
  return { ...file, columns, sources: rowsOfObjects(file.sources ?? []) };
}
