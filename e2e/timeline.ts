import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Locator, Page, Request } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { stillness } from "./stillness.ts";

/** The flagship, and one small timeline to stand beside it. */
export const FLAGSHIP = "data/taliban-al-qaeda/timeline.json";
/** A little less than what is on screen when it is opened. */
const FIRST_VIEW = ["2019-11", "2021-06"] as const;
export const EVENTS = 40;
export const CLAIMS = 62;

/** A mark on screen. Positions are in pixels of the plot. */
export interface Mark {
  readonly kind: "event" | "dot" | "cluster";
  readonly name: string;
  /** Where its words begin, or the middle of a dot or cluster. */
  readonly xPx: number;
  /** The same along the axis: x, or y where time runs down. */
  readonly alongPx: number;
  readonly pinned: boolean;
  readonly box: Box;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is on screen, in days since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a timeline said in an event. */
export interface Heard {
  readonly type: string;
  /** Its id, or its number on the page. */
  readonly host: string;
  readonly value: string | undefined;
}

declare global {
  interface Window {
    dlHeard?: Heard[];
    dlWheels?: number;
    dlStill?: typeof stillness;
  }
}

/** A little longer than the rest after which a timeline says where it is. */
const REST_MS = 300;
const DAY_MS = 86_400_000;

/** Days since 1970 of an ISO date or moment. */
export const dayOf = (iso: string): number => Date.parse(iso) / DAY_MS;

/** What the pages of a test have asked for and not yet been given. */
const UNDERWAY = new WeakMap<BrowserContext, Set<Request>>();
/** What is on its way for so many looks at the plot will not come. */
const MOST_LOOKS = 100;

/** One timeline on a page, and what a reader does with it. */
export class Timeline {
  readonly page: Page;
  readonly host: Locator;
  readonly plot: Locator;
  readonly card: Locator;
  readonly status: Locator;
  readonly table: Locator;
  readonly list: Locator;
  readonly alert: Locator;

  constructor(page: Page, host: Locator = page.locator("date-line").first()) {
    this.page = page;
    this.host = host;
    this.plot = host.locator("[part=plot]");
    this.card = host.locator("[part=card]");
    this.status = host.locator("[part=status]");
    this.table = host.locator("table");
    this.list = host.locator("> ol[data-dl-events]");
    this.alert = host.getByRole("alert");
  }

  /** Goes to a page and waits until its timeline is on screen. */
  async open(url = "./"): Promise<this> {
    await this.page.goto(url);
    return this.ready();
  }

