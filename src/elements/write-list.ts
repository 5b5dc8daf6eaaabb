import type { TimelineEvent } from "../events/event.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { breathing } from "./breathing.ts";
import type { ListNode } from "./event-list.ts";
import { eventListItem, holdMarkup } from "./event-list.ts";
import { sayAll } from "./frame-words.ts";
import { LIST_MARK, LONGEST_LIST } from "./light-list.ts";
import { toDom } from "./list-dom.ts";
import type { TimelineModel } from "./model.ts";
import { type Speech, type Voice, voiceOf } from "./speech.ts";

/**
 * Writes entries into the light DOM of the host as one ordered list: what search engines, screen readers and printers read. A list made by
 * the build is kept where it says the same, so that nothing is laid out twice.
 */
export function writeLightList(host: HTMLElement, items: readonly ListNode[]): void {
  const existing = host.querySelector<HTMLOListElement>(`:scope > ol[${LIST_MARK}]`);
  const list = document.createElement("ol");
  list.setAttribute(LIST_MARK, "");
  list.setAttribute("role", "list");
  list.append(...items.map(toDom));
  // As a parser makes them: two texts side by side are one.
  list.normalize();
  if (!existing) host.replaceChildren(...[...host.children].filter((child) => child.slot !== ""), list);
  else if (!existing.isEqualNode(list)) existing.replaceWith(list);
}

const MOST_IMPORTANT = 500;

/** The places of the events that stand in the page's list, in time order: all of them, or the most important wanted ones of very many. */
export function listedPlaces(range: RangeIndex): readonly number[] {
  const { count } = range.index;
  if (count <= LONGEST_LIST) return Array.from({ length: count }, (_, place) => place);
  const places: number[] = [];
  range.topK(0, count, (place) => places.push(place) < MOST_IMPORTANT);
  return places.sort((a, b) => a - b);
}

/** What is listed: the events of a timeline, and which of them are wanted. */
export interface Listed {
  readonly model: TimelineModel;
  readonly range: RangeIndex;
}

/** What the card is told of once the list was written. */
type More = Pick<Speech, "rich" | "corrected">;

/** The corrections that the timeline lists, below it; those of other data go away. */
async function showCorrections(host: HTMLElement, model: TimelineModel, voice: Voice): Promise<Speech["corrected"]> {
  const frame = host.shadowRoot?.querySelector("[part=frame]");
  const means = model.reading.info.changes?.length ? await import("./corrections.ts") : undefined;
  frame?.querySelector(".corrections")?.remove();
  return frame ? means?.openCorrections(frame, model, voice) : undefined;
}

/**
 * Writes the events that are listed, in time order, and says so where these are not all, and the corrections below the timeline; gives
 * back how texts are to be shown elsewhere, where they hold markup, and what is said of an event's corrections.
 */
export async function writeEvents(
  host: HTMLElement,
  { model, range }: Listed,
  speech: Speech,
  signal: AbortSignal,
): Promise<More> {
  const voice = voiceOf(speech);
  const places = listedPlaces(range);
  const events: TimelineEvent[] = [];
  const pause = breathing();
  for (const place of places) {
    events.push(await model.wholeAt(place));
    await pause();
    if (signal.aborted) return {};
  }
  const [view, nodes] = holdMarkup(events)
    ? await Promise.all([import("./markup-view.ts"), import("./markup-nodes.ts")])
    : [];
  if (signal.aborted) return {};
  const items = events.map((event, nth) =>
    eventListItem(event, model.sourcesAt(places[nth] ?? 0), voice, { rich: nodes?.markupNodes }),
  );
  const all = Math.max(places.length, range.total);
  if (items.length < all) items.unshift({ tag: "li", children: [voice.words.mostImportant(items.length, all)] });
  writeLightList(host, items);
  const frame = host.shadowRoot?.querySelector("[part=frame]");
  if (frame) sayAll(frame, model, speech);
  return { rich: view?.markupTemplate, corrected: await showCorrections(host, model, voice) };
}
