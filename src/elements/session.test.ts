import { beforeEach, describe, expect, test, vi } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { readTimeline } from "../events/read.ts";
import { flight } from "../layout/flight.ts";
import type { ClusterMark } from "../layout/scene.ts";
import { spanOf, xOf } from "../layout/viewport.ts";
import { spanBetween } from "../state/edtf-span.ts";
import type { Depth } from "../state/state.ts";
import { activate } from "./activate.ts";
import { modelOf } from "./model.ts";
import { obey, press } from "./obey.ts";
import type { Cause } from "./session.ts";
import { Session } from "./session.ts";

const EVENTS = `id,date,title,group
one,2000-01-10,One,a
two,2001-05-05,Two,b
three,2004-06-01,Three,a
four,2009-12-24,Four,b
`;

const WIDTH = 1000;
let told: { depth: Depth; cause: Cause }[];

async function loaded(text = EVENTS, opening?: readonly [string, string]): Promise<Session> {
  const session = new Session({ changed: (depth, _, cause) => told.push({ depth, cause }) });
  session.flyer.path = flight;
  session.dispatch({ kind: "resize", widthPx: WIDTH }, "program");
  const reading = await readTimeline({ events: { name: "events.csv", text } });
  session.load(modelOf(reading, "Other"), opening && spanBetween(...opening));
  told = [];
  return session;
}

const idOf = ({ model, state }: Session): string | undefined => model?.reading.events[state.selected ?? -1]?.id;
const focusedIn = ({ model, state }: Session): string | undefined => model?.reading.events[state.focused ?? -1]?.id;
const xIn = ({ model, state }: Session, id: string): number =>
  xOf(state.viewport, model?.index.start[model.placeOf(id) ?? -1] ?? Number.NaN);

