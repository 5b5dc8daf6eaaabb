import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./scripts/browsers.mjs";

const IN_BROWSER = "src/**/*.browser.test.ts";
const CORE = "src/{words,dates,events,layout,state}/**/*.ts";

export default defineConfig({
  test: {
    // Machines that are busy with other work are slow: a test says what is true, not how fast.
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: "unit",
          testTimeout: 30_000,
          environment: "node",
          include: ["{src,scripts}/**/*.test.ts"],
          exclude: [IN_BROWSER],
        },
      },
      {
        // All that a test may pull in is prepared beforehand: a package met half-way would reload the page under a test.
        optimizeDeps: { entries: ["src/embed.ts", IN_BROWSER] },
        test: {
          name: "browser",
          include: [IN_BROWSER],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            viewport: { width: 1000, height: 700 },
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: [CORE],
      exclude: ["src/**/*.test.ts"],
      reporter: [["text", { skipFull: true }], ["json-summary"]],
      thresholds: { branches: 90 },
    },
  },
});
