import { type Markup, xmlText } from "./xml.ts";

/** The places of a page that differ from timeline to timeline, in the order in which they stand in it. */
const PLACES = ["lang", "dir", "title", "description", "extra", "attributes", "list", "data"] as const;

/** Where a place stands in a page that is still empty. */
export const placeMark = (place: (typeof PLACES)[number]): string => `@date-line:${place}@`;

/** What a page is filled with. */
export interface PageParts {
  /** BCP 47 */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly title: string;
  readonly description: string;
  /** What stands before the timeline for those without script. */
  readonly extra?: Markup;
  /** Attributes of the timeline. */
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  /** The list of events, as the element would write it. */
  readonly list: Markup;
  /** JSON. */
  readonly data: string;
}

/** JSON that can stand in a script element: it cannot close it, nor open a comment. */
const within = (json: string): string => json.replaceAll("<", "\\u003c");

/**
 * A page with a timeline inside, from the empty page that the build made. Texts are escaped; `list` and `extra` are markup. Whatever texts hold, none
 * is taken for a place: the empty page is cut first. Throws where a place is missing.
 */
export function fillPage(empty: string, parts: PageParts): string {
  const attributes = Object.entries(parts.attributes ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${xmlText(value)}"`],
  );
  const filled: Readonly<Record<(typeof PLACES)[number], string>> = {
    lang: xmlText(parts.lang),
    dir: parts.dir,
    title: xmlText(parts.title),
    description: xmlText(parts.description),
    extra: parts.extra ?? "",
    attributes: attributes.join(""),
    list: parts.list,
    data: within(parts.data),
  };
  let rest = empty;
  let page = "";
  for (const place of PLACES) {
    const mark = placeMark(place);
    const at = rest.indexOf(mark);
    if (at < 0) throw new Error(`the empty page has no place for ${place}`);
    page += rest.slice(0, at) + filled[place];
    rest = rest.slice(at + mark.length);
  }
  return page + rest;
}
