import { compareWhen, sameDate } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import type { TimelineEvent } from "./event.ts";
import { type EventIndex, FLAG, indexEvents } from "./event-index.ts";

/**
 * The other dates that an event's claims give, where they and its own cannot both be true: an index of them, in time order, each date once.
 * Undefined where there are none. `index` and `i` are where the event itself stands.
 */
export function ghostsOf(event: TimelineEvent, index: EventIndex, i: number): EventIndex | undefined {
  const dates: When[] = [];
  for (const { when, differs } of event.claims)
    if (differs && !dates.some((known) => sameDate(known, when))) dates.push(when);
  if (dates.length === 0) return undefined;
  const ghosts = indexEvents(dates.sort(compareWhen).map((when) => ({ ...event, when, claims: [] })));
  ghosts.group.fill(index.group[i] as number);
  // What is open lasts as long as the data do, not as long as the other ghosts.
  ghosts.flags.forEach((flags, ghost) => {
    if (flags & FLAG.openEnd) ghosts.end[ghost] = Math.max(ghosts.end[ghost] as number, index.endDay);
  });
  return ghosts;
}
