import type { Pause } from "./input.ts";

/** How many rows are worked on in one breath. This room knows no clock: whoever pauses may, and decides for how long. */
const BREATH = 100;

/** Rows of everyday dates, which take the longest, in one breath. */
export const FEW = 25;

/** Visits things one after another, and lets the page draw in between. */
export async function inBreaths<Thing>(
  things: Iterable<Thing>,
  pause: Pause | undefined,
  visit: (thing: Thing, index: number) => void | Promise<void>,
  breath = BREATH,
): Promise<void> {
  let index = 0;
  for (const thing of things) {
    await visit(thing, index++);
    if (index % breath === 0) await pause?.();
  }
}
