import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import "../embed.ts";
import type { Reading } from "../events/event.ts";
import { readTimeline } from "../events/read.ts";
import type { DateLine } from "./date-line.ts";

const EVENTS = `id,date,title,text,group,source,quote
sputnik,1957-10-04,Sputnik is launched,A small ball beeps.,launch,press,launched on October 4
gagarin,1961-04-12,Gagarin circles the Earth,,flight,press,
moon,1969-07-20,Two people walk on the Moon,,flight,press,
moon,1969-07,,,,other,in July
shuttle,1981-04-12/1981-04-14,The shuttle flies,,flight,,
`;

const read = (text = EVENTS): Promise<Reading> =>
  readTimeline({ events: { name: "events.csv", text }, info: { events: "events.csv", title: "Space" } });

async function shown(change: Partial<DateLine> = {}): Promise<DateLine> {
  const host = document.createElement("date-line");
  Object.assign(host, { data: await read(), from: "1956", to: "1985", ...change });
  document.body.append(host);
  await host.updateComplete;
  await host.ready;
  return host;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};
const inside = (host: DateLine, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const marks = (host: DateLine): HTMLElement[] => inside(host, ".marks button");
const titles = (host: DateLine): (string | null)[] => marks(host).map((node) => node.ariaLabel);

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
});

