import type { ListNode } from "./event-list.ts";

/** A piece of a document as DOM. */
export function toDom(node: ListNode): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes ?? {})) element.setAttribute(name, value);
  element.append(...node.children.map(toDom));
  return element;
}
