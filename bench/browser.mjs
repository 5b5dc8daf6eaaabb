import { chromium } from "playwright";
import { launchOptions } from "../scripts/browsers.mjs";

/** @typedef {"phone" | "desktop"} Profile */

/** Sizes of a window: a phone held upright, and a small desktop. */
const PROFILES = {
  phone: { width: 412, height: 800, scale: 2.625 },
  desktop: { width: 1280, height: 720, scale: 1 },
};

const FLAGS = [
  // Nothing beyond this machine is reached, and a page that tries fails at once.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  // A page that is asked for its memory answers at once, not at the next collection.
  "--enable-blink-features=ForceEagerMeasureMemory",
];

/**
 * A browser of its own with one empty page: nothing is warm.
 * @param {Profile} profile
 */
export async function openBrowser(profile) {
  const options = launchOptions();
  const browser = await chromium.launch({ ...options, args: [...options.args, ...FLAGS] });
  const { width, height, scale } = PROFILES[profile];
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  return { browser, page, protocol: await context.newCDPSession(page) };
}

/** @typedef {Awaited<ReturnType<typeof openBrowser>>} Opened */

/** The version of the browser that measures. */
export async function browserVersion() {
  const { browser } = await openBrowser("desktop");
  const version = browser.version();
  await browser.close();
  return version;
}
