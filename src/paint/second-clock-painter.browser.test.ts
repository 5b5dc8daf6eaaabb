import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arc, SecondClock, SourceMark } from "../layout/second-clock.ts";
import type { BandLook } from "./second-clock-painter.ts";
import { SecondClockPainter } from "./second-clock-painter.ts";

const mark = (place: number, more: Partial<SourceMark> = {}): SourceMark => ({
  ...{ sources: [place], xPx: 100 + 40 * place, yPx: 50, label: `Paper ${place}`, isExact: true, window: undefined },
  ...more,
});
const arc = (event: number, source: number): Arc => ({
  ...{ event, source, fromPx: 20, toPx: 100 + 40 * source },
  ...{ path: `M20 0C20 30 ${100 + 40 * source} 15 ${100 + 40 * source} 45`, arrows: "" },
});
const clock = (marks: readonly SourceMark[], arcs: readonly Arc[] = []): SecondClock => ({
  ...{ widthPx: 600, heightPx: 120, marks, arcs },
});
const keyOf = ({ sources }: SourceMark): string => sources.join("+");
const look = (more: Partial<BandLook> = {}): BandLook => ({
  nameOf: (mark) => `named ${keyOf(mark)}`,
  keyOf,
  isPicked: () => false,
  isNear: ({ event }) => event === 1,
  tabStop: 0,
  drop: undefined,
  ...more,
});

let svg: SVGSVGElement;
let sources: HTMLElement;
let painter: SecondClockPainter;

beforeEach(() => {
  svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  sources = document.createElement("div");
  document.body.append(svg, sources);
  painter = new SecondClockPainter({ svg, sources });
});

afterEach(() => document.body.replaceChildren());

const buttons = (): HTMLButtonElement[] => [...sources.querySelectorAll("button")];
const pathOf = (layer: string): string => svg.querySelector(`[class="${layer}"]`)?.getAttribute("d") ?? "";

test("P1 the button of a source stays the same node, and is moved", () => {
  painter.paint(clock([mark(0), mark(1)]), look());
  const [first, second] = buttons();
  painter.paint(clock([mark(0, { xPx: 10 }), mark(1)]), look());
  expect(buttons()).toEqual([first, second]);
  expect(first?.style.transform).toBe("translate(10px, 50px)");
  expect(painter.markAt(first ?? null)?.xPx).toBe(10);
});

test("P2 what a band does not hold is gone after it is painted", () => {
  painter.paint(clock([mark(0), mark(1)], [arc(1, 0), arc(2, 1)]), look({ drop: { xPx: 20, topPx: -90 } }));
  expect(pathOf("drop")).toBe("M20.0 -90.0V0");
  painter.paint(clock([mark(1)]), look());
  expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(["named 1"]);
  for (const layer of ["arcs", "arcs near", "drop"]) expect(pathOf(layer)).toBe("");
});

test("P3 buttons stand in the order of publication, one of them in the tab order, and the focused one keeps its focus", () => {
  painter.paint(clock([mark(2), mark(3)]), look());
  painter.buttonOf("3")?.focus();
  painter.paint(clock([mark(0), mark(2), mark(3), mark(4)]), look({ tabStop: 2 }));
  expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(["named 0", "named 2", "named 3", "named 4"]);
  expect(buttons().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0, -1]);
  expect(document.activeElement).toBe(painter.buttonOf("3"));
});

test("P4 a source whose day is not known is a frame and has a bar, several are a number; arcs are in front or behind", () => {
  const window = { fromPx: 80, toPx: 120 };
  painter.paint(
    clock(
      [mark(0), mark(1, { isExact: false, window }), mark(2, { sources: [2, 5], label: "" })],
      [arc(1, 0), arc(2, 1)],
    ),
    look({ isPicked: ({ sources }) => sources[0] === 1 }),
  );
  expect(pathOf("signs").split("M")).toHaveLength(1 + 1 + 2);
  expect(pathOf("windows")).toBe("M80.0 45.0H120.0v10H80.0Z");
  expect(pathOf("arcs near")).toBe(arc(1, 0).path);
  expect(pathOf("arcs")).toBe(arc(2, 1).path);
  expect(buttons().map(({ textContent }) => textContent)).toEqual(["Paper 0", "Paper 1", "2"]);
  expect(buttons().map(({ ariaPressed }) => ariaPressed)).toEqual(["false", "true", "false"]);
});
