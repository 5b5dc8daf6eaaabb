import { entriesOfJson, type JsonDesk, type JsonFile } from "./json-file.ts";
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
export async function jsonContent(text: string, desk: JsonDesk): Promise<JsonContent> {
  const { report } = desk;
  const json = parseJson(text);
  if (!json.ok) {
    report({
      kind: "bad-json",
      says: "the JSON breaks at line {detail}[, at “{value}”]. Look for a missing comma, bracket or quote",
      line: json.line,
      value: json.found,
    });
    return {};
  }
  await desk.pause?.();
  const file = await entriesOfJson(json.value, desk);
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
