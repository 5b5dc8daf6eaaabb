import { html, type LitElement, render } from "lit";
import type { EventIndex } from "../events/event-index.ts";
import type { Band } from "../layout/band-placer.ts";
import { BandPlacer } from "../layout/band-placer.ts";
import { foldOf } from "../layout/fold.ts";
import { readingOf } from "../layout/moment-reading.ts";
import { laneTop, type Plan } from "../layout/plan.ts";
import type { Scene } from "../layout/scene.ts";
import type { TickWords } from "../layout/tick-words.ts";
import { dayAt, type Viewport, xOf } from "../layout/viewport.ts";
import { gapWords, lookWordsFor } from "../words/look-words.ts";
import { adopt } from "./adopt.ts";
import { dressStyles } from "./dress-styles.ts";
import { forcedStyles } from "./forced-styles.ts";
import type { TimelineModel } from "./model.ts";
import { projectorStyles } from "./projector-styles.ts";
import { watchText } from "./text-watch.ts";

/** The plot's own nodes. */
interface Nodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** The state and data that are drawn. */
interface Shown {
  readonly model: TimelineModel | undefined;
  readonly state: { readonly viewport: Viewport };
}

/** A frame as it was drawn. */
interface Drawn {
  readonly scene: Scene | undefined;
  readonly plan: Plan | undefined;
  readonly words: TickWords | undefined;
}

/** The element, as far as the switch turns it. */
interface Arranged extends HTMLElement {
  spacing: "scale" | "even";
  readonly clock: string;
  readonly asOf: string | undefined;
}

const DAY_MS = 86_400_000;
/** A break narrower than its words has them upright. */
const WORDS_PX = 130;

