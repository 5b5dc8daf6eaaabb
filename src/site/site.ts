import { isObject, type JsonObject } from "../events/timeline-json.ts";
import { spokenTag } from "../words/spoken-tag.ts";
import { type Folder, type Folders, readFolders, type SiteFiles } from "./folder.ts";
import { framePage } from "./frame-page.ts";
import { frontPage, withTimelines } from "./front.ts";
import { linkTags, oembedOf } from "./links.ts";
import { BUILT, type SiteInfo, type Surroundings, timelinePage } from "./page.ts";
import { posterSvg } from "./poster.ts";
import { prerenderPage, type ReadFile } from "./prerender.ts";
import { thumbnailSvg } from "./thumbnail.ts";

/** What a site is made from. */
export interface SiteInput {
  readonly files: SiteFiles;
  /** Where it will be, ending in a slash; absent where that is not known. */
  readonly url: string | undefined;
  /** Names of pages that are there already, without `.html`: none is made in their place. */
  readonly taken: ReadonlySet<string>;
  /** The frame page without a timeline, as the build made it; absent where frame pages are made otherwise. */
  readonly emptyFrame?: string | undefined;
}

/** A site: its folders, what is wrong with those that have no page, and the files that were made, by their addresses. */
export interface Site extends Folders {
  readonly info: SiteInfo;
  readonly made: ReadonlyMap<string, string | Uint8Array>;
}

const INFO = "data/site.json";

/** The `site.json` of the data folder. What is missing or broken there is English and says nothing more than it must. */
export function siteInfo({ list, read }: SiteFiles): { readonly info: SiteInfo; readonly faults: readonly string[] } {
  const settings = list.includes(INFO) ? jsonOf(new TextDecoder().decode(read(INFO))) : {};
  const text = (key: string): string => {
    const value = settings?.[key];
    return typeof value === "string" ? value.trim() : "";
  };
  const lang = spokenTag(text("lang"));
  const info = { title: text("title"), description: text("description"), footer: text("footer"), lang };
  return {
    info,
    faults: settings ? [] : [`${INFO} is not read: it is no JSON object; it begins with { and ends with }`],
  };
}

function jsonOf(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    // Whoever asks says so: the pages do without it.
    return undefined;
  }
}

/** A page with everything that is filled in: its timelines as lists, the site's list, and what it tells those who link to it. */
export async function filledPage(
  html: string,
  page: { readonly path: string; readonly folder: Folder | undefined },
  site: { readonly folders: readonly Folder[]; readonly url: string | undefined; readonly read: ReadFile },
): Promise<string> {
  const tags = linkTags(html, { ...page, url: site.url });
  const listed = withTimelines(html, site.folders).replace("</head>", () => `${tags}</head>`);
  return prerenderPage(listed, (path) => site.read(decodeURIComponent(path)));
}

/** The timeline that a page shows first, if it lies in a folder of the site. */
export function folderOfPage(html: string, folders: readonly Folder[]): Folder | undefined {
  const [, src = ""] = /<date-line\b[^>]*\bsrc="([^"]+)"/.exec(html) ?? [];
  return folders.find((folder) => folder.src === decodeURIComponent(src));
}

/** A frame that has no origin, as in a sandbox, is nobody's “self” to some engines: its policy names the site's own besides. */
function atHome(frame: string, url: string | undefined): string {
  if (url === undefined) return frame;
  const origin = `'self' ${new URL(url).origin}`;
  return frame.replace(
    /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
    (_, open, policy) => open + policy.replaceAll("'self'", origin),
  );
}

/**
 * Makes the pages of a site from its data: one for each folder, with its picture and, where the site's address is known, its oEmbed
 * answer; and a front page, which is the timeline's own where there is one and lists them where there are several.
 */
export async function makeSite({ files, url, taken, emptyFrame }: SiteInput): Promise<Site> {
  const { info, faults: ofInfo } = siteInfo(files);
  const { folders, faults } = await readFolders(files);
  const isReserved = (name: string): boolean => name === "index" || taken.has(name);
  const own = folders.filter(({ name }) => !isReserved(name));
  const refused = folders.flatMap(({ name }) =>
    name === "index" ? ["data/index gets no page: the front page has that name; call the folder something else"] : [],
  );
  const several = folders.length > 1;
  const surroundings: Surroundings = { ...BUILT, site: info, several };
  const made = new Map<string, string | Uint8Array>();
  const fill = (html: string, path: string, folder: Folder | undefined): Promise<string> =>
    filledPage(html, { path, folder }, { folders, url, read: files.read });
  for (const folder of own) {
    const page = await fill(timelinePage(folder, surroundings), `${encodeURIComponent(folder.name)}.html`, folder);
    made.set(`${folder.name}.html`, page);
  }
  for (const folder of folders) {
    const { name, reading, speech, picture } = folder;
    made.set(`poster-${name}.svg`, posterSvg(reading, speech));
    if (several || taken.has("index")) {
      made.set(`thumbnail-${name}.svg`, thumbnailSvg(reading, speech, "light"));
      made.set(`thumbnail-${name}-dark.svg`, thumbnailSvg(reading, speech, "dark"));
    }
    if (picture) made.set(`poster-${name}.png`, picture.bytes);
    if (emptyFrame !== undefined) made.set(`embed/${name}.html`, await framePage(atHome(emptyFrame, url), folder));
    if (url !== undefined) made.set(`oembed/${name}.json`, oembedOf(folder, url, info.title || folder.title));
  }
  const [only] = own;
  if (!taken.has("index")) {
    const page = only && !several ? made.get(`${only.name}.html`) : await fill(frontPage(surroundings), "", undefined);
    if (page !== undefined) made.set("index.html", page);
  }
  return { info, folders, faults: [...ofInfo, ...faults, ...refused], made };
}
