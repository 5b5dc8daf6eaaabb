import { bibtex } from "../events/bibtex.ts";
import { citeText } from "../events/cite-style.ts";
import { type Cited, type CslDate, type CslDesk, type CslItem, cslJson, sourceItem } from "../events/csl.ts";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import type { CiteStyle, CiteWords } from "../words/cite-words.ts";

/** Something that can be cited: what it is called in the choice, the documents it stands for, and a sentence that says it. */
export interface Subject {
  readonly label: string;
  readonly cited: readonly Cited[];
  readonly sentence: string;
}

/** What is needed to cite from one timeline. */
export interface SubjectDesk extends CslDesk {
  readonly words: CiteWords;
  /** What the timeline is called. */
  readonly title: string;
  /** The address of an event in the page, or of the page; undefined where the page has none that others can open. */
  readonly link: (event?: string) => string | undefined;
  /** The day on which the page is read. */
  readonly today: CslDate;
}

/** The timeline itself, as a page that was read today. */
export function timelineSubject(desk: SubjectDesk): Subject {
  const { words } = desk;
  return {
    label: words.timeline,
    cited: [{ item: page({ id: "timeline", title: desk.title }, desk) }],
    sentence: sentences(words.whole(desk.title), desk.link()),
  };
}

/** An open event with all its sources, and each of its claims that names one. */
export function eventSubjects(
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
  desk: SubjectDesk,
): Subject[] {
  const { words } = desk;
  const link = desk.link(event.id);
  const claims = event.claims.flatMap((claim) => {
    const source = claim.source === undefined ? undefined : sources.get(claim.source);
    return source ? [{ claim, source, cited: { item: sourceItem(source, desk), ...placeOf(claim) } }] : [];
  });
  const title = `${event.title} (${dateOf(event, desk)})`;
  const own = page({ id: `event-${event.id}`, title, "container-title": desk.title }, desk, event.id);
  const bySource = bySources(claims.map(({ cited }) => cited));
  const named = (cited: Cited): string => nameOf(cited, sources.get(cited.item.id), desk);
  const according = bySource.map(named).join(words.between.sources);
  return [
    {
      label: words.event(event.title),
      cited: [{ item: own }, ...bySource],
      sentence: sentences(words.inTimeline(own.title, desk.title), according && words.according(according), link),
    },
    ...claims.map(({ claim, source, cited }) => ({
      label: words.claim(event.claims.indexOf(claim) + 1, nameOf(cited, source, desk)),
      cited: [cited],
      sentence: sentences(words.asRead(claim.quote ?? "", named(cited), desk.title), link),
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

/** What there is to say, one after the other. */
const sentences = (...said: readonly (string | undefined)[]): string => said.filter((one) => one).join(" ");

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
function nameOf({ item, locator }: Cited, source: Source | undefined, { say, words }: SubjectDesk): string {
  const author = item.author?.map(({ literal }) => literal).join(", ");
  const published = source?.published && say(source.published);
  const by = source?.publisher === item.title ? undefined : source?.publisher;
  return [author, by, words.quoted(item.title), published, locator]
    .filter((part) => part !== undefined)
    .join(words.between.parts);
}
