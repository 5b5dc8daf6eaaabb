import { afterEach, expect, test } from "vitest";
import type { Overview, Strip } from "../layout/overview.ts";
import { viewportOf } from "../layout/viewport.ts";
import { OverviewPainter } from "./overview-painter.ts";

afterEach(() => document.body.replaceChildren());

function strip(): HTMLElement {
  const node = document.body.appendChild(document.createElement("div"));
  for (const grip of ["window", "start", "end"]) {
    const handle = document.createElement("div");
    handle.dataset.grip = grip;
    node.append(handle);
  }
  return node;
}

const overview = ({ window, ...more }: Partial<Strip> & Partial<Pick<Overview, "window">> = {}): Overview => ({
  window: window ?? { x0: 20, x1: 120.55 },
  strip: {
    view: viewportOf(0, 100, 400),
    path: "M0,0h9",
    ticks: [
      { key: "a", text: "1990", xPx: 10.4 },
      { key: "b", text: "2000", xPx: 90 },
    ],
    ...more,
  },
});

const placeOf = (node: HTMLElement, grip: string): string | undefined =>
  node.querySelector<HTMLElement>(`[data-grip=${grip}]`)?.style.transform;

test("P1 bars, years and the window stay the same nodes", () => {
  const node = strip();
  const painter = new OverviewPainter(node);
  painter.paint(overview());
  const before = [...node.querySelectorAll("*")];
  painter.paint(overview({ window: { x0: 50, x1: 60 }, path: "M1,1h1" }));
  expect([...node.querySelectorAll("*")]).toEqual(before);
  expect(node.querySelector(".bins")?.getAttribute("d")).toBe("M1,1h1");
});

test("P2 years that are no longer there are gone", () => {
  const node = strip();
  const painter = new OverviewPainter(node);
  painter.paint(overview());
  painter.paint(overview({ ticks: [{ key: "b", text: "2000", xPx: 90 }] }));
  expect([...node.querySelectorAll("text")].map((text) => text.textContent)).toEqual(["2000"]);
});

test("P4 the window and its ends stand where the overview says, and have no other style", () => {
  const node = strip();
  new OverviewPainter(node).paint(overview());
  expect(["window", "start", "end"].map((grip) => placeOf(node, grip))).toEqual([
    "translateX(20px)",
    "translateX(20px)",
    expect.stringMatching(/^translateX\(120\.[56]px\)$/),
  ]);
  for (const one of node.querySelectorAll<HTMLElement>("[data-grip]"))
    expect([...one.style].filter((name) => !/^(transform|width|--_.*)$/.test(name))).toEqual([]);
  for (const one of node.querySelectorAll("svg *"))
    for (const name of ["fill", "stroke", "style"]) expect(one.hasAttribute(name)).toBe(false);
});

test("P4 a window narrower than can be seen is still seen", () => {
  const node = strip();
  new OverviewPainter(node).paint(overview({ window: { x0: 50, x1: 50.0001 } }));
  const width = node.querySelector<HTMLElement>("[data-grip=window]")?.style.width ?? "";
  expect(Number.parseFloat(width)).toBeGreaterThanOrEqual(2);
});

test("P2 without handles it paints all the same", () => {
  const node = document.body.appendChild(document.createElement("div"));
  new OverviewPainter(node).paint(overview());
  expect(node.querySelectorAll("text")).toHaveLength(2);
});