describe("<date-line>", () => {
  test("X1 is accessible", async () => {
    document.documentElement.lang = "en";
    document.title = "Space";
    const host = await shown({ controls: true });
    for (const state of ["plot", "card", "list", "table", "matrix"] as const) {
      if (state === "card") host.select("moon");
      else host.view = state;
      await host.updateComplete;
      await frames(30);
      const { violations, passes } = await axe.run(host, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => `${state} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(passes.length).toBeGreaterThan(5);
      host.select(undefined);
      host.view = "plot";
    }
  });

  test("X1 every mark has a name that says date, title and position", async () => {
    const host = await shown();
    for (const [place, name] of [
      /4 Oct(ober)? 1957.*Sputnik is launched.*1 of 4/,
      /Gagarin.*2 of 4/,
      /Moon.*3 of 4/,
    ].entries())
      expect(titles(host)[place]).toMatch(name);
    expect(marks(host).filter((node) => node.tabIndex === 0)).toHaveLength(1);
    expect(
      inside(host, "[part=plot]")[0]?.ariaLabel ?? inside(host, "[part=plot]")[0]?.getAttribute("aria-label"),
    ).toMatch(/^Space\./);
  });

  test("X6 other data opens at its own start view, wherever the reader was", async () => {
    const host = await shown({ from: undefined, to: undefined });
    const zoomIn = inside(host, ".tools button")[3];
    for (let press = 0; press < 6; press += 1) zoomIn?.click();
    await vi.waitFor(() => expect(location.hash).toContain("dl-@"), 5000);
    host.data = await read("date,title\n1848-02-24,The king abdicates\n1871-03-18,The commune rises\n");
    await host.updateComplete;
    await host.ready;
    expect(location.hash).toBe("");
    expect(titles(host)).toEqual([expect.stringContaining("The king"), expect.stringContaining("The commune")]);
  });

  test("X5 the events stand as a list in the light DOM, in the place of what the author left there", async () => {
    const host = document.createElement("date-line");
    const link = Object.assign(document.createElement("a"), { href: "events.csv", textContent: "The events" });
    const credit = Object.assign(document.createElement("p"), { slot: "footer", textContent: "By us" });
    host.append(link, credit);
    host.data = await read();
    document.body.append(host);
    await host.updateComplete;
    await host.ready;
    expect([...host.querySelectorAll("ol > li > strong")].map((node) => node.textContent)).toEqual([
      "Sputnik is launched",
      "Gagarin circles the Earth",
      "Two people walk on the Moon",
      "The shuttle flies",
    ]);
    expect(host.contains(link)).toBe(false);
    expect(host.contains(credit)).toBe(true);
  });

  test("X5 the list follows the data", async () => {
    const host = await shown();
    host.data = await read("date,title\n2020,Only\n");
    await host.updateComplete;
    await host.ready;
    expect(host.querySelectorAll("ol")).toHaveLength(1);
    expect([...host.querySelectorAll("li > strong")].map((node) => node.textContent)).toEqual(["Only"]);
    expect(titles(host).join()).toContain("Only, 1 of 1");
  });

  test("X5 the list follows data with the same ids and other words", async () => {
    const host = await shown();
    host.data = await read(EVENTS.replace("Sputnik is launched", "Sputnik goes up"));
    await host.updateComplete;
    await host.ready;
    expect(host.querySelector("li > strong")?.textContent).toBe("Sputnik goes up");
  });

  test("X7 without src and data it says what is missing", async () => {
    const host = document.createElement("date-line");
    const said: string[] = [];
    host.addEventListener("dl-error", ({ message }) => said.push(message));
    document.body.append(host);
    await host.updateComplete;
    await host.ready;
    expect(inside(host, "[role=alert]").map((node) => node.textContent?.trim())).toEqual(said);
    expect(said).toHaveLength(1);
  });

  test("X10 dl-load tells how many, and the program's own deeds are not told", async () => {
    const told: string[] = [];
    const note = (event: Event): void => void told.push(event.type);
    const types = ["dl-load", "dl-select", "dl-range-change", "dl-error"];
    for (const type of types) document.body.addEventListener(type, note);
    const host = await shown();
    host.select("moon");
    host.next();
    host.previous();
    host.zoomTo("1957", "1962");
    host.fit();
    host.view = "table";
    host.query = "moon";
    await host.updateComplete;
    await new Promise((done) => setTimeout(done, 700));
    for (const type of types) document.body.removeEventListener(type, note);
    expect(told).toEqual(["dl-load"]);
    expect(location.hash).toBe("");
  });

  test("X10 a click opens, and tells it", async () => {
    const host = await shown();
    const told: (string | undefined)[] = [];
    host.addEventListener("dl-select", ({ eventId }) => told.push(eventId));
    marks(host)
      .find((node) => node.ariaLabel?.includes("Moon"))
      ?.click();
    await host.updateComplete;
    expect(host.selected).toBe("moon");
    expect(inside(host, "[part=claim]")).toHaveLength(2);
    inside(host, ".card [aria-label=Close]")[0]?.click();
    await host.updateComplete;
    expect(told).toEqual(["moon", undefined]);
  });

  test("X11 removing lets go of observers, frames and listeners; putting back brings it back", async () => {
    const observed = new Set<ResizeObserver>();
    const { observe, disconnect } = ResizeObserver.prototype;
    ResizeObserver.prototype.observe = function (...args: Parameters<typeof observe>) {
      observed.add(this);
      observe.apply(this, args);
    };
    ResizeObserver.prototype.disconnect = function () {
      observed.delete(this);
      disconnect.apply(this);
    };
    try {
      const host = await shown();
      const before = titles(host);
      // One for the size of the plot, and one for that of its words.
      await expect.poll(() => observed.size).toBe(2);
      host.fit();
      host.remove();
      expect(observed.size).toBe(0);
      let asked = 0;
      const { requestAnimationFrame: real } = window;
      window.requestAnimationFrame = (frame) => {
        asked += 1;
        return real(frame);
      };
      await new Promise((done) => setTimeout(done, 200));
      window.requestAnimationFrame = real;
      expect(asked).toBe(0);
      document.body.append(host);
      await host.updateComplete;
      await frames(5);
      await expect.poll(() => observed.size).toBe(2);
      expect(titles(host)).toEqual(before);
    } finally {
      ResizeObserver.prototype.observe = observe;
      ResizeObserver.prototype.disconnect = disconnect;
    }
  });

  test("X4 two elements share nothing: not the data, not the view, not the selection", async () => {
    const first = await shown();
    const second = await shown({ data: await read("id,date,title\nonly,1970,Only\n"), from: "1969", to: "1971" });
    const before = titles(second);
    first.select("moon");
    first.query = "moon";
    first.view = "table";
    await first.updateComplete;
    await frames(3);
    expect([second.selected, second.view, second.query]).toEqual([undefined, "plot", ""]);
    expect(titles(second)).toEqual(before);
  });

  test("X8 no node gets a style attribute but for its place", async () => {
    const host = await shown({ controls: true });
    host.select("moon");
    await host.updateComplete;
    await frames(20);
    const styles = new Set(inside(host, "*").flatMap((node) => [...(node.style ?? [])]));
    // d3's zoom says that a tap does not flash.
    const allowed = ["transform", "width", "-webkit-tap-highlight-color"];
    for (const name of styles) if (!name.startsWith("--_")) expect(allowed).toContain(name);
  });
});
