import { FLAG } from "../events/event-index.ts";
import type { FigureSubject } from "./figure-subject.ts";

/** Where something that is drawn of an event ends: the last day of a bar or of a rival date, and how far it fades beyond that. */
export interface DrawnEnd {
  readonly place: number;
  readonly day: number;
  readonly beyondPx: number;
}

const BEYOND = FLAG.approximate | FLAG.uncertain | FLAG.unknownEnd | FLAG.openEnd;
/** So much of the fade or the arrow after an end tells what it is. */
const BEYOND_PX = 14;

/** Of what is drawn of an event, where each ends. */
export function endsOf({ index, addGhosts }: Pick<FigureSubject, "index" | "addGhosts">, place: number): DrawnEnd[] {
  const flags = index.flags[place] as number;
  const bar = { place, day: index.end[place] as number, beyondPx: flags & BEYOND ? BEYOND_PX : 0 };
  const rival = addGhosts?.reachOf(place);
  return rival ? [bar, { place, day: rival[1], beyondPx: 0 }] : [bar];
}

/** What ends before a day of all that began before another, and goes on after a third. */
export function endsBefore(
  subject: FigureSubject,
  { begunDay, afterDay, lastDay }: { readonly begunDay: number; readonly afterDay: number; readonly lastDay: number },
): DrawnEnd[] {
  const { start, count } = subject.index;
  const ends: DrawnEnd[] = [];
  for (let place = 0; place < count && (start[place] as number) < begunDay; place++)
    ends.push(...endsOf(subject, place).filter(({ day }) => day > afterDay && day <= lastDay));
  return ends;
}
