import { dayOfCivil } from "../dates/day.ts";
import type { TickWords } from "./tick-words.ts";
import type { Tick, TickRoom } from "./ticks.ts";

/** A tick of an axis without a second row, and what it says where it is the first of its year or month. */
interface RowTick {
  readonly tick: Tick;
  readonly named?: Tick | undefined;
}

/**
 * The ticks of an axis that has no row for coarser units: the first of each year says the year, of days the first of each month says the
 * month. What would touch a tick so named is left out; none reaches beyond `endPx`.
 */
export function inOnlyRow(ticks: readonly Tick[], words: TickWords, room: TickRoom, endPx: number): Tick[] {
  let unit: string | undefined;
  const row = ticks.map((tick): RowTick => {
    const part = /^(.+)-(\d\d)$/.exec(tick.key)?.[1];
    const isFirst = part !== undefined && part !== unit;
    unit = part;
    return { tick, named: isFirst ? { ...tick, text: nameOf(tick, words) } : undefined };
  });
  const { measure, gapPx } = room;
  const freeFrom = ({ xPx, text }: Tick): number => xPx + measure(text) + gapPx / 4;
  const kept: Tick[] = [];
  row.forEach(({ tick, named }, place) => {
    const isFree = (kept.at(-1) ? freeFrom(kept.at(-1) as Tick) : -Infinity) <= tick.xPx;
    if (!isFree) return;
    const next = row.slice(place + 1).find((later) => later.named)?.tick.xPx ?? endPx;
    kept.push(named && freeFrom(named) <= next ? named : tick);
  });
  return kept;
}

function nameOf({ key, text }: Tick, words: TickWords): string {
  const [, sign = "", year, month, day] = /^(-?)(\d+)-(\d\d)(?:-(\d\d))?$/.exec(key) ?? [];
  if (year === undefined) return text;
  const at = (dayOf: string): number => dayOfCivil(Number(sign + year), Number(month), Number(dayOf));
  if (day === undefined) return month === "01" ? words.year(Number(sign + year)) : words.monthOfYear(at("1"));
  return day === "01" ? words.monthOfYear(at(day)) : words.date(at(day));
}
