import { isOpenEnd } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { publicationsOf, readingAsOf } from "../events/as-of.ts";
import type { Reading, Source } from "../events/event.ts";
import type { EventIndex } from "../events/event-index.ts";
import { indexEvents } from "../events/event-index.ts";
import { readingReported } from "../events/reported.ts";
import { spanText } from "../state/address.ts";
import type { TimelineState } from "../state/state.ts";
import { clockWordsFor } from "../words/clock-words-for.ts";
import type { TimelineModel } from "./model.ts";
import { heldInMemory } from "./model.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** Where the clocks stand. */
export type ClockTime = Pick<TimelineState, "clock" | "asOf">;

/** EDTF for the last day, or second, before a moment: what `as-of` says. */
export function asOfText(asOf: number): string {
  return spanText(asOf - (Number.isInteger(asOf) ? 1000 : 1), asOf).to;
}

/** A publisher names a source well unless it has published several of them; then its title does. */
export function sourceLabel({ id, publisher, title }: Source, all: Iterable<Source>): string {
  const isOnly = [...all].every((other) => other.id === id || other.publisher !== publisher);
  return publisher && isOnly ? publisher : title;
}

/** The last day that counts, in words: "2 July 2020". */
export function asOfWords(asOf: number, speech: Speech): string {
  const reading = parseEdtf(asOfText(asOf));
  const dateWords = { ...speech.dateWords, longMonths: true as const };
  return reading.ok ? brief(reading.when, { ...speech, dateWords }) : asOfText(asOf);
}

/** An index of some of the events whose axis is that of all: nothing jumps when the clock is turned. */
function indexOf({ events }: Reading, { index: whole, reading }: TimelineModel, withReports: boolean): EventIndex {
  const index = indexEvents(events, whole.groups);
  const days = withReports ? publicationsOf(reading).map(({ day }) => day) : [];
  const startDay = Math.min(whole.startDay, ...days.map((day) => day - 1));
  const endDay = Math.max(whole.endDay, ...days);
  events.forEach(({ when }, place) => {
    // What goes on is drawn to the end of the data.
    if (isOpenEnd(when)) index.end[place] = endDay;
  });
  return { ...index, startDay, endDay };
}

/** What the clock says of the events that are there: "As known on 2 July 2020: 24 of 40 events". */
export function knownWords(
  known: TimelineModel | number,
  whole: TimelineModel,
  time: ClockTime,
  speech: Speech,
): string {
  const here = typeof known === "number" ? known : known.index.count;
  const words = clockWordsFor(speech.words.lang);
  const events = speech.words.events(here, whole.index.count);
  const said = time.asOf === undefined ? words.everything(events) : words.asKnown(asOfWords(time.asOf, speech), events);
  if (time.clock !== "reported") return said;
  const undated = time.asOf === undefined ? whole.index.count - here : 0;
  return [`${said}, ${words.byReport}`, ...(undated > 0 ? [words.undatedEvents(undated)] : [])].join("; ");
}

/** The timeline at a time of the clocks: the events that are known then, where that clock places them, on the axis of all of them. */
export function modelAt(whole: TimelineModel, time: ClockTime, speech: Speech): TimelineModel {
  const { clock, asOf } = time;
  if (clock === "event" && asOf === undefined) return whole;
  const known = readingAsOf(whole.reading, asOf ?? Infinity);
  const reading = clock === "reported" ? reportedIn(known, speech) : known;
  const index = indexOf(reading, whole, clock !== "event");
  const counts = new Map<number, number>();
  for (const group of index.group) counts.set(group, (counts.get(group) ?? 0) + 1);
  const model = {
    ...whole,
    ...heldInMemory(reading, index),
    reading,
    // The legend keeps its places, whoever is there yet.
    groups: whole.groups.map((group) => ({ ...group, count: counts.get(group.tone) ?? 0 })),
  };
  const isTold = clock === "reported" || asOf !== undefined;
  return isTold ? { ...model, asKnown: knownWords(model, whole, time, speech) } : model;
}

/** The events at their first reports; a date that is not the event's own says so. */
function reportedIn(known: Reading, speech: Speech): Reading {
  const reading = readingReported(known);
  const words = clockWordsFor(speech.words.lang);
  const events = reading.events.map((event) => ({
    ...event,
    displayDate: words.reportDate(brief(event.when, speech)),
  }));
  return { ...reading, events };
}
