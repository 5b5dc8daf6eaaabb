import { canBothBeTrue } from "../dates/agreement.ts";
import { compareWhen, isOpenEnd, isUnknownEnd, latest } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { compared } from "./figure.ts";

/** A stop of the clock: the moment by which some sources have certainly been published. */
export interface Publication {
  /** The moment after the last on which they may have appeared: from an as-of of this day on they count. Finite. */
  readonly day: Day;
  /** Their ids, in the order of the sources. */
  readonly sources: readonly string[];
}

/**
 * The moment by which a source has certainly been published, exclusive: the end of the window in which it may have appeared. Infinity
 * for a source without a date, or with one that has no end: nothing shows that it was there by any day.
 */
export function publishedBy(source: Pick<Source, "published"> | undefined): Day {
  const when = source?.published;
  return !when || isOpenEnd(when) || isUnknownEnd(when) ? Infinity : latest(when);
}

/** The ids of the sources that some claim names. */
const citedIn = ({ events }: Reading): ReadonlySet<string | undefined> =>
  new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));

/** When what is known changes: the publications of the sources that claims name, in the order of time. Those without a date make no stop. */
export function publicationsOf(reading: Reading): readonly Publication[] {
  const cited = citedIn(reading);
  const stops = new Map<Day, string[]>();
  for (const source of reading.sources.values()) {
    const day = publishedBy(source);
    if (day === Infinity || !cited.has(source.id)) continue;
    stops.set(day, [...(stops.get(day) ?? []), source.id]);
  }
  return [...stops].map(([day, sources]) => ({ day, sources })).sort((a, b) => a.day - b.day);
}

/** A claim beside others than before: its date is the event's where it states none, and it differs from the event's or not. */
function beside(claim: Claim, event: When): Claim {
  const { differs: _, figureDiffers: __, ...rest } = claim;
  if (claim.inherits) return { ...rest, when: event };
  return canBothBeTrue(claim.when, event) ? rest : { ...rest, differs: true };
}

/** An event that rests on fewer claims; undefined where on none. The first that states a date gives it. */
function resting(event: TimelineEvent, claims: readonly Claim[]): TimelineEvent | undefined {
  const [first] = claims;
  if (!first) return undefined;
  if (claims.length === event.claims.length) return event;
  const { when } = claims.find(({ inherits }) => !inherits) ?? first;
  const { displayDate, ...rest } = event;
  const figures = new Map<string, string>();
  return {
    ...rest,
    when,
    // The author's words for a date that nobody had given yet would give it away.
    ...(when === event.when && displayDate !== undefined ? { displayDate } : {}),
    claims: claims.map((claim) => compared(beside(claim, when), figures)),
  };
}

/**
 * What was known at a moment: only claims count whose source had certainly been published by then (`publishedBy`), events without one
 * are not there, and an event's date is that of its first claim that counts, in the author's order. A claim without a source, or with an
 * undated one, counts only where everything does: at Infinity, which gives the reading itself. Title and text are the author's and stay.
 */
export function readingAsOf(reading: Reading, day: Day): Reading {
  if (day === Infinity) return reading;
  const isOut = (source: string | undefined): boolean =>
    source !== undefined && publishedBy(reading.sources.get(source)) <= day;
  const events = reading.events.flatMap((event) => {
    const known = resting(
      event,
      event.claims.filter(({ source }) => isOut(source)),
    );
    return known ? [known] : [];
  });
  return {
    ...reading,
    events: events.sort((a, b) => compareWhen(a.when, b.when) || a.row - b.row),
    sources: new Map([...reading.sources].filter(([id]) => isOut(id))),
  };
}
