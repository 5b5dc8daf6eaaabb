import type { RangeIndex } from "../events/range-index.ts";
import { firstEvent, lastEvent } from "../layout/reading-order.ts";
import type { Viewport } from "../layout/viewport.ts";
import { panBy } from "../layout/viewport.ts";
import type { TimelineState } from "../state/state.ts";
import type { KeyCommand } from "./keyboard.ts";

/** A step of the zoom buttons and keys. */
const ZOOM_STEP = 1.6;

/** A session, as far as commands reach. */
interface Commanded {
  readonly range: RangeIndex | undefined;
  readonly state: TimelineState;
  readonly step: (direction: 1 | -1, cause: "reader") => void;
  readonly visit: (index: number | undefined, cause: "reader") => void;
  readonly open: (index: number | undefined, cause: "reader") => void;
  readonly zoom: (factor: number) => void;
  readonly fit: (cause: "reader") => void;
  readonly fly: (to: Viewport) => void;
}

/** Does in a session what a key or a button asks for. */
export function obey(session: Commanded, command: KeyCommand): void {
  const { range, state } = session;
  const page = state.viewport.widthPx * 0.8;
  const isShown = (index: number | undefined): boolean => index !== undefined && !!range?.isWanted(index);
  const deeds: Readonly<Record<KeyCommand, () => void>> = {
    next: () => session.step(1, "reader"),
    previous: () => session.step(-1, "reader"),
    first: () => session.visit(range && firstEvent(range), "reader"),
    last: () => session.visit(range && lastEvent(range), "reader"),
    "zoom-in": () => session.zoom(ZOOM_STEP),
    "zoom-out": () => session.zoom(1 / ZOOM_STEP),
    whole: () => session.fit("reader"),
    // What a filter has taken away since is not opened.
    open: () => session.open(isShown(state.focused) ? state.focused : undefined, "reader"),
    close: () => session.open(undefined, "reader"),
    "page-forward": () => session.fly(panBy(state.viewport, -page)),
    "page-back": () => session.fly(panBy(state.viewport, page)),
  };
  deeds[command]();
}
