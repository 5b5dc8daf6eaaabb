import { dayOfCivil } from "../dates/day.ts";
import type { TickWords } from "./tick-words.ts";
import type { Tick, TickRoom } from "./ticks.ts";

/**
 * The ticks of an axis that has no row for coarser units: of months, the first of each year says the year. What would touch a text so
 * lengthened is left out, and none reaches beyond `endPx`.
 */
export function inOnlyRow(
  ticks: readonly Tick[],
  words: TickWords,
  { measure, gapPx }: TickRoom,
  endPx: number,
): Tick[] {
  let said = "";
  let freePx = -Infinity;
  return ticks.flatMap((tick) => {
    if (tick.xPx < freePx) return [];
    const [, year = "", month] = /^(-?\d+)-(\d\d)$/.exec(tick.key) ?? [];
    if (!month || year === said) return [tick];
    said = year;
    const named = month === "01" ? words.year(+year) : words.monthOfYear(dayOfCivil(+year, +month, 1));
    const text = tick.xPx + measure(named) < endPx ? named : tick.text;
    freePx = tick.xPx + measure(text) + gapPx / 4;
    return [{ ...tick, text }];
  });
}
