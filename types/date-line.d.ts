// Made by `npm run manifest` from the source of date-line 0.1.0. Not to be edited.

/** Places dated events on one zoomable axis and says, for each date, how it is known. */
export declare class DateLine extends HTMLElement {
  /** Address of a timeline.json or of a file of events, relative to the page. */
  src: string | undefined;
  /** EDTF: where the view begins. The timeline's own `from` where it is absent. */
  from: string | undefined;
  /** EDTF: where the view ends, inclusive. */
  to: string | undefined;
  /** The id of the open event. */
  selected: string | undefined;
  /** How the events are shown: `plot`, `list`, `table`, or `matrix`, which sets them against the sources that report them. */
  view: View;
  /** Shows only events that hold these words; follows what the reader searches for. */
  query: string;
  /** Shows only events that rest on one source (`single`), or on which sources disagree (`differ`). Long files and tiles show `all`. */
  evidence: Lens;
  /** `auto` follows the page's `color-scheme`; `projector` is stronger, for a room. */
  theme: "auto" | "light" | "dark" | "projector";
  /** `vertical`: time runs down; `horizontal`: sideways; `auto`: down where the element is narrower than 600 px. With `clock="both"` always
   *  sideways: the band below shares the axis. */
  layout: PlotLayout;
  /** `scale`: time is to scale throughout; `even`: long stretches in which no event begins or ends are folded, and drawn as breaks
   *  that say how long they are.
   *  While a clock is turned, and for tiles, the axis is to scale. */
  spacing: "scale" | "even";
  /** Gives each kind (`group`), first-named actor or first source its own lanes; each event stands once. For actors and sources, not in long files and tiles. */
  groupBy: "group" | "actor" | "source" | undefined;
  /** `cooperative`: the plain wheel and a vertical finger scroll the page; `greedy`: the wheel zooms; `none`: only buttons and keys. */
  gestures: GestureMode;
  /** `lazy`: nothing is fetched before the element comes near the window, is shown or printed, is named by the address, or is asked for: by a
   *  method or by `ready`. `eager`: at once. */
  loading: "eager" | "lazy";
  /** Says dates on a second line in another calendar of Intl too: `persian`, `islamic-umalqura`, `hebrew`, … */
  calendar: string | undefined;
  /** Where events stand: `event`, when they happened; `reported`, at their first report; `both`, when they happened, with a band below that
   *  shows when each source was published. */
  clock: Clock;
  /** EDTF: only what had been published by the end of it is there. A source counts once the window of its publication is over, one without a date where all do. */
  asOf: string | undefined;
  /** Lets the reader search, change between timeline, list, table and, where sources are named, matrix, turn the clocks where sources are dated, and the author open what is wrong
   *  with the data, where anything is. */
  controls: boolean;
  /** A timeline as a value, instead of `src`. */
  data: Reading | undefined;
  /** Fulfils when the timeline that `src` or `data` names now is on screen, with its list in the page, or its fault is. Who asks has it fetched. */
  readonly ready: Promise<void>;
  /** What is wrong with the data, and how to mend it. */
  readonly problems: readonly Problem[];
  /** Shows the whole timeline. */
  fit(): void;
  /** Shows a span of time. Both are EDTF; `to` is inclusive. Throws where one of them is no date. */
  zoomTo(from: string, to: string): void;
  /** Opens an event by its id, or closes the card. Throws where the timeline has no such event. */
  select(id: string | undefined): void;
  /** Goes to the next event in time order. */
  next(): void;
  /** Goes to the previous event in time order. */
  previous(): void;
  /** Fills the screen with the timeline, for a room: in `projector` colours, and all gestures are the timeline's. Where the screen is refused, as
   *  on a phone or without a press of the reader, it fills the window. Escape returns, and so does `present(false)`. */
  present(on?: boolean): Promise<void>;
  /** The timeline as SVG text, with its fonts named and its texts as texts. Rejects where no timeline is loaded, and for a size, theme or
   *  part that there is none of. */
  toSvg(options?: PictureOptions): Promise<string>;
  /** The same picture as PNG, `scale` pixels from 1 to 3 for each of it; 2 where it is absent. */
  toPng(options?: PictureOptions & { readonly scale?: number }): Promise<Blob>;
  /** The events as a spreadsheet, one row for each claim: `view` those on screen, `whole` all of them. */
  toCsv(options?: { readonly part?: Part }): Promise<string>;
}

