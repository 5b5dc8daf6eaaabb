import type { DateReading } from "../dates/date-reading.ts";
import type { When } from "../dates/when.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Finding } from "./finding.ts";

/** The columns whose dates are settled each for itself. */
export type DateColumn = "date" | "end" | "source_date" | "published";

/** Reads a date as its column is to be read. */
export type ReadDate = (text: string, column: DateColumn, calendar?: string) => DateReading;

/** An entry and the date it gives, if any. */
export interface Dated {
  readonly entry: Entry;
  readonly when?: When;
  /** Why it gives none. An error where the event has no other date, else a warning. */
  readonly fault?: Finding;
  /** Cells that could not be used for the date; they are kept beside it, so that writing the timeline loses nothing. */
  readonly unused?: readonly Field[];
}
