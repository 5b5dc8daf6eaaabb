import { defineConfig } from "@playwright/test";
import { testOptions } from "./scripts/browsers.mjs";
import { freePort } from "./scripts/ports.mjs";

// Chosen once, in the first process: the workers inherit it.
process.env.E2E_PORT ??= String(await freePort());
const PORT = process.env.E2E_PORT;
const URL = `http://127.0.0.1:${PORT}/`;
const REPORT = process.env.E2E_REPORT;
const ENGINES = "**/e2e/engines/*.spec.ts";

/**
 * End to end on the built site. `*.phone.spec.ts` runs on the phone, every other file on the desktop,
 * and a test tagged `@both` on both. `engines/` runs in three engines, in the window of a desktop.
 */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: REPORT ? [["list"], ["json", { outputFile: REPORT }]] : [["list"]],
  // A snapshot names everything that is there: without this it would pass with items missing.
  expect: { toMatchAriaSnapshot: { children: "deep-equal" } },
  // What a page keeps for times without a network is tested by itself (offline.spec.ts): elsewhere it would answer in a test's place.
  use: {
    serviceWorkers: "block",
    // One page after another in the same process: a new one for each test would cost as much as the test.
    reuseContext: true,
    baseURL: URL,
    launchOptions: testOptions(),
    screenshot: "only-on-failure",
    locale: "en-GB",
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: URL,
    timeout: 30_000,
    stdout: "ignore",
  },
  projects: [
    {
      name: "chromium",
      grep: /^(?!.*\.phone\.spec\.ts)|@both\b/,
      use: { browserName: "chromium", viewport: { width: 1280, height: 800 } },
    },
    // What must hold in every engine. How each is started, by Playwright or otherwise: e2e/engines/test.ts.
    { name: "firefox", testMatch: ENGINES },
    { name: "webkit", testMatch: ENGINES },
    {
      name: "phone",
      grep: /\.phone\.spec\.ts|@both\b/,
      use: { browserName: "chromium", viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
});
