import type { Overview } from "../layout/overview.ts";
import { Pool } from "./pool.ts";

const SVG = "http://www.w3.org/2000/svg";
const svgNode = <Name extends keyof SVGElementTagNameMap>(name: Name): SVGElementTagNameMap[Name] =>
  document.createElementNS(SVG, name);

/** The window can be seen and held, however short the time it stands for. */
const NARROWEST_PX = 3;
/** A window narrower than this wears its handles outside, or they would hide it. */
const HANDLES_INSIDE_PX = 72;
/** What is seen of a handle outside the window, with its air. */
const BAR_PX = 10;
/** Half of the narrowest handle. */
const HALF_HANDLE_PX = 12;
const TARGET_PX = 26;
const LEAST_TARGET_PX = 24;

/** Paints the strip of the whole timeline: how many events stand where, some years, and the window that is on screen. */
export class OverviewPainter {
  private readonly strip: HTMLElement;
  private readonly bins: SVGPathElement;
  private readonly ticks: Pool<SVGTextElement>;
  private painted: Overview["strip"] | undefined;

  constructor(strip: HTMLElement) {
    this.strip = strip;
    const svg = strip.querySelector("svg") ?? strip.appendChild(svgNode("svg"));
    this.bins = svgNode("path");
    this.bins.setAttribute("class", "bins");
    const texts = svgNode("g");
    svg.replaceChildren(this.bins, texts);
    this.ticks = new Pool(texts, () => svgNode("text"));
  }

  paint(overview: Overview): void {
    if (overview.strip !== this.painted) this.paintStrip(overview.strip);
    const { widthPx } = overview.strip.view;
    const x0 = Math.min(Math.max(0, overview.window.x0), widthPx - NARROWEST_PX);
    const x1 = Math.max(Math.min(widthPx, overview.window.x1), x0 + NARROWEST_PX);
    const narrow = x1 - x0 < HANDLES_INSIDE_PX;
    this.strip.classList.toggle("narrow", narrow);
    // What is held is never narrower than a finger or a pointer needs; what is seen is true.
    const roomPx = narrow ? Math.max(0, TARGET_PX - (x1 - x0)) / 2 : 0;
    const heldPx = x1 - x0 + 2 * roomPx;
    // At the ends of the strip its handles stand inside, over the window, as far as that leaves it wide enough to be taken hold of.
    const edge0 = Math.max(0, x0 - roomPx);
    const edge1 = edge0 + heldPx;
    this.place("window", edge0, heldPx);
    const seen = this.grip("window")?.style;
    seen?.setProperty("--_from", `${(x0 - edge0).toFixed(1)}px`);
    seen?.setProperty("--_wide", `${(x1 - x0).toFixed(1)}px`);
    this.place(
      "start",
      narrow ? Math.min(Math.max(edge0, BAR_PX), edge1 - LEAST_TARGET_PX) : Math.max(x0, HALF_HANDLE_PX),
    );
    this.place(
      "end",
      narrow
        ? Math.max(Math.min(edge1, widthPx - BAR_PX), edge0 + LEAST_TARGET_PX)
        : Math.min(x1, widthPx - HALF_HANDLE_PX),
    );
  }

  private paintStrip(strip: Overview["strip"]): void {
    this.painted = strip;
    this.bins.setAttribute("d", strip.path);
    for (const tick of strip.ticks) {
      const { node } = this.ticks.take(tick.key);
      if (node.textContent !== tick.text) node.textContent = tick.text;
      node.setAttribute("x", String(Math.round(tick.xPx)));
      // In the size of the text, which a reader may have set larger.
      node.setAttribute("y", "1.1em");
    }
    this.ticks.sweep();
  }

  private grip(name: string): HTMLElement | null {
    return this.strip.querySelector<HTMLElement>(`[data-grip="${name}"]`);
  }

  private place(grip: string, xPx: number, widthPx?: number): void {
    const node = this.grip(grip);
    if (!node) return;
    node.style.transform = `translateX(${xPx.toFixed(1)}px)`;
    if (widthPx !== undefined) node.style.width = `${widthPx.toFixed(1)}px`;
  }
}
