import type { View } from "../state/state.ts";
import type { Words } from "../words/words.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What the buttons above the plot show and do. */
export interface Tools {
  readonly words: Words;
  readonly view: View;
  /** Whether the reader may change between timeline, list and table, and the author may open what is wrong. */
  readonly switchable: boolean;
  /** Whether there are sources for a matrix. */
  readonly sourced: boolean;
  /** Whether what is wrong with the data is shown; undefined where nothing is. */
  readonly check: boolean | undefined;
  /** Whether what turns the clocks is shown; undefined where there is only one. */
  readonly clock: boolean | undefined;
  /** Whether files can be saved here. */
  readonly savable: boolean;
  readonly onCommand: (command: "zoom-in" | "zoom-out" | "whole" | "previous" | "next") => void;
  readonly onView: (view: View) => void;
  readonly onCheck: () => void;
  readonly onClock: () => void;
  readonly onCite: (event: Event) => void;
  readonly onSave: (event: Event) => void;
  /** The frame that it all stands in, for what is fetched. */
  readonly frame: { readonly session: Session; readonly speech: Speech; readonly search: unknown };
}

/** All views, in the order of their buttons. */
export const VIEWS: readonly View[] = ["plot", "list", "table", "matrix"];
