import type { Claim, Media, Reading, Source, TimelineEvent, TimelineInfo, Translation } from "./event.ts";
import { given } from "./given.ts";
import { languageOf, lookupOf } from "./language-tag.ts";
import { taggedName } from "./tagged-name.ts";
import { titleOf } from "./title.ts";

/** The words of a list, parted by semicolons. */
const listOf = (text: string): readonly string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Says what cells say in one language, or nothing where they say nothing in it. */
type Pick = (field: string, cells: ReadonlyMap<string, string> | undefined) => string | undefined;

/** Columns by field, the nearest language first. */
function picker(columns: readonly Translation[], langs: readonly string[]): Pick {
  const byField = new Map<string, string[]>();
  for (const lang of langs)
    for (const column of columns)
      if (column.lang === lang) byField.set(column.field, [...(byField.get(column.field) ?? []), column.heading]);
  return (field, cells) => {
    for (const heading of byField.get(field) ?? []) {
      const text = cells?.get(heading);
      if (text !== undefined) return text;
    }
    return undefined;
  };
}

/** Headings of timeline.json or sources.csv as columns: `published_basis@fr` is the field `published_basis` in French. */
function columnsOf(headings: Iterable<string>): readonly Translation[] {
  return [...headings].flatMap((heading) => {
    const { base = "", tag = "" } = taggedName(heading) ?? {};
    const lang = languageOf(tag);
    return lang === undefined ? [] : [{ heading, field: base.toLowerCase().replaceAll(" ", "_"), lang }];
  });
}

const sourceColumns = ({ sources }: Reading): readonly Translation[] =>
  columnsOf(new Set([...sources.values()].flatMap(({ extra }) => [...(extra?.keys() ?? [])])));
const infoColumns = ({ info }: Reading): readonly Translation[] =>
  columnsOf([...(info.extra?.keys() ?? []), ...(info.labels?.keys() ?? [])]);

/** The languages into which something of a reading is translated, each once. */
export function languagesOf(reading: Reading): readonly string[] {
  const columns = [...(reading.translations ?? []), ...sourceColumns(reading), ...infoColumns(reading)];
  return [...new Set(columns.map(({ lang }) => lang))];
}

function mediaIn(media: Media, say: (field: string) => string | undefined): Media {
  const { url, credit, caption, alt } = media;
  return given<Media>({
    url,
    credit: say("media_credit") ?? credit,
    caption: say("media_caption") ?? caption,
    alt: say("alt") ?? alt,
  });
}

function claimIn(claim: Claim, pick: Pick): Claim {
  const basis = pick("date_basis", claim.extra);
  return basis === undefined ? claim : { ...claim, basis };
}

function eventIn(event: TimelineEvent, pick: Pick): TimelineEvent {
  // Of several rows with a cell in this language, the first counts.
  const say = (field: string): string | undefined => {
    for (const { extra } of event.claims) {
      const text = pick(field, extra);
      if (text !== undefined) return text;
    }
    return undefined;
  };
  const [title, text, tags, actors] = [say("title"), say("text"), say("tags"), say("actors")];
  const words = title === undefined ? event : titleOf(title, text ?? event.text, event.when.raw);
  return {
    ...event,
    ...given<Partial<TimelineEvent>>({ place: say("place"), displayDate: say("display_date") }),
    title: words.title,
    text: title === undefined ? (text ?? event.text) : words.text,
    tags: tags === undefined ? event.tags : listOf(tags),
    actors: actors === undefined ? event.actors : listOf(actors),
    ...(event.media && { media: mediaIn(event.media, say) }),
    claims: event.claims.map((claim) => claimIn(claim, pick)),
  };
}

function sourceIn(source: Source, pick: Pick): Source {
  const say = (field: string): string | undefined => pick(field, source.extra);
  return {
    ...source,
    ...given<Partial<Source>>({
      title: say("title"),
      publisher: say("publisher"),
      publishedBasis: say("published_basis"),
      note: say("note"),
    }),
  };
}

/**
 * The names of groups. A group is known by its own name in every language, so that its colour, its shape and its place stay, and the
 * order of the legend with them.
 */
function labelsIn(reading: Reading, pick: Pick, langs: readonly string[]): TimelineInfo["groups"] {
  const { info, events } = reading;
  const columns = columnsOf(info.labels?.keys() ?? []);
  const listed = langs
    .flatMap((lang) => columns.filter((column) => column.lang === lang))
    .map(({ heading }) => info.labels?.get(heading));
  const labels = new Map(info.groups);
  const own = new Map<string, string>();
  for (const { group = "", claims } of events) {
    if (!info.groups?.has(group)) labels.set(group, labels.get(group) ?? "");
    for (const { extra } of claims) {
      const said = pick("group", extra);
      if (group !== "" && said !== undefined && !own.has(group)) own.set(group, said);
    }
  }
  if (own.size === 0 && listed.length === 0) return info.groups;
  for (const [id, label] of labels) {
    const said = listed.map((names) => names?.get(id)).find((name) => name !== undefined) ?? own.get(id);
    labels.set(id, said ?? (label || id.slice(0, 1).toUpperCase() + id.slice(1)));
  }
  return labels;
}

/**
 * A reading in a reader's language: every cell that has a translation under it, or under a wider tag (fa-AF, then fa), is replaced by it;
 * ids, dates, quotes and groups stay. `info.lang` says the language then. The reading itself where it says nothing in this language.
 */
export function inLanguage(reading: Reading, lang: string): Reading {
  const langs = lookupOf(lang);
  const known = languagesOf(reading);
  if (!langs.some((tag) => known.includes(tag))) return reading;
  const pick = picker(reading.translations ?? [], langs);
  const { info } = reading;
  const say = picker(infoColumns(reading), langs);
  const pickSource = picker(sourceColumns(reading), langs);
  return {
    ...reading,
    info: {
      ...info,
      ...given<Partial<TimelineInfo>>({
        title: say("title", info.extra),
        description: say("description", info.extra),
        groups: labelsIn(reading, pick, langs),
      }),
      lang,
    },
    events: reading.events.map((event) => eventIn(event, pick)),
    sources: new Map([...reading.sources].map(([id, source]) => [id, sourceIn(source, pickSource)])),
    plain: reading.plain ?? reading,
  };
}

/** The same events as their author wrote them: what a translation replaced is put back. */
export function inOwnWords(reading: Reading): Reading {
  const { plain, ...rest } = reading;
  if (!plain) return reading;
  const own = new Map(plain.events.map((event) => [event.id, event]));
  const events = reading.events.map((event) => {
    const { title, text, tags, actors, place, displayDate, media, claims } = own.get(event.id) ?? event;
    const bases = new Map(claims.map((claim) => [`${claim.row} ${claim.source}`, claim.basis]));
    const { place: _, displayDate: __, media: ___, ...said } = event;
    return {
      ...said,
      ...{ title, text, tags, actors },
      ...given<Partial<TimelineEvent>>({ place, displayDate, media }),
      claims: event.claims.map((claim) => {
        const { basis: ____, ...as } = claim;
        return { ...as, ...given<Partial<Claim>>({ basis: bases.get(`${claim.row} ${claim.source}`) }) };
      }),
    };
  });
  const sources = new Map([...reading.sources].map(([id, source]) => [id, plain.sources.get(id) ?? source]));
  return { ...rest, events, sources, info: { ...plain.info, ...given({ changes: reading.info.changes }) } };
}
