import { placeCard } from "../layout/card-place.ts";
import type { Overview } from "../layout/overview.ts";
import { viewOfWindow, windowOf } from "../layout/overview.ts";
import type { Scene } from "../layout/scene.ts";
import { panBy, spanOf } from "../layout/viewport.ts";
import { reduce } from "../state/reduce.ts";
import type { Depth } from "../state/state.ts";
import { Announcer } from "./announcer.ts";
import { FrameLoop } from "./frame-loop.ts";
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
  readonly root: () => ShadowRoot | null;
  /** A frame was drawn. */
  readonly drawn: (frame: PlotFrame) => void;
}

/** How long the hint stays that says how to zoom, and after how many tries it comes. */
const HINT_MS = 1600;
const HINT_AFTER_TRIES = 2;
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
  private readonly waiting: (() => void)[] = [];
  private tries = 0;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Fulfils when drags, wheels and pinches are taken, and the shapes of marks are explained. */
  handy: Promise<void> = Promise.resolve();

  constructor(owner: PlotOwner) {
    this.owner = owner;
    this.announcer = new Announcer(() => owner.root()?.querySelector<HTMLElement>(".status") ?? null);
  }

  /** Takes hold of the nodes after they were rendered; does nothing where it holds them already. */
  attach(nodes: PlotNodes | undefined): void {
    if (nodes?.plot === this.nodes?.plot) return;
    this.release();
    if (!nodes) return;
    this.nodes = nodes;
    this.frame = new PlotFrame(nodes);
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
    this.request("data");
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
        viewport: () => session.state.viewport,
        clamped: (viewport) => reduce(session.state, { kind: "look", viewport }).viewport,
        look: (viewport) => {
          session.grasp();
          session.dispatch({ kind: "look", viewport }, "reader");
        },
        zoomIn: (xPx) => session.zoom(2, xPx),
        rest: () => this.settle(),
        refused: () => this.hint(),
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
    this.owner.session.dispatch({ kind: "resize", widthPx: nodes.plot.clientWidth }, "program");
    if (this.frame?.isOutgrown()) this.request("data");
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
    this.placeCard(scene);
    if (depth !== "pointer") this.announcer.say(() => statusText(session, this.owner.speech()));
    for (const done of this.waiting.splice(0)) done();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), SETTLE_MS);
  }

  /** The key to the shapes that occur, and the dates that other claims give: fetched where there is anything to explain. */
  private async explain(model: TimelineModel, { words }: Speech): Promise<void> {
    const look = await import("./claim-look.ts").catch(() => undefined);
    look?.showKey(this.owner.root(), model, words);
    if (!look || !this.frame || this.frame.ghostsIn) return;
    this.frame.ghostsIn = look.ghostsIn;
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

  /** Moves the card clear of its own mark. */
  private placeCard(scene: Scene): void {
    const card = this.nodes?.stage.querySelector<HTMLElement>(".card");
    const { selected } = this.owner.session.state;
    const mark = scene.marks.find((candidate) => candidate.kind === "event" && candidate.index === selected);
    if (!card || mark?.kind !== "event") return;
    const box = {
      xPx: Math.min(mark.xPx, mark.labelXPx),
      yPx: mark.yPx,
      widthPx: mark.labelXPx + mark.label.widthPx - Math.min(mark.xPx, mark.labelXPx),
      heightPx: scene.laneHeightPx,
    };
    const place = placeCard(box, scene);
    card.dataset.kind = place.kind;
    if (place.kind === "sheet") {
      card.dataset.edge = place.edge;
      card.style.setProperty("--_sheet", `${Math.round(place.maxHeightPx)}px`);
      return;
    }
    card.dataset.side = place.side;
    if (place.shiftPx === 0 || card.dataset.for === String(selected)) return;
    card.dataset.for = String(selected);
    const { session } = this.owner;
    session.fly(panBy(session.state.viewport, place.shiftPx), "program");
  }

  private settle(): void {
    this.frame?.painter.settle();
    const { session } = this.owner;
    if (this.frame?.overview && this.nodes)
      sayGrips(this.nodes.overview, this.frame.overview, session.span, this.owner.speech());
  }

  private onKey(event: KeyboardEvent): void {
    const command = commandOf(event);
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

  private hint(): void {
    this.tries += 1;
    const hint = this.nodes?.stage.querySelector<HTMLElement>(".hint");
    if (!hint || this.tries % HINT_AFTER_TRIES !== 0 || !hint.hidden) return;
    hint.hidden = false;
    setTimeout(() => {
      hint.hidden = true;
    }, HINT_MS);
  }
}
