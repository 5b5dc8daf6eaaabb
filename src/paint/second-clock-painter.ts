import type { Arc, SecondClock, SourceMark } from "../layout/second-clock.ts";
import { Pool } from "./pool.ts";

/** The nodes that the band is painted into. */
export interface BandSurface {
  readonly svg: SVGSVGElement;
  readonly sources: HTMLElement;
}

/** What the painter is told about the band besides its layout. */
export interface BandLook {
  /** The accessible name of a mark. */
  readonly nameOf: (mark: SourceMark) => string;
  /** What makes a mark the same from frame to frame. */
  readonly keyOf: (mark: SourceMark) => string;
  /** True for a mark whose reports the reader asked to see. */
  readonly isPicked: (mark: SourceMark) => boolean;
  /** True for the arcs that are drawn in front: of the open event, or of what was picked. */
  readonly isNear: (arc: Arc) => boolean;
  /** The place among the marks of the one that the Tab key reaches. */
  readonly tabStop: number;
  /** Down from the open event's mark to where its arcs begin. Places in pixels; `topPx` is above the band, so negative. */
  readonly drop: { readonly xPx: number; readonly topPx: number } | undefined;
}

const SVG = "http://www.w3.org/2000/svg";
/** Half the height of a window's soft bar. */
const WINDOW_PX = 5;
const MARK_PX = 4.5;
/** A mark whose day is not known is a frame of this thickness: seen without colour. */
const FRAME_PX = 1.5;

const square = (xPx: number, yPx: number, halfPx: number): string =>
  `M${(xPx - halfPx).toFixed(1)} ${(yPx - halfPx).toFixed(1)}h${2 * halfPx}v${2 * halfPx}h${-2 * halfPx}Z`;

/** The sign of a source: a full square for a day, a frame for a window. */
function signOf({ xPx, yPx, isExact, sources }: SourceMark): string {
  if (sources.length > 1) return "";
  return isExact ? square(xPx, yPx, MARK_PX) : square(xPx, yPx, MARK_PX) + square(xPx, yPx, MARK_PX - FRAME_PX);
}

const barOf = ({ yPx, window }: SourceMark): string =>
  window
    ? `M${window.fromPx.toFixed(1)} ${(yPx - WINDOW_PX).toFixed(1)}H${window.toPx.toFixed(1)}v${2 * WINDOW_PX}H${window.fromPx.toFixed(1)}Z`
    : "";

/** Puts the band of sources on screen: a path per layer, a pooled button per mark. Decides nothing. */
export class SecondClockPainter {
  private readonly surface: BandSurface;
  private readonly layers: Pool<SVGPathElement>;
  private readonly marks: Pool<HTMLButtonElement>;
  private readonly markOfNode = new WeakMap<Element, SourceMark>();

  constructor(surface: BandSurface) {
    this.surface = surface;
    this.layers = new Pool(surface.svg, () => document.createElementNS(SVG, "path"));
    this.marks = new Pool(surface.sources, () => document.createElement("button"));
  }

  paint(clock: SecondClock, look: BandLook): void {
    const { svg } = this.surface;
    svg.setAttribute("width", String(clock.widthPx));
    svg.setAttribute("height", String(clock.heightPx));
    const [near, far] = [clock.arcs.filter(look.isNear), clock.arcs.filter((arc) => !look.isNear(arc))];
    const paths = (arcs: readonly Arc[], part: "path" | "arrows"): string => arcs.map((arc) => arc[part]).join("");
    this.layer("windows", clock.marks.map(barOf).join(""));
    this.layer("arcs", paths(far, "path"));
    this.layer("arrows", paths(far, "arrows"));
    this.layer("drop", look.drop ? `M${look.drop.xPx.toFixed(1)} ${look.drop.topPx.toFixed(1)}V0` : "");
    this.layer("arcs near", paths(near, "path"));
    this.layer("arrows near", paths(near, "arrows"));
    this.layer("signs", clock.marks.map(signOf).join(""));
    this.layers.sweep();
    for (const [place, mark] of clock.marks.entries()) this.paintMark(mark, look, place === look.tabStop);
    this.marks.sweep();
    this.order(clock, look);
  }

  /** The mark that a node, or what it stands in, was painted for. */
  markAt(target: EventTarget | null): SourceMark | undefined {
    const button = target instanceof Element ? target.closest("button") : null;
    return button ? this.markOfNode.get(button) : undefined;
  }

  /** The button of a mark, by its key. */
  buttonOf(key: string): HTMLButtonElement | undefined {
    return this.marks.get(key);
  }

  private layer(name: string, path: string): void {
    const { node, isNew } = this.layers.take(name);
    if (isNew) node.setAttribute("class", name);
    if (node.getAttribute("d") !== path) node.setAttribute("d", path);
  }

  private paintMark(mark: SourceMark, look: BandLook, isTabStop: boolean): void {
    const { node, isNew } = this.marks.take(look.keyOf(mark));
    this.markOfNode.set(node, mark);
    if (isNew) {
      node.type = "button";
      node.setAttribute("part", "source");
    }
    node.className = mark.sources.length > 1 ? "band-source several" : "band-source";
    node.tabIndex = isTabStop ? 0 : -1;
    const name = look.nameOf(mark);
    if (node.ariaLabel !== name) node.ariaLabel = name;
    node.ariaPressed = String(look.isPicked(mark));
    const text = mark.sources.length > 1 ? String(mark.sources.length) : mark.label;
    if (node.textContent !== text) node.textContent = text;
    node.style.transform = `translate(${mark.xPx.toFixed(1)}px,${mark.yPx.toFixed(1)}px)`;
  }

  /** Buttons stand in the order of publication; one that has the focus is not moved, for it would lose it. */
  private order({ marks }: SecondClock, look: BandLook): void {
    const { sources } = this.surface;
    const nodes = marks.flatMap((mark) => this.marks.get(look.keyOf(mark)) ?? []);
    if (nodes.every((node, place) => sources.children[place] === node)) return;
    const focused = nodes.findIndex((node) => node.matches(":focus"));
    nodes.forEach((node, place) => {
      if (place !== focused) sources.insertBefore(node, place < focused ? (nodes[focused] ?? null) : null);
    });
  }
}
