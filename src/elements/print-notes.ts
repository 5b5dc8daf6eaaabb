import type { Source } from "../events/event.ts";
import type { ListNode } from "./event-list.ts";
import { toDom } from "./list-dom.ts";
import type { TimelineModel } from "./model.ts";
import { brief, type Speech } from "./speech.ts";

/** A source in print: who, what, when, its address in full, and the numbers of the events that rest on it. */
function note(source: Source, numbers: readonly number[], speech: Speech): ListNode {
  const { words } = speech;
  const name = [source.publisher ?? source.author, source.title].filter(Boolean).join(": ");
  const published = source.published ? `, ${words.published(brief(source.published, speech))}` : "";
  const address = source.url ? `. ${source.url}` : "";
  return { tag: "li", children: [`${name}${published}${address} (${words.columns.event} ${numbers.join(", ")})`] };
}

/** The sources of a timeline as notes below it; undefined where its events are not at hand, or name none. */
export function printNotes({ reading }: TimelineModel, speech: Speech): Node | undefined {
  const cited = new Map<string, number[]>();
  for (const [place, { claims }] of reading.events.entries())
    for (const id of new Set(claims.flatMap(({ source }) => source ?? [])))
      cited.set(id, [...(cited.get(id) ?? []), place + 1]);
  const notes = [...reading.sources].flatMap(([id, source]) => {
    const numbers = cited.get(id);
    return numbers ? [note(source, numbers, speech)] : [];
  });
  if (notes.length === 0) return undefined;
  const heading: ListNode = { tag: "h3", children: [speech.words.columns.sources] };
  return toDom({
    tag: "section",
    attributes: { class: "print-notes" },
    children: [heading, { tag: "ol", children: notes }],
  });
}
