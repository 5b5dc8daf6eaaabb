import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ViewportLimits } from "../layout/viewport.ts";
import { clampViewport, viewportOf } from "../layout/viewport.ts";
import type { Action } from "./action.ts";
import { reduce } from "./reduce.ts";
import type { TimelineState } from "./state.ts";
import { deeper, depthOf } from "./state.ts";

const limits: ViewportLimits = { startDay: 0, endDay: 1000, leftPx: 20, rightPx: 200 };

const state = (change: Partial<TimelineState> = {}): TimelineState => ({
  viewport: viewportOf(100, 300, 800),
  limits,
  selected: undefined,
  focused: undefined,
  view: "plot",
  hiddenGroups: new Set(["a"]),
  query: "",
  lens: "all",
  spacing: "scale",
  lanes: "none",
  clock: "event",
  asOf: undefined,
  ...change,
});

const moment = fc.double({ min: -5000, max: 5000, noNaN: true });
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant("resize" as const), widthPx: fc.integer({ min: 1, max: 3000 }) }),
  fc.record({
    kind: fc.constant("zoom" as const),
    factor: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
    xPx: fc.integer({ min: 0, max: 800 }),
  }),
  fc.record({ kind: fc.constant("pan" as const), px: fc.integer({ min: -100_000, max: 100_000 }) }),
  fc.constant({ kind: "fit" as const }),
  fc.record({ kind: fc.constant("span" as const), startDay: moment, endDay: moment }),
  fc.record({ kind: fc.constant("focus" as const), index: fc.option(fc.nat(40), { nil: undefined }) }),
  fc.record({ kind: fc.constant("open" as const), index: fc.option(fc.nat(40), { nil: undefined }) }),
  fc.record({ kind: fc.constant("toggle-group" as const), group: fc.constantFrom("a", "b") }),
  fc.constant({ kind: "show-all" as const }),
  fc.record({ kind: fc.constant("lens" as const), lens: fc.constantFrom("all" as const, "single" as const) }),
  fc.record({ kind: fc.constant("search" as const), text: fc.constantFrom("", "doha") }),
  fc.record({
    kind: fc.constant("show" as const),
    view: fc.constantFrom("plot" as const, "list" as const, "table" as const, "matrix" as const),
  }),
  fc.record({ kind: fc.constant("look" as const), viewport: fc.constant(viewportOf(-1e6, 1e6, 800)) }),
  fc.record({
    kind: fc.constant("arrange" as const),
    spacing: fc.constantFrom("scale" as const, "even" as const),
    lanes: fc.constantFrom("none" as const, "group" as const, "actor" as const, "source" as const),
  }),
  fc.record({
    kind: fc.constant("turn" as const),
    clock: fc.constantFrom("event" as const, "reported" as const, "both" as const),
    asOf: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
  }),
);

describe("reduce", () => {
  test("S1 it never changes what it is given, and any row of actions gives the same state again", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const begin = Object.freeze(state({ viewport: Object.freeze(viewportOf(100, 300, 800)) }));
        const groups = [...begin.hiddenGroups];
        const run = (): TimelineState => actions.reduce((now, next) => Object.freeze(reduce(now, next)), begin);
        expect(run()).toEqual(run());
        expect([...begin.hiddenGroups]).toEqual(groups);
      }),
    );
  });

  test("S1 the same object comes back where nothing changed", () => {
    const now = state({ hiddenGroups: new Set(), selected: 3, focused: 3 });
    const still: Action[] = [
      { kind: "resize", widthPx: 800 },
      { kind: "look", viewport: now.viewport },
      { kind: "pan", px: 0 },
      { kind: "zoom", factor: 1, xPx: 10 },
      { kind: "focus", index: 3 },
      { kind: "open", index: 3 },
      { kind: "show-all" },
      { kind: "search", text: "" },
      { kind: "lens", lens: "all" },
      { kind: "show", view: "plot" },
      { kind: "arrange", spacing: "scale", lanes: "none" },
      { kind: "turn", clock: "event", asOf: undefined },
    ];
    for (const step of still) expect(reduce(now, step), step.kind).toBe(now);
  });

  test("S2 the viewport is within the limits after any action", () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 8 }), (actions) => {
        const { viewport } = actions.reduce(reduce, reduce(state(), { kind: "pan", px: 1 }));
        expect(clampViewport(viewport, limits)).toEqual(viewport);
      }),
    );
  });

  test("S1 opening an event puts the keyboard there too, and closing leaves it there", () => {
    const open = reduce(state(), { kind: "open", index: 5 });
    expect(open).toMatchObject({ selected: 5, focused: 5 });
    expect(reduce(open, { kind: "open", index: undefined })).toMatchObject({ selected: undefined, focused: 5 });
  });

  test("S1 showing all takes the lens off", () => {
    const open = reduce(state(), { kind: "lens", lens: "differ" });
    expect(open.lens).toBe("differ");
    expect(reduce(open, { kind: "show-all" })).toMatchObject({ lens: "all", query: "" });
  });

  test("S1 new data begins anew, at the same time of the clock", () => {
    const old = state({ selected: 2, focused: 2, query: "x", clock: "both", asOf: 30 });
    const next = reduce(old, { kind: "load", limits: { ...limits, endDay: 50 }, viewport: viewportOf(0, 10, 800) });
    expect(next).toMatchObject({ selected: undefined, focused: undefined, query: "" });
    expect(next).toMatchObject({ clock: "both", asOf: 30 });
    expect(next.hiddenGroups.size).toBe(0);
  });

  test("S3 a change names how deep it reaches", () => {
    const now = state();
    const depth = (step: Action) => depthOf(now, reduce(now, step));
    expect(depth({ kind: "pan", px: 0 })).toBe("none");
    expect(depth({ kind: "focus", index: 1 })).toBe("pointer");
    expect(depth({ kind: "arrange", spacing: "even", lanes: "actor" })).toBe("pointer");
    expect(depth({ kind: "turn", clock: "both", asOf: 30 })).toBe("pointer");
    expect(depth({ kind: "pan", px: 5 })).toBe("view");
    expect(depth({ kind: "open", index: 1 })).toBe("view");
    expect(depth({ kind: "show", view: "list" })).toBe("view");
    expect(depth({ kind: "toggle-group", group: "b" })).toBe("filter");
    expect(depth({ kind: "search", text: "doha" })).toBe("filter");
    expect(depth({ kind: "lens", lens: "differ" })).toBe("filter");
    expect(depth({ kind: "load", limits: { ...limits }, viewport: now.viewport })).toBe("data");
  });

  test("S3 the deepest of several wins", () => {
    expect(deeper("view", "filter")).toBe("filter");
    expect(deeper("data", "pointer")).toBe("data");
    expect(deeper("none", "none")).toBe("none");
  });
});
