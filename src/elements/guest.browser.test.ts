import axe from "axe-core";
import { afterEach, describe, expect, test, vi } from "vitest";
import "../embed.ts";
import type { Reading } from "../events/event.ts";
import { readTimeline } from "../events/read.ts";
import type { DateLine } from "./date-line.ts";
import { DateLineRequestFullscreenEvent } from "./present-switch.ts";

const EVENTS = `id,date,title
sputnik,1957-10-04,Sputnik is launched
gagarin,1961-04-12,Gagarin circles the Earth
moon,1969-07-20,Two people walk on the Moon
`;
const SRC = `data:text/csv,${encodeURIComponent(EVENTS)}`;

const read = (): Promise<Reading> =>
  readTimeline({ events: { name: "events.csv", text: EVENTS }, info: { events: "events.csv", title: "Space" } });
const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};
const inside = (host: DateLine, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const loads = (): { readonly count: () => number } => {
  const told: Event[] = [];
  document.body.addEventListener("dl-load", (event) => told.push(event));
  return { count: () => told.length };
};

/** A timeline five windows below what is seen. */
async function farAway(change: (host: DateLine) => void = () => {}): Promise<DateLine> {
  const above = document.createElement("div");
  above.style.setProperty("height", `${innerHeight * 5}px`);
  const host = document.createElement("date-line");
  host.src = SRC;
  change(host);
  document.body.append(above, host);
  await host.updateComplete;
  return host;
}

const isLoaded = (host: DateLine): boolean => inside(host, ".marks button").length > 0;

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
  scrollTo(0, 0);
});

describe("XG1", () => {
  test("XG1 a timeline far from the window asks for nothing, has its room, and is accessible", async () => {
    const asked = vi.spyOn(window, "fetch");
    const host = await farAway();
    await frames(10);
    expect(asked).not.toHaveBeenCalled();
    expect(isLoaded(host)).toBe(false);
    const room = host.getBoundingClientRect().height;
    expect(room).toBeGreaterThan(400);
    document.documentElement.lang = "en";
    document.title = "Space";
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
    scrollTo(0, innerHeight * 3);
    await vi.waitFor(() => expect(isLoaded(host)).toBe(true));
    expect(asked).toHaveBeenCalledTimes(1);
    await host.ready;
    expect(host.getBoundingClientRect().height).toBe(room);
    asked.mockRestore();
  });

  const deeds: Readonly<Record<string, (host: DateLine) => unknown>> = {
    "ready is asked for": ({ ready }) => ready,
    "a picture is asked for": (host) => host.toSvg(),
    "a method is called": (host) => host.fit(),
    "it is eager": (host) => Object.assign(host, { loading: "eager" }),
    "it gets data": async (host) => Object.assign(host, { data: await read() }),
    "the address names an event": () => Object.assign(location, { hash: "#dl-moon" }),
  };
  for (const [name, deed] of Object.entries(deeds))
    test(`XG1 it comes when ${name}`, async () => {
      const host = await farAway();
      await frames(3);
      expect(isLoaded(host)).toBe(false);
      await deed(host);
      await vi.waitFor(() => expect(isLoaded(host)).toBe(true));
    });

  test("XG1 eager, with data, and named by the address it comes at once; a box that is not shown waits until it is", async () => {
    for (const change of [
      (host: DateLine) => Object.assign(host, { loading: "eager" }),
      () => history.replaceState(null, "", "#dl-moon"),
    ]) {
      const host = await farAway((host) => void change(host));
      await vi.waitFor(() => expect(isLoaded(host)).toBe(true));
      document.body.replaceChildren();
      history.replaceState(null, "", location.pathname + location.search);
    }
    const tab = document.createElement("div");
    tab.hidden = true;
    const host = document.createElement("date-line");
    host.src = SRC;
    tab.append(host);
    document.body.append(tab);
    await host.updateComplete;
    await frames(10);
    expect(host.shadowRoot?.textContent).not.toContain("Sputnik");
    tab.hidden = false;
    await vi.waitFor(() => expect(isLoaded(host)).toBe(true));
  });

  test("XG1 without IntersectionObserver it comes at once, and what is removed no longer waits", async () => {
    const { IntersectionObserver: Real } = window;
    const seen = vi.spyOn(Real.prototype, "disconnect");
    const gone = await farAway();
    await frames(2);
    gone.remove();
    expect(seen).toHaveBeenCalledTimes(1);
    location.hash = "#dl-moon";
    await frames(5);
    expect(isLoaded(gone)).toBe(false);
    history.replaceState(null, "", location.pathname + location.search);
    Reflect.deleteProperty(window, "IntersectionObserver");
    try {
      const host = await farAway();
      await vi.waitFor(() => expect(isLoaded(host)).toBe(true));
    } finally {
      window.IntersectionObserver = Real;
      seen.mockRestore();
    }
  });
});

test("X22 who asks at once whether it is ready is told when it is", async () => {
  const host = document.createElement("date-line");
  host.data = await read();
  document.body.append(host);
  await host.ready;
  expect(isLoaded(host)).toBe(true);
});

