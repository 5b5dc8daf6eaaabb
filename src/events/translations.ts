import type { Entry } from "./entry.ts";
import type { Reading, Source, TimelineInfo, Translation } from "./event.ts";
import { EVENT_FIELDS, type Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { fieldOf, knownNames } from "./headings.ts";
import { languageOf, tagNamed } from "./language-tag.ts";
import { type CsvRow, isBlank } from "./table.ts";
import { taggedName } from "./tagged-name.ts";
import { isObject, readInfo } from "./timeline-json.ts";

/** Where a file may say the same in further languages. */
export interface Tongues {
  readonly entries: readonly Entry[];
  /** The row that describes the timeline. */
  readonly cover: Entry | undefined;
  /** What JSON says of the timeline: the file of events, then timeline.json. */
  readonly told: readonly unknown[];
  /** The rows of sources.csv. */
  readonly listed: readonly CsvRow[];
}

/** Where something was met: among the events, in sources.csv or in timeline.json. */
type Where = "sources" | "info" | undefined;
type ReportIn = (finding: Parameters<Report>[0], where?: Where) => void;

/** The columns that may say the same in further languages. A quote stays in the words of its source, and a date is one in all. */
const TRANSLATED: readonly string[] = [
  ...EVENT_FIELDS.filter((field) => !["importance", "media", "type"].includes(field)),
  "date_basis",
];

/** What may be said in further languages of a source, and of a timeline. */
const SOURCE_FIELDS = ["title", "publisher", "published_basis", "note"];
const INFO_FIELDS = ["title", "description", "groups"];

/** What is read from names such as `title@fr`. */
interface Naming {
  readonly fieldOf: (base: string) => string | undefined;
  readonly isTranslated: (field: string) => boolean;
  readonly report: Report;
}

/** Finds which names say the same in another language. What looks like one and is none is reported and only kept. */
function translationsAmong(names: Iterable<string>, { fieldOf, isTranslated, report }: Naming): readonly Translation[] {
  const found = new Map<string, Translation>();
  for (const heading of new Set(names)) {
    const { base = "", tag = "" } = taggedName(heading) ?? {};
    const field = fieldOf(base);
    if (field === undefined) continue;
    const lang = languageOf(tag);
    const key = `${field}@${lang}`;
    const column = heading;
    if (!isTranslated(field)) {
      const why = field === "quote" ? "a quote stays in the words of its source" : "this is the same in every language";
      report({ kind: "not-translated", column, says: `${why}, so the column is only kept. Rename it, or take it out` });
    } else if (lang === undefined) {
      const named = tagNamed(tag);
      report({ kind: "unknown-language", column, value: tag, offer: named && `${base}@${named}` });
    } else if (found.has(key)) report({ kind: "duplicate-header", column, detail: `“${found.get(key)?.heading}”` });
    else found.set(key, { heading, field, lang });
  }
  return [...found.values()];
}

const ownName = (fields: readonly string[]) => (base: string) =>
  fields.find((field) => field === base.trim().toLowerCase().replaceAll(" ", "_"));

function columnsOfEvents(entries: readonly Entry[], report: Report): readonly Translation[] {
  const known = knownNames();
  const headings = new Set<string>();
  for (const { extra } of entries) for (const heading of extra.keys()) headings.add(heading);
  return translationsAmong(headings, {
    fieldOf: (base) => fieldOf(base, known),
    isTranslated: (field) => TRANSLATED.includes(field),
    report,
  });
}

/** What a row says of the timeline in other languages, by the keys that timeline.json has for it. */
function coverTexts({ extra }: Entry): readonly (readonly [string, string])[] {
  const known = knownNames();
  const keys: Readonly<Partial<Record<Field, string>>> = { title: "title", text: "description" };
  return [...extra].flatMap(([heading, text]) => {
    const { base = "", tag = "" } = taggedName(heading) ?? {};
    const key = keys[fieldOf(base, known) ?? "id"];
    return key ? [[`${key}@${tag}`, text] as const] : [];
  });
}

/** A timeline with what is said of it in further languages. */
function infoIn(info: TimelineInfo, { cover, told }: Tongues, report: Report): TimelineInfo {
  const json: Readonly<Record<string, unknown>> = Object.assign({}, ...told.filter(isObject));
  const texts = new Map<string, string>(cover ? coverTexts(cover) : []);
  const labels = new Map<string, ReadonlyMap<string, string>>();
  const naming = { fieldOf: ownName(INFO_FIELDS), isTranslated: () => true, report };
  for (const { heading, field } of translationsAmong(Object.keys(json), naming)) {
    const value = json[heading];
    const { groups } = readInfo({ groups: value });
    if (field === "groups" && groups) labels.set(heading, groups);
    if (field !== "groups" && typeof value === "string" && value.trim() !== "") texts.set(heading, value.trim());
  }
  return { ...info, ...(texts.size > 0 && { extra: texts }), ...(labels.size > 0 && { labels }) };
}

/** The sources of sources.csv with what their rows say in further languages; those come first among all, in its order. */
function sourcesIn(
  sources: ReadonlyMap<string, Source>,
  listed: readonly CsvRow[],
  report: Report,
): ReadonlyMap<string, Source> {
  const [head, ...rows] = listed.filter((row) => !isBlank(row));
  const header = head?.cells.map((cell) => cell.trim()) ?? [];
  const naming = { fieldOf: ownName(SOURCE_FIELDS), isTranslated: () => true, report };
  const columns = translationsAmong(header, naming).map(({ heading }) => header.indexOf(heading));
  const names = ["id", "title"].map((name) => header.findIndex((heading) => heading.toLowerCase() === name));
  const own = rows.filter(({ cells }) => names.some((index) => cells[index]?.trim()));
  return new Map(
    [...sources].map(([id, source], nth) => {
      const said = columns.map((index) => [header[index] ?? "", own[nth]?.cells[index]?.trim() ?? ""] as const);
      const extra = new Map(source.inline ? [] : said.filter(([, text]) => text !== ""));
      return [id, extra.size > 0 ? { ...source, extra } : source];
    }),
  );
}

/** What a file says in further languages: its columns, and what it says of its timeline and its sources. Nothing where it says none. */
export function translated(
  given: Tongues & Pick<Reading, "info" | "sources">,
  report: ReportIn,
): Partial<Pick<Reading, "info" | "sources" | "translations">> {
  const reportIn =
    (where: Where): Report =>
    (finding) =>
      report(finding, where);
  const translations = columnsOfEvents(given.entries, reportIn(undefined));
  const info = infoIn(given.info, given, reportIn("info"));
  const sources = sourcesIn(given.sources, given.listed, reportIn("sources"));
  const isTranslated =
    translations.length > 0 || info.extra || info.labels || [...sources.values()].some(({ extra }) => extra);
  return isTranslated ? { translations, info, sources } : {};
}
