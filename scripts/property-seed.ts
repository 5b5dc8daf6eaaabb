import fc from "fast-check";
import { inject, vi } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the random numbers of all property tests begin, and how many times as many examples each of them tries. */
    readonly properties: { readonly seed: number; readonly times: number };
  }
}

const { seed, times } = inject("properties");

// A test that fails is to fail again: without a seed of ours, every run would try other examples.
fc.configureGlobal({ seed });

// Tests that say how often they run would not hear a global number, so their calls are multiplied.
if (times !== 1) {
  vi.doMock("fast-check", async (load) => {
    const real = await load<typeof import("fast-check")>();
    const assert: typeof fc.assert = ((property: never, given: { numRuns?: number } = {}) =>
      real.assert(property, { ...given, numRuns: Math.ceil((given.numRuns ?? 100) * times) })) as typeof fc.assert;
    return { ...real, assert, default: { ...real.default, assert } };
  });
}