beforeEach(() => {
  told = [];
  // Without motion every flight arrives at once.
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

const FIRST = { view: "plot", lens: "all", spacing: "scale", lanes: "none" } as const;

describe("opening", () => {
  test("X2 it opens on everything, or where the author says", async () => {
    const whole = await loaded();
    for (const id of ["one", "four"]) {
      expect(xIn(whole, id)).toBeGreaterThanOrEqual(0);
      expect(xIn(whole, id)).toBeLessThan(WIDTH);
    }
    const part = await loaded(EVENTS, ["2001", "2003"]);
    expect(spanOf(part.state.viewport).startDay).toBeCloseTo(dayOfCivil(2001, 1, 1), 5);
    expect(spanOf(part.state.viewport).endDay).toBeCloseTo(dayOfCivil(2004, 1, 1), 5);
  });

  test("X2 who goes from event to event sees no more of what lies beyond the data than all of it shows", async () => {
    const session = await loaded();
    const whole = session.state.viewport;
    for (const id of ["one", "four", "two", "four"]) {
      session.open(session.model?.placeOf(id), "reader");
      expect(session.state.viewport).toEqual(whole);
    }
    session.zoom(3);
    const { daysPerPx } = session.state.viewport;
    const margins = { before: 24 * daysPerPx, after: 88 * daysPerPx };
    for (const id of ["one", "four"]) {
      session.open(session.model?.placeOf(id), "reader");
      const { startDay, endDay } = spanOf(session.state.viewport);
      expect(startDay).toBeGreaterThanOrEqual(dayOfCivil(2000, 1, 10) - margins.before - 1e-6);
      expect(endDay).toBeLessThanOrEqual(dayOfCivil(2009, 12, 25) + margins.after + 1e-6);
      expect(xIn(session, id)).toBeGreaterThanOrEqual(0);
      expect(xIn(session, id)).toBeLessThan(WIDTH);
    }
  });

  test("X2 it opens on everything although its width is known only later", async () => {
    const session = new Session({ changed: () => undefined });
    session.load(modelOf(await readTimeline({ events: { name: "events.csv", text: EVENTS } }), "Other"));
    session.dispatch({ kind: "resize", widthPx: WIDTH }, "program");
    expect(session.state.viewport).toEqual((await loaded()).state.viewport);
  });

  test("X6 a view that the reader never moved is no part of the place", async () => {
    const session = await loaded();
    session.open(1, "reader");
    expect(session.place()).toEqual({ event: "two" });
    session.zoom(2);
    expect(session.place()).toEqual({ event: "two", ...spanOf(session.state.viewport) });
  });

  test("X6 a place is gone to: event, span and view; an unknown event opens nothing", async () => {
    const session = await loaded();
    const span = { startDay: dayOfCivil(2001, 1, 1), endDay: dayOfCivil(2002, 1, 1) };
    session.goTo({ event: "two", view: "table", ...span });
    expect(idOf(session)).toBe("two");
    expect(session.state.view).toBe("table");
    expect(session.place()).toEqual({ event: "two", view: "table", ...spanOf(session.state.viewport) });
    session.goTo({ event: "nobody" });
    expect(idOf(session)).toBeUndefined();
    expect(session.state.view).toBe("plot");
    expect(told.every(({ cause }) => cause === "program")).toBe(true);
  });

  test("X6 the lens is part of the place where it is not the author's, and is gone to", async () => {
    const session = await loaded("id,date,title,source\none,2000,One,S\ntwo,2001,Two,\n");
    session.begin({ ...FIRST, lens: "single" });
    expect(session.range?.total).toBe(1);
    expect(session.place()).toEqual({});
    session.dispatch({ kind: "lens", lens: "all" }, "reader");
    expect(session.range?.total).toBe(2);
    expect(session.place()).toEqual({ lens: "all" });
    session.goTo({ lens: "differ" });
    expect(session.range?.total).toBe(0);
    session.goTo({});
    expect(session.state.lens).toBe("single");
  });

  test("X6 the spacing and the lanes that a reader chose are part of the place, and gone to and back", async () => {
    const session = await loaded();
    session.begin({ ...FIRST, spacing: "even" });
    expect(session.place()).toEqual({});
    session.dispatch({ kind: "arrange", spacing: "scale", lanes: "actor" }, "reader");
    expect(session.place()).toEqual({ spacing: "scale", lanes: "actor" });
    session.goTo({ lanes: "source" });
    expect(session.state).toMatchObject({ spacing: "even", lanes: "source" });
    session.goTo({});
    expect(session.state).toMatchObject({ spacing: "even", lanes: "none" });
  });

  test("X6 the author's first view is what an address without a view means", async () => {
    const session = await loaded();
    session.begin({ ...FIRST, view: "table" });
    expect(session.place()).toEqual({});
    session.goTo({ event: "two" });
    expect(session.state.view).toBe("table");
    session.dispatch({ kind: "show", view: "plot" }, "reader");
    expect(session.place()).toEqual({ event: "two", view: "plot" });
  });
});

describe("stepping", () => {
  test("X3 next and previous walk in time order and end at the ends", async () => {
    const session = await loaded();
    obey(session, "first");
    const seen = [focusedIn(session)];
    for (let turn = 0; turn < 5; turn += 1) {
      obey(session, "next");
      seen.push(focusedIn(session));
    }
    expect(seen).toEqual(["one", "two", "three", "four", "four", "four"]);
    obey(session, "last");
    obey(session, "previous");
    expect(focusedIn(session)).toBe("three");
  });

  test("X3 the first step goes to the event nearest to the middle", async () => {
    const session = await loaded(EVENTS, ["2003-12", "2004-12"]);
    obey(session, "next");
    expect(focusedIn(session)).toBe("three");
  });

  test("X3 buttons open: the first or the last event in view, then the one after or before", async () => {
    const session = await loaded(EVENTS, ["2001-01", "2005-12"]);
    const open = (command: "next" | "previous"): string | undefined => {
      press(session, command);
      return idOf(session);
    };
    expect(open("next")).toBe("two");
    expect(open("next")).toBe("three");
    expect(open("previous")).toBe("two");
    obey(session, "close");
    expect(open("next"), "from where the keyboard is").toBe("three");
    obey(session, "close");
    obey(session, "first");
    session.zoomTo("2001-01", "2005-12");
    expect(open("previous"), "which is not in view").toBe("three");
    obey(session, "close");
    obey(session, "last");
    session.zoomTo("2002", "2003");
    expect(open("next"), "the nearest, where none is in view").toBe("three");
    expect(
      [1, 2, 3].map(() => open("previous")),
      "the first is the first",
    ).toEqual(["two", "one", "one"]);
  });

  test("X3 while a card is open, stepping opens; otherwise it only moves the focus", async () => {
    const session = await loaded();
    obey(session, "first");
    expect(idOf(session)).toBeUndefined();
    obey(session, "open");
    expect(idOf(session)).toBe("one");
    obey(session, "next");
    expect([idOf(session), focusedIn(session)]).toEqual(["two", "two"]);
    obey(session, "close");
    expect([idOf(session), focusedIn(session)]).toEqual([undefined, "two"]);
  });

  test("X3 stepping passes over what is filtered out", async () => {
    const session = await loaded();
    session.dispatch({ kind: "toggle-group", group: "b" }, "reader");
    obey(session, "first");
    obey(session, "next");
    expect(focusedIn(session)).toBe("three");
    obey(session, "next");
    expect(focusedIn(session)).toBe("three");
  });

  test("X3 with nothing shown, commands do nothing", async () => {
    const session = await loaded();
    session.dispatch({ kind: "search", text: "nowhere to be found" }, "reader");
    await vi.dynamicImportSettled();
    for (const command of ["next", "previous", "first", "last", "open"] as const) obey(session, command);
    expect([session.state.focused, session.state.selected]).toEqual([undefined, undefined]);
  });

  test("X3 an event that is gone to is brought on screen at the same zoom", async () => {
    const session = await loaded(EVENTS, ["2000-01", "2000-12"]);
    const { daysPerPx } = session.state.viewport;
    obey(session, "last");
    expect(xIn(session, "four")).toBeGreaterThanOrEqual(40);
    expect(xIn(session, "four")).toBeLessThan(WIDTH);
    expect(session.state.viewport.daysPerPx).toBe(daysPerPx);
  });

  test("X10 what the program does is told as the program's, the moving of the view too", async () => {
    const session = await loaded(EVENTS, ["2000-01", "2000-12"]);
    session.open(3, "program");
    session.step(-1, "program");
    session.fit("program");
    expect(told.length).toBeGreaterThan(3);
    expect(told.filter(({ cause }) => cause === "reader")).toEqual([]);
    expect(session.place()).toEqual({ event: "three" });
  });
});

describe("zooming", () => {
  test("X2 buttons zoom about the focused event, or that nearest to the middle, or the middle", async () => {
    const session = await loaded();
    obey(session, "first");
    const at = xIn(session, "one");
    obey(session, "zoom-in");
    expect(xIn(session, "one")).toBeCloseTo(at, 6);
    const other = await loaded(EVENTS, ["2001", "2005"]);
    const near = xIn(other, "three");
    obey(other, "zoom-in");
    expect(xIn(other, "three")).toBeCloseTo(near, 6);
    const empty = await loaded(EVENTS, ["2002", "2003"]);
    const middle = (): number => (spanOf(empty.state.viewport).startDay + spanOf(empty.state.viewport).endDay) / 2;
    const before = middle();
    obey(empty, "zoom-in");
    expect(middle()).toBeCloseTo(before, 6);
    obey(other, "zoom-out");
    obey(other, "whole");
    expect(other.state.viewport).toEqual((await loaded()).state.viewport);
  });

  test("X2 pages move there and back", async () => {
    const session = await loaded(EVENTS, ["2003", "2004"]);
    const before = session.state.viewport;
    obey(session, "page-forward");
    expect(spanOf(session.state.viewport).startDay).toBeGreaterThan(before.startDay + 500);
    obey(session, "page-back");
    expect(session.state.viewport.startDay).toBeCloseTo(before.startDay, 6);
  });

  const cluster = (session: Session, first: string, last: string, count = 2): ClusterMark => {
    const placeOf = (id: string): number => session.model?.placeOf(id) ?? -1;
    const startOf = (id: string): number => session.model?.index.start[placeOf(id)] ?? Number.NaN;
    return {
      ...{ kind: "cluster", count, xPx: 500, yPx: 400 },
      ...{ startDay: startOf(first), endDay: startOf(last), index: placeOf(first) },
    };
  };

  test("X2 a cluster opens by zooming until its events stand apart on screen", async () => {
    const session = await loaded();
    activate(session, cluster(session, "one", "two"));
    expect(xIn(session, "one")).toBeGreaterThan(0);
    expect(xIn(session, "two")).toBeLessThan(WIDTH);
    expect(xIn(session, "two") - xIn(session, "one")).toBeGreaterThan(WIDTH / 3);
    expect(idOf(session)).toBeUndefined();
  });

  test.each([
    ["2004-01-01", "2008-01-01"],
    ["2009-01-01", "2010-06-01"],
    ["2001-06-01", "2001-06-03"],
  ])(
    "X2 what began before the view is shown whole, from its beginning to where the view ends: %s to %s",
    async (...part) => {
      const session = await loaded(EVENTS, part);
      const { endDay } = spanOf(session.state.viewport);
      activate(session, { ...cluster(session, "one", "two"), began: true });
      expect(xIn(session, "one")).toBeGreaterThan(0);
      expect(xIn(session, "one")).toBeLessThan(WIDTH / 10);
      expect(xIn(session, "two")).toBeLessThan(WIDTH);
      // Beyond the data there is no more than in the view of all of it.
      expect(xOf(session.state.viewport, Math.min(endDay, session.model?.index.endDay ?? 0))).toBeLessThanOrEqual(
        WIDTH + 1,
      );
      expect(idOf(session)).toBeUndefined();
    },
  );

  test("X2 a cluster that no zoom can part opens its first event", async () => {
    const session = await loaded(`id,date,title\na,2020-01-01,A\nb,2020-01-01,B\nc,2021-01-01,C\n`);
    for (let turn = 0; turn < 30; turn += 1) {
      activate(session, cluster(session, "a", "b"));
      if (session.state.selected !== undefined) break;
    }
    expect(idOf(session)).toBe("a");
  });

  test("X3 activating an open event closes it", async () => {
    const session = await loaded();
    const mark = { kind: "dot", index: 2, xPx: 1, yPx: 1, group: 0 } as const;
    activate(session, mark);
    expect(idOf(session)).toBe("three");
    activate(session, mark);
    expect(idOf(session)).toBeUndefined();
  });
});

test("X10 new data closes what was open and begins anew", async () => {
  const session = await loaded();
  session.open(2, "reader");
  session.dispatch({ kind: "search", text: "three" }, "reader");
  session.load(modelOf(await readTimeline({ events: { name: "b.csv", text: "date,title\n1990,Only\n" } }), "Other"));
  expect(session.state).toMatchObject({ selected: undefined, focused: undefined, query: "" });
  expect(session.range?.total).toBe(1);
});

test("X2 a flight with motion arrives exactly, and stops where the reader takes hold", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => frames.splice(0));
  const run = (now: number): void => {
    for (const frame of frames.splice(0)) frame(now);
  };
  const session = await loaded(EVENTS, ["2003", "2004"]);
  session.fit("reader");
  expect(frames).toHaveLength(1);
  const whole = (await loaded()).state.viewport;
  for (let now = 0; frames.length > 0; now += 16) run(now);
  expect(session.state.viewport).toEqual(whole);
  session.zoom(4);
  run(0);
  run(60);
  session.grasp();
  const held = session.state.viewport;
  run(5000);
  expect(session.state.viewport).toBe(held);
  vi.unstubAllGlobals();
});

test("X3 three quick presses zoom three steps, although the first flight is still under way", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => frames.splice(0));
  const session = await loaded();
  const { daysPerPx } = session.state.viewport;
  for (let turn = 0; turn < 3; turn += 1) obey(session, "zoom-in");
  for (let now = 0; frames.length > 0; now += 16) for (const frame of frames.splice(0)) frame(now);
  expect(daysPerPx / session.state.viewport.daysPerPx).toBeCloseTo(1.6 ** 3, 5);
  vi.unstubAllGlobals();
});
