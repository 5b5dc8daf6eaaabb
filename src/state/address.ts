import type { Day } from "../dates/day.ts";
import { civilOfDay } from "../dates/day.ts";
import type { Lens } from "../events/lens.ts";
import { LENSES } from "../events/lens.ts";
import { spanBetween } from "./edtf-span.ts";
import type { Clock, Lanes, Spacing, View } from "./state.ts";

/**
 * What one timeline keeps in the page's address. In the fragment it is one segment, `dl-` + `[key:]` + `[event]` + `[@from..to]`
 * + `[!view]` + `[!lens]` + `[!spacing:spacing]` + `[!lanes:lanes]` + `[!clock:clock]` + `[!as-of:date]`; segments are joined by `&`, and those of others (anchors of the page,
 * other timelines) are left as they are. What stands after `!` may come in any order; what is not known says nothing.
 */
export interface Place {
  readonly event?: string;
  readonly startDay?: Day;
  readonly endDay?: Day;
  readonly view?: View;
  readonly lens?: Lens;
  readonly spacing?: Spacing;
  readonly lanes?: Lanes;
  readonly clock?: Clock;
  /** EDTF; or "all", where the author's date does not hold. */
  readonly asOf?: string;
}

const SEGMENT = /^dl-(?:([A-Za-z0-9_-]+):)?([A-Za-z0-9._-]*)(?:@([^!&]+?)\.\.([^!&]+))?((?:![A-Za-z-]+(?::[^!&]+)?)*)$/;
const VIEWS: readonly View[] = ["plot", "list", "table", "matrix"];
const CLOCKS: readonly Clock[] = ["event", "reported", "both"];
const SPACINGS: readonly Spacing[] = ["scale", "even"];
const LANES: readonly Lanes[] = ["none", "group", "actor", "source"];
const SECONDS_A_DAY = 86_400;

const pad = (n: number, length = 2): string => String(n).padStart(length, "0");

function yearText(year: number): string {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return year < 0 ? `-${pad(-year, 4)}` : pad(year, 4);
}

/** EDTF for a moment, to the day, or to the second where `exact` asks for it. */
function momentText(at: Day, exact: boolean): string {
  const { year, month, day } = civilOfDay(at);
  if (Math.abs(year) > 9999) return yearText(year);
  const date = `${yearText(year)}-${pad(month)}-${pad(day)}`;
  if (!exact) return date;
  const seconds = Math.min(SECONDS_A_DAY - 1, Math.round((at - Math.floor(at)) * SECONDS_A_DAY));
  return `${date}T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}Z`;
}

/** Whole days say where a view begins and ends within a two-thousandth of it; shorter views are written to the second. */
const EXACT_BELOW_DAYS = 500;

/** EDTF texts of a span of time; the end is inclusive, as people write it. */
export function spanText(startDay: Day, endDay: Day): { from: string; to: string } {
  const exact = endDay - startDay < EXACT_BELOW_DAYS;
  if (exact) return { from: momentText(startDay, true), to: momentText(endDay - 1 / SECONDS_A_DAY, true) };
  return { from: momentText(Math.round(startDay), false), to: momentText(Math.round(endDay) - 1, false) };
}

function segmentsOf(fragment: string): string[] {
  const text = fragment.replace(/^#/, "");
  return text === "" ? [] : text.split("&");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function placeOf(match: RegExpMatchArray): Place {
  const [, , event, from, to, said = ""] = match;
  const words = said.split("!");
  const told = (name: string): string | undefined =>
    words.find((word) => word.startsWith(name) && word !== name)?.slice(name.length);
  const view = VIEWS.find((name) => words.includes(name));
  const lens = LENSES.find((name) => words.includes(name));
  const clock = CLOCKS.find((name) => name === told("clock:"));
  const spacing = SPACINGS.find((name) => name === told("spacing:"));
  const lanes = LANES.find((name) => name === told("lanes:"));
  const asOf = told("as-of:");
  return {
    ...{ ...(event && { event }), ...spanBetween(from, to), ...(view && { view }), ...(lens && { lens }) },
    ...{ ...(spacing && { spacing }), ...(lanes && { lanes }), ...(clock && { clock }), ...(asOf && { asOf }) },
  };
}

/**
 * What a fragment says to the timeline called `key` ("" where it has no name). The event of a segment without a key speaks to every
 * timeline on the page, so that `#dl-some-event` works from anywhere; its view is the nameless one's. Foreign fragments say nothing: undefined.
 */
export function placeIn(fragment: string, key: string): Place | undefined {
  let found: Place | undefined;
  for (const segment of segmentsOf(fragment)) {
    const match = SEGMENT.exec(decoded(segment));
    if (!match) continue;
    if ((match[1] ?? "") === key) return placeOf(match);
    if (match[1] === undefined && match[2]) found ??= { event: match[2] };
  }
  return found;
}

/** The segment that says a place. */
export function segmentOf(place: Place, key: string): string {
  const span =
    place.startDay === undefined || place.endDay === undefined ? undefined : spanText(place.startDay, place.endDay);
  const said = (name: string, value: string | undefined): string => (value ? name + value : "");
  const more =
    said("!", place.view) +
    said("!", place.lens) +
    said("!spacing:", place.spacing) +
    said("!lanes:", place.lanes) +
    said("!clock:", place.clock) +
    said("!as-of:", place.asOf);
  return `dl-${key && `${key}:`}${place.event ?? ""}${span ? `@${span.from}..${span.to}` : ""}${more}`;
}

/** The fragment with this timeline's segment replaced, or taken out where the place is empty; all others stay. */
export function withPlace(fragment: string, place: Place, key: string): string {
  const others = segmentsOf(fragment).filter((segment) => {
    const match = SEGMENT.exec(decoded(segment));
    return !match || (match[1] ?? "") !== key;
  });
  const segment = segmentOf(place, key);
  const empty = segmentOf({}, key);
  const all = segment === empty ? others : [...others, segment];
  return all.length === 0 ? "" : `#${all.join("&")}`;
}
