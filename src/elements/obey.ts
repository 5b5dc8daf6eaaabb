import type { RangeIndex } from "../events/range-index.ts";
import { firstEvent, lastEvent, nearestEvent, nextEvent, previousEvent } from "../layout/reading-order.ts";
import type { Viewport } from "../layout/viewport.ts";
import { panBy, spanOf } from "../layout/viewport.ts";
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

/** Does what a button beside the plot asks for: as keys do, but steps open. Who presses one sees what it did, wherever the keyboard is. */
export function press(session: Commanded, command: KeyCommand): void {
  if (command === "next") leaf(session, 1);
  else if (command === "previous") leaf(session, -1);
  else obey(session, command);
}

/** Opens the event before or after the one that is open, or that the keyboard is on in view; where there is none, the first in view, or the last. */
function leaf(session: Commanded, direction: 1 | -1): void {
  const { range, state } = session;
  if (!range) return;
  const { startDay, endDay } = spanOf(state.viewport);
  const isInView = (index: number | undefined): index is number => {
    const day = index === undefined ? Number.NaN : (range.index.start[index] as number);
    return day >= startDay && day < endDay;
  };
  const at = state.selected ?? (isInView(state.focused) ? state.focused : undefined);
  const isForward = direction === 1;
  const edge = isForward
    ? range.at(range.rank(range.placeOf(startDay)))
    : range.at(range.rank(range.placeOf(endDay)) - 1);
  const first = isInView(edge) ? edge : nearestEvent(range, (startDay + endDay) / 2);
  const to = at === undefined ? first : (isForward ? nextEvent : previousEvent)(range, at);
  if (to !== undefined) session.open(to, "reader");
}
