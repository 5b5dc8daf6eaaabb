import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright";
import { preview } from "vite";
import { ensureBrowsers, launchOptions } from "./browsers.mjs";
import { freePort } from "./ports.mjs";
import { ROOT } from "./run.mjs";
import { takeSheets } from "./sheets.mjs";

/**
 * Of what is pictured: the window, and what is other than usual. `act` is set on the timeline once it is ready; `sheets`: so many printed pages.
 * @typedef {{ name: string, width: number, height: number, colorScheme?: "light" | "dark", lang?: string, hash?: string, sheets?: number,
 *   act?: Record<string, string> }} Picture
 */
/** @type {readonly Picture[]} */
const PICTURES = [
  ...[
    { width: 1280, height: 800 },
    { width: 800, height: 800 },
    { width: 360, height: 740 },
  ].flatMap((size) =>
    /** @type {const} */ (["light", "dark"]).map((colorScheme) => ({
      name: `timeline-${size.width}-${colorScheme}`,
      ...{ ...size, colorScheme },
    })),
  ),
  // Time runs down where the element is narrow, and also where an author says so.
  { name: "vertical-800", width: 800, height: 800, act: { layout: "vertical" } },
  { name: "right-to-left-1280", width: 1280, height: 800, lang: "ar" },
  { name: "right-to-left-360", width: 360, height: 740, lang: "ar" },
  { name: "projector-1366", width: 1366, height: 768, act: { theme: "projector" } },
  { name: "search-1280", width: 1280, height: 800, act: { query: "troops" } },
  { name: "even-1280", width: 1280, height: 800, hash: "#dl-@1991..2021-08!spacing:even" },
  { name: "print-a4", width: 794, height: 1123, sheets: 2 },
];

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
 * @param {Picture} picture
 */
async function take(browser, url, { name, width, height, colorScheme = "light", lang, hash = "", sheets, act }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.log(`  the page says: ${error.message}`));
  // The page and its timeline say that they are in another language: then so does what the element says.
  if (lang)
    await page.route(/\/(timeline\.json)?$/, async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text())
        .replace('<html lang="en"', `<html lang="${lang}" dir="rtl"`)
        .replace(/"lang": *"en"/, `"lang": "${lang}"`);
      await route.fulfill({ response: answer, body });
    });
  await page.goto(url + hash);
  await page.evaluate(frame, 16);
  if (act) await page.evaluate((wished) => Object.assign(document.querySelector("date-line") ?? {}, wished), act);
  // What another language or another way of time fetches comes after the timeline is ready.
  await page.waitForLoadState("networkidle");
  const path = join(out, `${name}.png`);
  if (sheets) await takeSheets(browser, page, { path, sheets });
  else await page.screenshot({ path, fullPage: true, clip: await page.evaluate(frame, 16), animations: "disabled" });
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
  for (const picture of PICTURES) await take(browser, `http://127.0.0.1:${port}/`, picture);
} finally {
  await browser.close();
  await server.close();
}
