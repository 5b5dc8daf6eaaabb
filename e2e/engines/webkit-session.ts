import type { ChildProcess } from "node:child_process";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../scripts/ports.mjs";

const WINDOW = join(import.meta.dirname, "webkit-window.py");
const READY_TRIES = 200;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** WebKitGTK on a screen of its own, spoken to as W3C WebDriver. It is one window for all tests of a worker. */
export class WebKitSession {
  private readonly children: ChildProcess[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), "date-line-webkit-"));
  private readonly port: number;
  private environment: Record<string, string> = {};
  private session = "";

  private constructor(port: number) {
    this.port = port;
  }

  static async start(driver: string, motion: "reduce" | "full"): Promise<WebKitSession> {
    const started = new WebKitSession(await freePort());
    try {
      await started.begin(driver, motion);
    } catch (error) {
      await started.end();
      throw error;
    }
    return started;
  }

  /** One command of the session. The value is what the driver says it is: each caller names it. */
  async command<T>(method: "GET" | "POST" | "DELETE", path: string, body: unknown = {}): Promise<T> {
    return this.ask<T>(method, `/session/${this.session}${path}`, body);
  }

  /** Moves the real pointer and presses real keys of the screen: WebDriver's wheel forgets the modifiers. */
  async xdotool(...args: readonly string[]): Promise<void> {
    await promisify(execFile)("xdotool", [...args], { env: { ...process.env, ...this.environment } });
  }

  async end(): Promise<void> {
    try {
      if (this.session) await this.command("DELETE", "");
    } finally {
      for (const child of this.children) child.kill();
      rmSync(this.folder, { recursive: true, force: true });
    }
  }

  private async begin(driver: string, motion: "reduce" | "full"): Promise<void> {
    const screen = this.spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    const said = screen.stdio[3];
    if (!said || !("on" in said)) throw new Error("Xvfb has no way to say its number");
    const [number] = await Promise.race([
      once(said, "data"),
      once(screen, "error").then(([error]) => Promise.reject(error)),
    ]);
    const settings = join(this.folder, "gtk-3.0");
    mkdirSync(settings);
    writeFileSync(join(settings, "settings.ini"), `[Settings]\ngtk-enable-animations=${motion === "full" ? 1 : 0}\n`);
    this.environment = {
      DISPLAY: `:${String(number).trim()}`,
      XDG_CONFIG_HOME: this.folder,
      // Nobody listens on a desktop's buses here: looking for one takes half a minute.
      NO_AT_BRIDGE: "1",
      DBUS_SESSION_BUS_ADDRESS: "disabled:",
    };
    this.spawn(driver, [`--port=${this.port}`, "--host=127.0.0.1"]);
    await this.isUp();
    const browser = { "webkitgtk:browserOptions": { binary: WINDOW, args: [] } };
    const { sessionId } = await this.ask<{ sessionId: string }>("POST", "/session", {
      capabilities: { alwaysMatch: browser },
    });
    this.session = sessionId;
  }

  private spawn(program: string, args: readonly string[]): ChildProcess {
    const env = { ...process.env, ...this.environment };
    const child = spawn(program, args, { env, stdio: ["ignore", "ignore", "ignore", "pipe"] });
    this.children.push(child);
    return child;
  }

  private async isUp(): Promise<void> {
    for (let tries = 0; tries < READY_TRIES; tries += 1) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/status`).catch(() => undefined);
      if (answer?.ok) return;
      await pause(50);
    }
    throw new Error("WebKitWebDriver does not answer");
  }

  private async ask<T>(method: string, path: string, body: unknown): Promise<T> {
    const answer = await fetch(`http://127.0.0.1:${this.port}${path}`, {
      method,
      ...(method === "POST" && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }
}
