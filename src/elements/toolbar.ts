import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { icon } from "./icons.ts";
import { type Tools, VIEWS } from "./tools.ts";

/** Zoom and step buttons, the switch between the views, and the one that opens what authors see. */
export function toolbarTemplate(input: Tools): TemplateResult {
  const { words, view, switchable, sourced, check, clock } = input;
  const { onCommand, onView, onCheck, onClock, onCite, onSave } = input;
  const tool = (name: Parameters<typeof icon>[0], label: string, command: Parameters<typeof onCommand>[0]) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${() => onCommand(command)}>${icon(name)}</button>`;
  const toggle = (name: "check" | "clock", pressed: boolean | undefined, onPress: () => void) =>
    pressed === undefined
      ? nothing
      : html`<button type="button" class="deed" aria-pressed=${pressed} @click=${onPress}>${icon(name)}<span>${words[name]}</span></button>`;
  return html`
    ${
      switchable
        ? html`<div class="views" role="group" aria-label=${words.views.group}>
            ${VIEWS.filter((name) => sourced || name !== "matrix").map(
              (name) =>
                html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>${icon(name)}<span>${words.views[name]}</span></button>`,
            )}
            ${toggle("clock", clock, onClock)}
            <button type="button" class="deed" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}<span>${words.cite}</span></button>
            <button type="button" class="deed" aria-haspopup="dialog" aria-label=${words.save} title=${words.save} @click=${onSave}>${icon("save")}</button>
            ${toggle("check", check, onCheck)}
          </div>`
        : nothing
    }
    ${
      view === "plot"
        ? html`<div class="tools" role="group" aria-label=${words.timeline}>
            ${tool("back", words.previousEvent, "previous")}${tool("forward", words.nextEvent, "next")}
            ${tool("minus", words.zoomOut, "zoom-out")}${tool("plus", words.zoomIn, "zoom-in")}${tool("whole", words.whole, "whole")}
          </div>`
        : nothing
    }
    <details class="more" @toggle=${fetchMore}>
      <summary>${icon("more")}<span>${words.more}</span></summary>
      <date-line-more .tools=${input}></date-line-more>
    </details>
  `;
}

/** What stands under it is fetched when it is first opened, and defines itself. */
const fetchMore = (): void => void import("./more-panel.ts");
