import { formatEdtf } from "../dates/format-edtf.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Reading, Source, TimelineEvent } from "../events/event.ts";
import { given } from "../events/given.ts";

/** A node of a graph that is linked by `@id`. */
export type Thing = Readonly<Record<string, unknown>>;

/** The timeline that is described. */
export interface LinkedInput {
  readonly reading: Reading;
  /** Its name in the page's address, by which its events are linked; "" for the first of a page. */
  readonly key: string;
  /** The files it was read from, relative to the page. */
  readonly files: readonly string[];
  /** A date in words. */
  readonly say: (when: When) => string;
}

const CONTEXT = "https://schema.org";

/** What ISO 8601 and schema.org's Date and DateTime know: a year, a month or a day, to the second with its offset. */
const ISO = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)?)?$/;

const isoOf = (text: string | undefined): string | undefined => (text && ISO.test(text) ? text : undefined);

/** EDTF where the date has one, else words: what `temporalCoverage` may hold, which takes text besides ISO 8601. */
const coverage = (when: When, say: LinkedInput["say"]): string => formatEdtf(when) || say(when);

/**
 * When an event begins and ends, as far as ISO 8601 can say it as exactly as it is known: a month stays a month. Nothing for what
 * is approximate, uncertain, a window or before our era: its claims hold that in `temporalCoverage`, and the event in words.
 */
function eventDates(when: When): Thing {
  const [start, end] = (formatEdtf(when) ?? "").split("/");
  return given<Thing>({ startDate: isoOf(start), endDate: isoOf(end) });
}

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[()*'!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);

/** Everything a timeline knows, in schema.org's words: the data set, its events, its claims and the documents that make them. */
export function linkedData(input: LinkedInput): Thing {
  const { reading } = input;
  const graph = [
    dataset(input),
    ...reading.events.flatMap((event) => [
      eventThing(event, input),
      ...event.claims.map((claim) => claimThing(claim, event, input)),
    ]),
    ...[...reading.sources.values()].map((source) => sourceThing(source, input)),
  ];
  return { "@context": CONTEXT, "@graph": graph };
}

const named = (key: string): string => (key === "" ? "" : `${encoded(key)}:`);
const eventId = (id: string, { key }: LinkedInput): string => `#dl-${named(key)}${encoded(id)}`;
const sourceId = (id: string, { key }: LinkedInput): string => `#source-${named(key)}${encoded(id)}`;
const claimId = (event: TimelineEvent, claim: Claim, { key }: LinkedInput): string =>
  `#claim-${named(key)}${encoded(event.id)}-${event.claims.indexOf(claim) + 1}`;

function dataset(input: LinkedInput): Thing {
  const { reading, key, files } = input;
  const { title, description, lang, from, to } = reading.info;
  return given<Thing>({
    "@type": "Dataset",
    "@id": `#timeline${key && `-${encoded(key)}`}`,
    name: title ?? "Timeline",
    description,
    inLanguage: lang,
    temporalCoverage: isoOf(from) && isoOf(to) ? `${from}/${to}` : undefined,
    distribution: files.map((contentUrl) => ({
      "@type": "DataDownload",
      contentUrl,
      encodingFormat: /\.json$/i.test(contentUrl) ? "application/json" : "text/csv",
    })),
    about: reading.events.map(({ id }) => ({ "@id": eventId(id, input) })),
    citation: [...reading.sources.keys()].map((id) => ({ "@id": sourceId(id, input) })),
  });
}

function eventThing(event: TimelineEvent, input: LinkedInput): Thing {
  const { id, title, text, when, place, actors, claims, displayDate } = event;
  return given<Thing>({
    "@type": "Event",
    "@id": eventId(id, input),
    url: eventId(id, input),
    name: title,
    description: text || undefined,
    disambiguatingDescription: displayDate ?? input.say(when),
    ...eventDates(when),
    location: place && place !== "not stated" ? { "@type": "Place", name: place } : undefined,
    about: actors.length > 0 ? actors.map((name) => ({ "@type": "Thing", name })) : undefined,
    subjectOf: claims.map((claim) => ({ "@id": claimId(event, claim, input) })),
  });
}

/** "TRT World: A title, paragraph 9": where the claim is made, as a person would look it up. */
const citationText = ({ publisher, title }: Source, { locator }: Claim): string =>
  [publisher ? `${publisher}: ${title}` : title, locator].filter(Boolean).join(", ");

function claimThing(claim: Claim, event: TimelineEvent, input: LinkedInput): Thing {
  const source = claim.source === undefined ? undefined : input.reading.sources.get(claim.source);
  return given<Thing>({
    "@type": "Claim",
    "@id": claimId(event, claim, input),
    name: `${event.title} (${input.say(claim.when)})`,
    about: { "@id": eventId(event.id, input) },
    temporalCoverage: coverage(claim.when, input.say),
    text: claim.quote,
    abstract: claim.basis,
    appearance: source && { "@id": sourceId(source.id, input) },
    citation: source && citationText(source, claim),
  });
}

function sourceThing(source: Source, input: LinkedInput): Thing {
  const { id, title, publisher, author, published, publishedBasis, url } = source;
  const iso = published && isoOf(formatEdtf(published));
  return given<Thing>({
    "@type": "CreativeWork",
    "@id": sourceId(id, input),
    name: title,
    url,
    publisher: publisher ? { "@type": "Organization", name: publisher } : undefined,
    author: author ? { "@type": "Person", name: author } : undefined,
    datePublished: iso,
    // What is not known to the day, the month or the year is said, not rounded.
    publication:
      published && !iso
        ? given<Thing>({
            "@type": "PublicationEvent",
            name: `Published ${input.say(published)}`,
            description: publishedBasis,
            identifier: { "@type": "PropertyValue", propertyID: "EDTF", value: coverage(published, input.say) },
          })
        : undefined,
  });
}

/** A data block for a page. No text in it can end it: `<` is written as JSON's escape. */
export function linkedDataScript(thing: Thing): string {
  const json = JSON.stringify(thing).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
