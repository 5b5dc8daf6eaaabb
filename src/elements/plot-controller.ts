import type { Overview } from "../layout/overview.ts";
import { viewOfWindow, windowOf } from "../layout/overview.ts";
import { spanOf } from "../layout/viewport.ts";
import { reduce } from "../state/reduce.ts";
import type { Depth } from "../state/state.ts";
import { Announcer } from "./announcer.ts";
import { putCard } from "./card-keeper.ts";
import type { PlotLayout, Way } from "./facing.ts";
import { fetchFacing, wayOf } from "./facing-choice.ts";
import { FrameLoop } from "./frame-loop.ts";
import { GestureHint } from "./gesture-hint.ts";
import type { GestureMode } from "./gestures.ts";
import { commandOf } from "./keyboard.ts";
import type { TimelineModel } from "./model.ts";
import type { Dress } from "./plot-dress.ts";
import { PlotFrame } from "./plot-frame.ts";
import { markName, sayGrips, statusText } from "./plot-voice.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** The nodes of a plot, as they stand in the element's shadow root. */
export interface PlotNodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
  readonly overview: HTMLElement;
  readonly stage: HTMLElement;
}

/** The plot's nodes in a shadow root; undefined while no plot is shown. */
export function plotNodesIn(root: ShadowRoot | null): PlotNodes | undefined {
  const plot = root?.querySelector<HTMLElement>(".plot");
  const svg = plot?.querySelector("svg");
  const marks = plot?.querySelector<HTMLElement>(".marks");
  const overview = root?.querySelector<HTMLElement>(".overview");
  const stage = root?.querySelector<HTMLElement>(".stage");
  return plot && svg && marks && overview && stage ? { plot, svg, marks, overview, stage } : undefined;
}

/** What the controller asks of the element it serves. */
export interface PlotOwner {
  readonly session: Session;
  readonly speech: () => Speech;
  readonly mode: () => GestureMode;
  readonly layout: () => PlotLayout;
  readonly root: () => ShadowRoot | null;
  /** A frame was drawn. */
  readonly drawn: (frame: PlotFrame) => void;
}

/** Without a frame for so long, the view is at rest, whoever moved it: then the buttons go into reading order. */
const SETTLE_MS = 200;

/** Joins one plot's nodes to its session: frames out, gestures, keys and clicks in. */
export class PlotController {
  private readonly owner: PlotOwner;
  private readonly loop = new FrameLoop((depth) => this.draw(depth));
  private readonly announcer: Announcer;
  private nodes: PlotNodes | undefined;
  private frame: PlotFrame | undefined;
  private dress: Dress | undefined;
  private detach: (() => void)[] = [];
  /** The event whose button takes the focus once it is on screen. */
  private awaited: number | undefined;
  /** Which way time is to run. */
  private asked: Way | undefined;
  private readonly waiting: (() => void)[] = [];
  private readonly hint = new GestureHint();
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Fulfils when it is known which way time runs, and how far: before it, nothing can be brought into view. */
  faced: Promise<void> = Promise.resolve();
  /** Fulfils when drags, wheels and pinches are taken, and the shapes of marks are explained. */
  handy: Promise<void> = Promise.resolve();

