import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Media, Reading, TimelineEvent } from "../events/event.ts";
import { type Block, type Inline, parseMarkup } from "../events/markup.ts";
import type { Theme } from "../paint/theme.ts";
import { element, type Markup, xmlText } from "../paint/xml.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import type { Words } from "../words/words.ts";
import { wordsFor } from "../words/words-for.ts";

/** What a page is made from. */
export interface PageInput {
  readonly reading: Reading;
  readonly lang: string;
  readonly theme: Theme;
  readonly title: string;
  /** The picture. */
  readonly svg: Markup;
}

/** What is needed to say an event. */
interface Speech {
  readonly reading: Reading;
  readonly words: Words;
  readonly spoken: (when: When) => string;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b/i;

/** Nothing is run and nothing is fetched, whoever opens the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const style = ({ ink, quiet, ground, hairline, accent }: Theme): string => `
:root { color-scheme: ${isDark(ground) ? "dark" : "light"}; }
body { margin: 0 auto; padding: 1.5rem; max-width: 76rem; color: ${ink}; background: ${ground};
  font: 1rem/1.5 "Source Sans 3", "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.5rem; text-wrap: balance; }
main > p { max-width: 44rem; }
figure { margin: 1.5rem 0; overflow-x: auto; }
svg { display: block; max-width: none; }
main > ol { padding: 0; max-width: 44rem; list-style: none; }
main > ol > li { padding: 0.75rem 0; border-top: 1px solid ${hairline}; break-inside: avoid; }
time, small { display: block; color: ${quiet}; font-size: 0.875rem; font-variant-numeric: tabular-nums; }
p { margin: 0.25rem 0; }
li ul, li ol { margin: 0.25rem 0; padding-inline-start: 1.25rem; font-size: 0.9375rem; }
a { color: ${accent}; }
`;

const isDark = (ground: string): boolean => Number.parseInt(ground.slice(1, 3), 16) < 128;

/** A timeline as a page of its own: the picture, and all events with who says so. Needs nothing beside it. */
export function pageHtml({ reading, lang, theme, title, svg }: PageInput): Markup {
  const words = wordsFor(lang);
  const dates = { words: dateWordsFor(lang), lang, style: "long" } as const;
  const speech: Speech = { reading, words, spoken: (when) => formatWhen(when, dates) };
  const { description } = reading.info;
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element("title", {}, xmlText(title)),
    element("style", {}, style(theme)),
  ];
  const main = [
    element("h1", { dir: "auto" }, xmlText(title)),
    ...parseMarkup(description ?? "").map(block),
    element("figure", {}, svg),
    element("ol", {}, "\n", reading.events.map((event) => eventItem(event, speech)).join("\n"), "\n"),
  ].filter(Boolean);
  const body = element("body", {}, "\n", element("main", {}, "\n", main.join("\n"), "\n"), "\n");
  const page = { lang, dir: RIGHT_TO_LEFT.test(lang) ? "rtl" : undefined };
  return `<!doctype html>\n${element("html", page, "\n", element("head", {}, "\n", head.join("\n"), "\n"), "\n", body, "\n")}\n`;
}

const link = (url: string, text: string): Markup => element("a", { href: url, rel: "noopener" }, xmlText(text));

function eventItem(event: TimelineEvent, speech: Speech): Markup {
  const { when, displayDate, title, text, actors, place, media } = event;
  const about = [actors.join(", "), place ?? ""].filter(Boolean).join(" · ");
  const claims = event.claims.filter(({ source, quote, basis }) => source ?? quote ?? basis);
  const datetime = /^\d{4}(-\d\d){0,2}$/.test(when.edtf ?? "") ? when.edtf : undefined;
  return element(
    "li",
    { id: event.id },
    element("time", { datetime }, xmlText(displayDate ?? speech.spoken(when))),
    element("strong", { dir: "auto" }, xmlText(title)),
    ...parseMarkup(text).map(block),
    about ? element("p", { dir: "auto" }, xmlText(about)) : "",
    media ? element("p", { dir: "auto" }, ...pictureLine(media)) : "",
    claims.length > 0 ? element("ul", {}, ...claims.map((claim) => claimItem(claim, speech))) : "",
  );
}

/** A picture is linked to, not shown: the page fetches nothing. */
function pictureLine({ url, caption, alt, credit }: Media): Markup[] {
  return [link(url, caption ?? alt ?? url), credit ? xmlText(` (${credit})`) : ""];
}

function claimItem({ source: id, when, differs, quote, locator, basis }: Claim, speech: Speech): Markup {
  const { words, spoken, reading } = speech;
  const source = id === undefined ? undefined : reading.sources.get(id);
  const name = source ? [source.publisher, source.title].filter(Boolean).join(": ") : words.noSource;
  const published = source?.published ? `, ${words.published(spoken(source.published))}` : "";
  return element(
    "li",
    { dir: "auto" },
    source?.url ? link(source.url, name) : element("cite", {}, xmlText(name)),
    xmlText(published + (locator ? `, ${locator}` : "")),
    differs ? `. ${element("strong", {}, xmlText(words.saysOtherDate(spoken(when))))}` : "",
    quote ? `: ${element("q", {}, xmlText(quote))}` : "",
    basis ? element("small", {}, xmlText(basis)) : "",
  );
}

function block(part: Block): Markup {
  if (part.kind === "paragraph") return element("p", { dir: "auto" }, ...part.children.map(inline));
  const items = part.items.map((item) => element("li", {}, ...item.map(inline)));
  return element(part.ordered ? "ol" : "ul", {}, ...items);
}

function inline(part: Inline): Markup {
  if (typeof part === "string") return xmlText(part);
  switch (part.kind) {
    case "break":
      return "<br>";
    case "link":
      return element("a", { href: part.url, rel: "noopener" }, ...part.children.map(inline));
    case "strong":
    case "em":
      return element(part.kind, {}, ...part.children.map(inline));
  }
}
