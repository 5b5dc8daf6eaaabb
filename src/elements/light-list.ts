import type { EventListItem, ListNode } from "./event-list.ts";

/** Marks what we wrote into the page, so that a list made by the build is recognised and replaced, and the author's own is not. */
export const LIST_MARK = "data-dl-events";

function toDom(node: ListNode): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) element.setAttribute(name, value);
  element.append(...node.children.map(toDom));
  return element;
}

/**
 * While the list is what the reader looks at (`listed`), it shows the wanted events only and its links can be reached; otherwise it holds all
 * of them for those who hear it, and takes no tab stops from the plot.
 */
export function showLightList(host: HTMLElement, listed: boolean, isWanted: (id: string) => boolean): void {
  for (const item of host.querySelectorAll<HTMLLIElement>(`:scope > ol[${LIST_MARK}] > li[data-event]`)) {
    item.hidden = listed && !isWanted(item.dataset.event ?? "");
    for (const link of item.querySelectorAll("a")) link.tabIndex = listed ? 0 : -1;
  }
}

/**
 * Writes all events into the light DOM of the host as one ordered list in time order: what search engines, screen readers and
 * printers read. A list made by the build is kept where it says the same, so that nothing is laid out twice.
 */
export function writeLightList(host: HTMLElement, items: readonly EventListItem[]): void {
  const existing = host.querySelector<HTMLOListElement>(`:scope > ol[${LIST_MARK}]`);
  const signature = items.map((item) => item.id).join(" ");
  if (existing?.getAttribute(LIST_MARK) === signature) return;
  const list = document.createElement("ol");
  list.setAttribute(LIST_MARK, signature);
  list.setAttribute("role", "list");
  list.append(...items.map((item) => toDom(item.node)));
  if (existing) existing.replaceWith(list);
  else host.replaceChildren(...[...host.children].filter((child) => child.slot !== ""), list);
}
