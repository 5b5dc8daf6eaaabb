import type { ListNode } from "../elements/event-list.ts";
import { isFromRight } from "../words/direction.ts";
import { embedWordsFor } from "../words/embed-words-for.ts";
import { withLettersHeld } from "../words/held-words.ts";
import { addressOf, type Folder, fileLink } from "./folder.ts";
import { attributeText } from "./links.ts";
import { PAGE_POLICY } from "./policy.ts";
import { escaped, toHtml } from "./prerender.ts";

/** What a site says of itself on every page: the `site.json` of its data folder. */
export interface SiteInfo {
  /** "" for none. */
  readonly title: string;
  /** Beside the title; "" for nothing. */
  readonly description: string;
  /** Below every page; "" for nothing. */
  readonly footer: string;
  readonly lang: string;
}

/** Where a page finds what it is made with, and what holds it. */
export interface Surroundings {
  readonly site: SiteInfo;
  /** Whether there is a list of timelines to go back to. */
  readonly several: boolean;
  /** The script of the element, for pages that have one. */
  readonly element: string;
  readonly style: string;
  /** Whether the policy stands in the page already; the dev server writes none, since it needs what the policy blocks. */
  readonly policy: boolean;
}

/** How a built page is made: with the embed itself, and the few parts of a site beside it. */
export const BUILT = {
  element: "date-line-home.js",
  style: "site/page.css",
  policy: true,
} as const;

interface PageInput extends Omit<Surroundings, "element"> {
  readonly scripts: readonly string[];
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly main: string;
  /** The front page says the site's name in its headline, and needs no link to itself. */
  readonly isFront?: boolean;
}

const link = (href: string, text: string): ListNode => ({ tag: "a", attributes: { href }, children: [text] });

/** A page without what is filled in later: its timelines, its list, its links. */
export function pageOf({
  site,
  lang,
  title,
  description,
  main,
  scripts,
  style,
  policy,
  isFront = false,
}: PageInput): string {
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />\n    ` : "";
  const header: ListNode = {
    tag: "p",
    attributes: { lang: site.lang, dir: isFromRight(site.lang) ? "rtl" : "ltr" },
    children: [
      link("./", site.title),
      ...(site.description ? [" ", { tag: "span", children: [site.description] }] : []),
    ],
  };
  return `<!doctype html>
<html lang="${attributeText(lang)}"${isFromRight(lang) ? ' dir="rtl"' : ""}>
  <head>
    ${meta}<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    ${description ? `<meta name="description" content="${attributeText(description)}" />` : ""}
    <link rel="icon" href="site/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${style}" />
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("\n    ")}
  </head>
  <body>
    ${isFront || !site.title ? "" : `<header class="site">${toHtml(header)}</header>`}
    <main>
${main}
    </main>
    ${site.footer ? `<footer class="site">${toHtml({ tag: "p", attributes: { dir: "auto" }, children: [site.footer] })}</footer>` : ""}
  </body>
</html>
`;
}

/** Where the page's headline is the timeline's title, it is not said twice. */
const UNTITLED = '<span slot="title" hidden></span>';

/** A headline whose names do not break after a short first part, as in "al-Qaeda": a browser would at the hyphen; nor do words of one letter end a line. */
function kept(title: string): readonly ListNode[] {
  const parts = withLettersHeld(title).split(/(?<![\p{L}-])(\p{L}{1,3}-\p{L}{1,12})(?![\p{L}-])/u);
  return parts
    .map((part, nth): ListNode => (nth % 2 ? { tag: "span", attributes: { class: "kept" }, children: [part] } : part))
    .filter((part) => part !== "");
}

/** The page of one timeline: what its author wrote around it, the timeline, its sources, its corrections and its files. */
export function timelinePage(folder: Folder, surroundings: Surroundings): string {
  const { article, description, words, reading, speech } = folder;
  const title = article.title ?? folder.title;
  const src = addressOf(folder.src);
  const paragraph = (text: string): ListNode => ({ tag: "p", attributes: { dir: "auto" }, children: [text] });
  const before = article.before.length > 0 ? article.before : description ? [paragraph(description)] : [];
  const headings = [words.work, words.by, words.published, words.events]
    .map((name) => toHtml({ tag: "th", attributes: { scope: "col" }, children: [name] }))
    .join("");
  const sources = `
        <section aria-labelledby="sources">
          <h2 id="sources">${escaped(words.sources)}</h2>
          <div><table>
            <thead><tr>${headings}</tr></thead>
            <tbody data-sources-of="${src}"></tbody>
          </table></div>
        </section>`;
  const files = folder.tables.flatMap((path, nth): ListNode[] => [nth > 0 ? ", " : " ", fileLink(path)]);
  const embed: ListNode = {
    tag: "button",
    attributes: { type: "button", "data-embed": folder.name, hidden: "" },
    children: [embedWordsFor(speech.words.lang).title],
  };
  const back: ListNode = { tag: "p", children: [link("./", words.allTimelines)] };
  const main = `      <article>
        ${toHtml({ tag: "h1", attributes: { dir: "auto" }, children: kept(title) })}
        ${before.map(toHtml).join("\n        ")}

        <date-line src="${src}" controls>${article.title === undefined ? UNTITLED : ""}</date-line>
        ${article.after.map(toHtml).join("\n        ")}
${reading.sources.size > 0 ? sources : ""}
        <section aria-labelledby="corrections" data-corrections-of="${src}"></section>

        ${files.length > 0 ? toHtml({ tag: "p", children: [words.data, ...files] }) : ""}
        ${toHtml({ tag: "p", children: [embed] })}
        ${surroundings.several ? toHtml(back) : ""}
      </article>`;
  return pageOf({ ...surroundings, scripts: [surroundings.element], lang: speech.lang, title, description, main });
}
