import { sameDate } from "../dates/bounds.ts";
import type { When } from "../dates/when.ts";
import type { Dated } from "./dated.ts";
import { type DateDesk, Dating, type SpreadDates } from "./dating.ts";
import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import { foldName } from "./fold.ts";
import { spanOf } from "./span.ts";

/** Words for an end that has not come, in an `end` column. */
const OPEN =
  /^(\.\.|…|present|now|today|ongoing|current|heute|jetzt|andauernd|laufend|pr[ée]sent|aujourd'?hui|en cours|presente|hoy|actualidad|oggi|hoje|nu|до сих пор|اکنون|الآن)$/iu;
const UNKNOWN = /^\?+$/;

/** The columns that date an end, and an entry. */
const ENDING: readonly Field[] = ["end", "end_time", "end_year", "end_month", "end_day"];
const DATING: readonly Field[] = ["date", "year", "month", "day", "time", ...ENDING];
const SPREAD: readonly Field[] = ["year", "month", "day", "time", "timezone", ...ENDING.slice(1)];

/** True when dates are spread over several columns in any of the entries. */
export function isSpread(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return (
    (first && foldName(first.heading("display_date")) === "exactdate") ||
    entries.some(({ cells }) => SPREAD.some((field) => cells.has(field)))
  );
}

const isWide = ({ precision }: When): boolean => precision === "interval" || precision === "set";

/** The start and the end as one duration; an end that cannot be used is ignored, with a word about it. */
function ended(dating: Dating, start: When, spread: SpreadDates | undefined): When {
  const text = dating.get("end") ?? "";
  const ignored = (field: Field, kind: "bad-end-date" | "end-before-start", detail?: string): When => {
    dating.unused.push(...ENDING);
    dating.warn(kind, field, { detail });
    return start;
  };
  if (OPEN.test(text) || UNKNOWN.test(text))
    return (
      spanOf(start, OPEN.test(text) ? "open" : "unknown") ??
      ignored("end", "bad-end-date", "the date is a range already")
    );
  const found = dating.fromText("end", "end") ?? spread?.end(dating);
  if (!found) return start;
  if ("fault" in found) {
    // A cell that only says that nothing is known is no mistake.
    if (found.fault.kind !== "missing-date" || found.fault.value === undefined)
      dating.desk.report({ ...found.fault, kind: "bad-end-date", severity: "warning" });
    dating.unused.push(...ENDING);
    return start;
  }
  const end = spread?.timed(dating, found, "end_time") ?? found.when;
  const span = spanOf(start, end);
  if (span) return span;
  if (isWide(start)) {
    const sameEnd = (start.endMin === end.startMin && start.endMax === end.startMax) || sameDate(start, end);
    return sameEnd ? start : ignored(found.field, "bad-end-date", "the date is a range already");
  }
  return isWide(end)
    ? ignored(found.field, "bad-end-date", "an end is one date, not a range")
    : ignored(found.field, "end-before-start");
}

/** A date that its file calls inexact. */
function nearly(when: When): When {
  const edtf = /\d$/.test(when.edtf ?? "") && when.edtf?.replace(/(?<=\d)(?=\/|$)/g, "~");
  return { ...when, approximate: true, ...(edtf && { edtf }) };
}

/** An entry without a date: it takes that of its event, unless it has a time or an end to be placed. */
function undated(dating: Dating): Dated {
  const { entry } = dating;
  const field = (["time", "end"] as const).find((part) => dating.get(part) !== undefined);
  if (field === undefined) return { entry };
  const at = field === "time" ? field : "date";
  return { entry, fault: { ...dating.finding("missing-date", at), value: undefined }, unused: DATING };
}

/** Reads what dates an entry. `spread` is needed where `isSpread` says so. */
export function dateEntry(entry: Entry, desk: DateDesk, spread?: SpreadDates): Dated {
  const dating = new Dating(entry, desk);
  const found = dating.fromText("date", "date") ?? spread?.start(dating);
  if (!found) return undated(dating);
  if ("fault" in found) return { entry, fault: found.fault, unused: DATING };
  const start = spread?.timed(dating, found, "time") ?? found.when;
  const when = ended(dating, start, spread);
  const { unused } = dating;
  return { entry, when: entry.approximate ? nearly(when) : when, ...(unused.length > 0 && { unused }) };
}
