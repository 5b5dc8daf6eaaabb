import type { LitElement } from "lit";
import type { EventIndex } from "../events/event-index.ts";
import { across, alongOf, clearOf, depthOf, wordsIn } from "../layout/across.ts";
import { bandTitles } from "../layout/band-titles.ts";
import { breakStrips } from "../layout/break-strips.ts";
import { type Break, foldOf } from "../layout/fold.ts";
import type { Measure } from "../layout/labels.ts";
import { readingOf } from "../layout/moment-reading.ts";
import type { Plan } from "../layout/plan.ts";
import type { BandTitle, Box, BreakStrip, Scene } from "../layout/scene.ts";
import type { TickWords } from "../layout/tick-words.ts";
import { momentPlace } from "../layout/today-place.ts";
import { dayAt, type Viewport, xOf } from "../layout/viewport.ts";
import type { PlotPainter } from "../paint/plot-painter.ts";
import { gapWords } from "../words/look-words.ts";
import { adopt } from "./adopt.ts";
import { type Arrangeable, showArrange } from "./arrange-switch.ts";
import { dressStyles } from "./dress-styles.ts";
import { forcedStyles } from "./forced-styles.ts";
import { MarkTip, type TipWords } from "./mark-tip.ts";
import type { TimelineModel } from "./model.ts";
import { projectorStyles } from "./projector-styles.ts";
import type { Shade } from "./search-shade.ts";
import type { Session } from "./session.ts";
import { watchText } from "./text-watch.ts";

/** The plot's own nodes. */
interface Nodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
}

/** A frame as it was drawn. */
interface Drawn {
  readonly scene: Scene | undefined;
  readonly plan: Plan | undefined;
  readonly words: TickWords | undefined;
  readonly measure: Measure | undefined;
  readonly painter: PlotPainter;
}

/** What is drawn over a frame depends on all of this. */
interface Ground {
  readonly scene: Scene;
  readonly plan: Plan;
  readonly words: TickWords;
  readonly measure: Measure;
  readonly model: TimelineModel;
  readonly view: Viewport;
  readonly painter: PlotPainter;
}

const DAY_MS = 86_400_000;
/** Height of a line of text, px at the usual size of text, and the air at its sides. */
const LINE_PX = 15;
const AIR_PX = 8;
/** How thick the unit that a pointer reads is on the axis, from its line outwards. */
const UNIT_PX = [-1, 2] as const;

/** Now, as a place on the number line of days: by the reader's own calendar and clock. */
const today = (): number => (Date.now() - new Date().getTimezoneOffset() * 60_000) / DAY_MS;

/** Draws what a plot wears with each frame, and takes it off. */
export interface Dress {
  readonly draw: (frame: Drawn) => void;
  readonly stop: () => void;
}

