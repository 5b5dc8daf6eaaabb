import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { icon } from "./icons.ts";
import { type Tools, VIEWS } from "./tools.ts";

/** The switch between the views, and the buttons that open what readers and authors see besides. */
export function viewsTemplate(input: Tools): TemplateResult {
  const { words, view, onView, onCite, onSave } = input;
  const toggle = (name: "check" | "clock", onPress: () => void) =>
    input[name] === undefined
      ? nothing
      : html`<button type="button" class="deed" aria-pressed=${input[name]} @click=${onPress}>${icon(name)}<span>${words[name]}</span></button>`;
  return html`<div class="views" role="group" aria-label=${words.views.group}>
    ${VIEWS.filter((name) => input.sourced || name !== "matrix").map(
      (name) =>
        html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>${icon(name)}<span>${words.views[name]}</span></button>`,
    )}
    ${toggle("clock", input.onClock)}
    <button type="button" class="deed" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}<span>${words.cite}</span></button>
    ${input.savable ? html`<button type="button" class="deed" aria-haspopup="dialog" aria-label=${words.save} title=${words.save} @click=${onSave}>${icon("save")}</button>` : nothing}
    ${toggle("check", input.onCheck)}
  </div>`;
}

/** The zoom and step buttons. */
export function toolsTemplate({ words, onCommand }: Tools): TemplateResult {
  const tool = (name: Parameters<typeof icon>[0], label: string, command: Parameters<typeof onCommand>[0]) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${() => onCommand(command)}>${icon(name)}</button>`;
  return html`
    ${tool("back", words.previousEvent, "previous")}${tool("forward", words.nextEvent, "next")}
    ${tool("minus", words.zoomOut, "zoom-out")}${tool("plus", words.zoomIn, "zoom-in")}${tool("whole", words.whole, "whole")}
  `;
}

/** What a narrow element has no room for. What stands under it is fetched when it is first opened, and defines itself. */
export function moreTemplate(input: Tools): TemplateResult {
  return html`<details class="more" @toggle=${fetchMore}>
    <summary>${icon("more")}<span>${input.words.more}</span></summary>
    <date-line-more .tools=${input}></date-line-more>
  </details>`;
}

const fetchMore = (): void => void import("./more-panel.ts");
