import { civilOfDay, type Day } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import type { Source } from "./event.ts";
import { given } from "./given.ts";

/** A year, a year and a month, or a day. Years are historical, as CSL counts them: −1 is 1 BC, and there is no year 0. */
export type CslParts = readonly [year: number, month?: number, day?: number];

/** A date of a CSL item, as exact as it is known: one moment, or the first and the last that it may be. */
export type CslDate =
  | { readonly "date-parts": readonly [CslParts, CslParts?]; readonly circa?: true }
  | { readonly literal: string };

/** A document as the Citation Style Language describes it (CSL-JSON, version 1.0.2): what we know of one, and no more. */
export interface CslItem {
  readonly id: string;
  /** `webpage` where it has an address. */
  readonly type: "document" | "webpage";
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  /** What a web page is part of: who publishes it, or the timeline that an event stands in. */
  readonly "container-title"?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly note?: string;
}

/** A document, and the place in it that is meant. */
export interface Cited {
  readonly item: CslItem;
  /** In the author's words: "paragraph 15". */
  readonly locator?: string;
}

/** How dates are said where no numbers do, and where links point that are relative. */
export interface CslDesk {
  readonly say: (when: When) => string;
  readonly absolute: (url: string) => string;
}

/** Years beyond these are said in words: no style has a form for them. */
const FARTHEST_YEAR = 9999;

const historical = (year: number): number => (year <= 0 ? year - 1 : year);

/** The first and the last of a window [min, max), in whole years or months where it is made of these. */
function windowParts(min: Day, max: Day): readonly [CslParts, CslParts] {
  const [first, last, next] = [civilOfDay(min), civilOfDay(Math.ceil(max) - 1), civilOfDay(Math.ceil(max))];
  const isMonths = first.day === 1 && next.day === 1 && Number.isInteger(min) && Number.isInteger(max);
  const isYears = isMonths && first.month === 1 && next.month === 1;
  const parts = ({ year, month, day }: typeof first): CslParts =>
    isYears ? [historical(year)] : isMonths ? [historical(year), month] : [historical(year), month, day];
  return [parts(first), parts(last)];
}

const isKnown = (bound: Day | null | undefined): bound is Day => Number.isFinite(bound);

/** The first and the last that a date may be, each as exact as it is known; undefined where an end is open or not known. */
function partsOf({ startMin, startMax, endMin, endMax, precision }: When): readonly [CslParts, CslParts] | undefined {
  if (precision === "deep" || !isKnown(startMin) || !isKnown(startMax)) return undefined;
  if (precision !== "interval") return windowParts(startMin, startMax);
  if (!isKnown(endMin) || !isKnown(endMax)) return undefined;
  return [windowParts(startMin, startMax)[0], windowParts(endMin, endMax)[1]];
}

/**
 * A date in CSL: a month stays a month, a window becomes a range, and `circa` says that it is approximate or uncertain. What has no
 * such form, an open end or deep time, is said in words.
 */
export function cslDate(when: When, say: CslDesk["say"]): CslDate {
  const parts = partsOf(when);
  if (!parts || parts.some(([year]) => Math.abs(year) > FARTHEST_YEAR)) return { literal: say(when) };
  const [first, last] = parts;
  return given<Extract<CslDate, { "date-parts": unknown }>>({
    "date-parts": String(first) === String(last) ? [first] : [first, last],
    circa: when.approximate || when.uncertain ? true : undefined,
  });
}

/** A source as an item: what its row says, and how its date is known where the source itself does not state it. */
export function sourceItem(source: Source, { say, absolute }: CslDesk): CslItem {
  const { id, title, publisher, author, published, publishedBasis, url, accessed } = source;
  const read = accessed === undefined ? undefined : parseEdtf(accessed);
  const isWeb = url !== undefined && !/^mailto:/i.test(url);
  return given<CslItem>({
    id,
    type: isWeb ? "webpage" : "document",
    title,
    author: author
      ?.split(";")
      .map((name) => ({ literal: name.trim() }))
      .filter(({ literal }) => literal !== ""),
    publisher: isWeb ? undefined : publisher,
    "container-title": isWeb ? publisher : undefined,
    issued: published && cslDate(published, say),
    accessed: accessed === undefined ? undefined : read?.ok ? cslDate(read.when, say) : { literal: accessed },
    URL: isWeb ? absolute(url) : undefined,
    note: published && publishedBasis ? `Publication date: ${publishedBasis}` : undefined,
  });
}

/** The items as CSL-JSON, which reference managers read. The place in a document stands in its note. */
export function cslJson(cited: readonly Cited[]): string {
  const items = cited.map(({ item, locator }) => {
    const note = [locator, item.note].filter(Boolean).join(". ");
    return note === "" ? item : { ...item, note };
  });
  return JSON.stringify(items, null, 2);
}
