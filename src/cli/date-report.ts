import { anchorOf } from "../dates/bounds.ts";
import type { DateReading, DateWarning } from "../dates/date-reading.ts";
import { civilOfDay } from "../dates/day.ts";
import { formatWhen } from "../dates/format.ts";
import { boundsText } from "../dates/iso.ts";
import type { When } from "../dates/when.ts";
import { messageOf } from "../events/explain.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { isLanguage } from "./date-options.ts";
import type { DateRequest } from "./date-request.ts";

/** What was made of a date, for programs. */
export type DateAnswer =
  | {
      readonly ok: true;
      readonly min: string | null;
      readonly max: string | null;
      readonly precision: string;
      readonly approximate: boolean;
      readonly uncertain: boolean;
      readonly warnings: readonly string[];
      /** EDTF level of strict input. */
      readonly level?: number;
    }
  | { readonly ok: false; readonly kind: string };

/** A reading as a program wants it: inclusive bounds, null for unknown, `-inf` and `inf` for open. */
export function dateAnswer({ input }: DateRequest, reading: DateReading): DateAnswer {
  if (!reading.ok) return { ok: false, kind: reading.fault };
  const { when, warnings, level } = reading;
  const { min, max } = boundsText(when);
  const { precision, approximate, uncertain } = when;
  // What was read on from an everyday date has no level of its own.
  const isStrict = level !== undefined && when.edtf === input;
  return { ok: true, min, max, precision, approximate, uncertain, warnings, ...(isStrict && { level }) };
}

/** Width of the column of labels. */
const LABEL = 13;
const line = (label: string, text: string): string => `  ${label.padEnd(LABEL)}${text}\n`;

/** A reading as a person wants it: what was typed, what it says in words, its bounds, what should be checked, or why it is no date. */
export function dateText({ input, options }: DateRequest, reading: DateReading): string {
  const head = `${input.replace(/\p{Cc}+/gu, " ")}\n`;
  if (!reading.ok) {
    const { fault: kind, detail, offer } = reading;
    return head + line("no date", `${messageOf({ kind, value: input, detail, offer }, false)} (${kind})`);
  }
  const { when, warnings } = reading;
  const lang = options.lang !== undefined && isLanguage(options.lang) ? options.lang : "en";
  const edtf = when.edtf === undefined ? "" : line("EDTF", when.edtf);
  return [
    head,
    line("in words", formatWhen(when, { words: dateWordsFor(lang), lang, style: "long" })),
    line("bounds", boundsWords(when)),
    line("precision", precisionWords(when)),
    edtf,
    ...warnings.map((kind) => {
      const message = messageOf({ kind, value: input, detail: warned(kind, when) }, false);
      return line("check", `${message} (${kind})`);
    }),
  ].join("");
}

/** The first and the last day or second, and what is open or unknown. */
function boundsWords(when: When): string {
  const { min, max } = boundsText(when);
  if (min === null || min === "-inf")
    return `until ${max}, ${min === null ? "beginning not known" : "without a beginning"}`;
  if (max === null || max === "inf") return `from ${min}, ${max === null ? "end not known" : "without an end"}`;
  return min === max ? min : `${min} to ${max}`;
}

function precisionWords({ precision, startPrecision, endPrecision, approximate, uncertain }: When): string {
  const ends = [...new Set([startPrecision, endPrecision])].filter((end) => end !== undefined);
  const marks = [...(approximate ? ["approximate"] : []), ...(uncertain ? ["uncertain"] : [])];
  return [ends.length > 0 ? `${precision} (${ends.join(" to ")})` : precision, ...marks].join(", ");
}

/** What a warning says of the date besides its text. */
function warned(kind: DateWarning, when: When): string | undefined {
  return kind === "negative-years" ? `read as ${1 - civilOfDay(anchorOf(when)).year} BC` : when.edtf;
}
