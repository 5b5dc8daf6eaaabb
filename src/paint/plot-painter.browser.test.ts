import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { ClusterMark, DotMark, EventMark, Mark, Scene } from "../layout/scene.ts";
import type { MarkLook } from "./plot-painter.ts";
import { PlotPainter } from "./plot-painter.ts";

const label = (text: string): EventMark["label"] => ({ date: "1 Jan 2020", lines: [text, "second line"], widthPx: 90 });

const event = (index: number, more: Partial<EventMark> = {}): EventMark => ({
  kind: "event",
  index,
  xPx: 100 + index * 20,
  endXPx: 110 + index * 20,
  labelXPx: 100 + index * 20,
  yPx: 40,
  labelYPx: 44,
  lane: 0,
  label: label(`Event ${index}`),
  group: index % 3,
  pinned: false,
  ...more,
});
const dot = (index: number): DotMark => ({ kind: "dot", index, xPx: 100 + index * 20, yPx: 300, group: index % 3 });
const cluster = (index: number, count = 4): ClusterMark => ({
  ...{ kind: "cluster", index, count, xPx: 60, yPx: 300 },
  ...{ startDay: index, endDay: index + 5 },
});

const scene = (marks: readonly Mark[], more: Partial<Scene> = {}): Scene => ({
  ...{ widthPx: 600, heightPx: 400, axisYPx: 350, laneHeightPx: 70, anchorXPx: 0 },
  ...{ shapes: [], ticks: [], context: [], marks },
  ...more,
});

const look = (more: Partial<MarkLook> = {}): MarkLook => ({
  lang: "en",
  nameOf: (mark) => `${mark.kind} ${mark.index}`,
  naming: "first",
  selected: undefined,
  tabStop: undefined,
  ...more,
});

/** What makes a mark the same from frame to frame. */
const keyOf = (mark: Mark): string => (mark.kind === "cluster" ? `c${mark.index}:${mark.endDay}` : `e${mark.index}`);

let svg: SVGSVGElement;
let marks: HTMLElement;
let painter: PlotPainter;

beforeEach(() => {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  marks = document.createElement("div");
  root.append(svg, marks);
  painter = new PlotPainter({ svg, marks });
});

afterEach(() => document.body.replaceChildren());

const buttonOf = (index: number): HTMLButtonElement => {
  const button = painter.buttonOf(index);
  if (!button) throw new Error(`no button for ${index}`);
  return button;
};
const names = (): (string | null)[] => [...marks.children].map((node) => node.ariaLabel);

test("P1 a mark that stays keeps its node: moved, renamed, from a dot to words and back, but never made again", () => {
  painter.paint(scene([event(1), dot(2), cluster(3)]), look());
  const nodes = [buttonOf(1), buttonOf(2), marks.children[2]];
  painter.paint(
    scene([event(1, { labelXPx: 300, labelYPx: 7 }), event(2), cluster(3)]),
    look({ nameOf: (mark) => `now ${mark.index}`, naming: "second" }),
  );
  expect([buttonOf(1), buttonOf(2), marks.children[2]]).toEqual(nodes);
  expect(buttonOf(1).style.transform).toBe("translate(300px, 7px)");
  expect(buttonOf(2).className).toContain("event");
  expect(names()).toEqual(["now 1", "now 2", "now 3"]);
  painter.paint(scene([dot(1), dot(2)]), look());
  expect(buttonOf(2)).toBe(nodes[1]);
  expect(buttonOf(2).textContent).toBe("");
});

test("P1 the words of a mark that only moves are not written again", () => {
  painter.paint(scene([event(1)]), look());
  const words = [...buttonOf(1).children];
  painter.paint(scene([event(1, { labelXPx: 12 })]), look());
  expect([...buttonOf(1).children]).toEqual(words);
  painter.paint(scene([event(1, { label: label("Other words") })]), look());
  expect(buttonOf(1).textContent).toContain("Other words");
});

