import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { View } from "../state/state.ts";
import type { Words } from "../words/words.ts";
import { icon } from "./icons.ts";

/** What the buttons above the plot show and do. */
export interface ToolbarInput {
  readonly words: Words;
  readonly view: View;
  /** Whether the reader may change between timeline, list and table, and the author may open what is wrong. */
  readonly switchable: boolean;
  /** Whether what is wrong with the data is shown; undefined where nothing is. */
  readonly check: boolean | undefined;
  readonly onCommand: (command: "zoom-in" | "zoom-out" | "whole" | "previous" | "next") => void;
  readonly onView: (view: View) => void;
  readonly onCheck: () => void;
  readonly onCite: (event: Event) => void;
}

const VIEWS: readonly View[] = ["plot", "list", "table"];

/** Zoom and step buttons, the switch between the three views, and the one that opens what authors see. */
export function toolbarTemplate({
  words,
  view,
  switchable,
  check,
  onCommand,
  onView,
  onCheck,
  onCite,
}: ToolbarInput): TemplateResult {
  const tool = (name: Parameters<typeof icon>[0], label: string, command: Parameters<typeof onCommand>[0]) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${() => onCommand(command)}>${icon(name)}</button>`;
  return html`
    ${
      switchable
        ? html`<div class="views" role="group" aria-label=${words.views.group}>
            ${VIEWS.map(
              (name) =>
                html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>${icon(name)}<span>${words.views[name]}</span></button>`,
            )}
            <button type="button" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}<span>${words.cite}</span></button>
            ${
              check === undefined
                ? nothing
                : html`<button type="button" aria-pressed=${check} @click=${onCheck}>${icon("check")}<span>${words.check}</span></button>`
            }
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
  `;
}
