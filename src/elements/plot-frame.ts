import type { Pause } from "../events/input.ts";
import type { RangeIndex } from "../events/range-index.ts";
import type { AddGhosts } from "../layout/ghosts.ts";
import { type LabelRoom, setLabel } from "../layout/labels.ts";
import { layoutScene } from "../layout/layout-scene.ts";
import { leadsOf } from "../layout/leads.ts";
import { TRIED } from "../layout/placer.ts";
import type { Metrics, Plan } from "../layout/plan.ts";
import { keptLabels, METRICS, planLayout } from "../layout/plan.ts";
import type { Label, Mark, Scene } from "../layout/scene.ts";
import type { TickWords } from "../layout/tick-words.ts";
import { tickWords } from "../layout/tick-words.ts";
import { spanOf } from "../layout/viewport.ts";
import type { Measure } from "../paint/measure.ts";
import { textMeasure } from "../paint/measure.ts";
import { PlotPainter } from "../paint/plot-painter.ts";
import type { Depth, TimelineState } from "../state/state.ts";
import type { Facing } from "./facing.ts";
import type { TimelineModel } from "./model.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** What a frame is drawn from. */
export interface FrameInput {
  readonly model: TimelineModel;
  readonly range: RangeIndex;
  readonly state: TimelineState;
  readonly speech: Speech;
  /** Always the same function, as long as it gives the same names. */
  readonly nameOf: (mark: Mark) => string;
}

/** What a first picture was laid out from, ahead of its frame, and what came of it. */
interface Foreseen extends FrameInput {
  readonly scene: Scene | undefined;
}

/** The nodes that frames are painted into. */
export interface FrameNodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
}

/** The heights of a date and of a line of a title, as they come out of all style sheets: readers may have set them higher. */
function linesIn(marks: HTMLElement): number[] {
  const line = document.createElement("p");
  marks.append(line);
  const heights = ["mark date", "mark line"].map((name) => {
    line.className = name;
    return Number.parseFloat(getComputedStyle(line).lineHeight);
  });
  line.remove();
  return heights;
}

const NO_LABEL: Label = { date: "", lines: [], widthPx: 0 };

/** Draws frames: what depends on data, filter, height and fonts is prepared when these change, everything else is laid out anew. */
export class PlotFrame {
  readonly painter: PlotPainter;
  scene: Scene | undefined;
  /** Comes with the key, where sources disagree. */
  ghostsIn: ((model: TimelineModel) => AddGhosts) | undefined;
  readonly facing: Facing | undefined;
  private readonly nodes: FrameNodes;
  plan: Plan | undefined;
  measure: Measure | undefined;
  private font = "";
  words: TickWords | undefined;
  /** Read once: to ask for them in every frame would lay the page out twice in each. */
  private heightPx = 0;
  private metrics = METRICS;
  /** What it was prepared for before its first picture. */
  private foreseen: Foreseen | undefined;
  private labelOf: Plan["labelOf"] = () => NO_LABEL;
  private labelIn: (i: number, room: LabelRoom) => Label = () => NO_LABEL;
  /** What the marks' names depend on besides the marks. */
  private naming: { readonly range?: RangeIndex; readonly speech?: Speech; readonly nameOf?: FrameInput["nameOf"] } =
    {};

  /** `facing`: where time does not run to the right. */
  constructor(nodes: FrameNodes, facing?: Facing) {
    this.nodes = nodes;
    this.facing = facing;
    this.painter = new PlotPainter(nodes);
  }

  /** True when the plot has another height or another font than the frames are prepared for. */
  isOutgrown(): boolean {
    return this.plan?.heightPx !== this.acrossPx() || this.font !== this.fontNow();
  }

  /** The plot's length along the axis, px. */
  alongPx(): number {
    const { clientWidth, clientHeight } = this.nodes.plot;
    return this.facing?.isUpright ? clientHeight : clientWidth;
  }

  private acrossPx(): number {
    const { clientWidth, clientHeight } = this.nodes.plot;
    return this.facing?.isUpright ? clientWidth : clientHeight;
  }

  private fontNow(): string {
    const { fontSize, fontFamily, letterSpacing, wordSpacing, lineHeight } = getComputedStyle(this.nodes.plot);
    return `${[fontSize, fontFamily, letterSpacing, wordSpacing, lineHeight]}`;
  }

