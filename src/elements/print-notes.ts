import type { Reading, Source } from "../events/event.ts";
import { eventListItem, type ListNode, type Naming } from "./event-list.ts";
import { toDom } from "./list-dom.ts";
import { markupNodes } from "./markup-nodes.ts";
import type { TimelineModel } from "./model.ts";
import { brief, type Speech, voiceOf } from "./speech.ts";

/** With more events than this the page's own list is printed: it has the most important. */
const MOST_LISTED = 2000;

/** The sources that events rest on, in the order of their notes, each with the numbers of those events. */
function citedIn({ events, sources }: Reading): ReadonlyMap<Source, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [place, { claims }] of events.entries())
    for (const id of new Set(claims.flatMap(({ source }) => source ?? [])))
      numbers.set(id, [...(numbers.get(id) ?? []), place + 1]);
  const cited = new Map<Source, readonly number[]>();
  for (const [id, source] of sources) {
    const places = numbers.get(id);
    if (places) cited.set(source, places);
  }
  return cited;
}

/** A source in print: who, what, when, how that is known, its address in full, and the numbers of the events that rest on it. */
function note(source: Source, numbers: readonly number[], speech: Speech): ListNode {
  const { words } = speech;
  const name = [source.publisher ?? source.author, source.title].filter(Boolean).join(": ");
  const published = source.published ? `, ${words.published(brief(source.published, speech))}` : "";
  const basis = source.publishedBasis ? `. ${source.publishedBasis.replace(/\.$/, "")}` : "";
  const address = source.url ? `. ${source.url}` : "";
  const events = `(${words.columns.event} ${numbers.join(", ")})`;
  return { tag: "li", children: [`${name}${published}${basis}${address} ${events}`] };
}

/** The sources of a timeline as notes below it; undefined where its events are not at hand, or name none. */
export function printNotes({ reading }: TimelineModel, speech: Speech): Node | undefined {
  const notes = [...citedIn(reading)].map(([source, numbers]) => note(source, numbers, speech));
  if (notes.length === 0) return undefined;
  const heading: ListNode = { tag: "h3", children: [speech.words.columns.sources] };
  return toDom({
    tag: "section",
    attributes: { class: "print-notes" },
    children: [heading, { tag: "ol", children: notes }],
  });
}

/**
 * The events with their numbers, as the page's list has them, but that a source is the number of its note; undefined where they are not at
 * hand, or very many.
 */
export function printList({ reading }: TimelineModel, speech: Speech): Node | undefined {
  const { events, sources } = reading;
  if (events.length === 0 || events.length > MOST_LISTED) return undefined;
  const places = new Map([...citedIn(reading).keys()].map((source, nth) => [source, nth + 1]));
  const naming: Naming = (source, { words }) => [
    { tag: "b", children: [source ? `[${places.get(source)}]` : words.noSource] },
  ];
  const items = events.map((event) =>
    withHead(eventListItem(event, sources, voiceOf(speech), { rich: markupNodes, naming })),
  );
  return toDom({ tag: "ol", attributes: { class: "print-list" }, children: items });
}

/** An entry with its date and its title in one block, which no column breaks. */
function withHead(item: ListNode): ListNode {
  if (typeof item === "string") return item;
  const until = 1 + item.children.findIndex((child) => typeof child !== "string" && child.tag === "strong");
  const head: ListNode = { tag: "div", children: item.children.slice(0, until) };
  return { ...item, children: [head, ...item.children.slice(until)] };
}
