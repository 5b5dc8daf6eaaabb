import type { Pause } from "../events/input.ts";
import { paced } from "../events/paced.ts";

/** A pause that lets the page draw, and other messages in, when work has lasted long enough. One for each piece of work. */
export const breathing = (): Pause =>
  paced(
    () => new Promise((resolve) => setTimeout(resolve, 0)),
    () => performance.now(),
  );
