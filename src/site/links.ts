import type { ListNode } from "../elements/event-list.ts";
import { addressOf, type Folder } from "./folder.ts";
import { POSTER_SIZE } from "./poster.ts";
import { escaped, toHtml } from "./prerender.ts";

/** The frame that oEmbed hands out, in pixels: what WordPress, at most 1000 px high, and a column of text take. */
const FRAME = { widthPx: 700, heightPx: 860 };

/** Where a page stands, and what it shows. */
export interface LinkInput {
  /** Where the site will be, ending in a slash; absent where that is not known. */
  readonly url: string | undefined;
  /** The page's own address in it; "" for the front page. */
  readonly path: string;
  /** The timeline that it shows; absent where it shows none, or several. */
  readonly folder: Pick<Folder, "name" | "title" | "picture"> | undefined;
}

/**
 * The address of a site as others are told it, ending in a slash; absent for an empty text. Throws for what is no address of a web page.
 */
export function siteUrl(text: string | undefined): string | undefined {
  if (!text?.trim()) return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`${text} is not the address of a site; give one such as https://name.github.io/timelines/`);
  return `${url.origin}${url.pathname.replace(/\/*$/, "/")}`;
}

/** The picture of a timeline's page, in the site: PNG, which more services take, where there is one. */
export const posterName = ({ name, picture }: Pick<Folder, "name" | "picture">): string =>
  `poster-${name}.${picture ? "png" : "svg"}`;

const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  toHtml({ tag: name, attributes, children: [] });

/**
 * What a page says of itself to those who show a link to it: its own title and description and, where the site knows its address, what
 * has to be whole: the picture, the page's one address, and where its oEmbed answer lies.
 */
export function linkTags(html: string, { url, path, folder }: LinkInput): string {
  // Both were escaped when the page was written.
  const written = (property: string, content: string | undefined): string =>
    content?.trim() ? `<meta property="${property}" content="${content.trim()}" />` : "";
  const own = [
    written("og:type", "article"),
    written("og:title", /<title>([^<]*)<\/title>/.exec(html)?.[1]),
    written("og:description", /<meta\s+name="description"\s+content="([^"]*)"/.exec(html)?.[1]),
  ];
  if (url === undefined) return own.join("");
  const whole = [
    tag("link", { rel: "canonical", href: url + path }),
    tag("meta", { property: "og:url", content: url + path }),
    ...(folder ? ofTimeline(folder, url) : []),
  ];
  return [...own, ...whole].join("");
}

function ofTimeline(folder: Pick<Folder, "name" | "title" | "picture">, url: string): string[] {
  const { widthPx, heightPx } = folder.picture ?? POSTER_SIZE;
  const answer = `${url}oembed/${addressOf(folder.name)}.json`;
  return [
    tag("meta", { property: "og:image", content: url + addressOf(posterName(folder)) }),
    tag("meta", { property: "og:image:width", content: String(widthPx) }),
    tag("meta", { property: "og:image:height", content: String(heightPx) }),
    tag("meta", { name: "twitter:card", content: "summary_large_image" }),
    tag("link", { rel: "alternate", type: "application/json+oembed", href: answer, title: folder.title }),
  ];
}

/**
 * The oEmbed answer of a timeline, a file that never changes with the question: whoever meets a page's address in a text sets this frame
 * there. The title says how much is in it, for those who hear frames named.
 */
export function oembedOf(folder: Folder, url: string, provider: string): string {
  const { widthPx: width, heightPx: height } = FRAME;
  const thumbnail = folder.picture ?? POSTER_SIZE;
  const title = `${folder.title} (${folder.speech.words.events(folder.reading.events.length)})`;
  const frame: ListNode = {
    tag: "iframe",
    attributes: {
      src: `${url}embed/${addressOf(folder.name)}.html`,
      ...{ width: String(width), height: String(height), title, loading: "lazy", allow: "fullscreen" },
      // An attribute of old, which what WordPress keeps of a frame has and a policy does not block.
      frameborder: "0",
    },
    children: [],
  };
  const answer = {
    ...{ version: "1.0", type: "rich", title: folder.title, provider_name: provider, provider_url: url },
    ...{ width, height, html: toHtml(frame) },
    thumbnail_url: url + addressOf(posterName(folder)),
    ...{ thumbnail_width: thumbnail.widthPx, thumbnail_height: thumbnail.heightPx },
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}

/** A text as the content of an attribute, on one line. */
export const attributeText = (text: string): string => escaped(text.replace(/\s+/g, " ").trim());
