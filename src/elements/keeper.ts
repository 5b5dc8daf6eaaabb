import type { Mark } from "../layout/scene.ts";
import type { Depth } from "../state/state.ts";
import type { PlotLayout } from "./facing.ts";
import type { GestureMode } from "./gestures.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { PlotNodes } from "./plot-nodes.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What a plot asks of the element it serves. */
export interface PlotOwner {
  readonly session: Session;
  readonly speech: () => Speech;
  readonly mode: () => GestureMode;
  readonly layout: () => PlotLayout;
  readonly root: () => ShadowRoot | null;
}

/** A plot, as whoever keeps it knows it. */
export interface KeptPlot {
  readonly owner: PlotOwner;
  readonly frame: PlotFrame | undefined;
  readonly request: (depth: Depth) => void;
  /** Fulfils when what is asked for now is on screen. */
  readonly painted: () => Promise<void>;
  /** Fulfils when what is asked for now is drawn, which the browser's next frame shows: in a task of its own, that does not wait for one. */
  readonly drawn: () => Promise<void>;
}

/** Joins a plot to its reader: takes keys, clicks and hands, names marks, and sees to what lies around the picture. */
export interface Keeper {
  /** The name of a mark for those who hear it; always the same function. */
  readonly nameOf: (mark: Mark) => string;
  /** Fulfils when drags, wheels and pinches are taken, and the shapes of marks are explained. */
  readonly handy: Promise<void>;
  /** A frame was drawn. */
  readonly drawn: (frame: PlotFrame, depth: Depth) => void;
  /** Puts the keyboard's focus on an event's button, now or as soon as it is on screen. */
  readonly focusEvent: (index: number) => void;
  /** Lets go of the nodes. */
  readonly release: () => void;
}

/** Gives a plot's nodes to one who keeps them. */
export type OpenKeeper = (plot: KeptPlot, nodes: PlotNodes) => Keeper;
