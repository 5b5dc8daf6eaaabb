import type { Pause } from "../events/input.ts";
import { paced } from "../events/paced.ts";

/** Rests as briefly as the engine can: a timer would rest four milliseconds at least, once it is set again and again. */
export const rest = (): Promise<void> =>
  globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));

/** A pause that lets the page draw, and other messages in, when work has lasted long enough. One for each piece of work. */
export const breathing = (): Pause => paced(rest, () => performance.now());
