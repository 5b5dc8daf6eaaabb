import { correctionItems } from "../elements/correction-list.ts";
import type { ListNode } from "../elements/event-list.ts";
import { eventListItem, holdMarkup } from "../elements/event-list.ts";
import { LIST_MARK } from "../elements/light-list.ts";
import { markupNodes } from "../elements/markup-nodes.ts";
import type { Speech } from "../elements/speech.ts";
import { spoken, voiceOf } from "../elements/speech.ts";
import type { Reading } from "../events/event.ts";
import { readTimeline } from "../events/read.ts";
import { eventsFileOf } from "../events/timeline-json.ts";
import { inLanguage } from "../events/translate.ts";
import { correctionWordsFor } from "../words/correction-words.ts";
import { countingIn } from "../words/counting.ts";
import { loadDateWords } from "../words/load-date-words.ts";
import { loadWords } from "../words/load-words.ts";
import { spokenTag } from "../words/spoken-tag.ts";
import { linkedData, linkedDataScript } from "./json-ld.ts";

/** Gives the bytes of a file of the site by its path relative to the page. */
export type ReadFile = (path: string) => Uint8Array;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text as it stands in HTML. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Elements that have no end. */
const VOID = new Set(["br", "img", "link", "meta", "source"]);

/** A list node as HTML text. */
export function toHtml(node: ListNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes ?? {}).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  if (VOID.has(node.tag)) return `<${node.tag}${attributes.join("")} />`;
  return `<${node.tag}${attributes.join("")}>${node.children.map(toHtml).join("")}</${node.tag}>`;
}

