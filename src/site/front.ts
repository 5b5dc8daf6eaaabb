import type { ListNode } from "../elements/event-list.ts";
import { isFromRight } from "../words/direction.ts";
import { siteWordsFor } from "../words/site-words.ts";
import { addressOf, extentOf, type Folder } from "./folder.ts";
import { pageOf, type Surroundings } from "./page.ts";
import { escaped, toHtml } from "./prerender.ts";

const PLACE = /<section\b([^>]*?)\s+data-timelines(?:="(bare)?")?([^>]*)>\s*<\/section>/g;

/** A timeline in the list: its picture, its title as a link to its page, what it is about, and how much it holds. */
function entry(folder: Folder): ListNode {
  const { name, title, description, speech, article } = folder;
  const href = addressOf(`${name}.html`);
  const dark = { media: "(prefers-color-scheme: dark)", srcset: addressOf(`thumbnail-${name}-dark.svg`) };
  const light = { src: addressOf(`thumbnail-${name}.svg`), alt: "", width: "480", height: "252", loading: "lazy" };
  return {
    tag: "li",
    attributes: { lang: speech.lang, dir: isFromRight(speech.lang) ? "rtl" : "ltr" },
    children: [
      {
        tag: "picture",
        children: [
          { tag: "source", attributes: dark, children: [] },
          { tag: "img", attributes: light, children: [] },
        ],
      },
      { tag: "h3", children: [{ tag: "a", attributes: { href }, children: [article.title ?? title] }] },
      { tag: "small", children: [extentOf(folder)] },
      ...(description ? [{ tag: "p", children: [description] }] : []),
    ],
  };
}

/**
 * Fills in the list of a site's timelines where a page asks for it, with `<section data-timelines>`: its heading in the page's language, left
 * out where the attribute is "bare", and an entry for each.
 */
export function withTimelines(html: string, folders: readonly Folder[]): string {
  const [, lang = "en"] = /<html\b[^>]*\blang="([^"]+)"/.exec(html) ?? [];
  return html.replace(PLACE, (_, before: string, bare: string | undefined, after: string) => {
    const heading = { tag: "h2", attributes: { id: "timelines" }, children: [siteWordsFor(lang).timelines] };
    const list = { tag: "ul", attributes: { class: "timelines", role: "list" }, children: folders.map(entry) };
    return `<section${before}${after}>${(bare ? [list] : [heading, list]).map(toHtml).join("")}</section>`;
  });
}

/** The front page of a site with several timelines. */
export function frontPage(surroundings: Surroundings): string {
  const { description, lang } = surroundings.site;
  const { timelines } = siteWordsFor(lang);
  const title = surroundings.site.title || timelines;
  // Where the site has no name, the list's heading is the headline.
  const list = title === timelines ? 'data-timelines="bare"' : "data-timelines";
  const about = description ? `<p dir="auto">${escaped(description)}</p>` : "";
  const main = `      <article>
        <h1 id="name" dir="auto">${escaped(title)}</h1>
        ${about}
        <section aria-labelledby="${title === timelines ? "name" : "timelines"}" ${list}></section>
      </article>`;
  return pageOf({
    ...surroundings,
    scripts: surroundings.policy ? ["site/page.js"] : [],
    lang,
    title,
    description,
    main,
    isFront: true,
  });
}
