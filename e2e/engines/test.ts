import { join } from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { test as base, expect } from "@playwright/test";
import { findBrowser, isPlaywrights } from "../../scripts/browsers.mjs";
import { relayEnvironment } from "./firefox-bidi.ts";
import { PlaywrightStage } from "./playwright-stage.ts";
import { Site } from "./site.ts";
import type { EngineName, Stage } from "./stage.ts";
import { WebKitSession } from "./webkit-session.ts";
import { WebKitStage } from "./webkit-stage.ts";

export { expect };

/** Where tests begin; each may resize its window. */
const WIDTH = 1000;
const HEIGHT = 800;

/** One engine that runs, and gives windows. */
interface Engine {
  readonly stage: () => Promise<Stage>;
  readonly end: () => Promise<void>;
}

interface OfTest {
  readonly stage: Stage;
}

interface OfWorker {
  /** What the reader asked the system for: all engines can be told at their start only. */
  readonly motion: "reduce" | "full";
  readonly site: Site;
  readonly engine: Engine;
}

/** How the system's Firefox is started: Playwright takes the relay for it, and the relay starts it. */
function stockFirefox(path: string): LaunchOptions {
  return {
    channel: "moz-firefox",
    executablePath: join(import.meta.dirname, "firefox-relay.mjs"),
    env: { ...process.env, ...relayEnvironment(path) },
  };
}

/**
 * The test of the engines' suite: the project's name says in which engine it runs. The browser is not Playwright's fixture, because the
 * system's WebKit is driven otherwise, and another browser would stand idle beside it.
 */
export const test = base.extend<OfTest, OfWorker>({
  motion: ["reduce", { scope: "worker", option: true }],

  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const site = await Site.open();
      await use(site);
      await site.close();
    },
    { scope: "worker" },
  ],

  engine: [
    async ({ playwright, launchOptions, motion }, use, { project }) => {
      const name = project.name as EngineName;
      const path = findBrowser(name);
      if (!path) throw new Error(`no ${name} on this machine: node scripts/browsers.mjs`);
      const engine =
        name === "webkit" && !isPlaywrights(name)
          ? await system(path, motion)
          : await playwrights(name, path, { type: playwright[name], launchOptions, motion });
      await use(engine);
      await engine.end();
    },
    { scope: "worker", timeout: 60_000 },
  ],

  stage: async ({ engine, site }, use) => {
    site.show({});
    const stage = await engine.stage();
    await use(stage);
    await stage.close();
  },
});

async function system(driver: string, motion: OfWorker["motion"]): Promise<Engine> {
  const session = await WebKitSession.start(driver, motion);
  return {
    stage: async () => {
      const stage = new WebKitStage(session);
      await stage.resize(WIDTH, HEIGHT);
      return stage;
    },
    end: () => session.end(),
  };
}

interface Launch {
  readonly type: import("@playwright/test").BrowserType;
  readonly launchOptions: LaunchOptions;
  readonly motion: OfWorker["motion"];
}

async function playwrights(name: EngineName, path: string, { type, launchOptions, motion }: Launch): Promise<Engine> {
  const isStock = name === "firefox" && !isPlaywrights(name);
  const browser = await type.launch({
    ...(name === "chromium" ? launchOptions : isStock ? stockFirefox(path) : { executablePath: path }),
    ...(name === "firefox" && {
      firefoxUserPrefs: { "dom.w3c_touch_events.enabled": 1, "ui.prefersReducedMotion": motion === "reduce" ? 1 : 0 },
    }),
  });
  const fingers = name === "chromium" ? "devtools" : isStock ? "bidi" : "none";
  return {
    stage: async () => {
      const context = await browser.newContext({
        viewport: { width: WIDTH, height: HEIGHT },
        locale: "en-GB",
        // Whether there is a worker to be had is up to the site, which all engines know.
        serviceWorkers: "allow",
        reducedMotion: motion === "reduce" ? "reduce" : "no-preference",
        ...(name === "chromium" && { hasTouch: true }),
      });
      return new PlaywrightStage(name, await context.newPage(), fingers);
    },
    end: () => browser.close(),
  };
}
