import { expect, test } from "vitest";
import { strangeInput } from "../../scripts/fuzz-files.mjs";
import { readTimeline } from "./read.ts";

/** A slice of what `npm run fuzz` tries; what it once found is kept here for ever. */
const SLICE = Array.from({ length: 300 }, (_, at) => 1_000_000 + at);
const FOUND = [2350, 3529, 7670, 18_490, 22_378, 53_213, 57_623, 78_181, 119_864];

test("E13 strange files are read, and where no event is found there is a word about it", async () => {
  for (const seed of [...SLICE, ...FOUND]) {
    const { events, problems } = await readTimeline({ ...strangeInput(seed), hints: true });
    expect(events.length + problems.length, `seed ${seed}`).toBeGreaterThan(0);
  }
}, 60_000);

test("E13 a seed gives the same file for ever", () => {
  const bytes = (seed: number): string => String(strangeInput(seed).events.bytes);
  expect(bytes(7)).toBe(bytes(7));
  expect(bytes(7)).not.toBe(bytes(8));
});
