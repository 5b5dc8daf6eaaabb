import type { Source, TimelineEvent } from "./event.ts";
import { type Found, foundIn } from "./found.ts";
import { plainText } from "./markup.ts";

/** A part of a text, and where in it the words are that it was looked through for. */
export interface Excerpt {
  readonly text: string;
  readonly found: readonly Found[];
}

/** An excerpt has so many characters at most, unless a single word has more, and so many of them before the first word found. */
const MOST = 110;
const BEFORE = 40;
const SPACE = /\s/;

/**
 * The words around the first place at which words of a search stand in an event, where its title and date do not show all of them: in
 * its text, what its sources say, or who, where and what it is of. Undefined where there is nothing more to show.
 */
export function excerptOf(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  words: string,
): Excerpt | undefined {
  const { title, displayDate = "", text, claims, actors, place = "", tags, group = "" } = event;
  const seen = `${title} ${displayDate}`;
  const hidden = words
    .split(/\s+/)
    .filter((word) => word !== "" && foundIn(seen, word).length === 0)
    .join(" ");
  if (hidden === "") return undefined;
  const quotes = claims.flatMap(({ quote }) => quote ?? []);
  const named = claims.flatMap(({ source }) => {
    const from = source === undefined ? undefined : sources.get(source);
    return from ? [[from.publisher, from.title, from.author].filter((name) => name).join(", ")] : [];
  });
  const rest = [actors.join(", "), place, tags.join(", "), group];
  const texts = [plainText(text), ...quotes, ...named, ...rest];
  const holding = texts.find((one) => foundIn(one, hidden).length > 0);
  return holding === undefined ? undefined : around(holding, hidden);
}

/** Cut between words about the first of those that are found. */
function around(text: string, words: string): Excerpt {
  const [first] = foundIn(text, words);
  const [start, end] = first ?? [0, 0];
  let from = Math.max(0, start - BEFORE);
  while (from > 0 && from < start && !SPACE.test(text[from - 1] as string)) from++;
  let to = Math.min(text.length, Math.max(end, from + MOST));
  while (to < text.length && to > end && !SPACE.test(text[to] as string)) to--;
  const part = text.slice(from, to).trim();
  const cut = `${from > 0 ? "… " : ""}${part}${to < text.length ? " …" : ""}`;
  return { text: cut, found: foundIn(cut, words) };
}