/** The data stands and the first picture is on screen. */
export declare class DateLineLoadEvent extends Event {
  /** How many events were read. */
  readonly count: number;
  constructor(count: number);
}

/** The data could not be shown. `message` is the sentence that stands in its place. */
export declare class DateLineErrorEvent extends Event {
  readonly message: string;
  constructor(message: string);
}

/** The reader opened an event, or closed it. */
export declare class DateLineSelectEvent extends Event {
  /** The event's id; undefined when the card was closed. */
  readonly eventId: string | undefined;
  constructor(eventId: string | undefined);
}

/** The reader moved the timeline. Fired once a gesture has come to rest. */
export declare class DateLineRangeChangeEvent extends Event {
  /** EDTF: the first day, or second, on screen. */
  readonly from: string;
  /** EDTF: the last day, or second, on screen. */
  readonly to: string;
  constructor(from: string, to: string);
}

/** The reader asks for the whole screen. Cancelled, the element does nothing: the page may show it otherwise. */
export interface DateLineRequestFullscreenEvent extends Event {
}

/** The ways to see the same events; `matrix` sets them against their sources. */
export type View = "plot" | "list" | "table" | "matrix";

/** Which events are looked at, by how their sources stand to each other: those that rest on one source, or on which sources disagree. */
export type Lens = "all" | "single" | "differ";

/** How time runs: to the right (or, from right to left, to the left), down, or as the width of the element has it. */
export type PlotLayout = "auto" | "horizontal" | "vertical";

/** Which gestures the timeline takes: see the attribute `gestures` of `<date-line>`. */
export type GestureMode = "cooperative" | "greedy" | "none";

/** The time that events stand at: when they happened, when they were first reported, or the one with the other below it. */
export type Clock = "event" | "reported" | "both";

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

/** Something that was corrected in a timeline. */
export interface Change {
  /** When it was corrected. */
  readonly when: When;
  /** The id of the event that it is about; absent where it is about all of them. */
  readonly event?: string;
  /** What was changed, and why: plain text. */
  readonly text: string;
}

/**
 * What is known of a date: four bounds. A plain date is *one moment somewhere in a window*, [startMin, startMax);
 * an interval is *a duration between two windows*, which begins in [startMin, startMax) and ends in [endMin, endMax).
 * Maxima are exclusive. `null` is unknown ("end not known"), ±Infinity is open ("still going on").
 */
export interface When {
  readonly startMin: Day | null;
  readonly startMax: Day | null;
  /** Present exactly when `precision` is "interval". */
  readonly endMin?: Day | null;
  readonly endMax?: Day | null;
  readonly precision: Precision;
  /** The precision of an interval's two ends, where there is one. */
  readonly startPrecision?: Precision;
  readonly endPrecision?: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** "Z", "+04:30", "Asia/Kabul"; absent for a date or a local clock time. */
  readonly zone?: string;
  /** Canonical EDTF, where the date can be written in it. */
  readonly edtf?: string;
  /** As the author typed it. */
  readonly raw: string;
}

/**
 * A moment on the number line of time: days since 1970-01-01T00:00, proleptic Gregorian, as a float64.
 * The fraction is the time of day. Doubles are 0.3 µs apart today and 84 s apart at the Big Bang, so one line serves both.
 */
export type Day = number;

/** How exactly a date is known. `set` is "one of" or "all of" several dates, `interval` runs from one date to another. */
export type Precision =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "month"
  | "quarter"
  | "season"
  | "year"
  | "decade"
  | "century"
  | "millennium"
  | "deep"
  | "set"
  | "interval";

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

