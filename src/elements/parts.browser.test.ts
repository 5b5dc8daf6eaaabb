import { afterEach, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import type { EventIndex } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { indexOfStarts, randomOf } from "../layout/synthetic.ts";
import type { View } from "../state/state.ts";
import { Announcer } from "./announcer.ts";
import type { ListNode } from "./event-list.ts";
import { FrameLoop } from "./frame-loop.ts";
import { LIST_MARK, showLightList } from "./light-list.ts";
import { modelOf } from "./model.ts";
import type { OverviewHost } from "./overview-strip.ts";
import { attachOverview } from "./overview-strip.ts";
import { Session } from "./session.ts";
import { listedPlaces, writeLightList } from "./write-list.ts";

afterEach(() => document.body.replaceChildren());

const frame = (): Promise<number> => new Promise(requestAnimationFrame);
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
/** A session that wants the first of two events, a and b. */
const sessionIn = (view: View): Session => {
  const session = new Session({ changed: () => undefined });
  const event = { when: parsed("2000"), title: "t", text: "", tags: [], actors: [], importance: 1, claims: [], row: 1 };
  const events = ["a", "b"].map((id) => ({ ...event, id, group: id }));
  const reading = { events, info: {}, sources: new Map(), problems: [], refused: [], columns: new Map() };
  session.load(modelOf({ ...reading, indexed: false, titled: false }, "Other"));
  session.dispatch({ kind: "toggle-group", group: "b" }, "program");
  session.dispatch({ kind: "show", view }, "program");
  return session;
};
const parsed = (text: string): When => {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(text);
  return read.when;
};
const item = (id: string, words = id): ListNode => ({
  tag: "li",
  attributes: { "data-event": id },
  children: [words, { tag: "a", attributes: { href: "x" }, children: ["link"] }],
});

test("X11 a frame does the deepest of what was asked for, once, and none after it was stopped", async () => {
  const drawn: string[] = [];
  const loop = new FrameLoop((depth) => drawn.push(depth));
  for (const depth of ["pointer", "filter", "view", "none"] as const) loop.request(depth);
  expect(drawn).toEqual([]);
  await frame();
  expect(drawn).toEqual(["filter"]);
  await frame();
  expect(drawn).toEqual(["filter"]);
  loop.request("none");
  loop.request("data");
  loop.stop();
  await frame();
  await frame();
  expect(drawn).toEqual(["filter"]);
  loop.request("view");
  await frame();
  expect(drawn).toEqual(["filter", "view"]);
});

test("X22 while a first picture is made ready no frame runs; what was asked for meanwhile comes then", async () => {
  const drawn: string[] = [];
  const loop = new FrameLoop((depth) => drawn.push(depth));
  loop.request("view");
  loop.hold();
  loop.request("data");
  await frame();
  await frame();
  expect(drawn).toEqual([]);
  loop.go();
  await frame();
  expect(drawn).toEqual(["data"]);
  loop.hold();
  loop.go();
  await frame();
  expect(drawn).toEqual(["data"]);
});

test("X22 what was asked for can be drawn without waiting for a frame, once, and not while frames are held", async () => {
  const drawn: string[] = [];
  const loop = new FrameLoop((depth) => drawn.push(depth));
  loop.flush();
  loop.request("pointer");
  loop.request("filter");
  loop.flush();
  loop.flush();
  expect(drawn).toEqual(["filter"]);
  await frame();
  expect(drawn).toEqual(["filter"]);
  loop.request("view");
  loop.hold();
  loop.flush();
  expect(drawn).toEqual(["filter"]);
  loop.go();
  await frame();
  expect(drawn).toEqual(["filter", "view"]);
});

test("X1 the status is said once the reader is at rest, the last words only", async () => {
  const node = document.body.appendChild(document.createElement("div"));
  const seen: (string | null)[] = [];
  const observer = new MutationObserver(() => seen.push(node.textContent));
  observer.observe(node, { childList: true, characterData: true, subtree: true });
  const announcer = new Announcer(() => node);
  announcer.say(() => "first");
  expect(node.textContent, "the first words are read, not announced").toBe("first");
  for (const words of ["one", "two", "three"]) {
    announcer.say(() => words);
    await pause(60);
  }
  expect(node.textContent).toBe("first");
  await expect.poll(() => node.textContent, { timeout: 2000 }).toBe("three");
  expect(seen).toEqual(["first", "three"]);
  announcer.say(() => "four");
  announcer.stop();
  await pause(900);
  expect(node.textContent).toBe("three");
  observer.disconnect();
});

test("X5 the list is written as elements and text, and slotted children stay", () => {
  const host = document.body.appendChild(document.createElement("div"));
  host.innerHTML = '<p>fallback</p><h2 slot="title">Title</h2>';
  writeLightList(host, [item("a", "<b>A</b>"), item("b")]);
  expect(host.querySelector("p")).toBeNull();
  expect(host.querySelector("h2")).not.toBeNull();
  expect(host.querySelector("b")).toBeNull();
  expect(host.querySelector(`ol[${LIST_MARK}]`)?.getAttribute("role")).toBe("list");
  expect([...host.querySelectorAll("li")].map((node) => node.firstChild?.textContent)).toEqual(["<b>A</b>", "b"]);
});

test("X5 of very many events the most important 500 are listed, in time order", () => {
  const random = randomOf(1);
  const indexOf = (count: number): EventIndex => ({
    ...indexOfStarts(
      Float64Array.from({ length: count }, (_, i) => i),
      { random, spanShare: 0, groups: 1 },
    ),
    importance: Float32Array.from({ length: count }, (_, i) => (i % 7 === 6 ? 2 : 1)),
  });
  expect(listedPlaces(new RangeIndex(indexOf(5000)))).toHaveLength(5000);
  const index = indexOf(5001);
  const listed = listedPlaces(new RangeIndex(index));
  expect(listed).toHaveLength(500);
  expect(listed.every((place) => place % 7 === 6)).toBe(true);
  expect(listed).toEqual([...listed].sort((a, b) => a - b));
  // Of those that a filter wants, where one is set.
  const mask = Uint8Array.from({ length: 5001 }, (_, i) => (i % 1000 === 0 ? 1 : 0));
  expect(listedPlaces(new RangeIndex(index, mask))).toEqual([0, 1000, 2000, 3000, 4000, 5000]);
});

test("X5 a list of the build that says the same is kept, another is replaced, the author's own list is not taken for it", () => {
  const host = document.body.appendChild(document.createElement("div"));
  writeLightList(host, [item("a"), item("b")]);
  const list = host.querySelector("ol");
  writeLightList(host, [item("a"), item("b")]);
  expect(host.querySelector("ol")).toBe(list);
  writeLightList(host, [item("a"), item("c")]);
  expect(host.querySelectorAll("ol")).toHaveLength(1);
  expect(host.querySelector("ol")).not.toBe(list);
  // As a parser makes it of a page's text: one text, where two were written.
  const two: ListNode = { tag: "li", children: ["one ", "and two"] };
  writeLightList(host, [two]);
  host.innerHTML = String(host.innerHTML);
  const ofPage = host.querySelector("ol");
  writeLightList(host, [two]);
  expect(host.querySelector("ol")).toBe(ofPage);
});

test("X5 a list that is looked at shows the wanted and takes tab stops; a hidden one holds all and takes none", () => {
  const host = document.body.appendChild(document.createElement("div"));
  writeLightList(host, [item("a"), item("b")]);
  const items = [...host.querySelectorAll("li")];
  const links = [...host.querySelectorAll("a")];
  showLightList(host, sessionIn("list"), false);
  expect(items.map(({ hidden }) => hidden)).toEqual([false, true]);
  expect(links.map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
  showLightList(host, sessionIn("plot"), false);
  expect(items.map(({ hidden }) => hidden)).toEqual([false, false]);
  expect(links.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1]);
});

interface Strip {
  readonly node: HTMLElement;
  readonly grip: (name: string) => HTMLElement;
  readonly windows: { x0: number; x1: number }[];
  readonly rests: () => number;
  readonly release: () => void;
}

function strip(window: { x0: number; x1: number } | undefined = { x0: 100, x1: 200 }): Strip {
  const node = document.body.appendChild(document.createElement("div"));
  node.style.width = "400px";
  node.style.height = "40px";
  for (const name of ["window", "start", "end"]) {
    const grip = node.appendChild(document.createElement("div"));
    grip.dataset.grip = name;
    grip.tabIndex = 0;
  }
  const windows: { x0: number; x1: number }[] = [];
  let rests = 0;
  const host: OverviewHost = {
    ...{ window: () => window, facing: () => undefined },
    ...{ moved: (next) => windows.push(next), rest: () => (rests += 1) },
  };
  const release = attachOverview(node, host);
  const grip = (name: string): HTMLElement => {
    const found = node.querySelector<HTMLElement>(`[data-grip=${name}]`);
    if (!found) throw new Error(name);
    return found;
  };
  return { node, grip, windows, rests: () => rests, release };
}

const press = (node: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean =>
  node.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));

