import type { Mark } from "../layout/scene.ts";
import { reduce } from "../state/reduce.ts";
import type { Depth } from "../state/state.ts";
import { activate } from "./activate.ts";
import { Announcer } from "./announcer.ts";
import { rest } from "./breathing.ts";
import { putCard } from "./card-keeper.ts";
import { GestureHint } from "./gesture-hint.ts";
import type { Keeper, KeptPlot } from "./keeper.ts";
import { commandOf } from "./keyboard.ts";
import type { TimelineModel } from "./model.ts";
import { obey } from "./obey.ts";
import { OverviewKeeper } from "./overview-keeper.ts";
import type { Dress } from "./plot-dress.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { PlotNodes } from "./plot-nodes.ts";
import { markName, sayGrips, statusText, tipWords } from "./plot-voice.ts";
import type { Session } from "./session.ts";

/** Without a frame for so long, the view is at rest, whoever moved it: then the buttons go into reading order. */
const SETTLE_MS = 200;

/** Joins one plot to its reader: gestures, keys and clicks in; names, the status and the card out. */
export class PlotKeeper implements Keeper {
  private readonly plot: KeptPlot;
  private readonly nodes: PlotNodes;
  private readonly session: Session;
  private readonly announcer: Announcer;
  private readonly overview: OverviewKeeper;
  private readonly hint = new GestureHint();
  /** Told of every frame besides. */
  private readonly follow: (frame: PlotFrame) => void;
  private dress: Dress | undefined;
  private readonly detach: (() => void)[] = [];
  /** The event whose button takes the focus once it is on screen. */
  private awaited: number | undefined;
  private settling: ReturnType<typeof setTimeout> | undefined;
  private explaining: Promise<void> = Promise.resolve();
  /** What the key explains now. */
  private explained: { readonly frame?: PlotFrame; readonly model?: TimelineModel } = {};
  handy: Promise<void>;

  constructor(plot: KeptPlot, nodes: PlotNodes, follow: (frame: PlotFrame) => void) {
    this.plot = plot;
    this.nodes = nodes;
    this.follow = follow;
    this.session = plot.owner.session;
    this.announcer = new Announcer(() => plot.owner.root()?.querySelector<HTMLElement>(".status") ?? null);
    this.overview = new OverviewKeeper(nodes.overview);
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
    this.handy = this.takeHands();
  }

  readonly nameOf = (mark: Mark): string => markName(this.session, mark, this.plot.owner.speech());

  /** The gestures come with d3's zoom in a file of their own. Without it, buttons and keys still do everything. */
  private async takeHands(): Promise<void> {
    const { nodes, session, plot } = this;
    if (!plot.frame?.scene) await plot.painted();
    if (plot.frame && session.model) this.explain(plot.frame, session.model);
    await rest();
    const hands = await import("./hands.ts").catch(() => undefined);
    if (!hands || this.isReleased) return;
    this.dress = hands.attachDress(
      nodes,
      session,
      () => plot.owner.speech().lang,
      (mark) => tipWords(session, mark, plot.owner.speech()),
    );
    this.detach.push(this.dress.stop);
    plot.request("pointer");
    this.detach.push(
      ...hands.attachHands(nodes, {
        mode: plot.owner.mode,
        facing: () => plot.frame?.facing,
        viewport: () => session.state.viewport,
        clamped: (viewport) => reduce(session.state, { kind: "look", viewport }).viewport,
        look: (viewport) => {
          session.grasp();
          session.dispatch({ kind: "look", viewport }, "reader");
        },
        zoomIn: (xPx) => session.zoom(2, xPx),
        rest: () => this.settleLater(),
        refused: () => this.hint.refused(nodes.stage),
        // As things are now, not as the last frame drew them: two presses may fall into one frame.
        window: () => this.overview.windowOf(session.state.viewport),
        moved: (window) => {
          session.grasp();
          const viewport = this.overview.viewOf(window, session.state.viewport.widthPx);
          if (viewport) session.dispatch({ kind: "look", viewport }, "reader");
        },
      }),
    );
    // Frames are few where a machine is slow: what is there is not shown later for want of one.
    await plot.drawn();
    await this.explaining;
  }

  private isReleased = false;

