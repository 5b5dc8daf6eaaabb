import type { Claim } from "./event.ts";

/** What a figure can be: from the one number to the other, both included. An open end is infinite. */
export interface Figure {
  readonly low: number;
  readonly high: number;
}

/** A number with its groups of three set off, with a decimal point or comma. */
const NUMBER = String.raw`([-−]?\d{1,3}(?:(?:[,.’' \u00a0\u202f]\d{3})+(?!\d)|\d*)(?:[.,]\d+)?)`;
const FORM = new RegExp(
  String.raw`^(?:([~≈]|about|around|some|roughly|approx\w*\.?|circa|ca?\.)|([>≥]|over|more than|at least)|([<≤]|under|up to|fewer than|less than|at most))? ?${NUMBER}(?: ?(?:-|–|—|to) ?${NUMBER})?(\+)?$`,
  "i",
);

/** “About” leaves a tenth of the number on each side. */
const ABOUT = 0.1;

/** Three digits after a comma are a group, and so are they after the second point; any other comma or point begins a fraction. */
function numberIn(text: string): number {
  const plain = text.replace(/[’' \u00a0\u202f]/g, "").replace("−", "-");
  const grouped = /\.\d{3}\./.test(plain) ? plain.replaceAll(".", "") : plain.replace(/,(?=\d{3}(?!\d))/g, "");
  return Number(grouped.replace(",", "."));
}

/** Reads a figure: `8600`, `8,600`, `200-500`, `about 2500`, `over 100`. Undefined for anything else. */
export function figureOf(text: string): Figure | undefined {
  const [, about, over, under, first, second, plus] = FORM.exec(text.trim()) ?? [];
  if (first === undefined) return undefined;
  const low = numberIn(first);
  const high = second === undefined ? low : numberIn(second);
  const [from, to] = low < high ? [low, high] : [high, low];
  const room = about === undefined ? 0 : ABOUT;
  return {
    low: under === undefined ? from - Math.abs(from) * room : -Infinity,
    high: over === undefined && plus === undefined ? to + Math.abs(to) * room : Infinity,
  };
}

/** True when two figures cannot both be true. What is no figure differs from none. */
export function figuresDiffer(a: string, b: string): boolean {
  const [one, other] = [figureOf(a), figureOf(b)];
  return one !== undefined && other !== undefined && (one.high < other.low || other.high < one.low);
}

/**
 * A claim, marked where its figure and the first of the same unit in its event cannot both be true. `firsts` are those, by unit;
 * the claims of an event are passed in their order.
 */
export function compared(claim: Claim, firsts: Map<string, string>): Claim {
  const { value, unit = "" } = claim;
  if (value === undefined || !figureOf(value)) return claim;
  const key = unit.toLowerCase().replace(/\s+/g, " ");
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, value);
  return first !== undefined && figuresDiffer(first, value) ? { ...claim, figureDiffers: true } : claim;
}
