import { openBrowser } from "./browser.mjs";
import { approach, click, drag, STUCK_MS, wheel } from "./input.mjs";
import { median } from "./numbers.mjs";
import { traced } from "./trace.mjs";

/**
 * One thing to measure, in a browser of its own.
 * @typedef {object} Cell
 * @property {string} page
 * @property {number} count events
 * @property {import("./browser.mjs").Profile} profile
 * @property {number} throttle how many times slower the processor is made once the page has loaded
 * @property {readonly ("move" | "filter" | "memory")[]} parts what is measured besides loading
 */

/**
 * What came out. Times are ms.
 * @typedef {object} Outcome
 * @property {string} [fault] why it ended early
 * @property {number} [firstMs] from navigation to the first events on screen
 * @property {number} [completeMs] from navigation to all of them read
 * @property {Moving} [zoom]
 * @property {Moving} [pan]
 * @property {number} [filterMs] from the click to the next picture, by the clock
 * @property {number} [filterCpuMs] the main thread's part of it
 * @property {number} [memoryMB] of the page with its workers
 */

/**
 * @typedef {object} Moving
 * @property {number[]} frames CPU ms of each frame
 * @property {number} totalMs CPU of the main thread
 * @property {number} lateMs how long after the last input the page had taken it
 */

const TOGGLES = 6;
const REST_MS = 400;
/** A browser that was just started is still busy with itself for so long. */
const SETTLED_MS = 700;

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Measures a cell. Never rejects: a page that fails, or takes longer than `limitMs` for all of it, has a fault and what it did before.
 * @param {Cell} cell
 * @param {{ port: number, limitMs: number }} how
 * @returns {Promise<Outcome>}
 */
