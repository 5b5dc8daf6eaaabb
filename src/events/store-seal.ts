import type { TimelineInfo } from "./event.ts";
import { type Bounds, calendarBounds, type EventIndex, endOrder, FLAG, inOrder, oddBoundsOf } from "./event-index.ts";
import { type Ledger, STATE } from "./ledger.ts";
import type { StoreParts } from "./store-parts.ts";
import { sealTexts } from "./store-texts.ts";
import { orderTies } from "./tie-order.ts";

/** The events of a ledger that are shown, by the day they begin, then in the order of the file. */
function byStart({ count, start, state }: Ledger): Uint32Array<ArrayBufferLike> {
  let shown = 0;
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) if (state[at] === STATE.shown) places[shown++] = at;
  return inOrder(start.subarray(0, count), places.subarray(0, shown));
}

/** Turns places in the ledger's groups into places in the index's: those of the legend first, then as they occur in time. */
function placeGroups(ledger: Ledger, group: Uint16Array, legend: readonly string[]): string[] {
  const names = [...ledger.groups.keys()];
  const groups = [...new Set(legend)];
  const placeOf = new Map(groups.map((name, place) => [name, place]));
  const places = new Int32Array(Math.max(1, names.length)).fill(-1);
  for (let i = 0; i < group.length; i++) {
    const own = group[i] as number;
    if (places[own] === -1) {
      const name = names[own] ?? "";
      if (!placeOf.has(name)) placeOf.set(name, groups.push(name) - 1);
      places[own] = placeOf.get(name) ?? 0;
    }
    group[i] = places[own] as number;
  }
  return groups;
}

/** The index of events in the order given, which becomes the order of time. */
function sealIndex(ledger: Ledger, order: Uint32Array, legend: readonly string[]): EventIndex {
  const count = order.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const importance = new Float32Array(count);
  const group = new Uint16Array(count);
  const flags = new Uint16Array(count);
  let endDay = -Infinity;
  for (let i = 0; i < count; i++) {
    const at = order[i] as number;
    start[i] = ledger.start[at] as number;
    end[i] = ledger.end[at] as number;
    importance[i] = ledger.importance[at] as number;
    group[i] = ledger.group[at] as number;
    flags[i] = ledger.flags[at] as number;
    if ((end[i] as number) > endDay) endDay = end[i] as number;
  }
  orderTies({ start, end, importance, group, flags, order });
  const groups = placeGroups(ledger, group, legend);
  let last = count > 0 ? endDay : 0;
  for (let i = 0; i < count; i++) {
    if ((flags[i] as number) & FLAG.openEnd) end[i] = endDay;
    // Every event lasts, as in `indexEvents`.
    if ((end[i] as number) <= (start[i] as number)) end[i] = (start[i] as number) + 1;
    if ((end[i] as number) > last) last = end[i] as number;
  }
  const oddBounds = new Map<number, Bounds>();
  for (let i = 0; i < (ledger.spans.size > 0 ? count : 0); i++) {
    const when = ledger.spans.get(order[i] as number);
    const odd = when && oddBoundsOf(when, calendarBounds(start[i] as number, end[i] as number, flags[i] as number));
    if (odd) oddBounds.set(i, odd);
  }
  const startDay = start[0] ?? 0;
  return { count, start, end, importance, group, flags, oddBounds, groups, startDay, endDay: last };
}

type Further = Pick<StoreParts, "furtherOf" | "furtherAt" | "furtherRows">;

/** The further rows of events, by their places in time. */
function sealFurther({ furtherOf, furtherRow, count }: Ledger, order: Uint32Array): Further {
  if (furtherOf.length === 0)
    return { furtherOf: new Uint32Array(0), furtherAt: new Uint32Array(1), furtherRows: new Uint32Array(0) };
  const place = new Int32Array(count).fill(-1);
  for (let i = 0; i < order.length; i++) place[order[i] as number] = i;
  const entries = furtherOf
    .map((at, entry) => [place[at] as number, furtherRow[entry] as number] as const)
    .filter(([i]) => i >= 0)
    .sort(([a, rowA], [b, rowB]) => a - b || rowA - rowB);
  const of: number[] = [];
  const begins: number[] = [];
  entries.forEach(([i], entry) => {
    if (of.at(-1) === i) return;
    of.push(i);
    begins.push(entry);
  });
  return {
    furtherOf: Uint32Array.from(of),
    furtherAt: Uint32Array.from([...begins, entries.length]),
    furtherRows: Uint32Array.from(entries, ([, row]) => row),
  };
}

/** What was read of a file so far; the ledger stays as it is. */
export function sealLedger(
  ledger: Ledger,
  legend: TimelineInfo["groups"],
): Omit<StoreParts, "anchorRows" | "anchorAt" | "plan" | "summary"> {
  const order = byStart(ledger);
  const sealed = sealIndex(ledger, order, [...(legend?.keys() ?? [])]);
  const index = { ...sealed, byEnd: endOrder(sealed) };
  const further = sealFurther(ledger, order);
  const { shownAt, ...texts } = sealTexts(ledger);
  return {
    index,
    order: shownAt ? Uint32Array.from(order, (at) => shownAt[at] as number) : order.slice(),
    ...texts,
    ...further,
  };
}
