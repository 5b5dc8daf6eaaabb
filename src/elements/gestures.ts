import type { D3ZoomEvent } from "d3";
import { pointer, select, ZoomTransform, zoom, zoomIdentity } from "d3";
import type { Viewport } from "../layout/viewport.ts";
import { panBy } from "../layout/viewport.ts";

/** Which gestures the timeline takes: see the attribute `gestures` of `<date-line>`. */
export type GestureMode = "cooperative" | "greedy" | "none";

/** What the gestures need to know and whom they tell. They never keep the viewport: they ask for it and propose another. */
export interface GestureHost {
  readonly mode: () => GestureMode;
  /** Which way time runs, where not to the right. Positions are counted the way it runs. */
  readonly facing: () => { readonly isUpright: boolean; readonly isMirrored: boolean } | undefined;
  readonly viewport: () => Viewport;
  /** The viewport that would really be shown for a proposed one. */
  readonly clamped: (viewport: Viewport) => Viewport;
  readonly look: (viewport: Viewport) => void;
  /** Double click or double tap: zooms in about x. */
  readonly zoomIn: (xPx: number) => void;
  /** A gesture came to rest. */
  readonly rest: () => void;
  /** The reader tried to zoom with the plain wheel, or a vertical finger: it belongs to the page. */
  readonly refused: () => void;
}

/** Wheel pixels per doubling of the zoom, about one notch of a mouse wheel with ctrl held. */
const WHEEL_PER_DOUBLING = 160;
/** A line and a page of wheel movement, in pixels (WheelEvent.deltaMode). */
const DELTA_PX = [1, 16, 400] as const;
/** After this long without a wheel event the gesture has come to rest. */
const WHEEL_REST_MS = 160;

const wheelPx = (delta: number, event: WheelEvent): number => delta * (DELTA_PX[event.deltaMode] ?? 1);
const isZoomWheel = (event: WheelEvent): boolean => event.ctrlKey || event.metaKey;
const isSideways = (event: WheelEvent): boolean => Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;

/**
 * Turns drags, pinches and wheels on the plot into viewports, with d3's zoom as the input device. The viewport is the truth: a gesture's
 * transform counts from the viewport it began with and is put back to identity when it ends, so that no precision is lost however
 * deep the zoom has gone. Gives back a function that takes all listeners off.
 */
export function attachGestures(surface: HTMLElement, host: GestureHost): () => void {
  let base = host.viewport();
  let restTimer: ReturnType<typeof setTimeout> | undefined;

  const isUpright = (): boolean => host.facing()?.isUpright ?? false;
  const isToLeft = (): boolean => !isUpright() && (host.facing()?.isMirrored ?? false);
  /** From a shift of the picture to one along the axis, and back: where time runs to the left, places count from the other edge. */
  const along = (px: number, k: number): number => (isToLeft() ? base.widthPx * (1 - k) - px : px);
  const viewOf = ({ k, x, y }: ZoomTransform): Viewport => ({
    widthPx: base.widthPx,
    daysPerPx: base.daysPerPx / k,
    startDay: base.startDay - (along(isUpright() ? y : x, k) / k) * base.daysPerPx,
  });
  const transformOf = (view: Viewport): ZoomTransform => {
    const k = base.daysPerPx / view.daysPerPx;
    const px = along(((base.startDay - view.startDay) / base.daysPerPx) * k, k);
    return isUpright() ? new ZoomTransform(k, 0, px) : new ZoomTransform(k, px, 0);
  };

  const allowed = (event: Event): boolean => {
    if (host.mode() === "none") return false;
    if (event instanceof WheelEvent) return isZoomWheel(event) || (host.mode() === "greedy" && !isSideways(event));
    if (event instanceof MouseEvent) return event.button === 0 && !event.ctrlKey;
    return true;
  };

  const behaviour = zoom<HTMLElement, unknown>()
    .filter(allowed)
    // d3 would look once whether there is a screen to touch: Firefox and WebKitGTK say no until one was touched, or is plugged in.
    .touchable(true)
    .wheelDelta((event: WheelEvent) => -wheelPx(event.deltaY, event) / WHEEL_PER_DOUBLING)
    .scaleExtent([2 ** -40, 2 ** 40])
    .clickDistance(5)
    .constrain((transform) => transformOf(host.clamped(viewOf(transform))))
    .on("start", () => {
      base = host.viewport();
      setTransform(zoomIdentity);
    })
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent) host.look(viewOf(event.transform));
    })
    .on("end", () => {
      base = host.viewport();
      setTransform(zoomIdentity);
      host.rest();
    });

  /** d3 keeps a node's transform on the node; this is its documented place (d3-zoom, "zoomTransform"). */
  const setTransform = (transform: ZoomTransform): void => {
    (surface as HTMLElement & { __zoom?: ZoomTransform }).__zoom = transform;
  };

  const onWheel = (event: WheelEvent): void => {
    if (host.mode() === "none" || isZoomWheel(event)) return;
    if (!isSideways(event)) {
      if (host.mode() === "cooperative") host.refused();
      return;
    }
    event.preventDefault();
    const sideways = Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : event.deltaY;
    host.look(panBy(host.viewport(), (isToLeft() ? 1 : -1) * wheelPx(sideways, event)));
    clearTimeout(restTimer);
    restTimer = setTimeout(host.rest, WHEEL_REST_MS);
  };
  const touches = ownVerticalTouches(surface, host.mode, isUpright);
  const lostTouches = passOnLostTouches(surface);
  const onDoubleClick = (event: MouseEvent): void => {
    if (host.mode() === "none") return;
    event.preventDefault();
    const [x, y] = pointer(event, surface);
    host.zoomIn(isUpright() ? y : isToLeft() ? surface.clientWidth - x : x);
  };

  surface.addEventListener("wheel", onWheel, { passive: false });
  surface.addEventListener("dblclick", onDoubleClick);
  select(surface).call(behaviour).on("dblclick.zoom", null);

  return () => {
    clearTimeout(restTimer);
    touches();
    lostTouches();
    surface.removeEventListener("wheel", onWheel);
    surface.removeEventListener("dblclick", onDoubleClick);
    select(surface).on(".zoom", null);
  };
}

