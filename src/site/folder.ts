import type { ListNode } from "../elements/event-list.ts";
import type { Speech } from "../elements/speech.ts";
import { spoken } from "../elements/speech.ts";
import type { Reading } from "../events/event.ts";
import { indexEvents } from "../events/event-index.ts";
import { plainText } from "../events/markup.ts";
import { summarise } from "../events/summary.ts";
import { type SiteWords, siteWordsFor } from "../words/site-words.ts";
import { summaryText } from "../words/summary-words-for.ts";
import { type Article, articleOf } from "./article.ts";
import { type ReadFile, readFolder, speechOf } from "./prerender.ts";

/** The files that a site is made from, by their addresses in it: `data/NAME/events.csv`. */
export interface SiteFiles {
  readonly list: readonly string[];
  readonly read: ReadFile;
}

/** One folder of `data/`, read. */
export interface Folder {
  readonly name: string;
  /** The address of its timeline.json or, where it has none, of its events.csv. */
  readonly src: string;
  /** The addresses of its tables. */
  readonly tables: readonly string[];
  readonly title: string;
  /** Plain text; "" where it has none. */
  readonly description: string;
  readonly article: Article;
  /** The picture that its author, or the build, gave it. */
  readonly picture: Picture | undefined;
  readonly reading: Reading;
  readonly speech: Speech;
  readonly words: SiteWords;
}

/** A picture that stands for a timeline elsewhere. */
export interface Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bytes: Uint8Array;
}

/** What the folders of a site gave, and of those that gave nothing, why. */
export interface Folders {
  readonly folders: readonly Folder[];
  readonly faults: readonly string[];
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The names of the folders in `data/`, in the order of the alphabet. */
export function folderNames(list: readonly string[]): string[] {
  return [...new Set(list.flatMap((path) => /^data\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();
}

/** A PNG with its size, which stands at the same place in each; undefined where the bytes are none. */
function pngOf(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20), bytes };
}

async function folderOf(name: string, { list, read }: SiteFiles): Promise<Folder> {
  const at = (file: string): string => `data/${name}/${file}`;
  const readFile: ReadFile = (path) => {
    if (!list.includes(path)) throw new Error(`there is no ${path}`);
    return read(path);
  };
  const hasIndex = list.includes(at("timeline.json"));
  if (!hasIndex && !list.includes(at("events.csv"))) throw new Error("it holds neither timeline.json nor events.csv");
  const src = at(hasIndex ? "timeline.json" : "events.csv");
  const reading = await readFolder(src, readFile);
  if (reading.events.length === 0) {
    const worst = reading.problems.find(({ severity }) => severity === "error");
    throw new Error(`it has no events${worst ? `: ${worst.message}` : ""}`);
  }
  const article = list.includes(at("article.md"))
    ? articleOf(decoded(read(at("article.md"))))
    : { before: [], after: [] };
  const speech = await speechOf(reading);
  return {
    ...{ name, src, article, reading, speech },
    tables: tablesOf(src, list),
    title: reading.info.title ?? name.replace(/[-_]+/g, " "),
    description: plainText(reading.info.description ?? "").trim(),
    picture: list.includes(at("poster.png")) ? pngOf(read(at("poster.png"))) : undefined,
    words: siteWordsFor(speech.words.lang),
  };
}

/** The tables beside a timeline.json; whatever it calls them, they lie there. */
function tablesOf(src: string, list: readonly string[]): string[] {
  const folder = src.slice(0, src.lastIndexOf("/") + 1);
  return list.filter(
    (path) => path.startsWith(folder) && /^[^/]+\.(csv|tsv|parquet)$/i.test(path.slice(folder.length)),
  );
}

/** Reads every folder of `data/`. One that is broken costs no other: it is left out, and what is wrong with it is said. */
export async function readFolders(files: SiteFiles): Promise<Folders> {
  const folders: Folder[] = [];
  const faults: string[] = [];
  for (const name of folderNames(files.list))
    try {
      folders.push(await folderOf(name, files));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const why = error instanceof SyntaxError ? `timeline.json is no JSON (${error.message})` : error.message;
      faults.push(`data/${name} gets no page: ${why}`);
    }
  return { folders, faults };
}

/** "40 events, 2001–2021": how many, and from when to when. */
export function extentOf({ reading, speech }: Folder): string {
  const { count, span } = summarise(indexEvents(reading.events)) ?? {};
  if (count === undefined || !span) return speech.words.events(reading.events.length);
  return summaryText({ count, span }, speech.words.lang, (when) => spoken(when, speech)).replace(/\.$/, "");
}

/** The address of a folder's file in the site, whatever its name holds. */
export const addressOf = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** A link to a file. */
export const fileLink = (path: string): ListNode => ({
  tag: "a",
  attributes: { href: addressOf(path) },
  children: [path.slice(path.lastIndexOf("/") + 1)],
});
