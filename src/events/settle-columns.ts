import { anchorOf } from "../dates/bounds.ts";
import { type ColumnDecision, ColumnSurvey } from "../dates/column.ts";
import type { DateOptions } from "../dates/date-reading.ts";
import { civilOfDay } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { isoDay } from "../dates/iso.ts";
import type { DateColumn } from "./dated.ts";
import type { Finding, Report } from "./finding.ts";
import { inBreaths } from "./in-breaths.ts";
import type { Pause } from "./input.ts";
import type { ColumnTexts, Everyday } from "./settle-dates.ts";

// What whole columns of dates settle. Columns of plain EDTF settle nothing, and this file is fetched for the others.

const DAY_AND_MONTH = /^(\d\d?)([/-])(\d\d?)\2\d+$/;

/**
 * True for texts that may say something about their column: those with numbers beside a slash, a dash or a minus. Of plain
 * dates such as 9/2/2020 one of each sort is enough.
 */
function tellingIn(): (text: string) => boolean {
  const sorts = new Set<string>();
  return (text) => {
    const [, first, , second] = DAY_AND_MONTH.exec(text) ?? [];
    if (first === undefined) return /^\D?[-−–]|\p{N}\s*[/–-]/u.test(text) && !/^\d{4}(-\d\d){0,2}$/.test(text);
    const sort = `${Number(first) > 12} ${Number(second) > 12} ${Number(first) === Number(second)}`;
    return sorts.size < sorts.add(sort).size;
  };
}

/** Languages whose month names are tried where a timeline does not say its own. */
const LANGUAGES = "fr de es it pt nl ru pl tr ar fa sv da fi cs uk".split(" ");

/** The language in which most of the texts can be read that cannot be read in English. A few texts tell. */
async function guessLanguage(
  columns: readonly ColumnTexts[],
  everyday: Everyday,
  pause: Pause | undefined,
): Promise<string | undefined> {
  const worded: string[] = [];
  for (const { texts } of columns)
    for (const text of texts) if (worded.length < 100 && text.length < 60 && /\p{L}{2}/u.test(text)) worded.push(text);
  const foreign: string[] = [];
  await inBreaths(worded, pause, (text) => void (foreign.length < 20 && !everyday(text).ok && foreign.push(text)), 5);
  let best: string | undefined;
  let most = 0;
  for (const lang of foreign.length > 0 ? LANGUAGES : []) {
    const read = foreign.filter((text) => everyday(text, { lang }).ok).length;
    if (read > most) [best, most] = [lang, read];
    if (read === foreign.length) break;
    // The names of a language's months are asked of the platform, which takes its time.
    await pause?.();
  }
  return best;
}

/** A column that was looked through, and the cells that may tell something. */
interface Surveyed extends ColumnTexts {
  readonly telling: readonly string[];
  readonly decision: ColumnDecision;
}

async function survey(column: ColumnTexts, { base, pause }: SettleDesk): Promise<Surveyed> {
  const isTelling = tellingIn();
  const telling: string[] = [];
  const cells = new ColumnSurvey();
  await inBreaths(column.texts, pause, (text) => {
    if (!isTelling(text)) return;
    telling.push(text);
    cells.look(text);
  });
  return { ...column, telling, decision: cells.settle(base) };
}

const isEventDate = ({ column }: ColumnTexts): boolean => column === "date" || column === "end";
const isUndecided = ({ notes }: ColumnDecision): boolean =>
  notes.some((note) => note.kind === "ambiguous-date" && note.scope === "column");

/** Which number is the month in the column beside this one: who writes one date so writes the other so. */
function besideIt(surveyed: Surveyed, all: readonly Surveyed[]): "dmy" | "mdy" | undefined {
  if (!isEventDate(surveyed) || !isUndecided(surveyed.decision)) return undefined;
  return all.find((other) => isEventDate(other) && !isUndecided(other.decision) && other.decision.order)?.decision
    .order;
}

/** Settles a column and tells what was made of it, with the switch that reads it the other way. */
function settle(surveyed: Surveyed, beside: "dmy" | "mdy" | undefined, desk: SettleDesk): DateOptions {
  const { decision, heading, telling } = surveyed;
  const { negativeYears } = decision;
  const order = beside ?? decision.order;
  const options = { ...desk.base, ...(order && { order }), ...(negativeYears && { negativeYears }) };
  for (const note of isEventDate(surveyed) ? decision.notes : []) {
    const value = note.rows[0] === undefined ? undefined : telling[note.rows[0]];
    if (note.kind === "ambiguous-date" && note.scope === "column")
      desk.report({ kind: note.kind, column: heading, value, ...ambiguity(value, order ?? note.order, desk) });
    if (note.kind === "negative-years")
      desk.report({ kind: note.kind, column: heading, value, ...minus(value, note.negativeYears, desk) });
  }
  return options;
}

/** What columns are settled by. */
export interface SettleDesk {
  readonly base: DateOptions;
  readonly everyday: Everyday | undefined;
  readonly report: Report;
  readonly pause: Pause | undefined;
}

function startOf(text: string | undefined, options: DateOptions, { everyday }: SettleDesk): number | undefined {
  const reading = text === undefined ? undefined : (everyday?.(text, options) ?? parseEdtf(text));
  return reading?.ok ? anchorOf(reading.when) : undefined;
}

/** Both readings of a date whose numbers may be exchanged, and the switch to the other. */
function ambiguity(text: string | undefined, order: "dmy" | "mdy", desk: SettleDesk): Partial<Finding> {
  const other = order === "dmy" ? "mdy" : "dmy";
  const [here, there] = ([order, other] as const).map((one) => startOf(text, { ...desk.base, order: one }, desk));
  const detail = here === undefined || there === undefined ? undefined : `${isoDay(here)}, or ${isoDay(there)}`;
  return { detail, offer: `order=${other}` };
}

/** What became of a year with a minus, and the switch to the other way of counting. */
function minus(text: string | undefined, negativeYears: "astronomical" | "bc", desk: SettleDesk): Partial<Finding> {
  const start = startOf(text, { ...desk.base, negativeYears }, desk);
  const shown = start === undefined ? "counted as in astronomy" : `shown as ${1 - civilOfDay(start).year} BC`;
  return { detail: shown, offer: `negativeYears=${negativeYears === "bc" ? "astronomical" : "bc"}` };
}

/** The options that each column of dates is read with. */
export async function settleColumns(
  columns: readonly ColumnTexts[],
  desk: SettleDesk,
): Promise<ReadonlyMap<DateColumn, DateOptions>> {
  const { base, everyday, pause } = desk;
  const lang = base.lang ?? (everyday && (await guessLanguage(columns, everyday, pause)));
  const own = { ...desk, base: { ...base, ...(lang !== undefined && { lang }) } };
  const settled = new Map<DateColumn, DateOptions>();
  const all: Surveyed[] = [];
  for (const column of columns) all.push(await survey(column, own));
  for (const column of all) settled.set(column.column, settle(column, besideIt(column, all), own));
  return settled;
}
