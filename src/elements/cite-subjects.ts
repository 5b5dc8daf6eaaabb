import { bibtex } from "../events/bibtex.ts";
import { citeText } from "../events/cite-style.ts";
import { type Cited, type CslDate, type CslDesk, type CslItem, cslJson, sourceItem } from "../events/csl.ts";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import { type CiteStyle, citeWords as words } from "../words/cite-words.ts";

/** Something that can be cited: what it is called in the choice, the documents it stands for, and a sentence that says it. */
export interface Subject {
  readonly label: string;
  readonly cited: readonly Cited[];
  readonly sentence: string;
}

/** What is needed to cite from one timeline. */
export interface SubjectDesk extends CslDesk {
  /** What the timeline is called. */
  readonly title: string;
  /** The address of an event in the page, or of the page; undefined where the page has none that others can open. */
  readonly link: (event?: string) => string | undefined;
  /** The day on which the page is read. */
  readonly today: CslDate;
}

/** The timeline itself, as a page that was read today. */
export function timelineSubject(desk: SubjectDesk): Subject {
  return {
    label: words.timeline,
    cited: [{ item: page({ id: "timeline", title: desk.title }, desk) }],
    sentence: words.timelineSentence(desk.title, desk.link() ?? ""),
  };
}

/** An open event with all its sources, and each of its claims that names one. */
export function eventSubjects(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  desk: SubjectDesk,
): Subject[] {
  const link = desk.link(event.id) ?? "";
  const claims = event.claims.flatMap((claim) => {
    const source = claim.source === undefined ? undefined : sources.get(claim.source);
    return source ? [{ claim, source, cited: { item: sourceItem(source, desk), ...placeOf(claim) } }] : [];
  });
  const title = `${event.title} (${dateOf(event, desk)})`;
  const own = page({ id: `event-${event.id}`, title, "container-title": desk.title }, desk, event.id);
  const bySource = bySources(claims.map(({ cited }) => cited));
  const named = (cited: Cited): string => words.source(partsOf(cited, sources.get(cited.item.id), desk));
  return [
    {
      label: words.event(event.title),
      cited: [{ item: own }, ...bySource],
      sentence: words.eventSentence(own.title, desk.title, bySource.map(named), link),
    },
    ...claims.map(({ claim, source, cited }) => ({
      label: words.claim(event.claims.indexOf(claim) + 1, words.source(partsOf(cited, source, desk))),
      cited: [cited],
      sentence: words.claimSentence(claim.quote ? `“${claim.quote}”: ` : "", named(cited), desk.title, link),
    })),
  ];
}

/** What a subject is in one of the styles, as plain text. */
export function citation({ cited, sentence }: Subject, style: CiteStyle): string {
  if (style === "plain") return sentence;
  if (style === "bibtex") return bibtex(cited);
  if (style === "csl-json") return cslJson(cited);
  return cited.map((one) => citeText(one, style)).join("\n\n");
}

const placeOf = ({ locator }: Claim): Pick<Cited, "locator"> => (locator ? { locator } : {});

const dateOf = (event: TimelineEvent, { say }: SubjectDesk): string => event.displayDate ?? say(event.when);

/** A page of ours, read today. */
function page(about: Pick<CslItem, "id" | "title" | "container-title">, desk: SubjectDesk, event?: string): CslItem {
  const URL = desk.link(event);
  return { ...about, type: "webpage", accessed: desk.today, ...(URL && { URL }) };
}

/** Each document once, with all the places that are meant in it. */
function bySources(cited: readonly Cited[]): readonly Cited[] {
  const items = new Map(cited.map(({ item }) => [item.id, item]));
  return [...items.values()].map((item) => {
    const places = cited.flatMap((one) => (one.item.id === item.id && one.locator ? [one.locator] : []));
    return { item, ...(places.length > 0 && { locator: [...new Set(places)].join("; ") }) };
  });
}

/** Who says it, where and when, for a sentence. */
function partsOf({ item, locator }: Cited, source: Source | undefined, { say }: CslDesk): string[] {
  const author = item.author?.map(({ literal }) => literal).join(", ");
  const published = source?.published && say(source.published);
  const by = source?.publisher === item.title ? undefined : source?.publisher;
  return [author, by, `“${item.title}”`, published, locator].filter((part) => part !== undefined);
}
