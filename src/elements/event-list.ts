import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import type { Voice } from "./speech.ts";

/** A piece of a document as a plain value: text, or an element. The build writes it as HTML, the element as DOM. */
export type ListNode =
  | string
  | {
      readonly tag: string;
      readonly attributes?: Readonly<Record<string, string>>;
      readonly children: readonly ListNode[];
    };

const node = (tag: string, children: readonly ListNode[], attributes?: Readonly<Record<string, string>>): ListNode => ({
  tag,
  children,
  ...(attributes ? { attributes } : {}),
});

/** "Publisher, “Title”" of a claim's source, in words. */
function sourceName(source: Source): string {
  return source.publisher ? `${source.publisher}: ${source.title}` : source.title;
}

/** How the source of a claim is called there. */
export type Naming = (source: Source | undefined, voice: Voice) => readonly ListNode[];

/** By its name and when it was published, with a link to it. */
const named: Naming = (source, { words, brief }) => {
  const name = source ? sourceName(source) : words.noSource;
  const cite = source?.url ? node("a", [name], { href: source.url }) : node("cite", [name]);
  return source?.published ? [cite, `, ${words.published(brief(source.published))}`] : [cite];
};

function claimNode(claim: Claim, source: readonly ListNode[], voice: Voice): ListNode {
  const parts = [...source];
  if (claim.locator) parts.push(`, ${claim.locator}`);
  if (claim.differs) parts.push(". ", node("strong", [voice.words.saysOtherDate(voice.spoken(claim.when))]));
  if (claim.quote) parts.push(": ", node("q", [claim.quote]));
  if (claim.basis) parts.push(` ${claim.basis}`);
  return node("li", parts);
}

/** How a text with markup becomes nodes. */
export type Rich = (text: string) => readonly ListNode[];

const plain: Rich = (text) => [node("p", [text])];

/** In what ways an entry is said: with markup in its text, and with its sources called otherwise than by their names. */
export interface Ways {
  readonly rich?: Rich | undefined;
  readonly naming?: Naming;
}

/** True where some text holds what `parseMarkup` reads as more than words. */
export function holdMarkup(events: readonly TimelineEvent[]): boolean {
  return events.some(({ text }) => /[*[\\\n]|^\s*(?:[-•]|\d{1,3}[.)])\s/.test(text));
}

/**
 * The list entry of one event: its date, title, text and claims, in plain elements. `rich` makes the text, where it has markup; `naming`
 * says the sources of claims.
 */
export function eventListItem(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  voice: Voice,
  { rich = plain, naming = named }: Ways = {},
): ListNode {
  const about = [event.actors.join(", "), event.place ?? ""].filter((text) => text !== "").join(" · ");
  const date = /^\d{4}(-\d\d){0,2}$/.test(event.when.edtf ?? "") ? { datetime: event.when.edtf ?? "" } : undefined;
  const other = voice.other(event.when);
  const claims = event.claims.filter((claim) => claim.source !== undefined || claim.quote !== undefined);
  return node(
    "li",
    [
      node("time", [event.displayDate ?? voice.spoken(event.when)], date),
      " ",
      ...(other ? [node("span", [`(${other})`], { dir: "auto" }), " "] : []),
      node("strong", [event.title]),
      ...(event.text ? rich(event.text) : []),
      ...(about ? [node("p", [about])] : []),
      ...(claims.length > 0
        ? [
            node(
              "ul",
              claims.map((claim) =>
                claimNode(claim, naming(claim.source ? sources.get(claim.source) : undefined, voice), voice),
              ),
            ),
          ]
        : []),
    ],
    { "data-event": event.id },
  );
}
