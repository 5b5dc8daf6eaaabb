import type { EventIndex } from "../events/event-index.ts";

/** At most so large a share of the events leads, though one always may. Where many are the most important, none is. */
const LEADING_SHARE = 1 / 8;
/** Timelines made by hand are shorter; of long files, importance is mostly a measurement. */
const LONGEST = 2000;

/**
 * Which events lead: those of the highest importance, where their author gave that to few. Their titles are set heavier, so that a reader's
 * eye finds them first.
 */
export function leadsOf({ count, importance }: EventIndex): (i: number) => boolean {
  if (count > LONGEST) return () => false;
  const most = importance.reduce((a, b) => Math.max(a, b), -Infinity);
  const leading = importance.reduce((sum, each) => sum + Number(each === most), 0);
  const areFew = leading < count && leading <= Math.max(1, count * LEADING_SHARE);
  return (i) => areFew && importance[i] === most;
}