describe("XG2 links of the prose", () => {
  async function linked(): Promise<{ readonly host: DateLine; readonly link: (text: string) => HTMLAnchorElement }> {
    const host = await farAway((host) => {
      host.id = "space";
    });
    const links = [
      ["#gagarin", "space"],
      ["#dl-space:moon", undefined],
    ].map(([href, name]) => {
      const link = document.createElement("a");
      link.setAttribute("href", href ?? "");
      if (name) link.dataset.dateLine = name;
      link.textContent = href ?? "";
      return link;
    });
    document.body.prepend(...links);
    return { host, link: (text) => links.find(({ hash }) => hash === text) as HTMLAnchorElement };
  }
  const isSeen = (host: DateLine): boolean => {
    const { top, bottom } = inside(host, ".card")[0]?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= -1 && bottom <= innerHeight + 1;
  };
  const open = (host: DateLine): string | undefined => host.selected;

  for (const hash of ["#gagarin", "#dl-space:moon"])
    test(`XG2 ${hash} opens the event, shows it, has the focus; Back returns to the link`, async () => {
      const { host, link } = await linked();
      const id = hash === "#gagarin" ? "gagarin" : "moon";
      for (const round of ["far away", "loaded"]) {
        link(hash).focus();
        link(hash).click();
        await vi.waitFor(() => expect(open(host), round).toBe(id));
        await vi.waitFor(() => expect(host.shadowRoot?.activeElement?.id).toBe("card-title"));
        expect(isSeen(host)).toBe(true);
        expect(location.hash).toBe(`#dl-space:${id}`);
        history.back();
        await vi.waitFor(() => expect(open(host)).toBeUndefined());
        await vi.waitFor(() => expect(document.activeElement).toBe(link(hash)));
        expect(location.hash).toBe("");
      }
    });

  test("XG2 a link that names another timeline, or none that is there, opens nothing", async () => {
    const { host, link } = await linked();
    await host.ready;
    link("#gagarin").dataset.dateLine = "other";
    link("#gagarin").click();
    await frames(5);
    expect([host.selected, location.hash]).toEqual([undefined, "#gagarin"]);
  });
});

describe("XG3 presenting", () => {
  test("XG3 the button asks the page first; the window is filled where the screen is refused, and Escape returns", async () => {
    const host = document.createElement("date-line");
    Object.assign(host, { data: await read(), controls: true, theme: "dark" });
    document.body.append(host);
    await host.updateComplete;
    await host.ready;
    const button = await vi.waitFor(() => {
      const found = inside(host, "button.present")[0];
      if (!found) throw new Error("no button");
      return found;
    });
    expect(button.textContent?.trim()).toBe("Full screen");
    const refuse = (event: Event): void => {
      if (event instanceof DateLineRequestFullscreenEvent) event.preventDefault();
    };
    document.body.addEventListener("dl-request-fullscreen", refuse);
    button.click();
    await frames(5);
    expect(host.theme).toBe("dark");
    document.body.removeEventListener("dl-request-fullscreen", refuse);
    const screen = vi.spyOn(host, "requestFullscreen").mockRejectedValue(new TypeError("refused"));
    button.click();
    await vi.waitFor(() => expect(host.theme).toBe("projector"));
    expect(host.gestures).toBe("greedy");
    await frames(3);
    const { width, height } = host.getBoundingClientRect();
    expect([width, height]).toEqual([innerWidth, innerHeight]);
    await vi.waitFor(() => expect(inside(host, "button.present")[0]?.textContent?.trim()).toBe("Back to the page"));
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    host.select("moon");
    await host.updateComplete;
    const title = inside(host, "#card-title")[0];
    title?.focus();
    const pressEscape = (): boolean =>
      (host.shadowRoot?.activeElement ?? host).dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true, composed: true, cancelable: true }),
      );
    pressEscape();
    await host.updateComplete;
    expect([host.selected, host.theme]).toEqual([undefined, "projector"]);
    await frames(3);
    pressEscape();
    await vi.waitFor(() => expect(host.theme).toBe("dark"));
    expect([host.gestures, host.hasAttribute("popover")]).toEqual(["cooperative", false]);
    await host.present();
    expect(host.theme).toBe("projector");
    await host.present(false);
    await vi.waitFor(() => expect(host.theme).toBe("dark"));
    await host.present();
    host.remove();
    expect([host.theme, host.gestures]).toEqual(["dark", "cooperative"]);
    screen.mockRestore();
  });
});

describe("XG4 moving", () => {
  test("XG4 in another place, another shadow root and another document a timeline is as it was", async () => {
    const told = loads();
    const host = document.createElement("date-line");
    Object.assign(host, { data: await read(), controls: true });
    document.body.append(host);
    await host.updateComplete;
    await host.ready;
    host.select("gagarin");
    host.query = "a";
    await host.updateComplete;
    const shadow = document.createElement("div");
    document.body.append(shadow);
    const root = shadow.attachShadow({ mode: "open" });
    const frame = document.createElement("iframe");
    frame.width = "900";
    frame.height = "900";
    document.body.append(frame);
    const places = [
      document.body.appendChild(document.createElement("main")),
      root,
      frame.contentDocument?.body ?? document.body,
      document.body,
    ];
    for (const place of places) {
      place.append(host);
      await host.updateComplete;
      await vi.waitFor(() => expect(inside(host, ".marks button").length).toBeGreaterThan(0));
      expect([host.selected, host.query]).toEqual(["gagarin", "a"]);
      expect(inside(host, ".card h3")[0]?.textContent).toContain("Gagarin");
      const { length } = host.shadowRoot?.adoptedStyleSheets ?? [];
      expect(length).toBeGreaterThan(5);
      expect(getComputedStyle(inside(host, "[part=plot]")[0] ?? host).height).toBe("512px");
    }
    host.next();
    await host.updateComplete;
    expect(host.selected).toBe("moon");
    expect(told.count()).toBe(1);
  });
});
