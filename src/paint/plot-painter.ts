import { clusterText, earlierSign } from "../layout/dot-band.ts";
import type { Mark, Scene, Shape } from "../layout/scene.ts";
import type { Tick } from "../layout/ticks.ts";
import { TICK_TEXT_PX } from "../layout/ticks.ts";
import { LAYERS } from "./layers.ts";
import { Pool } from "./pool.ts";

/** The nodes a plot is painted into. */
export interface PlotSurface {
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
}

/** What the painter is told about the marks besides the scene. */
export interface MarkLook {
  /** The accessible name of a mark. */
  readonly nameOf: (mark: Mark) => string;
  /** Another value where the same marks have other names than before: other data, another filter, another language. */
  readonly naming: unknown;
  readonly selected: number | undefined;
  /** How numbers are written. */
  readonly lang: string;
  /** The event that holds the plot's one tab stop. */
  readonly tabStop: number | undefined;
}

const SVG = "http://www.w3.org/2000/svg";

const svgNode = <Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS(SVG, name);

/** Sets an attribute where it is another: even the same one would be laid out again. */
function set(node: Element, name: string, value: string): void {
  if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

/** The pool key of a mark: an event keeps its node when it turns from a dot into a label and back. */
function keyOf(mark: Mark): string {
  return mark.kind === "cluster" ? `c${mark.index}:${mark.endDay}` : `e${mark.index}`;
}

/** Scene → pixels: one SVG path per layer and tone, one pooled button per mark. Decides nothing. */
export class PlotPainter {
  private readonly surface: PlotSurface;
  private readonly layers = new Map<Shape["layer"], Pool<SVGPathElement>>();
  private readonly axis: SVGGElement;
  private readonly ticks: Pool<SVGTextElement>;
  private readonly context: Pool<SVGTextElement>;
  private readonly marks: Pool<HTMLButtonElement>;
  private readonly markOfNode = new WeakMap<Element, Mark>();
  private readonly textOfNode = new WeakMap<Element, string>();
  private readonly placeOfNode = new WeakMap<Element, string>();
  private anchorXPx = 0;
  /** What each node was named for: naming is dear, and most marks only move. */
  private named = new WeakMap<Element, string | number>();
  private naming: unknown;
  private order: readonly Mark[] = [];
  private size = "";

  constructor(surface: PlotSurface) {
    this.surface = surface;
    for (const layer of LAYERS) {
      const group = svgNode("g");
      group.setAttribute("class", layer);
      surface.svg.append(group);
      this.layers.set(layer, new Pool(group, () => svgNode("path")));
    }
    this.axis = svgNode("g");
    surface.svg.append(this.axis);
    const textGroup = (name: string): SVGGElement => {
      const group = svgNode("g");
      group.setAttribute("class", name);
      this.axis.append(group);
      return group;
    };
    this.ticks = new Pool(textGroup("ticks"), () => svgNode("text"));
    this.context = new Pool(textGroup("context"), () => svgNode("text"));
    this.marks = new Pool(surface.marks, () => document.createElement("button"));
  }

  paint(scene: Scene, look: MarkLook): void {
    this.fit(scene);
    if (look.naming !== this.naming) this.named = new WeakMap();
    this.naming = look.naming;
    for (const shape of scene.shapes) this.paintShape(shape);
    for (const pool of this.layers.values()) pool.sweep();
    // While the view is panned, words move together: the page works out anew where their holder is, and not each of them.
    this.anchorXPx = scene.anchorXPx;
    const anchor = scene.anchorXPx.toFixed(1);
    this.axis.setAttribute("transform", `translate(${anchor})`);
    this.surface.marks.style.transform = `translate(${anchor}px)`;
    this.paintTicks(this.ticks, scene, scene.ticks, 5 / 12);
    this.paintTicks(this.context, scene, scene.context, 5 / 6);
    for (const mark of scene.marks) this.paintMark(mark, look, scene);
    this.marks.sweep();
    this.order = scene.marks;
  }

  private fit({ widthPx, heightPx }: Scene): void {
    const { svg } = this.surface;
    const size = `${widthPx} ${heightPx}`;
    if (size === this.size) return;
    this.size = size;
    svg.setAttribute("viewBox", `0 0 ${size}`);
    svg.setAttribute("width", String(widthPx));
    svg.setAttribute("height", String(heightPx));
  }

  /**
   * Puts the buttons into reading order. Called when a gesture ends: moving nodes while a finger is down costs frames.
   * The focused button stays where it is and the others are put around it, since a moved node loses its focus.
   */
  settle(): void {
    const holder = this.surface.marks;
    const sorted = this.order.map((mark) => this.marks.get(keyOf(mark))).filter((node) => node !== undefined);
    if (sorted.every((node, place) => holder.children[place] === node)) return;
    const root = holder.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    const fixed = active instanceof HTMLButtonElement ? sorted.indexOf(active) : -1;
    sorted.forEach((node, place) => {
      if (place === fixed) return;
      holder.insertBefore(node, place < fixed ? active : null);
    });
  }

  /** The mark that a node, or what it stands in, was painted for. */
  markAt(target: EventTarget | null): Mark | undefined {
    const button = target instanceof Element ? target.closest("button") : null;
    return button ? this.markOfNode.get(button) : undefined;
  }

  /** The button of an event, while it is on screen. */
  buttonOf(index: number): HTMLButtonElement | undefined {
    return this.marks.get(`e${index}`);
  }

  clear(): void {
    for (const pool of [...this.layers.values(), this.ticks, this.context, this.marks]) pool.clear();
    this.order = [];
  }

  private paintShape(shape: Shape): void {
    const { node, isNew } = this.layers.get(shape.layer)?.take(`${shape.tone}`) ?? { node: undefined, isNew: false };
    if (!node) return;
    if (isNew) node.setAttribute("class", typeof shape.tone === "number" ? `tone-${shape.tone % 8}` : shape.tone);
    set(node, "d", shape.path);
  }

  private paintTicks(pool: Pool<SVGTextElement>, scene: Scene, ticks: readonly Tick[], down: number): void {
    for (const { key, text, xPx, yPx, turned } of ticks) {
      const { node } = pool.take(key);
      if (node.textContent !== text) node.textContent = text;
      const besidePx = (yPx === undefined ? TICK_TEXT_PX : 0) * (scene.isMirrored ? -1 : 1);
      const x = (xPx + besidePx - this.anchorXPx).toFixed(1);
      // As far down as the axis is high, which follows the size of its texts.
      const y = (yPx ?? scene.axisYPx + (scene.heightPx - scene.axisYPx) * down).toFixed(1);
      set(node, "x", x);
      set(node, "y", y);
      if (turned) set(node, "transform", `rotate(${turned} ${x} ${y})`);
    }
    pool.sweep();
  }

  private paintMark(mark: Mark, look: MarkLook, scene: Scene): void {
    const { node, isNew } = this.marks.take(keyOf(mark));
    this.markOfNode.set(node, mark);
    if (isNew) node.type = "button";
    const isOne = mark.kind !== "cluster";
    const isWorded = mark.kind === "event";
    const tab = isOne && mark.index === look.tabStop ? 0 : -1;
    if (node.tabIndex !== tab) node.tabIndex = tab;
    this.setName(node, mark, look.nameOf);
    const open = String(isOne && mark.index === look.selected);
    if (isOne && node.ariaExpanded !== open) node.ariaExpanded = open;
    const kind = `mark ${mark.kind}${isWorded ? (mark.pinned ? " pinned" : "") + (mark.isHushed ? " hushed" : "") + (mark.isFlipped ? " flipped" : "") + (mark.label.leads ? " lead" : "") : ""}${isOne ? ` tone-${mark.group % 8}` : ""}`;
    if (node.className !== kind) {
      node.className = kind;
      node.setAttribute("part", mark.kind);
    }
    this.setWords(node, mark, look.lang, scene);
    const yPx = isWorded ? mark.labelYPx : mark.yPx;
    const xPx = isWorded ? mark.labelXPx : mark.xPx;
    const back = scene.isMirrored && isWorded ? " translate(-100%)" : "";
    const place = `translate(${(xPx - this.anchorXPx).toFixed(1)}px,${yPx.toFixed(1)}px)${back}`;
    if (this.placeOfNode.get(node) === place) return;
    this.placeOfNode.set(node, place);
    node.style.transform = place;
  }

  private setName(node: HTMLButtonElement, mark: Mark, nameOf: MarkLook["nameOf"]): void {
    // A node is one event's or one cluster's for life: only these can change its name.
    const named = mark.kind === "cluster" ? (mark.count + (mark.began ? 0.5 : 0)) * (mark.differs ? -1 : 1) : mark.kind;
    if (this.named.get(node) === named) return;
    this.named.set(node, named);
    node.ariaLabel = nameOf(mark);
  }

  private setWords(node: HTMLButtonElement, mark: Mark, lang: string, scene: Scene): void {
    const words =
      mark.kind === "event"
        ? [mark.label.date, ...mark.label.lines]
        : [mark.kind === "cluster" ? clusterText(mark, lang, scene) : mark.began ? earlierSign(scene) : ""];
    const text = words.join("\n");
    if (this.textOfNode.get(node) === text) return;
    this.textOfNode.set(node, text);
    if (mark.kind !== "event") {
      node.textContent = text;
      return;
    }
    node.replaceChildren(
      // A space after each line, or words of two lines would be read as one; none within a word that is broken, which the name has whole.
      ...words.flatMap((word, place) => {
        const line = document.createElement("span");
        line.className = place === 0 ? "date" : "line";
        line.textContent = word;
        line.dir = "auto";
        return [line, node.ariaLabel?.includes(word + words[place + 1]?.replace("…", "")) ? "" : " "];
      }),
    );
  }
}
