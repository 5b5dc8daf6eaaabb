import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { foldName } from "./fold.ts";

/** The formats of other programs that are known by their headings. */
export type ProfileName = "timelinejs" | "acled" | "ucdp" | "wikidata";

/** A format that is known by its headings, and how it differs from our own. */
export interface Profile {
  /** What a year with a minus means, where the format says so. */
  readonly negativeYears?: "bc" | "astronomical";
  /** Which heading is which column, where our names and synonyms would find another. All others are columns we do not know. */
  readonly chosen?: Partial<Record<Field, string>>;
  /** Rewrites an entry in the terms of our own format. */
  readonly refine?: (entry: Entry, report: Report) => Entry;
}

/** The format of a table, by its headings; undefined for our own. */
export function profileNameOf(header: readonly string[]): ProfileName | undefined {
  const names = new Set(header.map(foldName));
  // A file of ours may have kept another format's columns beside its own.
  if (names.has("date") && names.has("title")) return undefined;
  if (names.has("headline") && (names.has("year") || names.has("startdate"))) return "timelinejs";
  if (names.has("eventidcnty")) return "acled";
  if (names.has("datestart") && names.has("dateprec")) return "ucdp";
  return names.has("item") && names.has("itemlabel") ? "wikidata" : undefined;
}
