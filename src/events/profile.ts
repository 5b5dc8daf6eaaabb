import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";

/** A format that is known by its headings, and how it differs from our own. */
export interface Profile {
  readonly name: "own" | "timelinejs" | "acled" | "ucdp" | "wikidata";
  /** What a year with a minus means, where the format says so. */
  readonly negativeYears?: "bc" | "astronomical";
  /** Which heading is which column, where our names and synonyms would find another. */
  readonly chosen?: Partial<Record<Field, string>>;
  /** Rewrites an entry in the terms of our own format. */
  readonly refine?: (entry: Entry, report: Report) => Entry;
}