test("X3 keys move the window and its ends, and no end passes the other", () => {
  const { grip, windows, rests } = strip();
  expect(press(grip("window"), "ArrowRight")).toBe(false);
  press(grip("start"), "ArrowLeft");
  press(grip("end"), "PageUp");
  expect(windows).toEqual([
    { x0: 108, x1: 208 },
    { x0: 92, x1: 200 },
    { x0: 100, x1: 264 },
  ]);
  expect(rests()).toBe(3);
  const narrow = strip({ x0: 100, x1: 102 });
  press(narrow.grip("start"), "PageUp");
  press(narrow.grip("end"), "PageDown");
  for (const { x0, x1 } of narrow.windows) expect(x1).toBeGreaterThan(x0);
});

test("X3 other keys, held modifiers, and the strip itself are left to the page", () => {
  const { node, grip, windows } = strip();
  expect(press(grip("window"), "a")).toBe(true);
  expect(press(grip("window"), "Tab")).toBe(true);
  expect(press(grip("window"), "ArrowRight", { ctrlKey: true })).toBe(true);
  expect(press(node, "ArrowRight")).toBe(true);
  expect(windows).toEqual([]);
});

test("X11 a released strip hears nothing, and one without a window does nothing", () => {
  const one = strip();
  one.release();
  press(one.grip("window"), "ArrowRight");
  expect(one.windows).toEqual([]);
  const node = document.body.appendChild(document.createElement("div"));
  const moved: unknown[] = [];
  attachOverview(node, {
    window: () => undefined,
    facing: () => undefined,
    moved: (next) => moved.push(next),
    rest: () => undefined,
  });
  node.dispatchEvent(new PointerEvent("pointerdown", { clientX: 10, bubbles: true }));
  expect(moved).toEqual([]);
});
