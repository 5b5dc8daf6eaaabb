import type { DateWords } from "../words/date-words.ts";
import type { When } from "./when.ts";

/** Puts texts into a phrase: `{}` and `{0}` are the first, `{1}` the second. */
export function fill(phrase: string, ...texts: readonly string[]): string {
  return phrase.replace(/\{(\d?)\}/g, (_, index: string) => texts[Number(index)] ?? "");
}

/** Two texts as a range. */
export function joined(from: string, to: string): string {
  return from === to ? from : `${from} – ${to}`;
}

/** Two texts that differ in one number only, as one: "252–201 million years ago". */
export function merged(from: string, to: string): string {
  const [, before = "", number = "", after = ""] = /^(\D*?)(\p{N}[\p{N}.,٫٬]*)(\P{N}*)$/u.exec(from) ?? [];
  const isLike = number && to.startsWith(before) && to.endsWith(after) && to.length > before.length + after.length;
  const other = isLike ? to.slice(before.length, to.length - after.length) : "";
  return /^[\p{N}.,٫٬]+$/u.test(other) ? `${before}${number}–${other}${after}` : joined(from, to);
}

/** Adds "c." and "?" to a text where its date carries them. */
export function marked(when: When, text: string, words: DateWords): string {
  // "66 million years ago" is approximate as it stands.
  const deep = [when.precision, when.startPrecision, when.endPrecision].includes("deep");
  const near = when.approximate && !deep ? fill(words.circa, text) : text;
  return when.uncertain ? fill(words.uncertain, near) : near;
}

/** An interval of which one end is open or not known; `text` is the end that is. */
export function halfOf(when: When, text: string, words: DateWords, style: "short" | "long" = "short"): string {
  const fromStart = when.startMin !== null && Number.isFinite(when.startMin);
  const isOpen = (fromStart ? when.endMax : when.startMin) !== null;
  if (isOpen) return fill(fromStart ? words.since : words.until, text);
  // Only its author's word tells "after 1990" from what went on from 1990, nobody knows how long.
  if (/^\p{L}[^/?–]*$/u.test(when.raw)) return fill(fromStart ? words.after : words.before, text);
  if (style === "long") return fill(fromStart ? words.endUnknown : words.startUnknown, text);
  return fromStart ? `${text} – ?` : `? – ${text}`;
}
