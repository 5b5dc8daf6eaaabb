import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Media, Reading, TimelineEvent } from "../events/event.ts";
import { type Block, type Inline, parseMarkup, plainText } from "../events/markup.ts";
import { readingText } from "../events/reading-text.ts";
import type { PageParts } from "../paint/page-text.ts";
import { element, type Markup, xmlText } from "../paint/xml.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import type { Words } from "../words/words.ts";
import { wordsFor } from "../words/words-for.ts";

/** What a page is made from. */
export interface PageInput {
  readonly reading: Reading;
  readonly lang: string;
  readonly title: string;
  /** The picture, for those without script. */
  readonly svg: Markup;
  /** How the timeline is to be shown: attributes of the element. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

/** What is needed to say an event. */
interface Speech {
  readonly reading: Reading;
  readonly words: Words;
  readonly spoken: (when: When) => string;
}

const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|prs|ps|sd|ug|ur|yi)\b/i;

/** What fills a page with a timeline: its data, and all events with who says so. */
export function pagePartsOf({ reading, lang, title, svg, attributes }: PageInput): PageParts {
  const words = wordsFor(lang);
  const dates = { words: dateWordsFor(lang), lang, style: "long" } as const;
  const speech: Speech = { reading, words, spoken: (when) => formatWhen(when, dates) };
  const { description = "" } = reading.info;
  const about = parseMarkup(description).map(block);
  const events = reading.events.map((event) => eventItem(event, speech)).join("\n");
  return {
    ...{ lang, dir: RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr", title, description: plainText(description), attributes },
    extra: element("noscript", {}, element("figure", {}, svg)),
    // By this attribute the element knows the list for what it writes itself.
    list:
      element(
        "div",
        { slot: "title", class: "about" },
        element("h1", {}, element("bdi", {}, xmlText(title))),
        ...about,
      ) + element("ol", { "data-dl-events": "", role: "list" }, "\n", events, "\n"),
    data: readingText({ ...reading, info: { ...reading.info, lang } }),
  };
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
