import type { RangeIndex } from "../events/range-index.ts";
import type { Overview, OverviewWindow, Strip } from "../layout/overview.ts";
import { layoutStrip, viewOfWindow, windowOf } from "../layout/overview.ts";
import type { TickWords } from "../layout/tick-words.ts";
import type { Viewport } from "../layout/viewport.ts";
import { OverviewPainter } from "../paint/overview-painter.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { Session } from "./session.ts";

/** Keeps the strip of the whole timeline as it should be: laid out anew where events, words or width are others, its window with every frame. */
export class OverviewKeeper {
  /** As it is on screen. */
  shown: Overview | undefined;
  private readonly node: HTMLElement;
  private painter: OverviewPainter | undefined;
  private strip: Strip | undefined;
  /** What the strip was laid out for. */
  private made: { readonly range?: RangeIndex; readonly words?: TickWords } = {};
  /** Read once for all frames of the same words: to ask for it lays the page out. */
  private heightPx = 0;

  constructor(node: HTMLElement) {
    this.node = node;
  }

  /** The part of the strip that a viewport is; undefined where none is drawn yet. */
  windowOf(view: Viewport): OverviewWindow | undefined {
    return this.strip && windowOf(this.strip.view, view);
  }

  /** The viewport, `widthPx` wide, of a part of the strip. */
  viewOf(window: OverviewWindow, widthPx: number): Viewport | undefined {
    return this.shown && viewOfWindow(this.shown, window, widthPx);
  }

  draw({ words, measure, scene }: PlotFrame, { model, range, state }: Session): void {
    if (!model || !range || !words || !measure || !scene) return;
    const { widthPx } = scene;
    if (words !== this.made.words) this.heightPx = this.node.clientHeight;
    if (words !== this.made.words || range !== this.made.range || widthPx !== this.strip?.view.widthPx)
      this.strip = layoutStrip({
        range,
        elsewhere: model.elsewhere,
        limits: state.limits,
        widthPx,
        heightPx: this.heightPx,
        words,
        measure,
        ticksOf: model.fold?.stripTicksOf,
      });
    this.made = { range, words };
    this.shown = { strip: this.strip as Strip, window: windowOf((this.strip as Strip).view, state.viewport) };
    this.painter ??= new OverviewPainter(this.node);
    this.painter.paint(this.shown);
  }
}
