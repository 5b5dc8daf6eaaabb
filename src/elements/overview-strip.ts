import type { OverviewWindow } from "../layout/overview.ts";

/** What the strip asks for. Positions are in pixels of the strip. */
export interface OverviewHost {
  /** Which way time runs, where not to the right. */
  readonly facing: () => { readonly isMirrored: boolean } | undefined;
  readonly window: () => OverviewWindow | undefined;
  /** The window as the reader moved or resized it. */
  readonly moved: (window: OverviewWindow) => void;
  readonly rest: () => void;
}

type Grip = "window" | "start" | "end";

/** A window narrower than this cannot be taken hold of; it is drawn no narrower either. */
const MIN_WINDOW_PX = 4;
const KEY_STEP_PX = 8;

/** An end is moved from where it is seen: the window itself may reach beyond the strip. */
function movedBy(window: OverviewWindow, grip: Grip, px: number, widthPx: number): OverviewWindow {
  const { x0, x1 } = window;
  if (grip === "window") return { x0: x0 + px, x1: x1 + px };
  if (grip === "start") return { x0: Math.min(Math.max(0, x0) + px, x1 - MIN_WINDOW_PX), x1 };
  return { x0, x1: Math.max(Math.min(widthPx, x1) + px, x0 + MIN_WINDOW_PX) };
}

const gripOf = (target: EventTarget | null): Grip | undefined => {
  const name = target instanceof HTMLElement ? target.dataset.grip : undefined;
  return name === "window" || name === "start" || name === "end" ? name : undefined;
};

/** Makes the strip's window draggable and resizable with pointer and keys. Gives back a function that takes the listeners off. */
export function attachOverview(strip: HTMLElement, host: OverviewHost): () => void {
  let held: { grip: Grip; fromPx: number; window: OverviewWindow; pointer: number } | undefined;
  /** Where the window stood when it was taken hold of, by pointer or keys. */
  let before: OverviewWindow | undefined;

  const isMirrored = (): boolean => host.facing()?.isMirrored ?? false;
  const placeOf = ({ clientX }: PointerEvent): number => {
    const { left, right } = strip.getBoundingClientRect();
    return isMirrored() ? right - clientX : clientX - left;
  };
  const onDown = (event: PointerEvent): void => {
    const window = host.window();
    if (!window || event.button !== 0) return;
    const grip = gripOf(event.target);
    const xPx = placeOf(event);
    const centred = movedBy(window, "window", xPx - (window.x0 + window.x1) / 2, strip.clientWidth);
    before = window;
    held = { grip: grip ?? "window", fromPx: xPx, window: grip ? window : centred, pointer: event.pointerId };
    if (!grip) host.moved(centred);
    strip.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent): void => {
    if (!held || event.pointerId !== held.pointer) return;
    const xPx = placeOf(event);
    host.moved(movedBy(held.window, held.grip, xPx - held.fromPx, strip.clientWidth));
  };
  const onUp = (event: PointerEvent): void => {
    if (!held || event.pointerId !== held.pointer) return;
    held = undefined;
    host.rest();
  };
  const onFocus = (): void => {
    if (!held) before = host.window();
  };
  const onKey = (event: KeyboardEvent): void => {
    const grip = gripOf(event.target);
    const window = host.window();
    if (!grip || !window || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && before && before.x0 + before.x1 !== window.x0 + window.x1) {
      // What was moved since then is taken back, and nothing else is closed.
      event.stopPropagation();
      held = undefined;
      host.moved(before);
      host.rest();
    }
    const step = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 8, PageDown: -8 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const turned = isMirrored() && /Left|Right/.test(event.key) ? -step : step;
    host.moved(movedBy(window, grip, turned * KEY_STEP_PX, strip.clientWidth));
    host.rest();
  };

  strip.addEventListener("pointerdown", onDown);
  strip.addEventListener("pointermove", onMove);
  strip.addEventListener("pointerup", onUp);
  strip.addEventListener("pointercancel", onUp);
  strip.addEventListener("keydown", onKey);
  strip.addEventListener("focusin", onFocus);
  return () => {
    strip.removeEventListener("pointerdown", onDown);
    strip.removeEventListener("pointermove", onMove);
    strip.removeEventListener("pointerup", onUp);
    strip.removeEventListener("pointercancel", onUp);
    strip.removeEventListener("keydown", onKey);
    strip.removeEventListener("focusin", onFocus);
  };
}
