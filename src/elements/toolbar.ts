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
  /** Whether there are sources for a matrix. */
  readonly sourced: boolean;
  /** Whether what is wrong with the data is shown; undefined where nothing is. */
  readonly check: boolean | undefined;
  /** Whether what turns the clocks is shown; undefined where there is only one. */
  readonly clock: boolean | undefined;
  readonly onCommand: (command: "zoom-in" | "zoom-out" | "whole" | "previous" | "next") => void;
  readonly onView: (view: View) => void;
  readonly onCheck: () => void;
  readonly onClock: () => void;
  readonly onCite: (event: Event) => void;
  readonly onSave: (event: Event) => void;
}

/** In a sandbox without an origin nothing can be saved. */
const isShut = (): boolean => origin === "null" && parent !== window;

const VIEWS: readonly View[] = ["plot", "list", "table", "matrix"];

/** Zoom and step buttons, the switch between the views, and the one that opens what authors see. */
export function toolbarTemplate({
  words,
  view,
  switchable,
  sourced,
  check,
  clock,
  onCommand,
  onView,
  onCheck,
  onClock,
  onCite,
  onSave,
}: ToolbarInput): TemplateResult {
  const tool = (name: Parameters<typeof icon>[0], label: string, command: Parameters<typeof onCommand>[0]) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${() => onCommand(command)}>${icon(name)}</button>`;
  const toggle = (name: "check" | "clock", pressed: boolean | undefined, onPress: () => void) =>
    pressed === undefined
      ? nothing
      : html`<button type="button" aria-pressed=${pressed} @click=${onPress}>${icon(name)}<span>${words[name]}</span></button>`;
  return html`
    ${
      switchable
        ? html`<div class="views" role="group" aria-label=${words.views.group}>
            ${VIEWS.filter((name) => sourced || name !== "matrix").map(
              (name) =>
                html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>${icon(name)}<span>${words.views[name]}</span></button>`,
            )}
            ${toggle("clock", clock, onClock)}
            <button type="button" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}<span>${words.cite}</span></button>
            ${isShut() ? nothing : html`<button type="button" aria-haspopup="dialog" aria-label=${words.save} title=${words.save} @click=${onSave}>${icon("save")}</button>`}
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
  `;
}
