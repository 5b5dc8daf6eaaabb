import type { Source, TimelineEvent } from "./event.ts";
import { fold } from "./fold.ts";
import { plainText } from "./markup.ts";

/** Tells, for words that must all occur in any order, which events hold them. Undefined for no words. */
export type Search = (words: string) => ((i: number) => boolean) | undefined;

function searchText(event: TimelineEvent, sources: ReadonlyMap<string, Source>): string {
  const said = event.claims.flatMap(({ source, quote }) => {
    const from = source === undefined ? undefined : sources.get(source);
    return [from?.title ?? "", from?.publisher ?? "", from?.author ?? "", quote ?? ""];
  });
  const { title, text, actors, tags, place = "", group = "", displayDate = "" } = event;
  return fold([title, plainText(text), ...actors, ...tags, place, group, displayDate, ...said].join(" "));
}

/**
 * Prepares a search through title, text, actors, tags, place, group, sources and their words, accents and case aside. The texts are
 * folded once, so that each key typed costs a search and no more.
 */
export function searchIn(events: readonly TimelineEvent[], sources: ReadonlyMap<string, Source>): Search {
  const texts = events.map((event) => searchText(event, sources));
  return (words) => {
    const parts = fold(words)
      .split(" ")
      .filter((word) => word !== "");
    return parts.length === 0 ? undefined : (i) => parts.every((word) => (texts[i] ?? "").includes(word));
  };
}
