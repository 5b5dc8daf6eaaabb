import type { Source, TimelineEvent } from "./event.ts";
import { fold } from "./fold.ts";
import { plainText } from "./markup.ts";

/** Which events a reader wants to see. */
export interface Query {
  /** Groups that are switched off; "" stands for events without a group. */
  readonly hiddenGroups: ReadonlySet<string>;
  /** Words that must all occur, in any order, accents and case aside. Empty for no search. */
  readonly text: string;
}

/** The folded words of every event, made once so that each key typed costs a search and no more. */
export type SearchTexts = readonly string[];

function searchText(event: TimelineEvent, sources: ReadonlyMap<string, Source>): string {
  const said = event.claims.flatMap(({ source, quote }) => {
    const from = source === undefined ? undefined : sources.get(source);
    return [from?.title ?? "", from?.publisher ?? "", from?.author ?? "", quote ?? ""];
  });
  const { title, text, actors, tags, place = "", group = "", displayDate = "" } = event;
  return fold([title, plainText(text), ...actors, ...tags, place, group, displayDate, ...said].join(" "));
}

/** What a search looks through: title, text, actors, tags, place, group, sources and their words. */
export function searchTexts(events: readonly TimelineEvent[], sources: ReadonlyMap<string, Source>): SearchTexts {
  return events.map((event) => searchText(event, sources));
}

/** A mask over the events, 1 where one is wanted. Undefined where all are, so that nothing need be filtered. */
export function queryMask(events: readonly TimelineEvent[], query: Query, texts: SearchTexts): Uint8Array | undefined {
  const words = fold(query.text)
    .split(" ")
    .filter((word) => word !== "");
  if (words.length === 0 && query.hiddenGroups.size === 0) return undefined;
  const mask = new Uint8Array(events.length);
  let wanted = 0;
  for (const [at, event] of events.entries()) {
    if (query.hiddenGroups.has(event.group ?? "")) continue;
    const text = texts[at] ?? "";
    if (!words.every((word) => text.includes(word))) continue;
    mask[at] = 1;
    wanted++;
  }
  return wanted === events.length ? undefined : mask;
}
