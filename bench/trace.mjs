/** @typedef {import("playwright").Browser} Browser */
/** @typedef {import("playwright").Page} Page */
/** @typedef {{ name: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }} TraceEvent µs */

// What the page's main thread did, by the time that the thread itself ran (tdur): waiting for a core costs nothing there, so that
// other work on the machine hardly counts.

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "blink.user_timing"];
/** A task of the main thread, and what tells that one of them ended a frame. */
const TASKS = ["RunTask", "ThreadControllerImpl::RunTask"];
const FRAME = "Commit";

/**
 * @typedef {object} MainThread
 * @property {number[]} frames CPU ms of each frame: its own task, and the tasks since the frame before
 * @property {number} totalMs CPU of all tasks
 */

/**
 * Runs some work and tells what the main thread did meanwhile.
 * @template Result
 * @param {{ browser: Browser, page: Page }} opened
 * @param {() => Promise<Result>} work
 * @returns {Promise<{ result: Result, main: MainThread, between: (from: string, to: string) => number }>}
 */
export async function traced({ browser, page }, work) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const events = mainThreadOf(traceEvents);
  return { result, main: framesOf(events), between: (from, to) => cpuBetween(events, { from, to }) };
}

/**
 * The events of the thread that made the most frames, by time. Other pages' threads, as the browser keeps one in reserve, make none.
 * @param {readonly TraceEvent[]} events
 */
function mainThreadOf(events) {
  /** @type {Map<string, number>} */
  const frames = new Map();
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === FRAME) frames.set(threadOf(event), (frames.get(threadOf(event)) ?? 0) + 1);
  const [main] = [...frames].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return events.filter((event) => threadOf(event) === main).toSorted((a, b) => a.ts - b.ts);
}

/** Tasks that stand in no other task. @param {readonly TraceEvent[]} events */
function tasksOf(events) {
  let free = -Infinity;
  return events.filter(({ name, ph, ts, dur = 0, tdur }) => {
    if (ph !== "X" || !TASKS.includes(name) || tdur === undefined || ts < free) return false;
    free = ts + dur;
    return true;
  });
}

/**
 * @param {readonly TraceEvent[]} events
 * @returns {MainThread}
 */
function framesOf(events) {
  const ends = events.filter(({ name }) => name === FRAME).map(({ ts }) => ts);
  const frames = [];
  let next = 0;
  let cpuMs = 0;
  let totalMs = 0;
  for (const { ts, dur = 0, tdur = 0 } of tasksOf(events)) {
    cpuMs += tdur / 1000;
    totalMs += tdur / 1000;
    const isFrame = (ends[next] ?? Infinity) <= ts + dur;
    while ((ends[next] ?? Infinity) <= ts + dur) next++;
    if (!isFrame) continue;
    frames.push(cpuMs);
    cpuMs = 0;
  }
  return { frames, totalMs };
}

/**
 * CPU ms of the tasks between two marks that the page has set.
 * @param {readonly TraceEvent[]} events
 * @param {{ from: string, to: string }} marks
 */
function cpuBetween(events, { from, to }) {
  const at = (/** @type {string} */ mark) => events.findLast(({ name }) => name === mark)?.ts ?? Number.NaN;
  const [start, end] = [at(from), at(to)];
  const inside = tasksOf(events).filter(({ ts, dur = 0 }) => ts + dur > start && ts < end);
  return inside.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
