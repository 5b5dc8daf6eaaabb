import type { DateOptions } from "../dates/date-reading.ts";
import type { Field } from "./field.ts";

/** Lets a page draw between two slices of a long file. */
export type Pause = () => Promise<void>;

/** One file as it was fetched, dropped or pasted. */
export interface TimelineFile {
  readonly name: string;
  readonly bytes?: Uint8Array;
  /** Instead of bytes, where the text is known already. */
  readonly text?: string;
}

/** What an author settled by hand. */
export interface ReadOptions extends DateOptions {
  /** Which heading is which column, for a table whose headings do not tell. */
  readonly columns?: Partial<Record<Field, string>>;
  /** The encoding of files that are not Unicode, for example `windows-1251`. */
  readonly encoding?: string;
  /** What days that are 1 January, or the first of a month, were filled up from by a program: they are read as that alone. */
  readonly firstDays?: "year" | "month";
  /** The date of rows that give only a time of day. */
  readonly baseDate?: string;
}

/** The files of one timeline. */
export interface TimelineInput {
  readonly events: TimelineFile;
  readonly sources?: TimelineFile;
  /** What was corrected: the file that timeline.json names as `changes`. */
  readonly changes?: TimelineFile;
  /** The timeline.json as parsed. */
  readonly info?: unknown;
  readonly options?: ReadOptions;
  /** Called every few hundred rows, so that a page can draw in between. */
  readonly pause?: Pause;
  /** True for an author: reports also what is only a hint (a picture without a description, a title that is long). */
  readonly hints?: boolean;
}