/** The language of a page, or of an element in it. */
const langOf = (html: string, tag = ""): string =>
  /\blang="([^"]*)"/.exec(tag)?.[1] ?? /<html\b[^>]*\blang="([^"]*)"/.exec(html)?.[1] ?? "";

/** A timeline as the element will show it in this language. */
async function readIn(src: string, readFile: ReadFile, lang: string): Promise<Reading> {
  return inLanguage(await readFolder(src, readFile), lang);
}

/** Reads a timeline, in all its languages, by the address of its timeline.json, or of its only file. Throws where a file that it needs is not there. */
export async function readFolder(src: string, readFile: ReadFile): Promise<Reading> {
  const name = src.split("/").pop() ?? src;
  const first = { bytes: readFile(src), name };
  if (!name.endsWith(".json")) return readTimeline({ events: first });
  const info = JSON.parse(new TextDecoder().decode(first.bytes)) as Record<string, unknown>;
  const beside = (file: unknown): { bytes: Uint8Array; name: string } | undefined =>
    typeof file === "string" ? { bytes: readFile(src.slice(0, -name.length) + file), name: file } : undefined;
  const events = beside(eventsFileOf(info));
  if (!events) throw new Error(`${src} names no events file; add "events": "events.csv" to it`);
  const sources = beside(info.sources);
  const changes = beside(info.changes);
  return readTimeline({ events, ...(sources && { sources }), ...(changes && { changes }), info });
}

/** What a timeline is said in: the words of its language. */
export const speechOf = async (reading: Reading): Promise<Speech> => {
  const lang = spokenTag(reading.info.lang);
  return { words: await loadWords(lang), dateWords: await loadDateWords(lang), lang };
};

export async function listHtml(reading: Reading): Promise<string> {
  const speech = await speechOf(reading);
  const rich = holdMarkup(reading.events) ? markupNodes : undefined;
  const items = reading.events.map((event) => eventListItem(event, reading.sources, voiceOf(speech), { rich }));
  return `<ol ${LIST_MARK}="" role="list">${items.map(toHtml).join("")}</ol>`;
}

async function sourceRows(reading: Reading): Promise<string> {
  const speech = await speechOf(reading);
  const { count } = countingIn(speech.words.lang);
  /** "events" as it is said after this number. */
  const unit = (events: number): string => speech.words.events(events).replace(count(events), "").trim();
  const cited = (id: string): number =>
    reading.events.filter((event) => event.claims.some((claim) => claim.source === id)).length;
  const row = (id: string): string => {
    const source = reading.sources.get(id);
    if (!source) return "";
    const title: ListNode = source.url
      ? { tag: "a", attributes: { href: source.url }, children: [source.title] }
      : { tag: "cite", children: [source.title] };
    const cells: ListNode[] = [
      { tag: "th", attributes: { scope: "row" }, children: [title] },
      { tag: "td", children: [source.publisher ?? source.author ?? ""] },
      {
        tag: "td",
        children: [
          source.published ? spoken(source.published, speech) : "",
          ...(source.publishedBasis ? [{ tag: "small", children: [source.publishedBasis] }] : []),
        ],
      },
      {
        tag: "td",
        attributes: { class: "number", "data-unit": unit(cited(id)) },
        children: [String(cited(id))],
      },
    ];
    return toHtml({ tag: "tr", children: cells });
  };
  return [...reading.sources.keys()].map(row).join("\n");
}

/** The corrections of a timeline as a section of the page; nothing where it lists none. */
async function correctionsHtml(reading: Reading): Promise<string> {
  const { changes = [] } = reading.info;
  if (changes.length === 0) return "";
  const speech = await speechOf(reading);
  const titles = new Map(reading.events.map(({ id, title }) => [id, title]));
  const items = correctionItems({ changes, titleOf: (id) => titles.get(id), say: voiceOf(speech).spoken });
  return [
    { tag: "h2", attributes: { id: "corrections" }, children: [correctionWordsFor(speech.words.lang).title] },
    { tag: "ol", attributes: { role: "list" }, children: items },
  ]
    .map(toHtml)
    .join("");
}

/** The names of a folder's files, as addresses beside its timeline.json. */
function filesOf(src: string, readFile: ReadFile): readonly string[] {
  if (!src.endsWith(".json")) return [src];
  const info = JSON.parse(new TextDecoder().decode(readFile(src))) as Record<string, unknown>;
  const folder = src.slice(0, src.lastIndexOf("/") + 1);
  return [info.events, info.sources, info.changes].flatMap((name) => (typeof name === "string" ? [folder + name] : []));
}

/** What the timelines of a page say, as data for search engines: one block each, before the end of the head. */
async function withLinkedData(html: string, readFile: ReadFile): Promise<string> {
  const elements = [...html.matchAll(/<date-line\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const blocks = elements.map(async ([tag, src = ""], nth) => {
    const reading = await readIn(src, readFile, langOf(html, tag));
    const speech = await speechOf(reading);
    const key = /\bid="([^"]+)"/.exec(tag)?.[1] ?? (nth === 0 ? "" : String(nth + 1));
    const say = voiceOf(speech).spoken;
    return linkedDataScript(linkedData({ reading, key, files: filesOf(src, readFile), say }));
  });
  const all = (await Promise.all(blocks)).join("");
  return all === "" ? html : html.replace("</head>", () => `${all}</head>`);
}

/** Runs an asynchronous replacement over every match of a pattern. */
async function replaceAll(
  text: string,
  pattern: RegExp,
  make: (match: RegExpMatchArray) => Promise<string>,
): Promise<string> {
  const parts = await Promise.all([...text.matchAll(pattern)].map(async (match) => ({ match, by: await make(match) })));
  return parts.reduceRight(
    (done, { match, by }) => done.slice(0, match.index) + by + done.slice((match.index ?? 0) + match[0].length),
    text,
  );
}

/**
 * Writes into a page what it must say without script: the list of events inside each `<date-line src="…">`, the rows of each
 * `<tbody data-sources-of="…">`, and each `<section data-corrections-of="…">`, which goes where there are none. All are made by the
 * same functions as on screen. A page with a head gets its timelines as linked data besides.
 */
export async function prerenderPage(html: string, readFile: ReadFile): Promise<string> {
  const withLists = await replaceAll(
    html,
    /(<date-line\b[^>]*\bsrc="([^"]+)"[^>]*>(?:<span slot="title" hidden><\/span>)?)\s*(<\/date-line>)/g,
    async ([, open, src, close]) =>
      `${open}${await listHtml(await readIn(src ?? "", readFile, langOf(html, open)))}${close}`,
  );
  const withSources = await replaceAll(
    withLists,
    /(<tbody\b[^>]*\bdata-sources-of="([^"]+)"[^>]*>)\s*(<\/tbody>)/g,
    async ([, open, src, close]) =>
      `${open}${await sourceRows(await readIn(src ?? "", readFile, langOf(html)))}${close}`,
  );
  const whole = await replaceAll(
    withSources,
    /(<section\b[^>]*?)\s+data-corrections-of="([^"]+)"([^>]*>)\s*(<\/section>)/g,
    async ([, open, src, rest, close]) => {
      const inside = await correctionsHtml(await readIn(src ?? "", readFile, langOf(html)));
      return inside && `${open}${rest}${inside}${close}`;
    },
  );
  return withLinkedData(whole, readFile);
}
