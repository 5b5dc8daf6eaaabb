import type { RangeIndex } from "../events/range-index.ts";
import type { Overview } from "../layout/overview.ts";
import type { ClusterMark, Mark } from "../layout/scene.ts";
import type { Viewport } from "../layout/viewport.ts";
import { spanOf } from "../layout/viewport.ts";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import { edgeWords, spanWords } from "./span-words.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** What is on screen, in a line: "1 Jan – 31 Jul 2020, 12 of 40 events". */
export function statusText({ model, range, state }: Session, speech: Speech): string {
  const { startDay, endDay } = spanOf(state.viewport);
  const here = range?.countTouching(startDay, endDay) ?? 0;
  const [elsewhere = 0] = model?.elsewhere?.histogram(startDay, endDay - startDay, 1) ?? [];
  const events = speech.words.events(here + elsewhere, model?.elsewhere?.total ?? model?.index.count ?? 0);
  return speech.words.status(spanWords(startDay, endDay, speech), events);
}

/** When the first and the last event of a cluster begin, each said as exactly as it is known. */
function clusterSpan(
  { index, startDay, endDay }: ClusterMark,
  model: TimelineModel,
  range: RangeIndex,
  speech: Speech,
): string {
  const said = (place: number): string => brief(model.glanceAt(place).when, speech);
  return startDay === endDay ? said(index) : `${said(index)} – ${said(range.placeOf(endDay))}`;
}

/** The name of a mark for those who hear it. */
export function markName({ model, range }: Session, mark: Mark, speech: Speech): string {
  if (!model || !range) return "";
  if (mark.kind === "cluster") {
    const span = clusterSpan(mark, model, range, speech);
    return speech.words.clusterName(mark.count, span, mark.startDay === mark.endDay);
  }
  const event = model.glanceAt(mark.index);
  // The words that are seen, so that those who speak to their computer can say them.
  const date = event.displayDate ?? brief(event.when, speech);
  return speech.words.markName(date, event.title, range.rank(mark.index) + 1, range.total);
}

/** Says on the overview's sliders where they stand. */
export function sayGrips(strip: HTMLElement, overview: Overview, viewport: Viewport, speech: Speech): void {
  const span = spanOf(viewport);
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
