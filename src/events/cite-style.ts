import { citeDate, type WrittenStyle } from "./cite-date.ts";
import type { Cited, CslItem } from "./csl.ts";

/** A full stop, where a text does not end with a stop of its own. */
const stopped = (text: string): string => (/[.?!…]["”’)]?$/.test(text) ? text : `${text}.`);

/** A title in quotation marks; those inside it become single, and the stop stands before the last. */
const quoted = (title: string): string => `“${stopped(title.replaceAll("“", "‘").replaceAll("”", "’"))}”`;

const SHORT: Readonly<Record<WrittenStyle, readonly [one: string, many: string]>> = {
  apa: ["para.", "paras."],
  chicago: ["para.", "paras."],
  mla: ["par.", "pars."],
};

/** "paragraphs 2, 7" as the style shortens it; other places stay in the author's words. */
function placeText(locator: string | undefined, style: WrittenStyle): string | undefined {
  return locator
    ?.replace(/\bparagraphs(?= \d)/gi, SHORT[style][1])
    .replace(/\bparagraph(?= \d)/gi, SHORT[style][0])
    .replace(/(\d)-(?=\d)/g, "$1–");
}

const home = (item: CslItem): string | undefined => item["container-title"] ?? item.publisher;

const listed = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== "").join(by);

/** "A", "A and B", "A, B, and C". */
function names(item: CslItem, and: string, comma: string): string | undefined {
  const all = item.author?.map(({ literal }) => literal) ?? [];
  if (all.length < 2) return all[0];
  return `${all.slice(0, -1).join(", ")}${all.length > 2 ? "," : comma} ${and} ${all.at(-1)}`;
}

/** The address, and when it was read where the document has no date of its own. */
function seen(item: CslItem, style: WrittenStyle): string | undefined {
  return item.accessed && !item.issued ? citeDate(item.accessed, style) : undefined;
}

function apa({ item, locator }: Cited): string {
  const date = `(${item.issued ? citeDate(item.issued, "apa") : "n.d."}).`;
  const author = names(item, "&", ",");
  const lead =
    author === undefined ? `${stopped(item.title)} ${date}` : `${stopped(author)} ${date} ${stopped(item.title)}`;
  const place = listed([home(item), placeText(locator, "apa")], ", ");
  const read = seen(item, "apa");
  const address = item.URL && (read ? `Retrieved ${dayFirst(read)}, from ${item.URL}` : item.URL);
  return listed([lead, place && stopped(place), address], " ");
}

/** "2026, November 26" as it stands within a sentence: "November 26, 2026". */
const dayFirst = (date: string): string => date.replace(/^(\d+), (.+)$/, "$2, $1");

function chicago({ item, locator }: Cited): string {
  const author = names(item, "and", ",");
  const date = item.issued && citeDate(item.issued, "chicago");
  const read = seen(item, "chicago");
  const place = listed([home(item), date ?? (read ? undefined : "n.d."), placeText(locator, "chicago")], ", ");
  return listed(
    [
      author && stopped(author),
      quoted(item.title),
      place && stopped(place),
      read && item.URL && `Accessed ${stopped(read)}`,
      item.URL && stopped(item.URL),
    ],
    " ",
  );
}

function mla({ item, locator }: Cited): string {
  const all = item.author?.map(({ literal }) => literal) ?? [];
  const author = all.length > 2 ? `${all[0]}, et al` : names(item, "and", ",");
  const date = item.issued && citeDate(item.issued, "mla");
  const place = listed([home(item), date, placeText(locator, "mla"), item.URL], ", ");
  const read = seen(item, "mla");
  return listed(
    [
      author && stopped(author),
      quoted(item.title),
      place && stopped(place),
      read && item.URL && `Accessed ${stopped(read)}`,
    ],
    " ",
  );
}

const STYLES: Readonly<Record<WrittenStyle, (cited: Cited) => string>> = { apa, chicago, mla };

/**
 * An entry of a list of references, as plain text: APA (7th edition), Chicago (notes and bibliography) or MLA (9th edition). Titles
 * stay as printed, so that no name changes its letters. The place that is meant follows the publisher and the date.
 */
export function citeText(cited: Cited, style: WrittenStyle): string {
  return STYLES[style](cited);
}
