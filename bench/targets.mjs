import { meanOf, percentile, shareUpTo } from "./numbers.mjs";

/** @typedef {import("./measure.mjs").Outcome} Outcome */
/** @typedef {(page: string, count: number, more?: { profile?: string, throttle?: number }) => Summary | undefined} Find */

// What the element has promised itself, and how it is read from what was measured.

/** @typedef {{ name: string, least?: number, most?: number, unit: string, value: (find: Find, tiles: Tiles | undefined) => number | undefined }} Target */

/**
 * What views of an archive cost.
 * @typedef {object} Tiles
 * @property {string} date
 * @property {number} events
 * @property {number} MB
 * @property {string} day the views are around it
 * @property {{ cpuSeconds: number, maxMB: number }} [build]
 * @property {readonly { visit: string, view: string, kB: number, requests: number, labels: number, here: number }[]} views
 */

/** @param {Tiles | undefined} tiles @param {string} view */
const cold = (tiles, view) => tiles?.views.find((seen) => seen.visit === "cold" && seen.view === view);

/** The sizes that the targets speak of. */
const K = 1000;
const M = 1_000_000;

/**
 * Several outcomes of one cell, as one: medians of times, the frames of all rounds together.
 * @typedef {object} Summary
 * @property {readonly string[]} faults
 * @property {number} rounds
 * @property {number} [firstMs]
 * @property {number} [completeMs]
 * @property {number} [filterMs]
 * @property {number} [filterCpuMs]
 * @property {number} [memoryMB]
 * @property {readonly number[]} [zoom] CPU ms of each frame
 * @property {readonly number[]} [pan]
 * @property {number} [zoomLateMs]
 * @property {number} [panLateMs]
 */

/** @param {Summary | undefined} summary */
const framesOf = (summary) => (summary?.zoom && summary.pan ? [...summary.zoom, ...summary.pan] : undefined);

/** @param {readonly number[] | undefined} frames */
const meanCpu = (frames) => (frames ? meanOf(frames) : undefined);

/**
 * @param {number | undefined} over
 * @param {number | undefined} under
 */
const ratio = (over, under) => (over === undefined || under === undefined ? undefined : over / under);

/** @type {readonly Target[]} */
export const TARGETS = [
  {
    ...{ name: "CPU a frame, 1M ÷ 100k events", unit: "×", most: 1.25 },
    value: (find) => ratio(meanCpu(framesOf(find("date-line", M))), meanCpu(framesOf(find("date-line", 100 * K)))),
  },
  {
    ...{ name: "CPU a frame, 10M ÷ 1M events", unit: "×", most: 1.15 },
    value: (find) => ratio(meanCpu(framesOf(find("date-line", 10 * M))), meanCpu(framesOf(find("date-line", M)))),
  },
  {
    ...{ name: "zooming, vis-timeline ÷ Dateline, CPU a frame at 1k", unit: "×", least: 2 },
    value: (find) => ratio(meanCpu(find("vis", K)?.zoom), meanCpu(find("date-line", K)?.zoom)),
  },
  {
    ...{ name: "zooming, vis-timeline ÷ Dateline, CPU a frame at 10k", unit: "×", least: 10 },
    value: (find) => ratio(meanCpu(find("vis", 10 * K)?.zoom), meanCpu(find("date-line", 10 * K)?.zoom)),
  },
  {
    ...{ name: "CPU a frame at 1M, mean", unit: "ms", most: 3.5 },
    value: (find) => meanCpu(framesOf(find("date-line", M))),
  },
  {
    ...{ name: "CPU a frame at 1M, 95th percentile", unit: "ms", most: 6 },
    value: (find) => {
      const frames = framesOf(find("date-line", M));
      return frames && percentile(frames, 0.95);
    },
  },
  // By calculation: the browser's own brake counts as CPU what the thread waited for a core, and on a busy machine that is most of it.
  ...[
    { slower: 4, ms: 16.7 },
    { slower: 6, ms: 33 },
  ].map(({ slower, ms }) => ({
    ...{ name: `frames at 1M whose CPU × ${slower} is within ${ms} ms`, unit: "%", least: 95 },
    value: (/** @type {Find} */ find) => {
      const frames = framesOf(find("date-line", M));
      return frames && 100 * shareUpTo(frames, ms / slower);
    },
  })),
  ...[
    { count: K, name: "1k", ms: 150 },
    { count: 100 * K, name: "100k", ms: 350 },
    { count: M, name: "1M", ms: 400 },
  ].map(({ count, name, ms }) => ({
    ...{ name: `navigation → first events on screen, ${name}`, unit: "ms", most: ms },
    value: (/** @type {Find} */ find) => find("date-line", count)?.firstMs,
  })),
  {
    ...{ name: "navigation → all events, 1M", unit: "ms", most: 2000 },
    value: (find) => find("date-line", M)?.completeMs,
  },
  {
    ...{ name: "a filter's switch → next picture at 1M, CPU", unit: "ms", most: 20 },
    value: (find) => find("date-line", M)?.filterCpuMs,
  },
  ...[
    { view: "all", name: "first view", kB: 60, requests: 5 },
    { view: "day", name: "cold link to one day", kB: 150, requests: 12 },
  ].flatMap(({ view, name, kB, requests }) => [
    {
      ...{ name: `tiles, ${name}`, unit: "kB", most: kB },
      value: (/** @type {Find} */ _, /** @type {Tiles | undefined} */ tiles) => cold(tiles, view)?.kB,
    },
    {
      ...{ name: `tiles, ${name}`, unit: "requests", most: requests },
      value: (/** @type {Find} */ _, /** @type {Tiles | undefined} */ tiles) => cold(tiles, view)?.requests,
    },
  ]),
  { name: "memory of the page at 1M", unit: "MB", most: 100, value: (find) => find("date-line", M)?.memoryMB },
];
