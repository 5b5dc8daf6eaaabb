import type { When } from "../dates/when.ts";
import type { Problem } from "./problem.ts";

/** A document that reports events: a row of sources.csv, or a source named only in free text in a claim's row. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  /** When it was published, as far as is known. */
  readonly published?: When;
  /** How the publication date is known, where the source does not state it. */
  readonly publishedBasis?: string;
  /** http(s) or relative; anything else was refused when read. */
  readonly url?: string;
  readonly accessed?: string;
  readonly note?: string;
  /** True when the source was named as free text in an event's row and has no row of its own. */
  readonly inline?: true;
  /** What its row says in further languages, by heading: `note@fr`. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** What one source says about one event. */
export interface Claim {
  /** The `id` of a Source in the same Reading; absent when the row names none. */
  readonly source?: string;
  /** The date this claim gives; the event's own date where the row gives none. */
  readonly when: When;
  /** True when the row states no date of its own. */
  readonly inherits?: true;
  /** True when this date and the event's (the first claim's) cannot both be true. What was due and when it happened may differ. */
  readonly differs?: true;
  /** The words the date was read from. */
  readonly quote?: string;
  /** Where the words stand, for example "paragraph 15". */
  readonly locator?: string;
  /** How the date follows from the words. */
  readonly basis?: string;
  /** stated, reported, denied, due, or the author's own word: `statusOf` tells them apart. */
  readonly certainty?: string;
  /** A figure that the claim gives, as it is written: "8600", "200-500", "about 2500". `figureOf` reads it. */
  readonly value?: string;
  /** What the figure counts: "US troops". */
  readonly unit?: string;
  /** Who says so, where the source only passes it on. */
  readonly speaker?: string;
  /** True when this figure and the event's first one of the same unit cannot both be true. */
  readonly figureDiffers?: true;
  /** Spreadsheet row (first line of the file is 1), or the index in a JSON file. */
  readonly row: number;
  /** Further cells of this row (unknown columns, and known ones that the event's first row overrules), by heading as the author wrote it. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** A picture, film or sound that belongs to an event. */
export interface Media {
  readonly url: string;
  readonly credit?: string;
  readonly caption?: string;
  readonly alt?: string;
}

/** Something that happened, or was due to. */
export interface TimelineEvent {
  readonly id: string;
  /** The date it is drawn at: that of its first claim. */
  readonly when: When;
  /** One line of plain text; never empty. */
  readonly title: string;
  /** Plain text or our small markup (events/markup.ts); may be empty. */
  readonly text: string;
  readonly group?: string;
  readonly tags: readonly string[];
  readonly actors: readonly string[];
  readonly place?: string;
  /** 1–5 by habit; 1 where the author gives none. */
  readonly importance: number;
  /** The author's own wording of the date, which wins over ours on labels. */
  readonly displayDate?: string;
  readonly media?: Media;
  /** `band` is a background era; `title` never becomes an event. */
  readonly type?: "band";
  /** At least one, in the author's order; the first carries the event's date. */
  readonly claims: readonly Claim[];
  /** Spreadsheet row of the first row, or the index in a JSON file. */
  readonly row: number;
  /** The cells of columns we do not know in the event's first row, by heading. Every row's stand in its claim. */
  readonly extra?: ReadonlyMap<string, string>;
}

/** A row of which no event could be made, as the author wrote it. */
export interface RefusedRow {
  readonly row: number;
  /** The non-empty cells, by our name of the column where we know it, else by heading. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A timeline's own description: timeline.json, or what a lone file lets us know. */
export interface TimelineInfo {
  readonly title?: string;
  readonly description?: string;
  readonly lang?: string;
  /** EDTF: the opening view. */
  readonly from?: string;
  readonly to?: string;
  /** Labels of groups, in the order of the legend. */
  readonly groups?: ReadonlyMap<string, string>;
  /** What was corrected since it was published, the latest first: the rows of the file that `changes` names. */
  readonly changes?: readonly Change[];
  /** What is said of it in further languages, by key: `title@fr`, `description@fr`. */
  readonly extra?: ReadonlyMap<string, string>;
  /** Labels of groups in further languages, by key: `groups@fr`. */
  readonly labels?: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** A column of events that says in another language what one of ours says: `title@fr`. */
export interface Translation {
  readonly heading: string;
  /** Our name of the column it translates. */
  readonly field: string;
  /** BCP 47, in its usual spelling. */
  readonly lang: string;
}

/** Something that was corrected in a timeline. */
export interface Change {
  /** When it was corrected. */
  readonly when: When;
  /** The id of the event that it is about; absent where it is about all of them. */
  readonly event?: string;
  /** What was changed, and why: plain text. */
  readonly text: string;
}

/** Everything that reading a timeline gives. Events are in time order: startMin, then the finer precision, then row. */
export interface Reading {
  readonly info: TimelineInfo;
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
  /** The rows that are not shown; each has a problem of severity `error`, or is a second title. */
  readonly refused: readonly RefusedRow[];
  /** What `understoodOf` says, where the events are too many to stand in `events` and are kept elsewhere. */
  readonly understood?: string;
  /** True when `row` counts the entries of a JSON file from 0 instead of the rows of a spreadsheet from 1. */
  readonly indexed: boolean;
  /** True when the file of events brings the title itself, in a row or a slide of its own. */
  readonly titled: boolean;
  /** Which column was read as what: our name of it, and the heading as the author wrote it. */
  readonly columns: ReadonlyMap<string, string>;
  /** Present where something is said in further languages: its columns in the events. `inLanguage` takes one. */
  readonly translations?: readonly Translation[];
  /** The reading in its author's words, where this is a translation of it. */
  readonly plain?: Reading;
}
