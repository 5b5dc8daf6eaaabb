import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { testOptions } from "./scripts/browsers.mjs";
import { ZONELESS } from "./scripts/zoneless.mjs";

const IN_BROWSER = "src/**/*.browser.test.ts";
const CORE = "src/{words,dates,events,layout,state}/**/*.ts";

/** The same examples every time, unless `npm run properties` asks for others: see scripts/properties.mjs. */
const properties = { seed: Number(process.env.PROPERTY_SEED ?? 1848), times: Number(process.env.PROPERTY_TIMES ?? 1) };
/** Machines that are busy with other work are slow: a test says what is true, not how fast. What hangs hangs longer than this. */
const PATIENCE = 180_000 * Math.max(1, properties.times);
const everyTest = {
  setupFiles: ["scripts/property-seed.ts"],
  provide: { properties },
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
};

export default defineConfig({
  test: {
    // By itself it leaves one of the cores to the editor.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          ...everyTest,
          setupFiles: [...everyTest.setupFiles, "scripts/zoneless-setup.ts"],
          name: "unit",
          environment: "node",
          // No module here keeps state of its own, so that files may share one: each would else read all of them anew, for half of the time.
          isolate: false,
          include: ["{src,scripts}/**/*.test.ts"],
          exclude: [IN_BROWSER, ...(process.env.FURTHER_ZONE ? ZONELESS : [])],
        },
      },
      {
        // All that a test may pull in is prepared beforehand: a package met half-way would reload the page under a test.
        optimizeDeps: { entries: ["src/embed.ts", IN_BROWSER] },
        test: {
          ...everyTest,
          name: "browser",
          include: [IN_BROWSER],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: testOptions() }),
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
