import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Inline } from "../events/markup.ts";
import { parseMarkup } from "../events/markup.ts";
import type { ListNode } from "./event-list.ts";

const inlineTemplate = (inline: Inline): TemplateResult | string => {
  if (typeof inline === "string") return inline;
  if (inline.kind === "break") return html`<br />`;
  const children = inline.children.map(inlineTemplate);
  if (inline.kind === "strong") return html`<strong>${children}</strong>`;
  return inline.kind === "link"
    ? html`<a href=${inline.url} rel="noopener">${children}</a>`
    : html`<em>${children}</em>`;
};

/** A text of an event with its paragraphs, lists, emphasis and links, for the card and the table. */
export function markupTemplate(text: string): readonly TemplateResult[] {
  return parseMarkup(text).map((block) => {
    if (block.kind === "paragraph") return html`<p class="text" dir="auto">${block.children.map(inlineTemplate)}</p>`;
    const items = block.items.map((item) => html`<li dir="auto">${item.map(inlineTemplate)}</li>`);
    return block.ordered ? html`<ol class="text">${items}</ol>` : html`<ul class="text">${items}</ul>`;
  });
}

const TAGS = { strong: "strong", em: "em", link: "a", break: "br" } as const;

function inlineNode(inline: Inline): ListNode {
  if (typeof inline === "string") return inline;
  const tag = TAGS[inline.kind];
  if (inline.kind === "break") return { tag, children: [] };
  const children = inline.children.map(inlineNode);
  return inline.kind === "link" ? { tag, attributes: { href: inline.url }, children } : { tag, children };
}

/** The same as plain values, for the list in the page. */
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
