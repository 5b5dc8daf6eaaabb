import { earliest, isOpenEnd, isOpenStart, isUnknownEnd, isUnknownStart, latest, sameDate } from "../dates/bounds.ts";
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
  /** Where it begins and ends on an axis that holds all the dates, in shares of that from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** A figure that some claims give. */
export interface FigureSaying extends Saying {
  readonly value: string;
  readonly unit: string;
}

/** The different dates that claims give, in the order in which they first come, and where each lies among them. */
export function compareDates(claims: readonly Claim[]): readonly DateSaying[] {
  const rows = gathered(claims, (a, b) => sameDate(a.when, b.when));
  const startDay = Math.min(...rows.map(({ claim }) => earliest(claim.when)));
  const days = Math.max(...rows.map(({ claim }) => latest(claim.when))) - startDay || 1;
  return rows.map(({ claim: { when, differs = false }, places }) => ({
    ...{ when, differs, places },
    from: isOpenStart(when) || isUnknownStart(when) ? 0 : (earliest(when) - startDay) / days,
    to: isOpenEnd(when) || isUnknownEnd(when) ? 1 : (latest(when) - startDay) / days,
  }));
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
