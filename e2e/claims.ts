import Papa from "papaparse";

/** A row of the flagship's events, as far as a claim needs it. */
export interface Claim {
  readonly id: string;
  readonly date: string;
  readonly source: string;
  readonly certainty: string;
  readonly value: string;
  readonly unit: string;
}

/** The rows of a file of events by the id of the event; the first of each gives its date. */
export function claimsByEvent(csv: string): ReadonlyMap<string, readonly Claim[]> {
  const { data } = Papa.parse<Claim>(csv, { header: true, skipEmptyLines: true });
  const events = new Map<string, Claim[]>();
  for (const row of data) events.set(row.id, [...(events.get(row.id) ?? []), row]);
  return events;
}

type Window = readonly [from: number, to: number];

const DAY_MS = 86_400_000;

/** The days that a plain date may be; "about" leaves its own length, ten days at least, on either side. */
function daysOf(text: string): Window {
  const [, year, month, day, mark = ""] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?]?)$/.exec(text) ?? [];
  if (year === undefined) throw new Error(`this test cannot read the date ${text}`);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const from = Date.UTC(y, m, d) / DAY_MS;
  const to = Date.UTC(month ? y : y + 1, day || !month ? m : m + 1, day ? d + 1 : d) / DAY_MS;
  const about = mark === "~" ? Math.max(10, to - from) : 0;
  return [from - about, to + about];
}

const overlap = (a: Window, b: Window): boolean => a[0] < b[1] && b[0] < a[1];
const EVER: Window = [-Infinity, Infinity];

/** The windows of a date's beginning and of its end; the same one twice for a moment. */
function windowsOf(date: string): { readonly begin: Window; readonly end: Window; readonly lasts: boolean } {
  if (date.includes("/")) {
    const [begin = EVER, end = EVER] = date.split("/").map((text) => (text === "" ? EVER : daysOf(text)));
    return { begin, end, lasts: true };
  }
  const [from = "", to = from] = date.replace(/^\[|\]$/g, "").split("..");
  const window: Window = [daysOf(from)[0], daysOf(to)[1]];
  return { begin: window, end: window, lasts: false };
}

function datesDiffer(a: string, b: string): boolean {
  const [one, other] = [windowsOf(a), windowsOf(b)];
  if (one.lasts && other.lasts) return !overlap(one.begin, other.begin) || !overlap(one.end, other.end);
  return !overlap([one.begin[0], one.end[1]], [other.begin[0], other.end[1]]);
}

function figuresDiffer(a: Claim, b: Claim): boolean {
  if (a.unit !== b.unit || !a.value || !b.value) return false;
  const [[from = 0, to = from] = [], [least = 0, most = least] = []] = [a, b].map(({ value }) =>
    value.split(/[-–]/).map(Number),
  );
  return from > most || least > to;
}

/** True where something is told as happened and denied. What was due may come to nothing. */
function isContested([first, ...others]: readonly Claim[]): boolean {
  const words = [first, ...others].map((claim) => claim?.certainty);
  return words[0] !== "due" && words.includes("denied") && (words.includes("stated") || words.includes("reported"));
}

/**
 * True where some claim of an event contradicts the date of the first, or the first figure of its unit, or denies what another says. The day on which something
 * came about contradicts no day on which it was due.
 */
export function isDisputed(claims: readonly Claim[]): boolean {
  const [first] = claims;
  if (isContested(claims)) return true;
  return claims.some((claim) => {
    const figure = claims.find(({ value, unit }) => value && unit === claim.unit);
    const isOutcome = first?.certainty === "due" && claim.certainty !== "due";
    const differs = claim.date && first?.date && !isOutcome && datesDiffer(claim.date, first.date);
    return differs || (figure && figuresDiffer(claim, figure));
  });
}