export async function measure(cell, { port, limitMs }) {
  const opened = await openBrowser(cell.profile);
  const { page, protocol } = opened;
  /** @type {Outcome} */
  const outcome = {};
  let doing = "loading";
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const ended = new Promise((_, reject) => {
    page.on("crash", () => reject(new Error(`ran out of memory while ${doing}`)));
    timer = setTimeout(() => reject(new Error(`still ${doing} after ${Math.round(limitMs / 1000)} s`)), limitMs);
  });
  const work = async () => {
    Object.assign(outcome, await load(page, `http://127.0.0.1:${port}/run/${cell.page}?n=${cell.count}`));
    doing = "counting memory";
    if (cell.parts.includes("memory")) outcome.memoryMB = await memory(page);
    await sleep(REST_MS);
    if (cell.throttle > 1) await protocol.send("Emulation.setCPUThrottlingRate", { rate: cell.throttle });
    doing = "moving";
    if (cell.parts.includes("move")) await move(opened, outcome);
    doing = "filtering";
    if (cell.parts.includes("filter") && !outcome.fault) Object.assign(outcome, await filter(opened));
  };
  try {
    await Promise.race([work(), ended]);
  } catch (error) {
    outcome.fault ??= (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
  } finally {
    clearTimeout(timer);
    await Promise.race([opened.browser.close(), sleep(5000)]);
  }
  return outcome;
}

/**
 * Zooms, and pans unless that stuck already.
 * @param {import("./browser.mjs").Opened} opened
 * @param {Outcome} outcome
 */
async function move(opened, outcome) {
  const bySteps = await opened.page.evaluate(() => stage.adapter?.step !== undefined);
  outcome.zoom = await (bySteps ? zoomBySteps(opened) : zoom(opened));
  if (outcome.zoom.lateMs === Infinity) outcome.fault = "stuck while zooming";
  else if (!bySteps) outcome.pan = await pan(opened);
  if (outcome.pan?.lateMs === Infinity) outcome.fault = "stuck while panning";
}

/**
 * @param {import("playwright").Page} page
 * @param {string} url
 */
async function load(page, url) {
  // A reader's browser has long been started, and has shown a page before: nothing of that is the page's. Nothing is cached; no trace runs.
  await page.goto(new URL("/empty", url).href);
  await sleep(SETTLED_MS);
  await page.goto(url, { waitUntil: "commit" });
  const stands = await page.waitForFunction(
    () => {
      const { first, complete, items, fault, count } = globalThis.stage ?? {};
      return fault || complete !== undefined ? { first, complete, items, fault, count } : undefined;
    },
    undefined,
    { timeout: 0, polling: 250 },
  );
  const { first, complete, items, fault, count } = (await stands.jsonValue()) ?? {};
  if (fault) throw new Error(`the page says: ${fault}`);
  if (items !== count) throw new Error(`the page shows ${items} of ${count} events`);
  return { firstMs: first ?? Number.NaN, completeMs: complete ?? Number.NaN };
}

/** @param {import("playwright").Page} page */
async function memory(page) {
  const bytes = await page.evaluate(async () => {
    /** @type {any} */
    const { performance } = globalThis;
    return /** @type {number} */ ((await performance.measureUserAgentSpecificMemory()).bytes);
  });
  return bytes / 1e6;
}

/** @param {import("playwright").Page} page */
const pictureOf = (page) => page.evaluate(() => stage.adapter?.picture() ?? "");
/** @param {import("playwright").Page} page */
const placeOf = (page) => page.evaluate(() => stage.adapter?.at() ?? { x: 0, y: 0 });

/**
 * Moves a page and tells what its frames cost. A page that shows the same picture half way has not moved: that is a fault, not a fast page.
 * @param {import("./browser.mjs").Opened} opened
 * @param {(halfWay: () => void) => Promise<number>} move
 * @returns {Promise<Moving>}
 */
async function moving({ browser, page }, move) {
  const before = await pictureOf(page);
  /** @type {Promise<string> | undefined} */
  let half;
  const { result: lateMs, main } = await traced({ browser, page }, async () => {
    const late = await move(() => {
      half = pictureOf(page);
      half.catch(() => {});
    });
    if (late < Infinity) await page.evaluate(() => stage.painted());
    return late;
  });
  if (lateMs < Infinity && (await half) === before) throw new Error("the page did not move");
  // What a stuck page is still at when it is left counts as one more frame, as long as it has been waited for: at least that.
  return { ...main, frames: lateMs < Infinity ? main.frames : [...main.frames, STUCK_MS], lateMs };
}

/** @param {import("./browser.mjs").Opened} opened */
async function zoom(opened) {
  const at = await placeOf(opened.page);
  return moving(opened, (halfWay) => wheel(opened.protocol, at, halfWay));
}

/**
 * By the page's own zoom steps, where the wheel does not zoom: five there, five back, in three seconds.
 * @param {import("./browser.mjs").Opened} opened
 */
function zoomBySteps(opened) {
  const { page } = opened;
  return moving(opened, async (halfWay) => {
    for (let n = 0; n < 10; n++) {
      if (n === 5) halfWay();
      await page.evaluate((direction) => stage.adapter?.step?.(direction), /** @type {1 | -1} */ (n < 5 ? 1 : -1));
      await sleep(300);
    }
    return 0;
  });
}

/** @param {import("./browser.mjs").Opened} opened */
async function pan(opened) {
  const { page, protocol } = opened;
  const at = await placeOf(page);
  await approach(protocol, at);
  const byPx = Math.round((page.viewportSize()?.width ?? 300) / 3);
  return moving(opened, (halfWay) => drag(protocol, { at, byPx }, halfWay));
}

/**
 * Switches the first filter off and on again, some times.
 * @param {import("./browser.mjs").Opened} opened
 */
async function filter(opened) {
  const { page, protocol } = opened;
  const all = [];
  const cpu = [];
  for (let n = 0; n < TOGGLES; n++) {
    const at = await page.evaluate(() => stage.adapter?.filter?.());
    if (!at) throw new Error("the page has no filter");
    await page.evaluate(armToggle);
    const { result, between } = await traced(opened, async () => {
      await click(protocol, at);
      return page.evaluate(() => Reflect.get(globalThis, "toggled"));
    });
    all.push(Number(result));
    cpu.push(between("toggle-from", "toggle-to"));
    await sleep(REST_MS);
  }
  return { filterMs: median(all), filterCpuMs: median(cpu) };
}

/** In the page: waits for a click, and then for another picture on screen. */
function armToggle() {
  const before = stage.adapter?.picture();
  const toggled = new Promise((done) => {
    const onClick = async (/** @type {MouseEvent} */ event) => {
      performance.mark("toggle-from");
      await stage.until(() => stage.adapter?.picture() !== before);
      await stage.painted();
      performance.mark("toggle-to");
      done(performance.now() - event.timeStamp);
    };
    addEventListener("click", onClick, { capture: true, once: true });
  });
  Reflect.set(globalThis, "toggled", toggled);
}
