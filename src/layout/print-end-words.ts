import { dateText, type FormatOptions } from "../dates/date-formatter.ts";
import { civilOfDay, dayOfCivil } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { formatWhen } from "../dates/format.ts";
import { endMoment } from "../dates/moment.ts";
import { momentText } from "../dates/moment-text.ts";
import type { When } from "../dates/when.ts";
import { FLAG } from "../events/event-index.ts";
import type { FigureSubject } from "./figure-subject.ts";
import { METRICS } from "./plan.ts";
import type { Part } from "./print-part.ts";
import type { Strip } from "./print-strip.ts";
import type { EventMark, Scene } from "./scene.ts";
import { type Viewport, viewportOf, xOf } from "./viewport.ts";

/** Around the words, on their board. */
const AIR_PX = 4;
/** From the middle of a row down to the baseline of words in it. */
const BASE_PX = 4;
/** How far a mark and what fades before it reach to where time comes from, and a mark to where it goes. */
const BEFORE_PX = 26;
const AFTER_PX = 8;
const BEYOND_PX = 40;
/** What passes the edge by less is seen to end. */
const SEEN_PX = 1;
/** From so many days a pixel on, a rival date is said to the month and to the year. */
const MONTHLY = 1;
const YEARLY = 10;

/** A strip and what it was laid out from. */
export interface Laid {
  readonly part: Part;
  readonly strip: Strip;
}

/**
 * Strips in which whatever passes the far edge and is seen to end in none of them says when it ends: at the edge of the last in which it is
 * drawn, in its row. What is open has an arrow, and no words.
 */
export function withEndWords(laid: readonly Laid[], subject: FigureSubject): readonly Strip[] {
  const { index, addGhosts } = subject;
  const scenes = laid.map(({ strip }) => strip.scene);
  const say = (place: number, nth: number, text: string): void => {
    const one = laid[nth] as Laid;
    scenes[nth] = withWords(scenes[nth] as Scene, { place, one, text, subject });
  };
  for (let place = 0; place < index.count; place++) {
    const own = laid.findIndex(({ part }) => part.places.includes(place));
    const last = Math.max(
      own,
      laid.findLastIndex(({ strip }) => strip.rows.has(place)),
    );
    if (own < 0 || last < 0) continue;
    const isOpen = ((index.flags[place] as number) & (FLAG.openEnd | FLAG.unknownEnd)) !== 0;
    const isLost = !isOpen && isBeyond(laid[last] as Laid, index.end[place] as number);
    if (isLost) say(place, last, endText(subject, place));
    const rival = addGhosts?.reachOf(place)?.[1];
    // Two texts in one row would be taken for a span: of the two, the date that the mark stands for.
    if (rival === undefined || (isLost && last === own) || !isBeyond(laid[own] as Laid, rival)) continue;
    say(place, own, rivalText(subject, rival, viewOf(laid[own] as Laid).daysPerPx));
  }
  return laid.map(({ strip }, nth) => ({ ...strip, scene: scenes[nth] as Scene }));
}

const viewOf = ({ part: { cut } }: Laid): Viewport => viewportOf(cut.span.startDay, cut.span.endDay, cut.widthPx);

const isBeyond = (one: Laid, day: number): boolean => xOf(viewOf(one), day) > one.part.cut.widthPx + SEEN_PX;

/** Words and the arrow before them, at the far edge; where the mark stands there, on its other side, below its own words. */
function withWords(
  scene: Scene,
  {
    place,
    one,
    text,
    subject,
  }: { readonly place: number; readonly one: Laid; readonly text: string; readonly subject: FigureSubject },
): Scene {
  const { widthPx, isMirrored, laneHeightPx } = scene;
  const { laneGapPx, markRowPx } = METRICS;
  const said = `${isMirrored ? "←" : "→"} ${text}`;
  const wordsPx = subject.measure(said, "tick") + AIR_PX;
  const mark = scene.marks.find((some): some is EventMark => some.kind === "event" && some.index === place);
  const middlePx = one.strip.rows.get(place) ?? (mark && mark.yPx + laneHeightPx - laneGapPx - markRowPx / 2);
  if (middlePx === undefined) return scene;
  const markPx = mark ? xOf(viewOf(one), subject.index.start[place] as number) : 0;
  const edgePx = widthPx - wordsPx;
  const isAtEdge = !mark || edgePx >= markPx + AFTER_PX;
  const fromPx = isAtEdge ? edgePx : markPx - BEFORE_PX - wordsPx;
  // Bars reach beyond the edge, and so does what hides them.
  const boardPx = wordsPx + (isAtEdge ? BEYOND_PX : 0);
  const tick = {
    ...{ text: said, key: `ends ${place + 1}`, yPx: middlePx + BASE_PX, boardPx },
    xPx: isMirrored ? widthPx - fromPx : fromPx,
  };
  return { ...scene, ticks: [...scene.ticks, tick] };
}

/** When what lasted ended, or the last that a moment can have been, as exactly as that is known. */
function endText({ glanceAt, ...said }: FigureSubject, place: number): string {
  const { when } = glanceAt(place);
  const options = optionsOf(said);
  const end = endMoment(when);
  if (end) return momentText(end, options);
  return formatWhen(lastOf(when), options);
}

/** The last of one of several dates that follow each other. */
function lastOf(when: When): When {
  const [, last = ""] = /^\[[^,]*\.\.([^,.]+)\]$/.exec(when.edtf ?? "") ?? [];
  const reading = parseEdtf(last);
  return reading.ok ? reading.when : when;
}

function rivalText(said: FigureSubject, endDay: number, daysPerPx: number): string {
  const at = endDay - 0.5;
  const { year } = civilOfDay(at);
  const whole = { min: dayOfCivil(year, 1, 1), max: dayOfCivil(year + 1, 1, 1), precision: "year" } as const;
  if (daysPerPx >= YEARLY) return momentText(whole, optionsOf(said));
  return dateText(at, daysPerPx >= MONTHLY ? "month" : "day", optionsOf(said));
}

const optionsOf = ({ dateWords: words, lang }: Pick<FigureSubject, "dateWords" | "lang">): FormatOptions => ({
  ...{ words, lang },
  style: "short",
});
