import type { Pause } from "./input.ts";

/** How long a page may be kept from drawing, in milliseconds: a frame, and far below what anybody calls a long task. */
const SLICE_MS = 12;

/**
 * A pause that rests only when a slice has lasted long enough, so that a fast machine rests seldom and a loaded one often. The
 * reader asks to pause every few rows, and every rest costs a browser some milliseconds. `now` is the clock of whoever pauses.
 */
export function paced(rest: Pause, now: () => number): Pause {
  let began = now();
  return async () => {
    if (now() - began < SLICE_MS) return;
    await rest();
    began = now();
  };
}
