import type { TimelineInfo } from "./event.ts";
import { type Bounds, calendarBounds, type EventIndex, FLAG, inOrder, oddBoundsOf } from "./event-index.ts";
import { type Ledger, STATE } from "./ledger.ts";
import { type StoreNames, storeNames } from "./store-names.ts";
import { type StoreParts, TEXT_STEP } from "./store-parts.ts";
import { ENTRY, TextEntry, TextPool } from "./text-pool.ts";
import { utf8Of } from "./utf8-bytes.ts";

/** The events of a ledger that are shown, in the order of time: by start, then the finer precision, then the end, then the row. */
function timeOrder(ledger: Ledger): Uint32Array {
  const { count, start, end, flags, state } = ledger;
  let shown = 0;
  const places = new Uint32Array(count);
  for (let at = 0; at < count; at++) if (state[at] === STATE.shown) places[shown++] = at;
  const fineness = new Float64Array(count);
  let isOrdered = true;
  for (let at = 0; at < count; at++) {
    const flag = flags[at] as number;
    fineness[at] = flag & FLAG.interval ? 15 : flag & 15;
    if (at > 0 && !((start[at] as number) > (start[at - 1] as number))) isOrdered = false;
  }
  const order = places.subarray(0, shown);
  if (isOrdered) return order;
  // A waiting event's row may come before those that were added earlier, but never its place: places are in the order of rows.
  const byEnd = inOrder(end.subarray(0, count), order);
  return inOrder(start.subarray(0, count), inOrder(fineness, byEnd));
}

/** The places of groups in the index: those of the legend first, then as they occur in time. */
function groupPlaces(ledger: Ledger, order: Uint32Array, legend: readonly string[]): readonly [Uint16Array, string[]] {
  const names = [...ledger.groups.keys()];
  const groups = [...new Set(legend)];
  const placeOf = new Map(groups.map((name, place) => [name, place]));
  const places = new Uint16Array(Math.max(1, names.length));
  const isMet = new Uint8Array(names.length);
  for (const at of order) {
    const group = ledger.group[at] as number;
    if (isMet[group] === 1) continue;
    isMet[group] = 1;
    const name = names[group] ?? "";
    if (!placeOf.has(name)) placeOf.set(name, groups.push(name) - 1);
    places[group] = placeOf.get(name) ?? 0;
  }
  return [places, groups];
}

function sealIndex(ledger: Ledger, order: Uint32Array, legend: readonly string[]): EventIndex {
  const count = order.length;
  const start = new Float64Array(count);
  const end = new Float64Array(count);
  const importance = new Float32Array(count);
  const group = new Uint16Array(count);
  const flags = new Uint16Array(count);
  const [places, groups] = groupPlaces(ledger, order, legend);
  let endDay = -Infinity;
  for (let i = 0; i < count; i++) {
    const at = order[i] as number;
    start[i] = ledger.start[at] as number;
    end[i] = ledger.end[at] as number;
    importance[i] = ledger.importance[at] as number;
    group[i] = places[ledger.group[at] as number] as number;
    flags[i] = ledger.flags[at] as number;
    if ((end[i] as number) > endDay) endDay = end[i] as number;
  }
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

/** The texts of events in the order of time. */
function sealTexts(
  ledger: Ledger,
  order: Uint32Array,
  names: StoreNames | undefined,
  hasFurther: Uint8Array,
): TextPool {
  const { pool } = ledger;
  const texts = new TextPool(pool.length + 16);
  const entry = new TextEntry();
  for (const at of order) {
    const from = ledger.entryAt[at] as number;
    entry.read(pool.bytes, from);
    const bits = entry.bits | (hasFurther[at] === 1 ? ENTRY.further : 0);
    const own = names?.renamed.get(at);
    const number = names?.numbers[at] ?? 1;
    const begin = texts.length;
    if (own === undefined) {
      texts.reserve(entry.next - from + 8);
      texts.putBytes(pool.bytes, from, entry.next);
    } else {
      texts.putEntry({
        bits: entry.bits & ~(ENTRY.ownId | ENTRY.display),
        title: pool.bytes.subarray(entry.titleFrom, entry.titleTo),
        id: utf8Of(own),
        kept: entry.bits & ENTRY.kept ? pool.bytes.subarray(entry.idTo, entry.keptTo) : undefined,
        display: entry.bits & ENTRY.display ? pool.bytes.subarray(entry.keptTo, entry.displayTo) : undefined,
      });
    }
    texts.bytes[begin] = bits | (number > 1 ? ENTRY.number : 0);
    if (number > 1) texts.putNumber(number);
  }
  return texts;
}

function textPlaces(texts: TextPool, count: number): Uint32Array<ArrayBuffer> {
  const places = new Uint32Array(Math.ceil(count / TEXT_STEP));
  const entry = new TextEntry();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (i % TEXT_STEP === 0) places[i / TEXT_STEP] = at;
    at = entry.read(texts.bytes, at).next;
  }
  return places;
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

/** What was read of a file so far, in the order of time; the ledger stays as it is. */
export function sealLedger(
  ledger: Ledger,
  legend: TimelineInfo["groups"],
): Omit<StoreParts, "anchorRows" | "anchorAt" | "plan" | "summary"> {
  const order = timeOrder(ledger);
  const names = storeNames(ledger);
  const index = sealIndex(ledger, order, [...(legend?.keys() ?? [])]);
  const hasFurther = new Uint8Array(ledger.count);
  for (const at of ledger.furtherOf) hasFurther[at] = 1;
  const texts = sealTexts(ledger, order, names, hasFurther);
  return {
    index,
    rows: Uint32Array.from(order, (at) => ledger.row[at] as number),
    texts: texts.bytes.slice(0, texts.length),
    textAt: textPlaces(texts, order.length),
    ...sealFurther(ledger, order),
    names: names && Uint32Array.from(order, (at) => names.hashes[at] as number),
  };
}
