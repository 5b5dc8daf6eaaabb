import { earliest, isOpenEnd, isOpenStart, isUnknownEnd, isUnknownStart, latest, sameDate } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import type { Claim } from "../events/event.ts";

/** Claims that say the same, by their places among the event's. */
export interface Saying {
  readonly places: readonly number[];
  /** True where it cannot be true together with the first. */
  readonly differs: boolean;
}

/** A date that some claims give. */
export interface DateSaying extends Saying {
  readonly when: When;
  /** Where it begins and ends on the axis, in shares of that from 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** True where it goes on before the axis begins, or after it ends. */
  readonly isBefore: boolean;
  readonly isAfter: boolean;
}

/** A figure that some claims give. */
export interface FigureSaying extends Saying {
  readonly value: string;
  readonly unit: string;
}

/** The different dates that claims give, in the order in which they first come, and where each lies on an axis of the exact ones. */
export function compareDates(claims: readonly Claim[]): readonly DateSaying[] {
  const rows = gathered(claims, (a, b) => sameDate(a.when, b.when));
  const [start, end] = axisOf(rows.map(({ claim: { when } }) => [earliest(when), latest(when)]));
  const share = (day: Day): number => Math.min(1, Math.max(0, (day - start) / (end - start || 1)));
  return rows.map(({ claim: { when, differs = false }, places }) => ({
    ...{ when, differs, places },
    from: isOpenStart(when) || isUnknownStart(when) ? 0 : share(earliest(when)),
    to: isOpenEnd(when) || isUnknownEnd(when) ? 1 : share(latest(when)),
    isBefore: isOpenStart(when) || earliest(when) < start,
    isAfter: isOpenEnd(when) || latest(when) > end,
  }));
}

type Extent = readonly [start: Day, end: Day];

/** A date this many times as long as all the others together would leave them no room. */
const TOO_WIDE = 6;

const lengthOf = ([start, end]: Extent): number => end - start;
const around = (extents: readonly Extent[]): Extent => [
  Math.min(...extents.map(([start]) => start)),
  Math.max(...extents.map(([, end]) => end)),
];

/**
 * The axis: around all dates, or around those that are not too wide for the others, as few as need be left out. Of those that stay two at least lie apart:
 * what is only one inside the other needs no room to be told from it.
 */
function axisOf(extents: readonly Extent[]): Extent {
  const byLength = extents.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  for (let count = byLength.length - 1; count > 1; count -= 1) {
    const [kept, widest, next] = [around(byLength.slice(0, count)), byLength[count - 1], byLength[count]];
    if (!(widest && next) || lengthOf(kept) <= lengthOf(widest)) continue;
    if (lengthOf(next) > TOO_WIDE * lengthOf(kept)) return kept;
  }
  return around(extents);
}

/** The different figures that claims give, of those units in which they do not agree. */
export function compareFigures(claims: readonly Claim[]): readonly FigureSaying[] {
  const disputed = new Set(claims.filter(({ figureDiffers }) => figureDiffers).map(({ unit }) => unit));
  return gathered(claims, (a, b) => a.value === b.value && a.unit === b.unit)
    .filter(({ claim: { value, unit } }) => value !== undefined && disputed.has(unit))
    .map(({ claim: { value = "", unit = "", figureDiffers: differs = false }, places }) => ({
      ...{ value, unit, differs, places },
    }));
}

interface Row {
  readonly claim: Claim;
  readonly places: number[];
}

/** Claims that say the same, together, in the order in which they first come. */
function gathered(claims: readonly Claim[], same: (a: Claim, b: Claim) => boolean): readonly Row[] {
  const rows: Row[] = [];
  for (const [place, claim] of claims.entries()) {
    const row = rows.find((one) => same(one.claim, claim));
    if (row) row.places.push(place);
    else rows.push({ claim, places: [place] });
  }
  return rows;
}
