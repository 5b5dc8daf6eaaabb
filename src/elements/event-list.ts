import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import type { DateWords } from "../words/date-words.ts";
import type { Words } from "../words/words.ts";

/** A piece of a document as a plain value: text, or an element. The build writes it as HTML, the element as DOM. */
export type ListNode =
  | string
  | {
      readonly tag: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children: readonly ListNode[];
    };

export interface EventListItem {
  readonly id: string;
  readonly node: ListNode;
}

/** What is needed to say events in words. */
export interface Speech {
  readonly words: Words;
  readonly dateWords: DateWords;
  readonly lang: string;
}

const node = (tag: string, children: readonly ListNode[], attributes?: Readonly<Record<string, string>>): ListNode => ({
  tag,
  children,
  ...(attributes ? { attributes } : {}),
});

/** A date in full, as the list and the card say it. */
export const spoken = (when: When, speech: Speech): string =>
  formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "long" });

/** A date as short as its precision allows, as labels and tables say it. */
export const brief = (when: When, speech: Speech): string =>
  formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "short" });

/** "Publisher, “Title”" of a claim's source, in words. */
function sourceName(source: Source): string {
  return source.publisher ? `${source.publisher}: ${source.title}` : source.title;
}

function claimNode(claim: Claim, source: Source | undefined, speech: Speech): ListNode {
  const parts: ListNode[] = [];
  const name = source ? sourceName(source) : speech.words.noSource;
  parts.push(source?.url ? node("a", [name], { href: source.url }) : node("cite", [name]));
  if (source?.published) parts.push(`, ${speech.words.published(brief(source.published, speech))}`);
  if (claim.locator) parts.push(`, ${claim.locator}`);
  if (claim.differs) parts.push(". ", node("strong", [speech.words.saysOtherDate(spoken(claim.when, speech))]));
  if (claim.quote) parts.push(": ", node("q", [claim.quote]));
  if (claim.basis) parts.push(` ${claim.basis}`);
  return node("li", parts);
}

/** The list entry of one event: its date, title, text and claims, in plain elements. */
export function eventListItem(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  speech: Speech,
): EventListItem {
  const about = [event.actors.join(", "), event.place ?? ""].filter((text) => text !== "").join(" · ");
  const date = /^\d{4}(-\d\d){0,2}$/.test(event.when.edtf ?? "") ? { datetime: event.when.edtf ?? "" } : undefined;
  const claims = event.claims.filter((claim) => claim.source !== undefined || claim.quote !== undefined);
  return {
    id: event.id,
    node: node(
      "li",
      [
        node("time", [event.displayDate ?? spoken(event.when, speech)], date),
        " ",
        node("strong", [event.title]),
        ...(event.text ? [node("p", [event.text])] : []),
        ...(about ? [node("p", [about])] : []),
        ...(claims.length > 0
          ? [
              node(
                "ul",
                claims.map((claim) => claimNode(claim, claim.source ? sources.get(claim.source) : undefined, speech)),
              ),
            ]
          : []),
      ],
      { "data-event": event.id },
    ),
  };
}
