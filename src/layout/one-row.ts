import { dayOfCivil } from "../dates/day.ts";
import { DAY_MS } from "./tick-steps.ts";
import type { TickWords } from "./tick-words.ts";
import type { Tick, TickRoom } from "./ticks.ts";

const MINUTE_MS = 60_000;

/**
 * The ticks of an axis that has no row for coarser units: what begins one, and the row itself, says it. Of months, the first of each year
 * says the year; of days, the first of each month the month; of times, midnight the date; of seconds, a full minute the time. What would
 * touch a text so lengthened is left out, and none reaches beyond `endPx`.
 */
export function inOnlyRow(
  ticks: readonly Tick[],
  words: TickWords,
  { measure, gapPx }: TickRoom,
  endPx: number,
): Tick[] {
  let said: readonly string[] = [];
  let freePx = -Infinity;
  return ticks.flatMap((tick) => {
    if (tick.xPx < freePx) return [];
    const units = unitsOf(tick.key);
    const named = units ? nameOf(units, said, words) : timeName(tick, words);
    if (units) said = units;
    if (named === undefined) return [tick];
    const text = tick.xPx + measure(named) < endPx ? named : tick.text;
    freePx = tick.xPx + measure(text) + gapPx / 2;
    return [{ ...tick, text }];
  });
}

/** Year and month of a month, with the day of a day: what its key says. */
const unitsOf = (key: string): string[] | undefined => /^(-?\d+)-(\d\d)(?:-(\d\d))?$/.exec(key)?.slice(1);

/** What a month or day says beside its own number, after a tick that has said its own. */
function nameOf(
  [year = "", month = "", day]: readonly string[],
  [saidYear, saidMonth]: readonly string[],
  words: TickWords,
): string | undefined {
  const at = dayOfCivil(+year, +month, +(day ?? 1));
  if (day === undefined) {
    if (year === saidYear) return undefined;
    return month === "01" ? words.year(+year) : words.monthOfYear(at);
  }
  if (year !== saidYear) return day === "01" ? words.monthOfYear(at) : words.date(at);
  return month === saidMonth ? undefined : words.month(+month);
}

function timeName({ key, text }: Tick, words: TickWords): string | undefined {
  const ms = key.startsWith("t:") ? +key.slice(2) : Number.NaN;
  if (ms % DAY_MS === 0) return words.date(ms / DAY_MS);
  return ms % MINUTE_MS === 0 && text.startsWith(":") ? words.clock(ms / DAY_MS) : undefined;
}
