import type { Claim, Source } from "../events/event.ts";
import type { Words } from "../words/words.ts";

/** A source in few words. */
export const nameOf = (source: Source | undefined, { noSource }: Pick<Words, "noSource">): string =>
  source ? (source.publisher ?? source.title) : noSource;

/** True where a reader could not tell the names apart: "News site, not named" and "News site, not named, with interviews". */
const isAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/**
 * What the sources of an event are called beside each other, by the places of the claims: the publisher, or the title where another source has the same
 * publisher, or one whose name begins with it.
 */
export function sayersOf(
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  words: Pick<Words, "noSource">,
): readonly string[] {
  const named = claims.map(({ source }) => (source === undefined ? undefined : sources.get(source)));
  return named.map((source) => {
    const publisher = source?.publisher;
    const isShared = named.some(
      (other) => other !== source && publisher && other?.publisher && isAlike(publisher, other.publisher),
    );
    return isShared && source ? source.title : nameOf(source, words);
  });
}