  /** Prepares for a picture that is not drawn yet, and sets the words that it will ask for first, pausing between them. */
  async foresee(input: FrameInput, pause: Pause): Promise<void> {
    const { range, state } = input;
    this.prepare(input);
    await pause();
    const plan = this.planned(input);
    const { startDay, endDay } = spanOf(state.viewport);
    const first: number[] = [];
    range.topK(range.placeOf(startDay), range.placeOf(endDay), (i) => first.push(i) < TRIED);
    for (const i of first) {
      plan.labelOf(i);
      await pause();
    }
    this.plan = plan;
    this.foreseen = { ...input, scene: this.sceneOf(input) };
  }

  /** What is prepared for just this; once. */
  private takeForeseen({ model, range, speech }: FrameInput): Foreseen | undefined {
    const { foreseen } = this;
    this.foreseen = undefined;
    const isIt = foreseen?.model === model && foreseen.range === range && foreseen.speech === speech;
    return isIt && !this.isOutgrown() ? foreseen : undefined;
  }

  private sceneOf({ model, state }: FrameInput): Scene | undefined {
    const { plan, words, measure, facing } = this;
    if (!plan || !words || !measure) return undefined;
    return (facing?.layout ?? layoutScene)({
      plan,
      view: state.viewport,
      words,
      measure,
      ticksOf: model.fold?.ticksOf,
      focused: state.focused,
      selected: state.selected,
    });
  }

  draw(depth: Depth, input: FrameInput): void {
    const { state } = input;
    const foreseen = this.takeForeseen(input);
    if ((depth === "data" && !foreseen) || !this.plan) this.prepare(input);
    if (((depth === "data" || depth === "filter") && !foreseen) || !this.plan) this.plan = this.planned(input);
    const { range, speech, nameOf } = input;
    if (range !== this.naming.range || speech !== this.naming.speech || nameOf !== this.naming.nameOf)
      this.naming = { range, speech, nameOf };
    const scene = foreseen?.state === state ? foreseen.scene : this.sceneOf(input);
    if (!scene) return;
    const first = scene.marks.find((mark) => mark.kind !== "cluster");
    const held = scene.marks.some((mark) => mark.kind !== "cluster" && mark.index === state.focused);
    this.painter.paint(scene, {
      nameOf,
      naming: this.naming,
      lang: input.speech.words.lang,
      selected: state.selected,
      tabStop: held ? state.focused : first?.index,
    });
    this.scene = scene;
  }

  clear(): void {
    this.painter.clear();
    this.plan = undefined;
  }

  private prepare({ model, speech }: FrameInput): void {
    const font = this.fontNow();
    if (font !== this.font || !this.measure) this.measure = textMeasure(this.nodes.plot);
    const { measure } = this;
    this.font = font;
    this.heightPx = this.acrossPx();
    this.words = tickWords({ words: speech.dateWords, lang: speech.lang });
    const metrics = this.metricsNow();
    this.metrics = metrics;
    const isLead = leadsOf(model.index);
    this.labelIn = (i, room) => {
      const event = model.glanceAt(i);
      const date = event.displayDate ?? brief(event.when, speech);
      return setLabel({ date, title: event.title, measure, leads: isLead(i), ...room });
    };
    this.labelOf = keptLabels((i) => this.labelIn(i, { maxWidthPx: metrics.labelMaxPx }));
  }

  /** Asks nothing of the page: after a filter's switch that would lay it out once more. */
  private planned({ model, range }: FrameInput): Plan {
    const { heightPx, metrics, labelOf } = this;
    const { elsewhere, placerOf } = model;
    const input = { range, elsewhere, placerOf, addGhosts: this.ghostsIn?.(model), heightPx, metrics, labelOf };
    const { facing, words, measure } = this;
    if (!facing || !words || !measure) return planLayout(input);
    return facing.plan({ ...input, words, measure, labelOf: (i, room) => (room ? this.labelIn(i, room) : labelOf(i)) });
  }

  /** The layout's sizes in the plot's own font size and spacing: readers may set it larger and wider. */
  private metricsNow(): Metrics {
    const { fontSize, letterSpacing } = getComputedStyle(this.nodes.plot);
    const share = (Number.parseFloat(fontSize) || 16) / 16;
    // A letter is about half as wide as it is high: what is set wider gets as much more room.
    const wider = (Number.parseFloat(letterSpacing) || 0) / 8;
    const wide = this.nodes.plot.clientWidth;
    const [dateLinePx = 0, titleLinePx = 0] = linesIn(this.nodes.marks);
    return {
      ...METRICS,
      dateLinePx: dateLinePx || METRICS.dateLinePx * share,
      titleLinePx: titleLinePx || METRICS.titleLinePx * share,
      labelMaxPx: Math.min(METRICS.labelMaxPx * (share + wider), wide * 0.7),
      axisPx: METRICS.axisPx * share,
      dotBandPx: METRICS.dotBandPx * Math.max(1, share),
    };
  }
}
