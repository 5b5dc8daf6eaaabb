import { MARKS_APART_PX } from "./layout-scene.ts";
import type { Plan } from "./plan.ts";
import type { EventMark } from "./scene.ts";

/** Words stand no farther from their mark than so many lines of a title: a longer line to them would be read as time. */
const REACH_LINES = 4;

/** What words are led from. Places are along the axis, px, as if time ran to the right. */
export interface LedWordsInput {
  readonly plan: Plan;
  /** Events that have words beside their mark already. They keep them. */
  readonly hosts: readonly EventMark[];
  /** Events without words, by importance. */
  readonly guests: readonly number[];
  readonly markOf: (i: number, lane: number) => EventMark;
  /** The track of an event's mark in its column. */
  readonly trackOf: (i: number) => number;
}

/** Words in a column: where they may begin. */
interface Slot {
  readonly mark: EventMark;
  readonly lengthPx: number;
  readonly fromPx: number;
  readonly toPx: number;
}

/**
 * Words for events that have no room for them beside their mark, in room that is free near it: a line leads to them. In a column they keep
 * the order of time, so that no two lines cross. The more important ones are asked first, and none moves words that are there.
 */
export function ledWords(input: LedWordsInput): EventMark[] {
  const { plan, hosts, guests, markOf } = input;
  const { dateLinePx, titleLinePx, labelGapPx } = plan.metrics;
  const reachPx = REACH_LINES * titleLinePx;
  const columns = Array.from({ length: plan.lanes }, (): Slot[] => []);
  for (const mark of hosts) columns[mark.lane]?.push(slotOf(mark, mark.label.widthPx, 0));
  for (const column of columns) column.sort((a, b) => a.mark.index - b.mark.index);
  for (const i of guests) {
    const lanes = plan.placer.lanesOf?.(i) ?? columns.keys();
    for (const lane of lanes) {
      const column = columns[lane];
      if (!column) continue;
      const mark = markOf(i, lane);
      if (!isApart(column, mark)) continue;
      // Most have no room even for one line: only the others are worth measuring.
      if (!settled(joined(column, slotOf(mark, dateLinePx + titleLinePx, reachPx)), labelGapPx)) continue;
      const tried = joined(column, slotOf(mark, mark.label.widthPx, reachPx));
      if (!settled(tried, labelGapPx)) continue;
      columns[lane] = tried;
      break;
    }
  }
  const hosted = new Set(hosts.map(({ index }) => index));
  return columns.flatMap((column) => settled(column, labelGapPx) ?? []).filter(({ index }) => !hosted.has(index));

  function isApart(column: readonly Slot[], { index, xPx }: EventMark): boolean {
    const track = input.trackOf(index);
    return !column.some(({ mark }) => Math.abs(mark.xPx - xPx) < MARKS_APART_PX && input.trackOf(mark.index) === track);
  }
}

const slotOf = (mark: EventMark, lengthPx: number, reachPx: number): Slot => ({
  mark,
  lengthPx,
  fromPx: mark.xPx - reachPx,
  toPx: mark.xPx + reachPx,
});

function joined(column: readonly Slot[], slot: Slot): Slot[] {
  const at = column.findIndex(({ mark }) => mark.index > slot.mark.index);
  return at < 0 ? [...column, slot] : column.toSpliced(at, 0, slot);
}

/** The words of a column in the order of time, each as near to its mark as those before it let it; undefined where they have no room. */
function settled(column: readonly Slot[], gapPx: number): EventMark[] | undefined {
  const latest: number[] = [];
  let nextPx = Infinity;
  for (let n = column.length - 1; n >= 0; n--) {
    const { toPx, lengthPx } = column[n] as Slot;
    nextPx = Math.min(toPx, nextPx - gapPx - lengthPx);
    latest[n] = nextPx;
  }
  const marks: EventMark[] = [];
  let freePx = -Infinity;
  for (const [n, { mark, fromPx, lengthPx }] of column.entries()) {
    const lastPx = latest[n] as number;
    const firstPx = Math.max(fromPx, freePx);
    if (firstPx > lastPx) return undefined;
    const labelXPx = Math.min(lastPx, Math.max(firstPx, mark.xPx));
    marks.push({ ...mark, labelXPx });
    freePx = labelXPx + lengthPx + gapPx;
  }
  return marks;
}
