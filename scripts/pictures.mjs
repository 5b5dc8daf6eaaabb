import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { preview } from "vite";
import { ensureBrowsers, launchOptions } from "./browsers.mjs";
import { freePort } from "./ports.mjs";
import { ROOT } from "./run.mjs";

const HEIGHTS = { 1280: 800, 800: 800, 360: 740 };
const SCHEMES = /** @type {const} */ (["light", "dark"]);

const { values } = parseArgs({ options: { out: { type: "string", default: "docs/pictures" } } });
const out = resolve(ROOT, values.out);

/**
 * The heading and the timeline, with a margin, in page coordinates. Runs in the page, once the timeline is ready.
 * @param {number} margin
 */
async function frame(margin) {
  const element = /** @type {(Element & { ready?: Promise<unknown> }) | null} */ (document.querySelector("date-line"));
  if (!element) throw new Error("index.html has no <date-line>");
  await customElements.whenDefined("date-line");
  await element.ready;
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const boxes = [document.querySelector("h1"), element].flatMap((shown) =>
    shown ? [shown.getBoundingClientRect()] : [],
  );
  const top = Math.max(0, Math.min(...boxes.map((box) => box.top)) + scrollY - margin);
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + scrollY + margin;
  return { x: 0, y: top, width: document.documentElement.clientWidth, height: bottom - top };
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {{ width: number, height: number, colorScheme: "light" | "dark" }} how
 */
async function take(browser, url, { width, height, colorScheme }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.log(`  the page says: ${error.message}`));
  await page.goto(url);
  const path = join(out, `timeline-${width}-${colorScheme}.png`);
  await page.screenshot({ path, fullPage: true, clip: await page.evaluate(frame, 16), animations: "disabled" });
  await page.close();
  console.log(path);
}

/**
 * The pictures that stand for the pages elsewhere: as PNG, which more services take than SVG.
 * @param {import("playwright").Browser} browser
 */
async function takePosters(browser) {
  for (const name of readdirSync(join(ROOT, "dist")).filter((file) => /^poster-.*\.svg$/.test(file))) {
    const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
    const svg = readFileSync(join(ROOT, "dist", name)).toString("base64");
    await page.setContent(`<body style="margin:0"><img alt="" src="data:image/svg+xml;base64,${svg}">`);
    const path = join(ROOT, "data", name.replace(/^poster-(.*)\.svg$/, "$1"), "poster.png");
    await page.screenshot({ path });
    await page.close();
    console.log(path);
  }
}

if (!existsSync(join(ROOT, "dist/index.html"))) {
  console.log("There is no dist/index.html to take pictures of: npm run build");
  process.exit(1);
}
if (!(await ensureBrowsers(["chromium"]))) process.exit(1);
mkdirSync(out, { recursive: true });
const port = await freePort(4400);
const server = await preview({ root: ROOT, logLevel: "warn", preview: { host: "127.0.0.1", port, strictPort: true } });
const browser = await chromium.launch(launchOptions());
try {
  await takePosters(browser);
  for (const [width, height] of Object.entries(HEIGHTS))
    for (const colorScheme of SCHEMES)
      await take(browser, `http://127.0.0.1:${port}/`, { width: Number(width), height, colorScheme });
} finally {
  await browser.close();
  await server.close();
}
