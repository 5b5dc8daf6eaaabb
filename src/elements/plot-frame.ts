import type { RangeIndex } from "../events/range-index.ts";
import type { AddGhosts } from "../layout/ghosts.ts";
import { setLabel } from "../layout/labels.ts";
import { layoutScene } from "../layout/layout-scene.ts";
import type { Overview, Strip } from "../layout/overview.ts";
import { layoutStrip, windowOf } from "../layout/overview.ts";
import type { Metrics, Plan } from "../layout/plan.ts";
import { METRICS, planLayout } from "../layout/plan.ts";
import type { Mark, Scene } from "../layout/scene.ts";
import type { TickWords } from "../layout/tick-words.ts";
import { tickWords } from "../layout/tick-words.ts";
import type { Measure } from "../paint/measure.ts";
import { textMeasure } from "../paint/measure.ts";
import { OverviewPainter } from "../paint/overview-painter.ts";
import { PlotPainter } from "../paint/plot-painter.ts";
import type { Depth, TimelineState } from "../state/state.ts";
import type { TimelineModel } from "./model.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** What a frame is drawn from. */
export interface FrameInput {
  readonly model: TimelineModel;
  readonly range: RangeIndex;
  readonly state: TimelineState;
  readonly speech: Speech;
  readonly nameOf: (mark: Mark) => string;
}

/** The nodes that frames are painted into. */
export interface FrameNodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
  readonly overview: HTMLElement;
}

/** Draws frames: what depends on data, filter, height and fonts is prepared when these change, everything else is laid out anew. */
export class PlotFrame {
  readonly painter: PlotPainter;
  scene: Scene | undefined;
  overview: Overview | undefined;
  /** Comes with the key, where sources disagree. */
  ghostsIn: ((model: TimelineModel) => AddGhosts) | undefined;
  private readonly nodes: FrameNodes;
  private readonly overviewPainter: OverviewPainter;
  plan: Plan | undefined;
  private measure: Measure | undefined;
  private font = "";
  words: TickWords | undefined;
  private strip: Strip | undefined;
  /** Read once: to ask for it in every frame would lay the page out twice in each. */
  private stripHeightPx = 0;
  /** What the marks' names depend on besides the marks. */
  private naming: { readonly range?: RangeIndex; readonly speech?: Speech } = {};

  constructor(nodes: FrameNodes) {
    this.nodes = nodes;
    this.painter = new PlotPainter(nodes);
    this.overviewPainter = new OverviewPainter(nodes.overview);
  }

  /** True when the plot has another height or another font than the frames are prepared for. */
  isOutgrown(): boolean {
    return this.plan?.heightPx !== this.nodes.plot.clientHeight || this.font !== this.fontNow();
  }

  private fontNow(): string {
    const { fontSize, fontFamily } = getComputedStyle(this.nodes.plot);
    return `${fontSize} ${fontFamily}`;
  }

  draw(depth: Depth, input: FrameInput): void {
    const { state } = input;
    if (depth === "data" || !this.plan) this.prepare(input);
    else if (depth === "filter") this.plan = this.planned(input);
    if (input.range !== this.naming.range || input.speech !== this.naming.speech)
      this.naming = { range: input.range, speech: input.speech };
    const { plan, words, measure } = this;
    if (!plan || !words || !measure) return;
    const { widthPx } = state.viewport;
    const scene = layoutScene({
      plan,
      view: state.viewport,
      words,
      measure,
      ticksOf: input.model.fold?.ticksOf,
      focused: state.focused,
      selected: state.selected,
    });
    const first = scene.marks.find((mark) => mark.kind !== "cluster");
    const held = scene.marks.some((mark) => mark.kind !== "cluster" && mark.index === state.focused);
    this.painter.paint(scene, {
      nameOf: input.nameOf,
      naming: this.naming,
      selected: state.selected,
      tabStop: held ? state.focused : first?.index,
    });
    this.scene = scene;
    if (depth === "data" || depth === "filter" || widthPx !== this.overview?.strip.view.widthPx)
      this.strip = layoutStrip({
        range: input.range,
        elsewhere: input.model.elsewhere,
        limits: state.limits,
        widthPx,
        heightPx: this.stripHeightPx,
        words,
        measure,
        ticksOf: input.model.fold?.stripTicksOf,
      });
    if (!this.strip) return;
    this.overview = { strip: this.strip, window: windowOf(this.strip.view, state.viewport) };
    this.overviewPainter.paint(this.overview);
  }

  clear(): void {
    this.painter.clear();
    this.plan = undefined;
  }

  private prepare(input: FrameInput): void {
    const { speech } = input;
    this.font = this.fontNow();
    this.stripHeightPx = this.nodes.overview.clientHeight;
    this.measure = textMeasure(this.nodes.plot);
    this.words = tickWords({ words: speech.dateWords, lang: speech.lang });
    this.plan = this.planned(input);
  }

  private planned({ model, range, speech }: FrameInput): Plan {
    const metrics = this.metrics();
    const measure = this.measure ?? textMeasure(this.nodes.plot);
    return planLayout({
      range,
      elsewhere: model.elsewhere,
      placerOf: model.placerOf,
      addGhosts: this.ghostsIn?.(model),
      heightPx: this.nodes.plot.clientHeight,
      metrics,
      labelOf: (i) => {
        const event = model.glanceAt(i);
        const date = event.displayDate ?? brief(event.when, speech);
        return setLabel({ date, title: event.title, measure, maxWidthPx: metrics.labelMaxPx });
      },
    });
  }

  /** The layout's sizes in the plot's own font size: readers may set it larger. */
  private metrics(): Metrics {
    const share = (Number.parseFloat(getComputedStyle(this.nodes.plot).fontSize) || 16) / 16;
    const wide = this.nodes.plot.clientWidth;
    return {
      ...METRICS,
      dateLinePx: METRICS.dateLinePx * share,
      titleLinePx: METRICS.titleLinePx * share,
      labelMaxPx: Math.min(METRICS.labelMaxPx * share, wide * 0.7),
      axisPx: METRICS.axisPx * share,
    };
  }
}
