import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { View } from "../state/state.ts";
import type { Words } from "../words/words.ts";
import { icon } from "./icons.ts";

/** What the buttons that change the view show and do. */
export interface ViewsInput {
  readonly words: Words;
  readonly view: View;
  /** Whether there are sources for a matrix. */
  readonly sourced: boolean;
  /** Whether what is wrong with the data is shown; undefined where nothing is. */
  readonly check: boolean | undefined;
  /** Whether what turns the clocks is shown; undefined where there is only one. */
  readonly clock: boolean | undefined;
  readonly onView: (view: View) => void;
  readonly onCheck: () => void;
  readonly onClock: () => void;
  readonly onCite: (event: Event) => void;
  readonly onSave: (event: Event) => void;
}

const VIEWS: readonly View[] = ["plot", "list", "table", "matrix"];

/** The switch between the views, and the buttons that open what readers and authors see besides. */
export function viewsTemplate(input: ViewsInput): TemplateResult {
  const { words, view, onView, onCite, onSave } = input;
  const toggle = (name: "check" | "clock", onPress: () => void) =>
    input[name] === undefined
      ? nothing
      : html`<button type="button" aria-pressed=${input[name]} @click=${onPress}>${icon(name)}<span>${words[name]}</span></button>`;
  return html`<div class="views" role="group" aria-label=${words.views.group}>
    ${VIEWS.filter((name) => input.sourced || name !== "matrix").map(
      (name) =>
        html`<button type="button" aria-pressed=${name === view} @click=${() => onView(name)}>${icon(name)}<span>${words.views[name]}</span></button>`,
    )}
    ${toggle("clock", input.onClock)}
    <button type="button" aria-haspopup="dialog" @click=${onCite}>${icon("cite")}<span>${words.cite}</span></button>
    <button type="button" aria-haspopup="dialog" aria-label=${words.save} title=${words.save} @click=${onSave}>${icon("save")}</button>
    ${toggle("check", input.onCheck)}
  </div>`;
}

/** What a step or zoom button asks for. */
type Command = "zoom-in" | "zoom-out" | "whole" | "previous" | "next";

/** The zoom and step buttons. */
export function toolsTemplate(words: Words, onCommand: (command: Command) => void): TemplateResult {
  const tool = (name: Parameters<typeof icon>[0], label: string, command: Command) =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} @click=${() => onCommand(command)}>${icon(name)}</button>`;
  return html`
    ${tool("back", words.previousEvent, "previous")}${tool("forward", words.nextEvent, "next")}
    ${tool("minus", words.zoomOut, "zoom-out")}${tool("plus", words.zoomIn, "zoom-in")}${tool("whole", words.whole, "whole")}
  `;
}