/** A picture, film or sound that belongs to an event. */
export interface Media {
  readonly url: string;
  readonly credit?: string;
  readonly caption?: string;
  readonly alt?: string;
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

/** What is wrong with a cell, a column or a file, and how to mend it. Never thrown; shown to authors, never to readers. */
export interface Problem {
  /** Spreadsheet row: the first line of the file is 1, blank lines count, a quoted line break does not. Absent for a whole file or column. */
  readonly row?: number;
  /** In JSON files: the index of the entry, from 0. */
  readonly index?: number;
  /** In broken JSON or text files: the line, from 1. */
  readonly line?: number;
  /** The heading as the author wrote it. */
  readonly column?: string;
  /** The file, where a timeline has several. */
  readonly file?: string;
  readonly kind: ProblemKind;
  readonly severity: Severity;
  /** The cell's text, cut at 80 characters. */
  readonly value?: string;
  /** One sentence: what is wrong, and what to type. */
  readonly message: string;
  /** What to type instead, or the switch that mends a whole column: `order=mdy`, `negativeYears=bc`, `firstDays=year`, `columns.date=Heading` (see `switchOf`). */
  readonly fix?: string;
  /** For a line that stands for further problems like those before it: how many. */
  readonly more?: number;
  /** How many rows those are in that no other problem names or counts. */
  readonly moreRows?: number;
}

/** The kinds of research: one word per kind of mistake, stable, so that tools can rely on them. */
export type ProblemKind =
  | "missing-date"
  | "bad-date"
  | "impossible-date"
  | "excel-serial"
  | "unix-timestamp"
  | "spreadsheet-error"
  | "end-before-start"
  | "bad-end-date"
  | "bad-time"
  | "end-time-without-date"
  | "day-without-month"
  | "ambiguous-date"
  | "two-digit-year"
  | "negative-years"
  | "suspicious-precision"
  | "calendar-suspect"
  | "unknown-zone"
  | "nonexistent-time"
  | "missing-title"
  | "too-many-cells"
  | "bad-quotes"
  | "bad-url"
  | "unsafe-html"
  | "bad-colour"
  | "bad-number"
  | "duplicate-header"
  | "header-not-first-row"
  | "no-header"
  | "no-title-column"
  | "no-date-column"
  | "no-rows"
  | "empty-file"
  | "not-a-table"
  | "too-large"
  | "transposed-table"
  | "bad-json"
  | "encoding-fallback"
  | "second-title"
  | "era-needs-end"
  | "not-an-event"
  | "repeats-ignored"
  | "unknown-source"
  | "conflicting-dates"
  | "basis-mismatch"
  | "basis-several"
  | "unknown-event"
  | "empty-change"
  | "missing-alt"
  | "no-source"
  | "long-cell"
  | "long-title"
  | "bidi-control"
  | "id-normalised"
  | "unknown-language"
  | "not-translated";

/** `error`: the row (or file) is not shown. `warning`: shown, please check. `info`: a hint to the author. */
export type Severity = "error" | "warning" | "info";

/** A row of which no event could be made, as the author wrote it. */
export interface RefusedRow {
  readonly row: number;
  /** The non-empty cells, by our name of the column where we know it, else by heading. */
  readonly cells: ReadonlyMap<string, string>;
}

/** A column of events that says in another language what one of ours says: `title@fr`. */
export interface Translation {
  readonly heading: string;
  /** Our name of the column it translates. */
  readonly field: string;
  /** BCP 47, in its usual spelling. */
  readonly lang: string;
}

/** How a picture of a timeline is made. */
export interface PictureOptions {
  /** `view`: what is on screen, without what is filtered out; `whole`: the whole timeline. `view` where it is absent. */
  readonly part?: Part;
  /** Size in CSS px, from 160 to 20,000: that of the plot, and 600 high, with lanes 1044, heading and legend included, where they are absent. */
  readonly width?: number;
  readonly height?: number;
  /** `vertical`: time runs down. `horizontal` where it is absent. */
  readonly layout?: "horizontal" | "vertical";
  /** That of the page where it is absent. */
  readonly theme?: ThemeName;
}

/** What is saved: the events and the time on screen, or all of them. */
export type Part = "view" | "whole";

export type ThemeName = "light" | "dark" | "print" | "projector" | "forced";

declare global {
  interface HTMLElementTagNameMap {
    "date-line": DateLine;
  }
  interface HTMLElementEventMap {
    /** The data was read, and the timeline is on screen and takes hands and keys. Its list follows. */
    "dl-load": DateLineLoadEvent;
    /** The data could not be shown; `message` says why and what to do. */
    "dl-error": DateLineErrorEvent;
    /** The reader opened an event, or closed it. */
    "dl-select": DateLineSelectEvent;
    /** The reader pressed "Full screen". Cancelled, nothing happens, and the page may do it. */
    "dl-request-fullscreen": DateLineRequestFullscreenEvent;
    /** The reader moved or zoomed the timeline, and it has come to rest. */
    "dl-range-change": DateLineRangeChangeEvent;
  }
}