test("P1 paths and axis texts are kept by layer, tone and key", () => {
  const shapes = [
    { layer: "glyph", tone: 1, path: "M0,0h4" },
    { layer: "grid", tone: "grid", path: "M0,0v9" },
  ] as const;
  const ticks = [{ key: "2020-01", text: "Jan", xPx: 10 }];
  painter.paint(scene([], { shapes, ticks, context: [{ key: "2020", text: "2020", xPx: 10 }] }), look());
  const before = [...svg.querySelectorAll("path, text")];
  expect(before).toHaveLength(4);
  painter.paint(
    scene([], {
      shapes: shapes.map((shape) => ({ ...shape, path: "M1,1h1" })),
      ticks: [{ key: "2020-01", text: "Jan", xPx: 44 }],
      context: [{ key: "2020", text: "2020", xPx: 5 }],
    }),
    look(),
  );
  expect([...svg.querySelectorAll("path, text")]).toEqual(before);
  expect(svg.querySelector(".ticks text")?.getAttribute("x")).toBe("48.0");
  expect(svg.querySelector(".glyph path")?.getAttribute("d")).toBe("M1,1h1");
});

test("P1 while the view is panned, buttons keep their places in a holder that moves", () => {
  const placed = (): readonly string[] => [marks.style.transform, buttonOf(1).style.transform];
  painter.paint({ ...scene([event(1, { labelXPx: 300 })]), anchorXPx: -700 }, look());
  expect(placed()).toEqual(["translate(-700px)", expect.stringContaining("translate(1000px")]);
  const before = buttonOf(1).style.transform;
  painter.paint({ ...scene([event(1, { labelXPx: 287.4 })]), anchorXPx: -712.6 }, look());
  expect(placed()).toEqual(["translate(-712.6px)", before]);
});

test("P4 flipped words are told by a class", () => {
  painter.paint(scene([event(1, { isFlipped: true }), event(2)]), look());
  expect([1, 2].map((index) => buttonOf(index).classList.contains("flipped"))).toEqual([true, false]);
});

test("P2 what a scene no longer holds is gone", () => {
  painter.paint(
    scene([event(1), dot(2), cluster(3)], {
      shapes: [{ layer: "body", tone: 2, path: "M0,0h4" }],
      ticks: [{ key: "a", text: "a", xPx: 1 }],
    }),
    look(),
  );
  painter.paint(scene([event(4)]), look());
  expect(names()).toEqual(["event 4"]);
  expect(svg.querySelectorAll("path, text")).toHaveLength(0);
  expect(painter.buttonOf(1)).toBeUndefined();
  painter.clear();
  expect(marks.children).toHaveLength(0);
  expect(painter.markAt(marks)).toBeUndefined();
});

test("P2 a cluster of other events is another mark, and so is an event that was its first", () => {
  painter.paint(scene([cluster(3)]), look());
  const [before] = marks.children;
  painter.paint(scene([{ ...cluster(3), endDay: 99 }]), look());
  expect(marks.children).toHaveLength(1);
  expect(marks.children[0]).not.toBe(before);
  painter.paint(scene([dot(3)]), look());
  expect(names()).toEqual(["dot 3"]);
});

test("P3 after settling, buttons stand in reading order, and the focused one has kept its focus", () => {
  painter.paint(scene([event(3), event(4)]), look());
  buttonOf(3).focus();
  painter.paint(scene([event(1), dot(2), event(3), event(4), event(5)]), look());
  let losses = 0;
  buttonOf(3).addEventListener("blur", () => (losses += 1));
  painter.settle();
  expect(names()).toEqual(["event 1", "dot 2", "event 3", "event 4", "event 5"]);
  expect(buttonOf(3).matches(":focus")).toBe(true);
  expect(losses).toBe(0);
});

test("P3 nothing is moved where the order is right already", async () => {
  painter.paint(scene([event(1), event(2)]), look());
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(marks, { childList: true });
  painter.settle();
  await Promise.resolve();
  observer.disconnect();
  expect(seen).toEqual([]);
});

