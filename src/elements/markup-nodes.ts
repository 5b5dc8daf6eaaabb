import type { Inline } from "../events/markup.ts";
import { parseMarkup } from "../events/markup.ts";
import type { ListNode } from "./event-list.ts";

const TAGS = { strong: "strong", em: "em", link: "a", break: "br" } as const;

function inlineNode(inline: Inline): ListNode {
  if (typeof inline === "string") return inline;
  const tag = TAGS[inline.kind];
  if (inline.kind === "break") return { tag, children: [] };
  const children = inline.children.map(inlineNode);
  return inline.kind === "link" ? { tag, attributes: { href: inline.url }, children } : { tag, children };
}

/** A text of an event with its paragraphs, lists, emphasis and links as plain values, for the list in the page. */
export function markupNodes(text: string): readonly ListNode[] {
  return parseMarkup(text).map((block) =>
    block.kind === "paragraph"
      ? { tag: "p", children: block.children.map(inlineNode) }
      : {
          tag: block.ordered ? "ol" : "ul",
          children: block.items.map((item) => ({ tag: "li", children: item.map(inlineNode) })),
        },
  );
}
