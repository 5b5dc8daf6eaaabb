import { existsSync, readFileSync } from "node:fs";
import { meanOf, percentile } from "./numbers.mjs";
import { nameOf, summaryOf } from "./rounds.mjs";
import { TARGETS } from "./targets.mjs";

/** @typedef {import("./rounds.mjs").Row} Row */
/** @typedef {import("./targets.mjs").Find} Find */
/** @typedef {import("./targets.mjs").Summary} Summary */

/** What a page is called in a table. */
const TITLES = /** @type {Record<string, string>} */ ({
  "date-line": "Dateline",
  vis: "vis-timeline",
  timelinejs: "TimelineJS",
  floor: "floor",
});

const NONE = "–";
const number = (/** @type {number | undefined} */ value) =>
  value === undefined || Number.isNaN(value)
    ? NONE
    : value >= 100
      ? value.toFixed(0)
      : value.toFixed(value < 10 ? 2 : 1);
const whole = (/** @type {number | undefined} */ value) => (value === undefined ? NONE : value.toFixed(0));
const counted = (/** @type {number} */ count) =>
  count >= 1e6 ? `${count / 1e6}M` : count >= 1000 ? `${count / 1000}k` : String(count);

/**
 * A table in Markdown.
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 */
function table(heads, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** @param {Find} find */
function targetTable(find) {
  const tiles = tilesMeasured();
  const rows = TARGETS.map(({ name, least, most, unit, value }) => {
    const got = value(find, tiles);
    const wanted = most === undefined ? `≥ ${least} ${unit}` : `≤ ${most} ${unit}`;
    const held = got !== undefined && got >= (least ?? -Infinity) && got <= (most ?? Infinity);
    return [
      name,
      wanted,
      got === undefined ? "not measured" : `${number(got)} ${unit}`,
      held ? "✓" : got === undefined ? NONE : "✗",
    ];
  });
  return table(["what", "target", "measured", ""], rows);
}

/** Loading, side by side: the pages that were measured with the same number of events on the same window. */
function peerTable(/** @type {readonly Row[]} */ rows) {
  const plain = rows.filter(({ cell }) => cell.throttle === 1 && cell.profile === "phone");
  const counts = [...new Set(plain.filter(({ cell }) => cell.page !== "date-line").map(({ cell }) => cell.count))];
  const body = counts
    .toSorted((a, b) => a - b)
    .flatMap((count) => {
      const ours = plain.find(({ cell }) => cell.count === count && cell.page === "date-line");
      const base = ours && summaryOf(ours);
      return plain
        .filter(({ cell }) => cell.count === count)
        .map((row) => {
          const { cell } = row;
          const got = summaryOf(row);
          const of = (/** @type {number | undefined} */ value, /** @type {number | undefined} */ unit) =>
            cell.page === "date-line" || !value || !unit ? "" : ` (${number(value / unit)} ×)`;
          const zoom = got.zoom && meanOf(got.zoom);
          const baseZoom = base?.zoom && meanOf(base.zoom);
          return [
            ...[counted(count), TITLES[cell.page] ?? cell.page],
            `${whole(got.completeMs)}${of(got.completeMs, base?.completeMs)}`,
            `${number(zoom)}${of(zoom, baseZoom)}${cell.page === "timelinejs" && zoom !== undefined ? " by buttons" : ""}`,
            ...[got.zoomLateMs === Infinity ? "never" : whole(got.zoomLateMs), got.faults.join("; ")],
          ];
        });
    });
  return table(
    ["events", "page", "navigation → complete, ms", "zooming: CPU a frame, ms", "input taken late by, ms", "fault"],
    body,
  );
}

/** What views of tiles cost, as `tiles/views.mjs` has kept it. @returns {import("./targets.mjs").Tiles | undefined} */
function tilesMeasured() {
  const file = new URL("tiles/measured.json", import.meta.url);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @param {import("./targets.mjs").Tiles | undefined} tiles */
function tileText(tiles) {
  if (!tiles) return "Not measured: see `bench/tiles/views.mjs`.";
  const { date, events, MB, day, build, views } = tiles;
  const made = build
    ? `; making it took ${build.cpuSeconds.toFixed(0)} s of processor time and ${build.maxMB} MB of memory at most`
    : "";
  const rows = views.map(({ visit, view, kB, requests, labels, here }) => [
    visit,
    view,
    number(kB),
    String(requests),
    String(labels),
    String(here),
  ]);
  return `${counted(events)} events in one archive of ${number(MB)} MB, measured on ${date}${made}. A view is 1,200 px wide, around ${day}, from a server on this machine.

${table(["visit", "view", "kB", "requests", "labels", "events fetched"], rows)}`;
}

/** Every cell that was measured. */
function cellTable(/** @type {readonly Row[]} */ rows) {
  const body = rows
    .map((row) => ({ row, got: summaryOf(row) }))
    .map(({ row: { cell }, got }) => {
      const cost = (/** @type {readonly number[] | undefined} */ frames) =>
        frames
          ? [number(meanOf(frames)), number(percentile(frames, 0.95)), whole(frames.length / got.rounds)]
          : [NONE, NONE, NONE];
      return [
        ...[nameOf(cell), String(got.rounds), whole(got.firstMs), whole(got.completeMs)],
        ...[...cost(got.zoom), ...cost(got.pan), number(got.filterCpuMs), whole(got.filterMs), whole(got.memoryMB)],
        got.faults.join("; "),
      ];
    });
  const move = (/** @type {string} */ name) => [`${name} mean`, "p95", "frames"];
  const heads = ["cell", "rounds", "first ms", "complete ms", ...move("zoom"), ...move("pan")];
  return table([...heads, "filter CPU ms", "filter ms", "MB", "fault"], body);
}

/**
 * The document of results.
 * @param {readonly Row[]} rows
 * @param {{ facts: readonly string[] }} about
 */
export function resultsText(rows, { facts }) {
  /** @type {Find} */
  const find = (page, count, { profile = "phone", throttle = 1 } = {}) => {
    const row = rows.find(
      ({ cell }) =>
        cell.page === page && cell.count === count && cell.profile === profile && cell.throttle === throttle,
    );
    return row && summaryOf(row);
  };
  return `# What was measured

Written by \`npm run bench\`; [README.md](README.md) says how. Compare ratios: times of one machine mean little on another. CPU is what the
page's main thread ran, however long it waited for a core; all other times are by the clock, on a machine that may have had other things to do.

${facts.map((fact) => `- ${fact}`).join("\n")}

## Targets

On the phone's window, unless it says otherwise. ✗ is a target that was missed.

${targetTable(find)}

## Beside others

The phone's window, three seconds of the same wheel. In brackets: how many times Dateline's. The floor draws bars on a canvas and does nothing else.

${peerTable(rows)}

## Tiles

${tileText(tilesMeasured())}

## Everything

CPU ms of a frame while zooming and panning: mean, 95th percentile, and how many frames there were in three seconds.

${cellTable(rows)}

${readFileSync(new URL("limits.md", import.meta.url), "utf8")}`;
}
