import type { Page } from "@playwright/test";
import { bidi } from "./firefox-bidi.ts";
import type { EngineName, InPage, Point, Spoken, Stage } from "./stage.ts";
import { between, STEPS, source } from "./stage.ts";
import { pinchWithEvents } from "./synthetic-touches.ts";

/** How real fingers are made: through Chromium's own protocol, through the relay to a stock Firefox, or not at all. */
export type Fingers = "devtools" | "bidi" | "none";

/** An engine that Playwright drives. */
export class PlaywrightStage implements Stage {
  readonly engine: EngineName;
  readonly touches: boolean;
  private readonly page: Page;
  private readonly fingers: Fingers;

  constructor(engine: EngineName, page: Page, fingers: Fingers) {
    this.engine = engine;
    this.page = page;
    this.fingers = fingers;
    this.touches = fingers !== "none";
  }

  async goto(url: string): Promise<void> {
    if (this.page.url() !== "about:blank") await this.page.goto("about:blank");
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.evaluate("history.back()");
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
  }

  async run<T>(work: InPage<T>, ...args: readonly unknown[]): Promise<T> {
    return JSON.parse(await this.page.evaluate<string>(source(work, args)));
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async wheel({ x, y }: Point, deltaY: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, deltaY);
  }

  async ctrlWheel(at: Point, way: "in" | "out"): Promise<void> {
    await this.page.keyboard.down("Control");
    await this.wheel(at, way === "in" ? -120 : 120);
    await this.page.keyboard.up("Control");
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: STEPS });
    await this.page.mouse.up();
  }

  async click({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async tap(at: Point): Promise<void> {
    if (this.fingers === "none") await this.click(at);
    else await this.touch([[at]]);
  }

  async pinch(about: Point, apart: readonly [number, number]): Promise<void> {
    if (this.fingers === "none") await pinchWithEvents(this, about, apart);
    else
      await this.touch(
        [-1, 1].map((side) =>
          [apart[0], ...between(...apart)].map((distance) => ({ x: about.x + (side * distance) / 2, y: about.y })),
        ),
      );
  }

  async spoken(...path: readonly string[]): Promise<Spoken> {
    const found = this.page.locator(path.join(" ")).first();
    const said = /^- (?:'(.*)'|(.*?)):?$/.exec((await found.ariaSnapshot()).split("\n")[0] ?? "");
    const [, role = "", name = ""] = /^([a-z]+)(?: "(.*?[^\\])")?/.exec(said?.[1] ?? said?.[2] ?? "") ?? [];
    return { role, name: name.replaceAll('\\"', '"') };
  }

  tree(selector: string): Promise<string> {
    return this.page.locator(selector).first().ariaSnapshot();
  }

  async picture(): Promise<Uint8Array> {
    return await this.page.screenshot();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Fingers that are put down, led along their ways, and lifted, together. */
  private async touch(ways: readonly (readonly Point[])[]): Promise<void> {
    if (this.fingers === "bidi") await touchFirefox(this.page.url(), ways);
    else await touchChromium(this.page, ways);
  }
}

async function touchChromium(page: Page, ways: readonly (readonly Point[])[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  for (let step = 0; step < (ways[0]?.length ?? 0); step += 1)
    await devtools.send("Input.dispatchTouchEvent", {
      type: step === 0 ? "touchStart" : "touchMove",
      touchPoints: ways.map((way, id) => ({ ...(way[step] ?? { x: 0, y: 0 }), id })),
    });
  await devtools.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await devtools.detach();
}

async function touchFirefox(url: string, ways: readonly (readonly Point[])[]): Promise<void> {
  const { contexts } = await bidi("browsingContext.getTree", { maxDepth: 0 });
  // One of the two may not have heard yet what the page wrote into its fragment.
  const context = contexts.findLast((one) => one.url.split("#")[0] === url.split("#")[0])?.context;
  const move = ({ x, y }: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) });
  const actions = ways.map(([first = { x: 0, y: 0 }, ...rest], finger) => ({
    type: "pointer",
    id: `finger-${finger}`,
    parameters: { pointerType: "touch" },
    actions: [move(first), { type: "pointerDown", button: 0 }, ...rest.map(move), { type: "pointerUp", button: 0 }],
  }));
  await bidi("input.performActions", { context, actions });
}
