import { FLAG } from "./event-index.ts";

/** Events in the order of their starts, whatever else is told of each at the same place. */
interface Columns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly importance: Float32Array;
  readonly group: Uint16Array;
  readonly flags: Uint16Array;
  /** Ascending where all else is equal. */
  readonly order: Uint32Array;
}

/** Events that begin together are sorted by moving each to its place, where they are few. */
const FEW = 64;

/** The finer a precision, the lower; a duration comes last. */
const fineness = (flags: number): number => (flags & FLAG.interval ? 15 : flags & 15);

/** Puts events that begin together into the order of `compareWhen`: the finer precision first, then the earlier end, then the file's. */
export function orderTies(columns: Columns): void {
  const { start } = columns;
  for (let from = 0; from < start.length; ) {
    const begin = start[from];
    let to = from + 1;
    while (to < start.length && start[to] === begin) to++;
    if (to - from <= FEW) sortFew(columns, from, to);
    else sortMany(columns, from, to);
    from = to;
  }
}

function isAfter({ end, flags }: Columns, a: number, b: number): boolean {
  const finer = fineness(flags[a] as number) - fineness(flags[b] as number);
  return finer > 0 || (finer === 0 && (end[a] as number) > (end[b] as number));
}

function sortFew(columns: Columns, from: number, to: number): void {
  const { end, importance, group, flags, order } = columns;
  for (let next = from + 1; next < to; next++) {
    if (!isAfter(columns, next - 1, next)) continue;
    const [stop, weight, kind] = [end[next] as number, importance[next] as number, group[next] as number];
    const [bits, place] = [flags[next] as number, order[next] as number];
    const own = fineness(bits);
    let at = next;
    for (; at > from; at--) {
      const finer = fineness(flags[at - 1] as number) - own;
      if (finer < 0 || (finer === 0 && (end[at - 1] as number) <= stop)) break;
      end[at] = end[at - 1] as number;
      importance[at] = importance[at - 1] as number;
      group[at] = group[at - 1] as number;
      flags[at] = flags[at - 1] as number;
      order[at] = order[at - 1] as number;
    }
    end[at] = stop;
    importance[at] = weight;
    group[at] = kind;
    flags[at] = bits;
    order[at] = place;
  }
}

function sortMany(columns: Columns, from: number, to: number): void {
  const { end, importance, group, flags, order } = columns;
  let isOrdered = true;
  for (let next = from + 1; next < to && isOrdered; next++) isOrdered = !isAfter(columns, next - 1, next);
  if (isOrdered) return;
  const sorted = Uint32Array.from({ length: to - from }, (_, at) => from + at).sort(
    (a, b) =>
      fineness(flags[a] as number) - fineness(flags[b] as number) || (end[a] as number) - (end[b] as number) || a - b,
  );
  for (const numbers of [end, importance, group, flags, order]) {
    const moved = numbers.slice(from, to);
    for (let at = 0; at < sorted.length; at++) numbers[from + at] = moved[(sorted[at] as number) - from] as number;
  }
}