test("P1 P2 P3 hold for any row of scenes", () => {
  const picked = fc.uniqueArray(fc.record({ index: fc.nat(12), kind: fc.constantFrom("event", "dot", "cluster") }), {
    selector: ({ index }) => index,
    maxLength: 10,
  });
  fc.assert(
    fc.property(fc.array(fc.tuple(picked, fc.nat(12), fc.boolean()), { maxLength: 8 }), (frames) => {
      let before = new Map<string, Element>();
      for (const [row, focus, settles] of frames) {
        const wanted = row
          .toSorted((a, b) => a.index - b.index)
          .map(({ index, kind }) => (kind === "event" ? event(index) : kind === "dot" ? dot(index) : cluster(index)));
        painter.paint(scene(wanted), look());
        const now = new Map<string, Element>();
        for (const node of marks.children) {
          const mark = painter.markAt(node);
          if (mark) now.set(keyOf(mark), node);
        }
        expect(new Set(now.keys())).toEqual(new Set(wanted.map(keyOf)));
        expect(marks.children).toHaveLength(wanted.length);
        for (const [key, node] of now) if (before.has(key)) expect(node).toBe(before.get(key));
        painter.buttonOf(focus)?.focus();
        const held = (marks.getRootNode() as ShadowRoot).activeElement;
        if (settles) {
          painter.settle();
          expect(names()).toEqual(wanted.map(({ kind, index }) => `${kind} ${index}`));
        }
        expect((marks.getRootNode() as ShadowRoot).activeElement).toBe(held);
        before = now;
      }
      painter.clear();
    }),
    { numRuns: 60 },
  );
});

test("P4 nodes carry tones, classes and their place, and no colour and no size", () => {
  painter.paint(
    scene([event(1, { pinned: true }), dot(2), cluster(3)], {
      shapes: [
        { layer: "glyph", tone: 9, path: "M0,0h4" },
        { layer: "grid", tone: "muted", path: "M0,0v9" },
        { layer: "density", tone: "density", path: "M0,0v9" },
      ],
      ticks: [{ key: "a", text: "a", xPx: 1 }],
    }),
    look({ selected: 1, tabStop: 2 }),
  );
  for (const node of marks.querySelectorAll<HTMLElement>("*"))
    expect([...node.style], node.outerHTML).toEqual(node.localName === "button" ? ["transform"] : []);
  for (const node of svg.querySelectorAll("*"))
    for (const name of ["fill", "stroke", "style", "font-size", "stroke-width"])
      expect(node.hasAttribute(name)).toBe(false);
  expect(svg.querySelector(".glyph path")?.getAttribute("class")).toBe("tone-1");
  expect(svg.querySelector(".grid path")?.getAttribute("class")).toBe("muted");
  expect(buttonOf(1).className).toBe("mark event pinned tone-1");
  expect([...marks.children].map((node) => node.getAttribute("part"))).toEqual(["event", "dot", "cluster"]);
});

test("P4 the selected event is expanded, the tab stop is one, and a cluster says neither", () => {
  painter.paint(scene([event(1), dot(2), cluster(3)]), look({ selected: 1, tabStop: 2 }));
  expect([...marks.children].map((node) => [node.ariaExpanded, (node as HTMLElement).tabIndex])).toEqual([
    ["true", -1],
    ["false", 0],
    [null, -1],
  ]);
  painter.paint(scene([event(1), dot(2), cluster(3)]), look());
  expect(buttonOf(1).ariaExpanded).toBe("false");
  expect([...marks.children].every((node) => (node as HTMLElement).tabIndex === -1)).toBe(true);
});

test("P4 words are text, whatever they hold", () => {
  const words = '<img src=x onerror="alert(1)">';
  painter.paint(
    scene([event(1, { label: label(words) })], { ticks: [{ key: "a", text: "<b>a</b>", xPx: 1 }] }),
    look(),
  );
  expect(buttonOf(1).querySelector("img")).toBeNull();
  expect(buttonOf(1).textContent).toContain(words);
  expect(svg.querySelector(".ticks text")?.textContent).toBe("<b>a</b>");
});

test("P1 the mark under a place is found from any node inside its button", () => {
  const mark = event(1);
  painter.paint(scene([mark]), look());
  expect(painter.markAt(buttonOf(1).querySelector("span"))).toBe(mark);
  expect(painter.markAt(marks)).toBeUndefined();
  expect(painter.markAt(null)).toBeUndefined();
});