/** What a plot wears over its picture. Gives back what draws it with a frame, and what takes it off. */
export function dressPlot(
  nodes: Nodes,
  session: Arrangeable["session"] & Pick<Session, "range" | "fly" | "flyer">,
  lang: () => string,
  wordsOf: TipWords,
): Dress {
  const root = nodes.plot.getRootNode() as ShadowRoot;
  adopt(root, dressStyles, projectorStyles, forcedStyles);
  const layer = document.createElement("div");
  layer.className = "dress";
  nodes.svg.after(layer);
  // What is folded lies under what runs through it. It has names: nothing else says to all where the axis leaves time out.
  const under = layer.cloneNode() as HTMLElement;
  nodes.svg.before(under);
  const tip = new MarkTip(layer, wordsOf);
  let pointer: { readonly xPx: number; readonly yPx: number } | undefined;
  let last: Drawn | undefined;
  let opened: number | undefined;
  // Looked for once per data: it takes all events.
  let gaps: { readonly index: EventIndex; readonly are: boolean } | undefined;
  // What is not found stays in sight, dimmed. Fetched with the first search.
  let shade: Shade | undefined;
  let asked = false;
  const fetchShade = async (): Promise<void> => {
    asked = true;
    shade = (await import("./search-shade.ts").catch(() => undefined))?.openShade(nodes.plot, session);
    if (last) draw(last);
  };
  const draw = (frame: Drawn): void => {
    last = frame;
    const { scene, plan, words, measure, painter } = frame;
    const { model, state } = session;
    if (!scene || !plan || !words || !measure || !model) return;
    const ground = { scene, plan, words, measure, model, view: state.viewport, painter };
    // A card that opens is read now; it may even lie under the pointer, which reads the axis again when it moves over the plot.
    if (state.selected !== undefined && state.selected !== opened) {
      pointer = undefined;
      tip.hide();
    }
    tip.drawn();
    opened = state.selected;
    if (state.query !== "" && !asked) void fetchShade();
    const others = shade?.(ground);
    under.replaceChildren(...(others ? [others] : []), ...stripsOf(ground, lang()).map(breakNode));
    layer.replaceChildren(
      ...bandTitles(plan, scene, measure).map((band) => bandNode(band, scene)),
      ...todayNodes(ground),
      ...(pointer === undefined ? [] : [readingNode(pointer[scene.isUpright ? "yPx" : "xPx"], ground)]),
    );
    if (gaps?.index !== model.index)
      gaps = { index: model.index, are: (model.fold ?? foldOf(model.index)) !== undefined };
    showArrange(root, { session, isFoldable: gaps.are, lang: lang() });
  };
  const point = (event: PointerEvent): void => {
    if (tip.holds(event.target)) return;
    const isOver = event.pointerType !== "touch" && event.type === "pointermove";
    const mark = isOver && event.buttons === 0 ? last?.painter.markAt(event.target) : undefined;
    const button = mark && (event.target as Element).closest("button");
    // Over a mark without words, its own date is what is read.
    const isSaid = tip.over(mark, button ?? undefined);
    const { left, top } = nodes.plot.getBoundingClientRect();
    pointer = isOver && !isSaid ? { xPx: event.clientX - left, yPx: event.clientY - top } : undefined;
    if (last) draw(last);
  };
  for (const name of ["pointermove", "pointerleave"] as const) nodes.plot.addEventListener(name, point);
  // An update asks whether the plot is still prepared for the font it has, and for the way that is read.
  const update = (): void => (root.host as LitElement).requestUpdate();
  const unwatch = [watchText(nodes.plot, update)];
  let isWorn = true;
  // A file of its own: what is fetched before the picture uses it too, and must not wait for this.
  void import("./around.ts").then(
    ({ watchAround }) => isWorn && unwatch.push(watchAround(root.host, ["dir"], update)),
    () => undefined,
  );
  return {
    draw,
    stop: () => {
      isWorn = false;
      for (const name of ["pointermove", "pointerleave"] as const) nodes.plot.removeEventListener(name, point);
      for (const end of unwatch) end();
      tip.remove();
      layer.remove();
      under.remove();
    },
  };
}

/** A node that fills a box. */
function boxNode(name: string, { xPx, yPx, widthPx, heightPx }: Box): HTMLElement {
  const node = document.createElement("div");
  node.className = name;
  node.style.transform = `translate(${xPx.toFixed(1)}px, ${yPx.toFixed(1)}px)`;
  node.style.width = `${widthPx.toFixed(1)}px`;
  node.style.height = `${heightPx.toFixed(1)}px`;
  return node;
}

/** Words in a node, `xPx` and `yPx` from its corner. */
function wordsNode(text: string, xPx = 0, yPx = 0): HTMLElement {
  const span = document.createElement("span");
  span.textContent = text;
  span.dir = "auto";
  span.style.left = `${xPx.toFixed(1)}px`;
  span.style.top = `${yPx.toFixed(1)}px`;
  return span;
}