  constructor(owner: PlotOwner) {
    this.owner = owner;
    this.announcer = new Announcer(() => owner.root()?.querySelector<HTMLElement>(".status") ?? null);
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
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ): void => {
      nodes.plot.addEventListener(name, listener);
      this.detach.push(() => nodes.plot.removeEventListener(name, listener));
    };
    listen("keydown", (event) => this.onKey(event));
    listen("click", (event) => this.onClick(event));
    listen("focusin", (event) => this.onFocus(event));
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(nodes.plot);
    this.detach.push(() => sizes.disconnect());
    this.handy = this.takeHands(nodes);
    this.resize();
  }

  /** The gestures come with d3's zoom in a file of their own, so that the first picture need not wait for them. */
  private async takeHands(nodes: PlotNodes): Promise<void> {
    const { session } = this.owner;
    await this.painted();
    // Where only the one file was copied, buttons and keys still do everything.
    const hands = await import("./hands.ts").catch(() => undefined);
    if (!hands || this.nodes !== nodes) return;
    this.dress = hands.attachDress(nodes, session, () => this.owner.speech().lang);
    this.detach.push(this.dress.stop);
    this.request("pointer");
    this.detach.push(
      ...hands.attachHands(nodes, {
        mode: this.owner.mode,
        facing: () => this.frame?.facing,
        viewport: () => session.state.viewport,
        clamped: (viewport) => reduce(session.state, { kind: "look", viewport }).viewport,
        look: (viewport) => {
          session.grasp();
          session.dispatch({ kind: "look", viewport }, "reader");
        },
        zoomIn: (xPx) => session.zoom(2, xPx),
        rest: () => this.settle(),
        refused: () => this.hint.refused(nodes.stage),
        // As things are now, not as the last frame drew them: two presses may fall into one frame.
        window: () => this.frame?.overview && windowOf(this.frame.overview.strip.view, session.state.viewport),
        moved: (window) => {
          session.grasp();
          const overview = this.frame?.overview;
          if (overview) session.dispatch({ kind: "look", viewport: this.viewOf(overview, window) }, "reader");
        },
      }),
    );
  }

  release(): void {
    clearTimeout(this.settling);
    for (const undo of this.detach) undo();
    this.detach = [];
    this.loop.stop();
    this.announcer.stop();
    this.frame?.clear();
    this.frame = undefined;
    this.dress = undefined;
    this.nodes = undefined;
    this.asked = undefined;
  }

  request(depth: Depth): void {
    this.loop.request(depth);
  }

  /** Fulfils when what is asked for now is on screen; at once where nothing can be drawn, as in a hidden tab. */
  painted(): Promise<void> {
    if (!this.nodes || document.visibilityState === "hidden" || this.nodes.plot.clientWidth === 0)
      return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.request("pointer");
    });
  }

  /** Puts the keyboard's focus on an event's button, now or as soon as it is on screen. */
  focusEvent(index: number): void {
    this.awaited = index;
    this.request("pointer");
  }

  private viewOf(overview: Overview, window: Overview["window"]) {
    return viewOfWindow(overview, window, this.owner.session.state.viewport.widthPx);
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

  private draw(depth: Depth): void {
    const { session } = this.owner;
    const { model, range } = session;
    if (!this.frame || !this.nodes || !model || !range || session.state.viewport.widthPx <= 1) return;
    const speech = this.owner.speech();
    const { startDay, endDay } = spanOf(session.state.viewport);
    model.want?.(startDay, endDay, 1 / session.state.viewport.daysPerPx);
    this.frame.draw(depth, {
      model,
      range,
      state: session.state,
      speech,
      nameOf: (mark) => markName(session, mark, speech),
    });
    if (depth === "data" && model.signs) {
      const explained = this.explain(model, speech);
      this.handy = this.handy.then(() => explained);
    }
    const { scene } = this.frame;
    if (!scene) return;
    this.nodes.plot.tabIndex = scene.marks.length === 0 ? 0 : -1;
    this.dress?.draw(this.frame);
    this.owner.drawn(this.frame);
    this.giveFocus();
    putCard(this.nodes.stage, this.frame, session);
    if (depth !== "pointer") this.announcer.say(() => statusText(session, this.owner.speech()));
    for (const done of this.waiting.splice(0)) done();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), SETTLE_MS);
  }

  /** The key to the shapes that occur, and the dates that other claims give: fetched where there is anything to explain. */
  private async explain(model: TimelineModel, { words }: Speech): Promise<void> {
    const fetched = Promise.all([import("./claim-look.ts"), import("./ghost-finder.ts")]);
    const [look, finder] = await fetched.catch(() => []);
    look?.showKey(this.owner.root(), model, words);
    if (!finder || !this.frame || this.frame.ghostsIn) return;
    this.frame.ghostsIn = finder.ghostsIn;
    this.request("filter");
    await this.painted();
  }

  private giveFocus(): void {
    if (this.awaited === undefined) return;
    const button = this.frame?.painter.buttonOf(this.awaited);
    if (!button) return;
    this.awaited = undefined;
    button.focus({ preventScroll: true });
  }

  private settle(): void {
    this.frame?.painter.settle();
    const { session } = this.owner;
    if (this.frame?.overview && this.nodes)
      sayGrips(this.nodes.overview, this.frame.overview, session.span, this.owner.speech());
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandOf(event, this.frame?.facing?.keyOf(event.key));
    if (!command) return;
    const mark = this.frame?.painter.markAt(event.target);
    if (command === "open" && mark?.kind === "cluster") return; // the button's own click opens it
    event.preventDefault();
    const { session } = this.owner;
    session.command(command);
    const { focused, selected } = session.state;
    if (command !== "open" && focused !== undefined && selected === undefined) this.focusEvent(focused);
    this.settle();
  }

  private onClick(event: MouseEvent): void {
    const mark = this.frame?.painter.markAt(event.target);
    if (!mark) return;
    this.owner.session.activate(mark);
    // The number goes when it opens; the keyboard stays with the first of what it stood for.
    if (mark.kind !== "cluster") return;
    this.owner.session.dispatch({ kind: "focus", index: mark.index }, "reader");
    this.focusEvent(mark.index);
  }

  /** Of the keyboard's focus only: a mark that a press turned into words would be gone before the press ends. */
  private onFocus(event: FocusEvent): void {
    const mark = this.frame?.painter.markAt(event.target);
    const isKeys = (event.target as Element).matches(":focus-visible");
    if (isKeys && mark && mark.kind !== "cluster")
      this.owner.session.dispatch({ kind: "focus", index: mark.index }, "reader");
  }
}