/** Now, as a place on the number line of days: by the reader's own calendar and clock. */
const today = (): number => (Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS;

/** Draws what a plot wears with each frame, and takes it off. */
export interface Dress {
  readonly draw: (frame: Drawn) => void;
  readonly stop: () => void;
}

/** What a plot wears over its picture. Gives back what draws it with a frame, and what takes it off. */
export function dressPlot(nodes: Nodes, session: Shown, lang: () => string): Dress {
  const root = nodes.plot.getRootNode() as ShadowRoot;
  adopt(root, dressStyles, projectorStyles, forcedStyles);
  const layer = document.createElement("div");
  layer.className = "dress";
  layer.ariaHidden = "true";
  nodes.svg.after(layer);
  // What is folded lies under what runs through it.
  const under = layer.cloneNode() as HTMLElement;
  nodes.svg.before(under);
  let pointerPx: number | undefined;
  let last: Drawn | undefined;
  // Looked for once per data: it takes all events.
  let gaps: { readonly index: EventIndex; readonly are: boolean } | undefined;
  const draw = (frame: Drawn): void => {
    last = frame;
    const { scene, plan, words } = frame;
    const { model, state } = session;
    if (!scene || !plan || !words || !model) return;
    for (const each of [under, layer]) each.style.setProperty("--_axis-y", `${scene.axisYPx}px`);
    under.replaceChildren(...breakNodes(model, scene, state.viewport, lang()));
    layer.replaceChildren(
      ...bandNodes(plan),
      ...todayNodes(model, state.viewport, words),
      ...(pointerPx === undefined ? [] : [readingNode(pointerPx, model, state.viewport, words)]),
    );
    if (gaps?.index !== model.index)
      gaps = { index: model.index, are: (model.fold ?? foldOf(model.index)) !== undefined };
    showSwitch(root, gaps.are && !model.elsewhere, lang());
  };
  const point = (event: PointerEvent): void => {
    pointerPx =
      event.pointerType === "touch" || event.type !== "pointermove"
        ? undefined
        : event.clientX - nodes.plot.getBoundingClientRect().left;
    if (last) draw(last);
  };
  for (const name of ["pointermove", "pointerleave"] as const) nodes.plot.addEventListener(name, point);
  // An update asks whether the plot is still prepared for the font it has.
  const unwatch = watchText(nodes.plot, () => (root.host as LitElement).requestUpdate());
  return {
    draw,
    stop: () => {
      for (const name of ["pointermove", "pointerleave"] as const) nodes.plot.removeEventListener(name, point);
      unwatch();
      layer.remove();
      under.remove();
    },
  };
}

/** A node at a place, with a text of its own. */
function nodeAt(name: string, text: string, xPx: number, yPx = 0): HTMLElement {
  const node = document.createElement("div");
  const span = document.createElement("span");
  span.textContent = text;
  node.className = name;
  node.append(span);
  node.style.transform = `translate(${xPx.toFixed(1)}px, ${yPx.toFixed(1)}px)`;
  return node;
}

/** The line under the pointer, with the day, month or year that it is in. */
function readingNode(xPx: number, { fold }: TimelineModel, view: Viewport, words: TickWords): HTMLElement {
  const at = dayAt(view, xPx);
  // Across a break, a pixel is many more days.
  const [day, next] = [at, at + view.daysPerPx].map((each) => (fold ? fold.day(each) : each)) as [number, number];
  const reading = readingOf(day, Math.max(view.daysPerPx, next - day), words);
  const placeOf = (day: number): number => xOf(view, fold ? fold.at(day) : day);
  const fromPx = Math.max(0, placeOf(reading.startDay));
  const widthPx = Math.min(view.widthPx, placeOf(reading.endDay)) - fromPx;
  const node = nodeAt("reading", reading.text, xPx);
  node.style.setProperty("--_unit-x", `${(fromPx - xPx).toFixed(1)}px`);
  node.style.setProperty("--_unit-wide", `${Math.max(1, widthPx).toFixed(1)}px`);
  // About the text's own width keeps it inside the plot.
  node.style.setProperty("--_text-x", `${Math.min(0, view.widthPx - xPx - reading.text.length * 7 - 12).toFixed(1)}px`);
  return node;
}

/** Today, where the data reaches it. */
function todayNodes({ index, fold }: TimelineModel, view: Viewport, words: TickWords): HTMLElement[] {
  const at = fold ? fold.at(today()) : today();
  const xPx = xOf(view, at);
  if (at < index.startDay || at > index.endDay || xPx < 0 || xPx > view.widthPx) return [];
  return [nodeAt("today", words.ago(0), xPx)];
}

/** What is folded, as a torn strip with its length in words. */
function breakNodes({ fold }: TimelineModel, scene: Scene, view: Viewport, lang: string): HTMLElement[] {
  return (fold?.breaks ?? []).flatMap((gap) => {
    const fromPx = Math.max(-1, xOf(view, gap.startAt));
    const toPx = Math.min(view.widthPx + 1, xOf(view, gap.endAt));
    if (toPx - fromPx < 1) return [];
    const isNarrow = toPx - fromPx < WORDS_PX;
    const node = nodeAt(isNarrow ? "break narrow" : "break", gapWords(gap, lang), fromPx);
    node.style.width = `${(toPx - fromPx).toFixed(1)}px`;
    const [top, bottom] = freeWithin(scene, fromPx, toPx);
    node.style.paddingBlock = `${top.toFixed(1)}px ${(scene.axisYPx - bottom).toFixed(1)}px`;
    return [node];
  });
}

/** The longest upright stretch of the plot, between two places, that no words stand in. */
function freeWithin(
  { marks, axisYPx, laneHeightPx }: Scene,
  fromPx: number,
  toPx: number,
): readonly [top: number, bottom: number] {
  const taken = marks
    .filter((mark) => mark.kind === "event")
    .filter(({ labelXPx, label }) => labelXPx < toPx && labelXPx + label.widthPx > fromPx)
    .map(({ yPx }) => [yPx, yPx + laneHeightPx] as const)
    .sort((a, b) => a[0] - b[0]);
  let free: readonly [number, number] = [0, 0];
  let at = 0;
  for (const [top, bottom] of [...taken, [axisYPx, axisYPx] as const]) {
    if (top - at > free[1] - free[0]) free = [at, top];
    at = Math.max(at, bottom);
  }
  return free;
}

/** The titles of the bands, each at the top of its own. */
function bandNodes(plan: Plan): HTMLElement[] {
  const { placer } = plan;
  if (!(placer instanceof BandPlacer)) return [];
  const top = ({ firstLane, lanes }: Band): number => laneTop(plan, firstLane + lanes - 1) - plan.metrics.laneGapPx / 2;
  return placer.bands.map((band) => nodeAt("band", band.title, 0, Math.max(0, top(band))));
}

/** Lets the reader choose how time is spaced, where it makes a difference. */
function showSwitch(root: ShadowRoot, isUseful: boolean, lang: string): void {
  const status = root.querySelector(".status");
  const host = root.host as Arranged;
  if (!status) return;
  const known = root.querySelector<HTMLElement>(".arrange");
  if (!isUseful || host.clock !== "event" || host.asOf) {
    known?.remove();
    return;
  }
  const holder = known ?? document.createElement("div");
  const words = lookWordsFor(lang);
  holder.className = "arrange";
  holder.role = "group";
  holder.ariaLabel = words.spacing;
  const choice = (spacing: Arranged["spacing"], text: string) =>
    html`<button type="button" aria-pressed=${host.spacing === spacing} @click=${() => Object.assign(host, { spacing })}>${text}</button>`;
  render(html`${choice("scale", words.scale)}${choice("even", words.even)}`, holder);
  if (!known) status.before(holder);
}