  /** Waits until what was asked for is on screen, and brings the plot into view. */
  async ready(): Promise<this> {
    await this.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
      await customElements.whenDefined("date-line");
      await host.ready;
      // The plot and what belongs to it, above the lower edge; where they are higher than the window, from the top on.
      const plot = host.shadowRoot?.querySelector(".whole-plot:not([hidden])");
      const last = plot?.querySelector("[part=status]");
      if (plot && last && plot.getBoundingClientRect().height < innerHeight) last.scrollIntoView({ block: "end" });
      else (plot ?? host).scrollIntoView({ block: "start" });
    });
    await this.still();
    return this;
  }

  /** As the flagship's page was when it was opened, without opening it anew: what was pressed under "Kinds" stays. */
  async again(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.host.evaluate(async (host: HTMLElementTagNameMap["date-line"], [from, to]) => {
      host.gestures = "cooperative";
      host.view = "plot";
      host.query = "";
      host.evidence = "all";
      await host.updateComplete;
      host.select(undefined);
      host.zoomTo(from, to);
      (document.activeElement as HTMLElement | null)?.blur();
      history.replaceState(null, "", location.pathname);
      window.dlHeard?.splice(0);
    }, FIRST_VIEW);
    await this.ready();
  }

  /** Waits until nothing in the plot has moved for some frames, and nothing is on its way that might move it. */
  async still(): Promise<void> {
    const underway = UNDERWAY.get(this.page.context());
    for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
      const isQuiet = !underway?.size;
      await this.host.evaluate(stillness);
      // What came while it was looked at has moved what it moves a few frames later.
      if (isQuiet && !underway?.size) return;
    }
    throw new Error(`still on their way: ${[...(underway ?? [])].map((request) => request.url()).join(" ")}`);
  }

  /** Waits this long by the page's own clock: what a timer of the page was to do by then is done, however slow the machine is. */
  async lapse(ms: number): Promise<void> {
    await this.page.evaluate((wanted) => new Promise((done) => setTimeout(done, wanted)), ms);
  }

  /** The button of an event. */
  mark(title: string): Locator {
    return this.plot.getByRole("button", { name: title });
  }

  /** Whether time runs down. */
  async isUpright(): Promise<boolean> {
    return (await this.host.locator('[data-facing~="upright"]').count()) > 0;
  }

  async marks(): Promise<readonly Mark[]> {
    return this.plot.evaluate((plot) => {
      const isUpright = plot.closest('[data-facing~="upright"]') !== null;
      const origin = plot.getBoundingClientRect();
      return [...plot.querySelectorAll<HTMLElement>(".marks button")].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const kind = (["event", "dot", "cluster"] as const).find((name) => node.classList.contains(name)) ?? "event";
        const left = x - origin.x;
        return {
          kind,
          name: node.getAttribute("aria-label") ?? "",
          xPx: kind === "event" ? left : left + width / 2,
          alongPx: isUpright
            ? y - origin.y + (kind === "event" ? 0 : height / 2)
            : kind === "event"
              ? left
              : left + width / 2,
          pinned: node.classList.contains("pinned"),
          box: { x: left, y: y - origin.y, width, height },
        };
      });
    });
  }

  /** All marks, whatever order they stand in: they are put in that of time only once the view has rested. */
  async picture(): Promise<readonly Mark[]> {
    const order = ({ name, xPx }: Mark): string => `${name} ${xPx}`;
    return [...(await this.marks())].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }

  /** Where an event's mark stands in the plot. */
  async xOf(title: string): Promise<number> {
    return (await this.seen(title)).xPx;
  }

  /** Where along the axis an event's words stand. */
  async alongOf(title: string): Promise<number> {
    return (await this.seen(title)).alongPx;
  }

  private async seen(title: string): Promise<Mark> {
    const mark = (await this.marks()).find(({ name }) => name.includes(title));
    if (!mark) throw new Error(`not on screen: ${title}`);
    return mark;
  }

  /** The part of time on screen, as the timeline last said it. It says nothing before the reader has moved it. */
  async span(): Promise<Span> {
    await this.still();
    await this.lapse(REST_MS);
    const said = await this.host.evaluate((host) => {
      const place = [...document.querySelectorAll<Element>("date-line")].indexOf(host) + 1;
      const name = host.id || String(place);
      return window.dlHeard?.findLast((one) => one.type === "dl-range-change" && one.host === name)?.value;
    });
    const [from, to] = said?.split("..") ?? [];
    if (!from || !to) throw new Error("the reader has not moved the timeline");
    return { start: dayOf(from), end: dayOf(to) + (to.includes("T") ? 1 / 86_400 : 1) };
  }

  async widthPx(): Promise<number> {
    return (await this.boxOfPlot()).width;
  }

  /** The plot's length along the axis. */
  async lengthPx(): Promise<number> {
    const { width, height } = await this.boxOfPlot();
    return (await this.isUpright()) ? height : width;
  }

  async boxOfPlot(): Promise<Box> {
    const box = await this.plot.boundingBox();
    if (!box) throw new Error("no plot on screen");
    return box;
  }

  /** A place of the plot in page coordinates, scrolled to. `yShare` 0 is the plot's top; the default keeps clear of words. */
  async at(xPx: number, yShare = 0.97): Promise<Point> {
    const place = await this.plot.evaluate(
      (plot, [left, share]) => {
        const boxOf = (): DOMRect => plot.getBoundingClientRect();
        const y = boxOf().top + boxOf().height * share;
        if (y < 8 || y > innerHeight - 8) scrollBy({ top: y - innerHeight * share, behavior: "instant" });
        return { x: boxOf().left + left, y: boxOf().top + boxOf().height * share };
      },
      [xPx, yShare] as const,
    );
    return { x: Math.round(place.x), y: Math.round(place.y) };
  }

  /** Makes a control above the plot visible: in a narrow element it stands under "More". */
  async reach(control: Locator): Promise<Locator> {
    const more = this.host.locator(".more > summary");
    if (!(await control.isVisible()) && (await more.isVisible())) {
      await more.click();
      await expect(control).toBeVisible();
    }
    return control;
  }

  /** Presses a button above the plot. */
  async press(name: string): Promise<void> {
    await (await this.reach(this.button(name))).click();
  }

  /** The field that searches, opened where a narrow element hides it. */
  async searchField(): Promise<Locator> {
    const field = this.host.getByRole("searchbox", { name: "Search the events" });
    const opener = this.button("Search the events");
    if (!(await field.isVisible()) && (await this.host.locator(".more > summary").isVisible()))
      await (await this.reach(opener)).click();
    return field;
  }

  button(name: string): Locator {
    return this.host.getByRole("button", { name, exact: true });
  }

  /** Shows everything, by the button. */
  async showWhole(): Promise<void> {
    await this.button("Show the whole timeline").click();
    await this.still();
  }

  async ctrlWheel(xPx: number, deltaY: number): Promise<void> {
    const { x, y } = await this.at(xPx);
    await this.page.mouse.move(x, y);
    await this.page.keyboard.down("Control");
    await this.wheel(0, deltaY);
    await this.page.keyboard.up("Control");
  }

  /** Turns the wheel where the pointer is, and waits until the page has heard of it: the browser passes it on when it comes to it. */
  async wheel(deltaX: number, deltaY: number): Promise<void> {
    const before = await this.page.evaluate(() => window.dlWheels ?? 0);
    await this.page.mouse.wheel(deltaX, deltaY);
    await this.page.waitForFunction((count) => (window.dlWheels ?? 0) > count, before);
  }

  /** Drags the plot with the mouse; stays pressed while `held` runs. */
  async drag(fromPx: number, toPx: number, held?: () => Promise<void>): Promise<void> {
    const from = await this.at(fromPx);
    const to = await this.at(toPx);
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 6 });
    await held?.();
    await this.page.mouse.up();
  }

  /** Two fingers from `fromPx` to `toPx` apart, about a place along the axis. */
  async pinch(alongPx: number, fromPx: number, toPx: number): Promise<void> {
    const { width, height } = await this.boxOfPlot();
    const isUpright = await this.isUpright();
    const { x, y } = isUpright ? await this.at(width / 2, alongPx / height) : await this.at(alongPx, 0.5);
    const fingers = (apart: number): Point[] =>
      [-apart / 2, apart / 2].map((px) => (isUpright ? { x, y: y + px } : { x: x + px, y }));
    const steps = Array.from({ length: 9 }, (_, step) => fingers(fromPx + ((toPx - fromPx) * step) / 8));
    await touch(this.page, steps);
  }

  /** Fingers at these places of the page, step after step. */
  async fingers(steps: readonly (readonly Point[])[]): Promise<void> {
    await touch(this.page, steps);
  }

  /** One finger from one place of the page to another. */
  async swipe(from: Point, to: Point): Promise<void> {
    const steps = Array.from({ length: 11 }, (_, step) => [
      { x: from.x + ((to.x - from.x) * step) / 10, y: from.y + ((to.y - from.y) * step) / 10 },
    ]);
    await touch(this.page, steps);
  }

  /** Finds an event as a reader does: shows everything, and zooms at its date until it has a mark of its own. */
  async find(title: string, iso: string): Promise<Locator> {
    await this.showWhole();
    const { start, end } = await this.span();
    const xPx = ((dayOf(iso) - start) / (end - start)) * (await this.lengthPx());
    const touches = await this.page.evaluate(() => navigator.maxTouchPoints > 0);
    const mark = this.mark(title);
    for (let tries = 0; (await mark.count()) === 0; tries += 1) {
      if (tries === 20) throw new Error(`not found at ${iso}: ${title}`);
      if (touches) await this.pinch(xPx, 60, 110);
      else await this.ctrlWheel(xPx, -120);
      await this.still();
    }
    return mark;
  }

  /** Opens an event by its id, as the page's program does. */
  async select(id: string | undefined): Promise<void> {
    await this.host.evaluate((host: HTMLElementTagNameMap["date-line"], wanted) => host.select(wanted), id);
    await this.still();
  }

  async zoomTo(from: string, to: string): Promise<void> {
    await this.host.evaluate((host: HTMLElementTagNameMap["date-line"], [a, b]) => host.zoomTo(a, b), [
      from,
      to,
    ] as const);
    await this.still();
  }

  /** The name of what has the keyboard's focus inside the timeline; "" where nothing has. */
  async focused(): Promise<string> {
    return this.host.evaluate((host) => host.shadowRoot?.activeElement?.getAttribute("aria-label") ?? "");
  }
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touches, as the browser's own input: the first step puts the fingers down, the last leaves them up. */
async function touch(page: Page, steps: readonly (readonly Point[])[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const points = (step: readonly Point[]) => step.map(({ x, y }, id) => ({ x, y, id }));
  for (const [place, step] of steps.entries())
    await devtools.send("Input.dispatchTouchEvent", {
      type: place === 0 ? "touchStart" : "touchMove",
      touchPoints: points(step),
    });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}

/** Records, from the very first on, what the timelines of a page say. Runs in the page. */
function record(): void {
  const heard: Heard[] = [];
  window.dlHeard = heard;
  window.dlWheels = 0;
  window.addEventListener(
    "wheel",
    () => {
      window.dlWheels = (window.dlWheels ?? 0) + 1;
    },
    { capture: true, passive: true },
  );
  const nameOf = (host: Element): string =>
    host.id || String([...document.querySelectorAll<Element>("date-line")].indexOf(host) + 1);
  for (const type of ["dl-load", "dl-error", "dl-select", "dl-range-change"])
    window.addEventListener(type, (event) => {
      const said = event as Event & { eventId?: string; message?: string; from?: string; to?: string };
      const [host] = event.composedPath();
      heard.push({
        type,
        host: host instanceof Element ? nameOf(host) : "",
        value: said.eventId ?? said.message ?? (said.from && `${said.from}..${said.to}`),
      });
    });
}

/** What the timelines of a page have said until now. */
export async function heard(page: Page): Promise<readonly Heard[]> {
  return page.evaluate(() => window.dlHeard ?? []);
}

const DIST = join(import.meta.dirname, "../dist");
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** A page of somebody else that embeds timelines with the built `date-line.js`, under the same strict policy as our own. */
export function embedding(body: string): string {
  const policy = POLICY.exec(readFileSync(join(DIST, "index.html"), "utf8"))?.[0];
  if (!policy) throw new Error("the built page has no policy: npm run build");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${policy}
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>A page that embeds timelines</title>
    <script type="module" src="date-line.js"></script></head><body><main><h1>A page that embeds timelines</h1>${body}</main></body></html>`;
}

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  css: "text/css",
  csv: "text/csv",
  json: "application/json",
};

/** Serves files next to the built site. */
export async function serve(context: BrowserContext, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, body] of Object.entries(files))
    await context.route(
      (url) => url.pathname === `/${name}`,
      (route) => route.fulfill({ body, contentType: TYPES[name.split(".").pop() ?? ""] ?? "text/plain" }),
    );
}

/** What every test listens to: nothing may be logged, asked of another origin, or stopped by the policy. */
export interface Quiet {
  /** Lets what matches be said in this test. */
  readonly allow: (pattern: RegExp) => void;
  /** What was asked for. */
  readonly requests: readonly string[];
}

export const test = base.extend<{ timeline: Timeline; quiet: Quiet }>({
  timeline: async ({ page }, use) => use(new Timeline(page)),
  quiet: [
    async ({ context, baseURL }, use) => {
      const said: string[] = [];
      const requests: string[] = [];
      const allowed: RegExp[] = [/^Service Worker registration blocked by Playwright$/];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") said.push(message.text());
      });
      context.on("weberror", (error) => said.push(String(error.error())));
      const underway = new Set<Request>();
      UNDERWAY.set(context, underway);
      for (const end of ["requestfinished", "requestfailed"] as const)
        context.on(end as "requestfinished", (request) => underway.delete(request));
      context.on("request", (request) => {
        underway.add(request);
        requests.push(request.url());
        if (!request.url().startsWith(baseURL ?? "")) said.push(`asked another origin: ${request.url()}`);
      });
      await context.addInitScript(record);
      await context.addInitScript(`window.dlStill = ${stillness}`);
      await context.addInitScript(() =>
        addEventListener("securitypolicyviolation", (event) => {
          throw new Error(`stopped by the policy: ${event.violatedDirective} ${event.blockedURI}`);
        }),
      );
      await use({ allow: (pattern) => allowed.push(pattern), requests });
      expect(said.filter((text) => !allowed.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Whether two boxes share more than a hair. */
export function overlap(a: Box, b: Box): boolean {
  const hair = 0.5;
  return (
    a.x + a.width > b.x + hair &&
    b.x + b.width > a.x + hair &&
    a.y + a.height > b.y + hair &&
    b.y + b.height > a.y + hair
  );
}
