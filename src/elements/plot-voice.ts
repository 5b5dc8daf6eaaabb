import type { When } from "../dates/when.ts";
import type { RangeIndex } from "../events/range-index.ts";
import { signNames } from "../events/signs.ts";
import type { Overview } from "../layout/overview.ts";
import type { ClusterMark, Mark } from "../layout/scene.ts";
import type { Span } from "../layout/viewport.ts";
import { spanOf } from "../layout/viewport.ts";
import { withNumbersHeld } from "../words/held-words.ts";
import type { Words } from "../words/words.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import { edgeWords, spanWords } from "./span-words.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** How many of the timeline's events these are, with what a lens shows of them: "9 of 40 events, on which sources disagree". */
export function countedWords({ model, state: { lens } }: Session, count: number, { events, lenses }: Words): string {
  const text = events(count, model?.elsewhere?.total ?? model?.index.count ?? 0);
  return model?.lenses ? lenses.said(text, lens) : text;
}

/** What is on screen, in a line: "In view: 1 Jan – 31 Jul 2020, 12 of 40 events."; of all of it, no more than there is. */
export function statusText(session: Session, speech: Speech): string {
  const { model, range, state } = session;
  const { startDay, endDay } = spanOf(state.viewport);
  const here = range?.countTouching(startDay, endDay) ?? 0;
  const [elsewhere = 0] = model?.elsewhere?.histogram(startDay, endDay - startDay, 1) ?? [];
  const events = countedWords(session, here + elsewhere, speech.words);
  const { startDay: from, endDay: to } = saidSpan(session);
  const status = speech.words.status(withNumbersHeld(spanWords(from, to, speech)), events);
  return model?.asKnown ? `${model.asKnown}. ${status}` : status;
}

/** Where something lasts, its beginning alone, as far as that is known. */
function beginning(when: When): When {
  const { startMin, startMax, startPrecision: precision, approximate, uncertain, raw } = when;
  if (!precision || startMin === null || !Number.isFinite(startMin)) return when;
  return { startMin, startMax, precision, approximate, uncertain, raw };
}

/** The part of time that is said to be in view: where that is all of the data, from its beginning to its end, without the room beside it. */
function saidSpan({ model, state, span }: Session): Span {
  const { startDay, endDay } = spanOf(state.viewport);
  const { index, fold } = model ?? {};
  if (!index?.count || startDay > index.startDay || endDay < index.endDay) return span;
  const all = { startDay: index.startDay, endDay: index.endDay };
  return fold ? { startDay: fold.day(all.startDay), endDay: fold.day(all.endDay) } : all;
}

/** When the first and the last event of a cluster begin, each said as exactly as it is known. */
function clusterSpan(
  { index, startDay, endDay }: ClusterMark,
  model: TimelineModel,
  range: RangeIndex,
  speech: Speech,
): string {
  const said = (place: number): string => brief(beginning(model.glanceAt(place).when), speech);
  return startDay === endDay ? said(index) : `${said(index)} – ${said(range.placeOf(endDay))}`;
}

/** The name of a mark for those who hear it. */
export function markName({ model, range }: Session, mark: Mark, speech: Speech): string {
  if (!model || !range) return "";
  const { words } = speech;
  if (mark.kind === "cluster") {
    const span = clusterSpan(mark, model, range, speech);
    const name = mark.began
      ? words.clusterBegan(mark.count, span)
      : words.clusterName(mark.count, span, mark.startDay === mark.endDay);
    return mark.differs ? name + words.comma + words.signs.differ : name;
  }
  const event = model.glanceAt(mark.index);
  // The words that are seen, so that those who speak to their computer can say them.
  const date = event.displayDate ?? brief(event.when, speech);
  const signs = signNames(model.index.signs?.[mark.index] ?? 0).map((name) => words.signs[name]);
  return words.markName(date, [event.title, ...signs].join(words.comma), range.rank(mark.index) + 1, range.total);
}

/** What a pointer that rests on a mark is told, where the mark has not all of its words in the plot: when, and what. */
export function tipWords(session: Session, mark: Mark, speech: Speech): readonly string[] {
  const { model } = session;
  if (!model || (mark.kind === "event" && !mark.isHushed && !mark.label.lines.at(-1)?.endsWith("…"))) return [];
  if (mark.kind === "cluster") return [markName(session, mark, speech)];
  const { displayDate, when, title } = model.glanceAt(mark.index);
  const date = displayDate ?? brief(when, speech);
  return title === "" ? [date] : [date, title];
}

/** Says on the overview's sliders where they stand. */
export function sayGrips(strip: HTMLElement, overview: Overview, span: Span, speech: Speech): void {
  const { x0, x1 } = overview.window;
  const percent = (xPx: number): string =>
    String(Math.round(Math.min(1, Math.max(0, xPx / overview.strip.view.widthPx)) * 100));
  const say = (grip: string, xPx: number, text: string): void => {
    const node = strip.querySelector(`[data-grip="${grip}"]`);
    if (node) Object.assign(node, { ariaValueNow: percent(xPx), ariaValueText: text });
  };
  say("window", (x0 + x1) / 2, spanWords(span.startDay, span.endDay, speech));
  say("start", x0, edgeWords(span.startDay, span, speech));
  say("end", x1, edgeWords(span.endDay, span, speech));
}
