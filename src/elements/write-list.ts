import type { Reading } from "../events/event.ts";
import type { ListNode } from "./event-list.ts";
import { eventListItem, holdMarkup } from "./event-list.ts";
import { LIST_MARK } from "./light-list.ts";
import type { Speech, Voice } from "./speech.ts";

function toDom(node: ListNode): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) element.setAttribute(name, value);
  element.append(...node.children.map(toDom));
  return element;
}

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
  if (!existing) host.replaceChildren(...[...host.children].filter((child) => child.slot !== ""), list);
  else if (!existing.isEqualNode(list)) existing.replaceWith(list);
}

/** Writes all events, in time order; gives back how their texts are to be shown elsewhere, where they hold markup. */
export async function writeEvents(
  host: HTMLElement,
  reading: Reading,
  voice: Voice,
  signal: AbortSignal,
): Promise<Speech["rich"]> {
  const view = holdMarkup(reading.events) ? await import("./markup-view.ts") : undefined;
  if (signal.aborted) return undefined;
  writeLightList(
    host,
    reading.events.map((event) => eventListItem(event, reading.sources, voice, view?.markupNodes)),
  );
  return view?.markupTemplate;
}