/** A finger that moved less than this has not yet said where it is going. */
const TOUCH_SLOP_PX = 4;

/**
 * Gives one vertical finger to the page: d3 would prevent the default of every move it sees, and with it the page's scroll.
 * A capturing listener decides by the finger's first steps and keeps vertical ones from d3, and where time runs down, all: sideways there is
 * nothing to be moved. Two fingers are always ours.
 */
function ownVerticalTouches(surface: HTMLElement, mode: () => GestureMode, isUpright: () => boolean): () => void {
  let start: { x: number; y: number } | undefined;
  let way: "undecided" | "page" | "ours" = "undecided";
  const onStart = (event: TouchEvent): void => {
    const touch = event.touches[0];
    start = touch && { x: touch.clientX, y: touch.clientY };
    way = event.touches.length > 1 || mode() !== "cooperative" ? "ours" : "undecided";
  };
  const onMove = (event: TouchEvent): void => {
    const touch = event.touches[0];
    if (event.touches.length > 1) way = "ours";
    if (way === "undecided" && isUpright()) way = "page";
    else if (way === "undecided" && touch && start) {
      const dx = Math.abs(touch.clientX - start.x);
      const dy = Math.abs(touch.clientY - start.y);
      if (Math.max(dx, dy) >= TOUCH_SLOP_PX) way = dy > dx ? "page" : "ours";
    }
    // A move that cannot be taken back is the browser's already: d3 would only complain.
    if (way !== "ours" || !event.cancelable) event.stopImmediatePropagation();
  };
  surface.addEventListener("touchstart", onStart, { capture: true, passive: true });
  surface.addEventListener("touchmove", onMove, { capture: true, passive: true });
  return () => {
    surface.removeEventListener("touchstart", onStart, { capture: true });
    surface.removeEventListener("touchmove", onMove, { capture: true });
  };
}

/**
 * Browsers tell a finger's moves to what it first touched, for as long as it is down, even where that has left the page: words come and go
 * while two fingers zoom. From there they are passed on to the surface.
 */
function passOnLostTouches(surface: HTMLElement): () => void {
  const passOn = (event: TouchEvent): void => {
    const { type, currentTarget } = event;
    if (type !== "touchmove")
      for (const kind of FOLLOWED) currentTarget?.removeEventListener(kind, passOn as EventListener);
    if (!(currentTarget instanceof Node) || surface.contains(currentTarget)) return;
    const [touches, targetTouches, changedTouches] = [
      [...event.touches],
      [...event.targetTouches],
      [...event.changedTouches],
    ];
    const { cancelable } = event;
    const again = new TouchEvent(type, { bubbles: true, cancelable, touches, targetTouches, changedTouches });
    if (!surface.dispatchEvent(again)) event.preventDefault();
  };
  const onStart = ({ target }: TouchEvent): void => {
    if (target === surface) return;
    for (const kind of FOLLOWED) target?.addEventListener(kind, passOn as EventListener, { passive: false });
  };
  surface.addEventListener("touchstart", onStart, { capture: true, passive: true });
  return () => surface.removeEventListener("touchstart", onStart, { capture: true });
}

/** How a finger's way is told. */
const FOLLOWED = ["touchmove", "touchend", "touchcancel"] as const;
