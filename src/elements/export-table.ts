import type { Reading, TimelineEvent } from "../events/event.ts";
import { toCsv } from "../events/write.ts";
import { spanOf } from "../layout/viewport.ts";
import { type ExportDesk, modelOf, type Part, partOf } from "./export-part.ts";

/** Events as a spreadsheet; those of a long file are read from it one after another. */
export async function csvOf(desk: ExportDesk, asked?: Part): Promise<string> {
  const model = modelOf(desk);
  const part = partOf(asked);
  const { reading, index } = model;
  if (part === "whole" && reading.events.length === index.count) return toCsv(reading);
  const { startDay, endDay } = spanOf(desk.session.state.viewport);
  const { range } = desk.session;
  const isIn = (place: number): boolean =>
    part === "whole" ||
    ((range?.isWanted(place) ?? true) &&
      (index.start[place] as number) < endDay &&
      (index.end[place] as number) > startDay);
  const events: TimelineEvent[] = [];
  const sources = new Map(reading.sources);
  for (let place = 0; place < index.count; place++) {
    if (!isIn(place)) continue;
    events.push(await model.wholeAt(place));
    for (const [id, source] of model.sourcesAt(place)) sources.set(id, source);
  }
  const cut: Reading = { ...reading, events, sources, refused: [] };
  return toCsv(cut);
}
