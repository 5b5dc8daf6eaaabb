import { spanOf } from "../layout/viewport.ts";
import { type Depth, deeper } from "../state/state.ts";
import { breathing, rest } from "./breathing.ts";
import type { Way } from "./facing.ts";
import { fetchFacing, wayOf } from "./facing-choice.ts";
import { FrameLoop } from "./frame-loop.ts";
import type { Keeper, KeptPlot, OpenKeeper, PlotOwner } from "./keeper.ts";
import { type FrameInput, PlotFrame } from "./plot-frame.ts";
import type { PlotNodes } from "./plot-nodes.ts";

/** What marks are called before anybody keeps the plot: their own words name them. */
const unnamed = (): string => "";

/** Joins one plot's nodes to its session: frames out. What comes in, and what lies around the picture, is its keeper's. */
export class PlotController implements KeptPlot {
  readonly owner: PlotOwner;
  frame: PlotFrame | undefined;
  private readonly loop = new FrameLoop((depth) => this.draw(depth));
  private nodes: PlotNodes | undefined;
  private sizes: ResizeObserver | undefined;
  private open: OpenKeeper | undefined;
  private keeper: Keeper | undefined;
  /** Which way time is to run. */
  private asked: Way | undefined;
  private readonly waiting: (() => void)[] = [];
  /** The deepest change that was drawn and that the keeper has not seen. */
  private untold: Depth = "none";
  /** Fulfils when it is known which way time runs, and how far: before it, nothing can be brought into view. */
  faced: Promise<void> = Promise.resolve();

  constructor(owner: PlotOwner) {
    this.owner = owner;
  }

  /** From now on the plot has a keeper. */
  furnish(open: OpenKeeper): void {
    this.open = open;
    if (this.nodes) this.keeper = open(this, this.nodes);
    this.request("pointer");
  }

  /** Fulfils when the reader can do everything in the plot. */
  get handy(): Promise<void> {
    return this.keeper?.handy ?? Promise.resolve();
  }

  /** Takes hold of the nodes after they were rendered; does nothing where it holds them already. */
  attach(nodes: PlotNodes | undefined): void {
    if (nodes?.plot === this.nodes?.plot) {
      this.resize();
      return;
    }
    this.release();
    if (!nodes) return;
    this.nodes = nodes;
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(nodes.plot);
    this.keeper = this.open?.(this, nodes);
    this.resize();
  }

  release(): void {
    this.sizes?.disconnect();
    this.keeper?.release();
    this.loop.stop();
    this.frame?.clear();
    this.frame = undefined;
    this.keeper = undefined;
    this.nodes = undefined;
    this.asked = undefined;
  }

  request(depth: Depth): void {
    this.loop.request(depth);
  }

  /** Fulfils when what is asked for now is on screen; at once where nothing can be drawn, as in a hidden tab. */
  painted(): Promise<void> {
    // That it has no width yet is known: to ask for it would lay the page out once more.
    const isUnseen = this.owner.session.state.viewport.widthPx <= 1;
    if (!this.nodes || document.visibilityState === "hidden" || isUnseen) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.request("pointer");
    });
  }

  /** Fulfils when what is asked for now is drawn, which the browser's next frame shows: in a task of its own, that does not wait for one. */
  async drawn(): Promise<void> {
    await rest();
    this.loop.flush();
  }

  /** Puts the keyboard's focus on an event's button, now or as soon as it is on screen. */
  focusEvent(index: number): void {
    this.keeper?.focusEvent(index);
  }

  private resize(): void {
    const { nodes } = this;
    if (!nodes || nodes.plot.clientWidth === 0) return;
    const asked = wayOf(nodes.plot, this.owner.layout(), this.owner.session.state.clock);
    if (asked !== this.asked) this.faced = this.face(asked, nodes);
    else this.fit();
  }

  private fit(): void {
    const { frame } = this;
    if (!frame) return;
    const { session } = this.owner;
    session.isUpright = !!frame.facing?.isUpright;
    session.dispatch({ kind: "resize", widthPx: frame.alongPx() }, "program");
    if (frame.isOutgrown()) this.request("data");
  }

  /** Lets time run another way. Ways other than to the right are fetched, and only then there is a picture. */
  private async face(asked: Way, nodes: PlotNodes): Promise<void> {
    this.asked = asked;
    const facing = await fetchFacing(asked, nodes.plot);
    if (this.nodes !== nodes || this.asked !== asked) return;
    this.frame?.clear();
    nodes.svg.replaceChildren();
    nodes.plot.closest(".whole-plot")?.setAttribute("data-facing", facing ? asked : "");
    this.frame = new PlotFrame(nodes, facing);
    this.fit();
  }

  /** Makes a first picture in slices, so that the page stays quick; the browser's next frame finds it drawn, and shows it. */
  async foresee(): Promise<void> {
    const { frame, input } = this;
    if (!frame || !input || frame.scene) return;
    this.loop.hold();
    await frame.foresee(input, breathing());
    this.loop.go();
    await this.drawn();
  }

  /** What a frame is drawn from; undefined where there is nothing to draw yet. */
  private get input(): FrameInput | undefined {
    const { model, range, state } = this.owner.session;
    if (!model || !range || state.viewport.widthPx <= 1) return undefined;
    return { model, range, state, speech: this.owner.speech(), nameOf: this.keeper?.nameOf ?? unnamed };
  }

  private draw(depth: Depth): void {
    const { frame, input } = this;
    if (!frame || !input) return;
    const { viewport } = input.state;
    const { startDay, endDay } = spanOf(viewport);
    input.model.want?.(startDay, endDay, 1 / viewport.daysPerPx);
    const isFirst = !frame.scene;
    frame.draw(depth, input);
    if (!frame.scene) return;
    this.untold = deeper(this.untold, depth);
    // What lies around the first picture follows it: both in one frame would be felt.
    if (isFirst) this.request("pointer");
    else {
      this.keeper?.drawn(frame, this.untold);
      this.untold = "none";
    }
    for (const done of this.waiting.splice(0)) done();
  }
}