/** The line under the pointer, which runs through no words, with the day, month or year that it is in. */
function readingNode(pointerPx: number, { scene, plan, words, measure, view, model: { fold } }: Ground): HTMLElement {
  const alongPx = alongOf(scene);
  const atPx = scene.isMirrored && !scene.isUpright ? alongPx - pointerPx : pointerPx;
  const at = dayAt(view, atPx);
  // Across a break, a pixel is many more days.
  const [day, next] = [at, at + view.daysPerPx].map((each) => (fold ? fold.day(each) : each)) as [number, number];
  const reading = readingOf(day, Math.max(view.daysPerPx, next - day), words);
  const placeOf = (day: number): number => xOf(view, fold ? fold.at(day) : day);
  const fromPx = Math.max(0, placeOf(reading.startDay));
  const toPx = Math.max(fromPx + 1, Math.min(alongPx, placeOf(reading.endDay)));
  const line = across(scene, [atPx, atPx + 1], [0, depthOf(scene)]);
  const node = boxNode("reading", line);
  node.ariaHidden = "true";
  const unit = across(scene, [fromPx, toPx], UNIT_PX);
  const bar = boxNode("unit", { ...unit, xPx: unit.xPx - line.xPx, yPx: unit.yPx - line.yPx });
  // In the middle of the unit that it names, kept inside the plot, and over the axis's texts.
  const widePx = measure(reading.text, "tick") + AIR_PX;
  const xPx = scene.isUpright
    ? scene.isMirrored
      ? scene.widthPx - widePx
      : 0
    : clamp(unit.xPx + (unit.widthPx - widePx) / 2, scene.widthPx - widePx);
  const middlePx = unit.yPx + (unit.heightPx - LINE_PX) / 2;
  const yPx = scene.isUpright ? clamp(middlePx, scene.heightPx - LINE_PX) : scene.axisYPx + 6;
  const lines = clearOf(line, wordsIn(scene, plan.metrics), scene.isUpright).map((piece) =>
    boxNode("line", { ...piece, xPx: piece.xPx - line.xPx, yPx: piece.yPx - line.yPx }),
  );
  node.append(...lines, bar, wordsNode(reading.text, xPx - line.xPx, yPx - line.yPx));
  return node;
}

const clamp = (px: number, most: number): number => Math.max(0, Math.min(most, px));

/** Today, where the data reaches it. */
function todayNodes({ scene, plan, words, measure, view, model: { index, fold } }: Ground): HTMLElement[] {
  const at = fold ? fold.at(today()) : today();
  const atPx = xOf(view, at);
  if (at < index.startDay || at > index.endDay || atPx < 0 || atPx > view.widthPx) return [];
  const text = words.ago(0);
  const size = { widthPx: measure(text, "tick"), heightPx: LINE_PX };
  const place = momentPlace(scene, plan.metrics, atPx, size);
  const node = boxNode("today", place.line);
  node.ariaHidden = "true";
  node.append(wordsNode(text, place.words.xPx - place.line.xPx, place.words.yPx - place.line.yPx));
  return [node];
}

/** What is folded, with its length in words. */
function stripsOf({ scene, plan, measure, view, model: { fold } }: Ground, lang: string): BreakStrip[] {
  if (!fold) return [];
  const input = { fold, view, scene, metrics: plan.metrics, say: (gap: Break): string => gapWords(gap, lang) };
  return breakStrips({ ...input, measure: (text) => measure(text, "tick") });
}

/** A torn strip. */
function breakNode({ box, edges, name, words }: BreakStrip): HTMLElement {
  const node = boxNode("break", box);
  for (const edge of edges) node.append(boxNode("edge", { ...edge, xPx: edge.xPx - box.xPx, yPx: edge.yPx - box.yPx }));
  node.role = "img";
  node.ariaLabel = name;
  if (words) {
    const span = wordsNode(words.text, words.xPx - box.xPx, words.yPx - box.yPx);
    if (words.isTurned) span.className = "turned";
    node.append(span);
  }
  return node;
}

/** The title of a band: below its upper edge or, where bands are columns, above it. */
function bandNode({ title, box, room }: BandTitle, { isUpright }: Scene): HTMLElement {
  const node = boxNode(isUpright ? "band column" : "band", box);
  const span = document.createElement("span");
  span.textContent = title;
  span.title = title;
  span.style.left = `${(room.xPx - box.xPx).toFixed(1)}px`;
  span.style.width = `${room.widthPx.toFixed(1)}px`;
  span.dir = "auto";
  node.append(span);
  return node;
}