  release(): void {
    this.isReleased = true;
    clearTimeout(this.settling);
    for (const undo of this.detach) undo();
    this.announcer.stop();
  }

  focusEvent(index: number): void {
    this.awaited = index;
    this.plot.request("pointer");
  }

  drawn(frame: PlotFrame, depth: Depth): void {
    const { session, nodes } = this;
    const { model } = session;
    if (!model || !frame.scene) return;
    this.explain(frame, model);
    nodes.plot.tabIndex = frame.scene.marks.length === 0 ? 0 : -1;
    this.overview.draw(frame, session);
    this.dress?.draw(frame);
    this.follow(frame);
    this.giveFocus(frame);
    putCard(nodes.stage, frame, session);
    this.announcer.say(() => statusText(session, this.plot.owner.speech()), depth !== "pointer");
    this.settleLater();
  }

  private settleLater(): void {
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), SETTLE_MS);
  }

  private explain(frame: PlotFrame, model: TimelineModel): void {
    if (!model.signs || (this.explained.model === model && this.explained.frame === frame)) return;
    this.explained = { frame, model };
    this.explaining = this.showKey(frame, model);
    this.handy = Promise.all([this.handy, this.explaining]).then(() => undefined);
  }

  /** The key to the shapes that occur, and the dates that other claims give: fetched where there is anything to explain. */
  private async showKey(frame: PlotFrame, model: TimelineModel): Promise<void> {
    const fetched = Promise.all([import("./claim-look.ts"), import("./ghost-finder.ts")]);
    const [look, finder] = await fetched.catch(() => []);
    const { owner } = this.plot;
    look?.showKey(owner.root(), model, owner.speech().words, frame.facing);
    if (!finder || frame !== this.plot.frame || frame.ghostsIn) return;
    frame.ghostsIn = finder.ghostsIn;
    this.plot.request("filter");
    await this.plot.drawn();
  }

  private giveFocus({ painter }: PlotFrame): void {
    if (this.awaited === undefined) return;
    const button = painter.buttonOf(this.awaited);
    if (!button) return;
    this.awaited = undefined;
    button.focus({ preventScroll: true });
  }

  private settle(): void {
    // A button that is moved while it is pressed gets no click. Safari gives it no focus either, which would keep it in its place.
    if (this.nodes.plot.querySelector(".mark:active")) {
      this.settleLater();
      return;
    }
    this.plot.frame?.painter.settle();
    const { shown } = this.overview;
    if (shown) sayGrips(this.nodes.overview, shown, this.session.span, this.plot.owner.speech());
  }

  private onKey(event: KeyboardEvent): void {
    const { frame } = this.plot;
    const command = commandOf(event, frame?.facing?.keyOf(event.key));
    if (!command) return;
    const mark = frame?.painter.markAt(event.target);
    if (command === "open" && mark?.kind === "cluster") return; // the button's own click opens it
    event.preventDefault();
    const { session } = this;
    obey(session, command);
    const { focused, selected } = session.state;
    // A card that opens has the focus: a button that is only now on its way to the screen must not take it back.
    if (selected !== undefined) this.awaited = undefined;
    else if (command !== "open" && focused !== undefined) this.focusEvent(focused);
    this.settle();
  }

  private onClick(event: MouseEvent): void {
    const mark = this.plot.frame?.painter.markAt(event.target);
    if (!mark) return;
    activate(this.session, mark);
    // The number goes when it opens; the keyboard stays with the first of what it stood for, or with its card. A pointer chose none of these.
    if (mark.kind !== "cluster" || this.session.state.selected === mark.index) return;
    if (event.detail > 0) this.nodes.plot.focus({ preventScroll: true });
    else {
      this.session.dispatch({ kind: "focus", index: mark.index }, "reader");
      this.focusEvent(mark.index);
    }
  }

  /** Of the keyboard's focus only: a mark that a press turned into words would be gone before the press ends. */
  private onFocus(event: FocusEvent): void {
    const mark = this.plot.frame?.painter.markAt(event.target);
    const isKeys = (event.target as Element).matches(":focus-visible");
    if (isKeys && mark && mark.kind !== "cluster")
      this.session.dispatch({ kind: "focus", index: mark.index }, "reader");
  }
}
