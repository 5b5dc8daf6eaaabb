import type { DateReading } from "./date-reading.ts";
import { found, yearsWindow } from "./window.ts";

/** "66 ma", "66 M T R" (66 million years ago), "R 66 M T" (il y a …), "B 66 M T" (vor …), "3200 O" (BP), in prepared text. */
const FORM = /^([RB])? ?(\d[\d.,' ]*?) ?(?:([gmk])y?[ar]?|([KMD ]+))??( ?T)?(?: ?(R|O|B G))?$/;

const UNITS: Readonly<Record<string, number>> = { g: 1e9, m: 1e6, k: 1e3, D: 1e9, M: 1e6, K: 1e3 };

/** A number as people write it, and what its last digit counts: "13,8" is 13.8 by tenths, "10,000" counts thousands. */
function numberOf(text: string, isPlain: boolean): readonly [value: number, step: number] {
  const grouped = isPlain ? /^\d{1,3}([,.' ]\d{3})+$/ : /^\d{1,3}([,' ]\d{3})+$/;
  const plain = text.replace(grouped.test(text) ? /\D/g : /[' ]/g, "").replace(",", ".");
  const decimals = plain.split(".")[1]?.length ?? 0;
  // Of 3200 years the zeros are not meant; of 10,000 neither, but its first two digits are.
  const zeros = isPlain ? Math.min(/0*$/.exec(plain)?.[0].length ?? 0, plain.length - 2) : 0;
  return [Number(plain), 10 ** (Math.max(0, zeros) - decimals)];
}

/**
 * Dates counted back from now: "66 Ma", "3.7 billion years ago", "74 ka", "3200 BP". The window is half a unit of the
 * last digit given to either side. Before Present means before 1950, and thousands of years are counted from 2000;
 * in millions nobody sees the difference.
 */
export function readYearsAgo(text: string): DateReading | undefined {
  const [, before, digits, short, long = "", years, after] = FORM.exec(text) ?? [];
  if (!digits || !(after || short || (before && years))) return undefined;
  const unit = [...(short ?? long)].reduce((product, letter) => product * (UNITS[letter] ?? 1), 1);
  const [value, step] = numberOf(digits, unit === 1);
  const present = after && after !== "R" ? 1950 : 2000;
  // "5 years ago" is counted from today, and there is no today here.
  if (!Number.isFinite(value) || (unit === 1 && present === 2000 && value < 1000)) return undefined;
  const middle = (unit < 1e6 ? present : 0) - value * unit;
  const half = Math.floor((step * unit) / 2);
  const when = yearsWindow(Math.round(middle - half), Math.round(middle + half), "deep");
  return found({ ...when, approximate: true });
}
