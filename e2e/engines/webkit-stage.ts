import type { InPage, Point, Spoken, Stage } from "./stage.ts";
import { between, source } from "./stage.ts";
import { pinchWithEvents } from "./synthetic-touches.ts";
import type { WebKitSession } from "./webkit-session.ts";

/** WebDriver's own numbers of the keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015",
};

/** Long enough for GTK to hand an event of the screen on to the page. */
const SCREEN_MS = 60;
const STEP_MS = 8;

/** WebKitGTK, driven as W3C WebDriver. It has no fingers. */
export class WebKitStage implements Stage {
  readonly engine = "webkit";
  readonly touches = false;
  private readonly session: WebKitSession;
  /** The driver sends the difference to its last wheel action: it is told the sum of all, and its actions are never released. */
  private wheeled: number;

  /** `wheeled` is what the session has turned its wheel before. */
  constructor(session: WebKitSession) {
    this.session = session;
    this.wheeled = wheeledBefore.get(session) ?? 0;
  }

  async goto(url: string): Promise<void> {
    await this.session.command("POST", "/url", { url: "about:blank" });
    await this.session.command("POST", "/url", { url });
  }

  async reload(): Promise<void> {
    await this.session.command("POST", "/refresh");
  }

  async back(): Promise<void> {
    await this.session.command("POST", "/back");
  }

  async resize(width: number, height: number): Promise<void> {
    await this.session.command("POST", "/window/rect", { x: 0, y: 0, width, height });
  }

  async run<T>(work: InPage<T>, ...args: readonly unknown[]): Promise<T> {
    const script = `const done = arguments[0];
      ${source(work, args)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const said = await this.session.command<{ value?: string; error?: string }>("POST", "/execute/async", {
      script,
      args: [],
    });
    if (said.value === undefined) throw new Error(said.error);
    return JSON.parse(said.value);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      const names = key === "+" ? [key] : key.split(/(?<=.)\+/);
      const values = names.map((name) => KEYS[name] ?? name);
      await this.act("key", "keys", [
        ...values.map((value) => ({ type: "keyDown", value })),
        ...values.toReversed().map((value) => ({ type: "keyUp", value })),
      ]);
    }
  }

  async wheel(at: Point, deltaY: number): Promise<void> {
    this.wheeled += deltaY;
    wheeledBefore.set(this.session, this.wheeled);
    await this.act("wheel", "wheel", [{ type: "scroll", ...whole(at), deltaX: 0, deltaY: this.wheeled }]);
  }

  async ctrlWheel(at: Point, way: "in" | "out"): Promise<void> {
    const { x, y } = whole(at);
    const button = way === "in" ? "4" : "5";
    await this.session.xdotool("mousemove", `${x}`, `${y}`, "keydown", "ctrl", "click", button, "keyup", "ctrl");
    await new Promise((done) => setTimeout(done, SCREEN_MS));
  }

  async drag(from: Point, to: Point): Promise<void> {
    const ys = between(from.y, to.y);
    const way = between(from.x, to.x).map((x, step) => move({ x, y: ys[step] ?? to.y }, STEP_MS));
    await this.act("pointer", "mouse", [move(from), PRESS, ...way, RELEASE]);
  }

  async click(at: Point): Promise<void> {
    await this.act("pointer", "mouse", [move(at), PRESS, RELEASE]);
  }

  async tap(at: Point): Promise<void> {
    await this.click(at);
  }

  async pinch(about: Point, apart: readonly [number, number]): Promise<void> {
    await pinchWithEvents(this, about, apart);
  }

  async tree(): Promise<undefined> {
    return undefined;
  }

  async spoken(...path: readonly string[]): Promise<Spoken> {
    const found = await this.session.command<Record<string, string>>("POST", "/execute/sync", {
      script: `return arguments[0].reduce((root, selector) => (root.shadowRoot ?? root).querySelector(selector), document);`,
      args: [path],
    });
    const element = Object.values(found ?? {})[0];
    if (!element) throw new Error(`not in the page: ${path.join(" ")}`);
    const role = await this.session.command<string>("GET", `/element/${element}/computedrole`);
    const name = await this.session.command<string>("GET", `/element/${element}/computedlabel`);
    return { role: role.toLowerCase(), name };
  }

  async picture(): Promise<Uint8Array> {
    return Buffer.from(await this.session.command<string>("GET", "/screenshot"), "base64");
  }

  /** The window stays for the next test; its page does not. */
  async close(): Promise<void> {
    await this.session.command("POST", "/url", { url: "about:blank" });
  }

  private async act(type: string, id: string, actions: readonly object[]): Promise<void> {
    const parameters = type === "pointer" ? { parameters: { pointerType: "mouse" } } : {};
    await this.session.command("POST", "/actions", { actions: [{ type, id, ...parameters, actions }] });
  }
}

/** How far each session's wheel has been turned. */
const wheeledBefore = new WeakMap<WebKitSession, number>();

const PRESS = { type: "pointerDown", button: 0 };
const RELEASE = { type: "pointerUp", button: 0 };
const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });
const move = (to: Point, duration = 0) => ({ type: "pointerMove", ...whole(to), duration });
