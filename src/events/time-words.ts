/** A length of the calendar. A weekend is the Saturday and Sunday of a week, which runs from Monday to Sunday. */
export type TimeUnit = "day" | "weekend" | "week" | "month" | "year" | "decade" | "century";

/** A third of a month, or the first or second half of a year. */
export type TimePart = "early" | "mid" | "late";

/** What some words of a quote say of time, before it is known from when they are counted. */
export type Sense =
  /** A date of which something may be missing: its year, its day, all but its weekday (0 is Sunday). */
  | {
      readonly kind: "date";
      readonly year?: number | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly weekday?: number | undefined;
      readonly part?: TimePart | undefined;
      /** "last Tuesday", "this March", "next May". */
      readonly which?: "last" | "this" | "next" | undefined;
    }
  /** A decade or a century, by its first year. */
  | { readonly kind: "years"; readonly from: number; readonly unit: "decade" | "century" }
  /** "last month" is -1, "today" is day 0; `side` is the part of it before or after the day of publication. */
  | {
      readonly kind: "unit";
      readonly unit: TimeUnit;
      readonly offset: number;
      readonly part?: TimePart | undefined;
      readonly side?: "earlier" | "later" | undefined;
    }
  /** "two weeks ago" */
  | { readonly kind: "ago"; readonly unit: TimeUnit; readonly count: number }
  /** "for three decades" lasts until publication; "in the last two years" may also be a moment in them. */
  | { readonly kind: "span"; readonly unit: TimeUnit; readonly count: number; readonly within: boolean }
  /** "December 2019 to May 2020" */
  | { readonly kind: "range"; readonly from: Sense; readonly to: Sense };

/** One way of saying a time, and what it says. Undefined where it says nothing after all. */
export interface TimeForm {
  /** With flag `g`. */
  readonly form: RegExp;
  sense(groups: Readonly<Record<string, string | undefined>>): Sense | undefined;
}

/** How a language speaks of time. To add a language is to write one of these. */
export interface TimeWords {
  /** Those that say more come first: of two that overlap, the earlier is taken. */
  readonly forms: readonly TimeForm[];
  /** The text between two dates that makes them a range. */
  readonly joint: RegExp;
  /** The text before a date that makes it the last of many, or the first. */
  readonly until: RegExp;
  readonly since: RegExp;
  /** What stands before a date in a basis where it is that of publication. */
  readonly publication: RegExp;
  /** What stands before a year in a basis where it is said to be the claim's. */
  readonly yearIs: RegExp;
  /** What a basis says where it tells why this reading was taken, and not another. */
  readonly ground: RegExp;
}
