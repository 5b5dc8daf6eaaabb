import { randomOf } from "./made-up-events.mjs";
import { measure } from "./measure.mjs";
import { median } from "./numbers.mjs";

/** @typedef {import("./measure.mjs").Cell} Cell */
/** @typedef {import("./measure.mjs").Outcome} Outcome */
/** @typedef {import("./targets.mjs").Summary} Summary */
/** @typedef {{ cell: Cell, outcomes: Outcome[] }} Row */

export const nameOf = (/** @type {Cell} */ { page, count, profile, throttle }) =>
  `${page} ${count} ${profile}${throttle > 1 ? ` ×${throttle}` : ""}`;

/**
 * Measures every cell once a round, each round in another order, so that what else the machine does falls on all alike. A cell that failed
 * is not tried again. Once `until` has passed no other cell is begun, and those that were never measured say so.
 * @param {readonly (Cell & { rounds: number })[]} cells in the order of what matters most: the first round keeps it
 * @param {{ port: number, limitMs: number, until: number }} how `until` as performance.now()
 * @returns {Promise<Row[]>}
 */
export async function inRounds(cells, { port, limitMs, until }) {
  const rows = cells.map((cell) => ({ cell, outcomes: /** @type {Outcome[]} */ ([]) }));
  const random = randomOf(1);
  const rounds = Math.max(...cells.map((cell) => cell.rounds));
  for (let round = 0; round < rounds; round++) {
    const order = rows.filter((_, place) => (cells[place]?.rounds ?? 0) > round);
    if (round > 0) shuffle(order, random);
    for (const { cell, outcomes } of order) {
      if (outcomes.some(({ fault }) => fault)) continue;
      const smaller = rows.find((other) => isLess(other.cell, cell) && other.outcomes.some(isUnloaded));
      if (smaller) {
        outcomes.push({ fault: `not tried, as ${smaller.cell.count} events failed` });
        continue;
      }
      if (performance.now() > until) {
        if (outcomes.length === 0) outcomes.push({ fault: "not measured: out of time" });
        continue;
      }
      const start = performance.now();
      const outcome = await measure(cell, { port, limitMs });
      outcomes.push(outcome);
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`round ${round + 1}  ${nameOf(cell).padEnd(32)} ${seconds.padStart(3)} s  ${outcome.fault ?? "ok"}`);
    }
  }
  return rows;
}

/** @param {Outcome} outcome */
const isUnloaded = ({ fault, completeMs }) => fault !== undefined && completeMs === undefined;

/**
 * Whether a cell asks no more of the same page than another.
 * @param {Cell} less
 * @param {Cell} more
 */
const isLess = (less, more) => less !== more && less.page === more.page && less.count <= more.count;

/**
 * @template Thing
 * @param {Thing[]} things
 * @param {() => number} random
 */
function shuffle(things, random) {
  for (let last = things.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = /** @type {Thing} */ (things[last]);
    things[last] = /** @type {Thing} */ (things[other]);
    things[other] = kept;
  }
}

/**
 * All rounds of a cell as one.
 * @param {Row} row
 * @returns {Summary}
 */
export function summaryOf({ outcomes }) {
  /** @type {(read: (outcome: Outcome) => number | undefined) => number | undefined} */
  const middle = (read) => {
    const values = outcomes.map(read).filter((value) => value !== undefined);
    return values.length > 0 ? median(values) : undefined;
  };
  /** @type {(read: (outcome: Outcome) => import("./measure.mjs").Moving | undefined) => number[] | undefined} */
  const frames = (read) => {
    const all = outcomes.flatMap((outcome) => read(outcome)?.frames ?? []);
    return all.length > 0 ? all : undefined;
  };
  return withoutUndefined({
    faults: outcomes.flatMap(({ fault }) => (fault ? [fault] : [])),
    rounds: outcomes.length,
    firstMs: middle(({ firstMs }) => firstMs),
    completeMs: middle(({ completeMs }) => completeMs),
    filterMs: middle(({ filterMs }) => filterMs),
    filterCpuMs: middle(({ filterCpuMs }) => filterCpuMs),
    memoryMB: middle(({ memoryMB }) => memoryMB),
    zoom: frames(({ zoom }) => zoom),
    pan: frames(({ pan }) => pan),
    zoomLateMs: middle(({ zoom }) => zoom?.lateMs),
    panLateMs: middle(({ pan }) => pan?.lateMs),
  });
}

/** @returns {Summary} */
function withoutUndefined(/** @type {{ [Key in keyof Summary]: Summary[Key] | undefined }} */ values) {
  return /** @type {Summary} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}
