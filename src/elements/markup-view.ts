import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Inline } from "../events/markup.ts";
import { parseMarkup } from "../events/markup.ts";

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
