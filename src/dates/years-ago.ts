import type { DateReading } from "./date-reading.ts";
import { found, yearsWindow } from "./window.ts";

/** From Latin and Arabic abbreviations to numbers of years. All are folded. */
const UNITS: readonly (readonly [years: number, words: RegExp])[] = [
  [1e9, /^(g|by|billion|bn|milliard|mil millones|mrd|млрд|миллиард|میلیارد|ملیار)/],
  [1e6, /^(m[ay]|million|millon|mio|млн|миллион|میلیون|ملیون)/],
  [1e3, /^(k|thousand|mille|tausend|mil|тыс|هزار|الف)/],
];

const FORM = new RegExp(
  [
    "^(il y a|vor|hace|قبل)? ?",
    "(\\d[\\d.,' ]*?) ?",
    "(?:(ga|gya|gyr|bya|byr|ma|mya|myr|ka|kya|kyr)",
    "|(billions?|bn|milliards?|milliarden?|mil millones|mrd\\.?|млрд\\.?|миллиард\\S*|میلیارد|ملیار",
    "|millions?|millionen|millones|mio\\.?|млн\\.?|миллион\\S*|میلیون|ملیون",
    "|thousand|mille|tausend|mil|тыс\\.?|тысяч\\S*|هزار|الف))? ?",
    "(?:d'|de )?(cal\\.? )?(years?|yrs?|y|ans|annees|jahren?|anos|лет|года?|سال|سنه|کاله)? ?",
    "(ago|cal\\.? ?b\\.?p\\.?|b\\.?p\\.?|before (?:the )?present|назад|پیش|قبل|وراندی|وړاندی)?$",
  ].join(""),
  "u",
);

/** A number as people write it, and what its last digit counts: "13,8" is 13.8 by tenths, "10,000" counts thousands. */
function numberOf(text: string, isPlain: boolean): readonly [value: number, step: number] {
  const grouped = /^\d{1,3}([,' ]\d{3})+$/.test(text) || (isPlain && /^\d{1,3}(\.\d{3})+$/.test(text));
  const plain = grouped ? text.replace(/\D/g, "") : text.replace(/[' ]/g, "").replace(",", ".");
  const decimals = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
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
  const [, before, digits, short, long, , years, after] = FORM.exec(text) ?? [];
  if (!digits || !(after || short || (before && years))) return undefined;
  const unit = UNITS.find(([, words]) => words.test(short ?? long ?? ""))?.[0] ?? 1;
  const [value, step] = numberOf(digits.trim(), unit === 1);
  const present = after?.includes("p") && !/پ/.test(after) && after !== undefined ? 1950 : 2000;
  // "5 years ago" is counted from today, and there is no today here.
  if (!Number.isFinite(value) || (unit === 1 && present === 2000 && value < 1000)) return undefined;
  const middle = (unit >= 1e6 ? 0 : present) - value * unit;
  const half = Math.floor((step * unit) / 2);
  const when = yearsWindow(Math.round(middle - half), Math.round(middle + half), "deep");
  return found({ ...when, approximate: true });
}
