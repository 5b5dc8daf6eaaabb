import { expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { type EventIndex, endOrder } from "../events/event-index.ts";
import { RangeIndex } from "../events/range-index.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { type Measure, setLabel } from "./labels.ts";
import { layoutScene } from "./layout-scene.ts";
import { layoutStrip } from "./overview.ts";
import type { Placer } from "./placer.ts";
import { keptLabels, METRICS, type Plan, planLayout } from "./plan.ts";
import { syntheticIndex } from "./synthetic.ts";
import { tickWords } from "./tick-words.ts";
import { fitLimits, panBy, type Viewport, xOf, zoomAbout } from "./viewport.ts";

const words = tickWords({ lang: "en", words: dateWordsFor("en") });
const measure: Measure = (text, font) => text.length * (font === "title" ? 7 : 6);
const TITLES = ["A fire", "An election is held in the whole country", "The treaty is signed"];
const WIDTH_PX = 412;
/** Eight doublings in, and then a drag of some screens: as far as few events still crowd the plot, so that many may cost no more. */
const ZOOMS = 128;
const ZOOM = 2 ** (1 / 16);
const PANS = 128;
const PAN_PX = 12;
/** A day that events crowd around. */
const AROUND = dayOfCivil(1996, 6, 1);

/** What a journey costs, in things done: no clock is asked. */
interface Work {
  /** Numbers of the index that were read. */
  reads: number;
  /** Events whose words were measured. */
  measured: number;
  /** Tiles in which words were placed. */
  tiles: number;
  /** Nodes that a painter has in its hands, frame by frame. */
  nodes: number;
  /** Characters of path data. */
  path: number;
}

/** An index that counts how many of its numbers are read from `watch` on, and throws when that is too many: counting is slow. */
function watchedIndex(
  plain: EventIndex,
  mostReads: number,
): { index: EventIndex; watch: () => void; reads: () => number } {
  let isWatched = false;
  let reads = 0;
  const counting: ProxyHandler<object> = {
    get(numbers, key) {
      if (++reads > mostReads) throw new Error(`more than ${mostReads} numbers were read`);
      return Reflect.get(numbers, key);
    },
  };
  const columns = (["start", "end", "importance", "group", "flags"] as const).map((key) => {
    const numbers = plain[key];
    const watched = new Proxy<object>(numbers, counting);
    return [key, { enumerable: true, get: () => (isWatched ? watched : numbers) }] as const;
  });
  const watch = (): void => {
    isWatched = true;
  };
  return { index: Object.defineProperties({ ...plain }, Object.fromEntries(columns)), watch, reads: () => reads };
}

function* journey(plan: Plan): Generator<Viewport> {
  const { startDay, endDay } = plan.range.index;
  let view = fitLimits({ startDay, endDay, leftPx: 24, rightPx: 88 }, WIDTH_PX);
  for (let frame = 0; frame < ZOOMS; frame++) {
    view = zoomAbout(view, xOf(view, AROUND), ZOOM);
    yield view;
  }
  for (let frame = 0; frame < PANS; frame++) {
    view = panBy(view, frame < PANS / 2 ? PAN_PX : -PAN_PX);
    yield view;
  }
}

/** What it costs to travel where nothing was looked at before: every label and every tile is met for the first time. */
function workFor(count: number, mostReads: number): Work {
  const { index, watch, reads } = watchedIndex(syntheticIndex({ count, seed: 7 }), mostReads);
  const range = new RangeIndex(index);
  endOrder(index);
  const work: Work = { reads: 0, measured: 0, tiles: 0, nodes: 0, path: 0 };
  const labelOf = (i: number) => {
    work.measured++;
    return setLabel({ date: "1 Jun 1996", title: TITLES[i % 3] ?? "", measure, maxWidthPx: METRICS.labelMaxPx });
  };
  const plan = planLayout({ range, heightPx: 512, labelOf: keptLabels(labelOf) });
  watch();
  for (const view of journey(plan)) {
    const { shapes, marks, ticks, context } = layoutScene({ plan, view, words, measure });
    const limits = { startDay: index.startDay, endDay: index.endDay, leftPx: 24, rightPx: 88 };
    const strip = layoutStrip({ range, limits, widthPx: WIDTH_PX, heightPx: 48, words, measure });
    work.nodes += shapes.length + marks.length + ticks.length + context.length + strip.ticks.length;
    work.path += shapes.reduce((sum, { path }) => sum + path.length, strip.path.length);
  }
  return { ...work, reads: reads(), tiles: (plan.placer as Placer).decided };
}

test("L19 a frame of a million events takes no more work than one of ten thousand", () => {
  const few = workFor(10_000, Infinity);
  // Bisections among a hundred times as many read some more numbers; a look at every event in view would read a hundred times as many.
  const many = workFor(1_000_000, 4 * few.reads);
  for (const [what, done] of Object.entries(few)) expect(done, what).toBeGreaterThan(0);
  for (const what of ["measured", "tiles", "nodes", "path"] as const)
    expect(Math.abs(many[what] / few[what] - 1), `${what}: ${few[what]} → ${many[what]}`).toBeLessThan(0.25);
});
