import type { When } from "./when.ts";

/** Why a text is not a date. The names are those of `ProblemKind`. */
export type DateFaultKind =
  | "missing-date"
  | "bad-date"
  | "impossible-date"
  | "excel-serial"
  | "unix-timestamp"
  | "spreadsheet-error"
  | "end-before-start";

/** What should be checked about a date that was read. The names are those of `ProblemKind`. */
export type DateWarning =
  | "ambiguous-date"
  | "two-digit-year"
  | "negative-years"
  | "unknown-zone"
  | "nonexistent-time"
  | "calendar-suspect";

/** What became of one text: a date, or the reason why not. */
export type DateReading =
  | {
      readonly ok: true;
      readonly when: When;
      readonly warnings: readonly DateWarning[] /** EDTF level of strict input. */;
      readonly level?: 0 | 1 | 2;
    }
  | {
      readonly ok: false;
      readonly fault: DateFaultKind;
      /** What is wrong, as a clause: "November has 30 days". */
      readonly detail?: string;
      /** EDTF to type instead, where there is an offer ("2020-02-29" for an Excel serial). */
      readonly offer?: string;
    };

/** What an author, a column or a page settles before everyday dates are read. */
export interface DateOptions {
  /** BCP 47: the timeline's language. Month names of English are always known too. */
  readonly lang?: string;
  /** Settled per column; absent: by language (en-US month first, else day first), with the warning `ambiguous-date`. */
  readonly order?: "dmy" | "mdy";
  /** What an unpadded negative year means; absent: astronomical. Settled per column. */
  readonly negativeYears?: "astronomical" | "bc";
  /** IANA name or offset for clock times that give none. */
  readonly zone?: string;
  /** The calendar in which the text is written; absent: Gregorian. */
  readonly calendar?: string;
}

/** A reading that failed; `detail` is a clause in English, `offer` EDTF to type instead. */
export function fault(kind: DateFaultKind, detail?: string, offer?: string): DateReading {
  return { ok: false, fault: kind, ...(detail && { detail }), ...(offer && { offer }) };
}

/** A reading that succeeded. */
export function found(when: When, ...warnings: readonly DateWarning[]): DateReading {
  return { ok: true, when, warnings };
}

/** The same reading with further warnings. */
export function warned(reading: DateReading, ...more: readonly DateWarning[]): DateReading {
  return reading.ok ? { ...reading, warnings: [...new Set([...reading.warnings, ...more])] } : reading;
}
