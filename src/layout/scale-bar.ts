import type { ScaleUnit } from "../words/print-words.ts";

/** A round length of time, and how long it is drawn: what says the scale of a drawing however large it is printed. */
export interface ScaleBar {
  readonly count: number;
  readonly unit: ScaleUnit;
  readonly widthPx: number;
}

/** Longest first: days of a unit, and how many of it make a bar. Months and years are as long as the average one. */
const UNITS: readonly (readonly [unit: ScaleUnit, days: number, counts: readonly number[]])[] = [
  ["month", 30.436875, [6, 3, 2, 1]],
  ["week", 7, [2, 1]],
  ["day", 1, [3, 2, 1]],
  ["hour", 1 / 24, [12, 6, 3, 2, 1]],
  ["minute", 1 / 1440, [30, 15, 10, 5, 2, 1]],
];
const YEAR_DAYS = 365.2425;
const YEAR_STEPS = [5, 2, 1];

/** No bar is longer: a thumb's breadth beside the words. */
const LONGEST_PX = 110;

/** The longest bar of a round length of time that has room beside words, for a drawing of this scale; a minute at least. */
export function scaleBar(daysPerPx: number): ScaleBar {
  const most = LONGEST_PX * daysPerPx;
  if (most >= YEAR_DAYS) {
    const power = 10 ** Math.floor(Math.log10(most / YEAR_DAYS));
    const count = power * (YEAR_STEPS.find((step) => step * power * YEAR_DAYS <= most) ?? 1);
    return { count, unit: "year", widthPx: (count * YEAR_DAYS) / daysPerPx };
  }
  for (const [unit, days, counts] of UNITS) {
    const count = counts.find((some) => some * days <= most);
    if (count) return { count, unit, widthPx: (count * days) / daysPerPx };
  }
  return { count: 1, unit: "minute", widthPx: 1 / 1440 / daysPerPx };
}
