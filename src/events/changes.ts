import { anchorOf } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { cleanRows } from "./clean-table.ts";
import { tidyCell } from "./entry.ts";
import type { Change, Reading } from "./event.ts";
import { fold } from "./fold.ts";
import { given } from "./given.ts";
import type { TimelineFile } from "./input.ts";
import type { Problem, ProblemKind } from "./problem.ts";
import { type CsvRow, isBlank } from "./table.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The columns, by the names that each may have. */
const COLUMNS = {
  date: ["date", "when"],
  event: ["event", "id", "timeline row", "row"],
  what: ["what", "change", "text"],
  why: ["why", "reason"],
};

/** What is said of a cell: one sentence, with what to type. */
interface Fault {
  readonly kind: ProblemKind;
  readonly column: string;
  readonly value?: string;
  readonly said: string;
}

/** Two sentences from two cells; each gets the stop that it lacks. */
function sentences(...cells: readonly string[]): string {
  return cells
    .filter((cell) => cell !== "")
    .map((cell) => (/[.!?…]["”’)]?$/.test(cell) ? cell : `${cell}.`))
    .join(" ");
}

/** The rows of a file of changes: UTF-8, commas, a first row with `date, event, what, why` in any order. Undefined for anything else. */
async function rowsOf(file: TimelineFile): Promise<readonly CsvRow[] | undefined> {
  const text = decodeUtf8(file);
  return text === undefined ? undefined : cleanRows(text);
}

interface Changes {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

/** Reads what was corrected. A row without a date or a word is left out with a problem; an event that is not known is left out of its row. */
async function readChanges(file: TimelineFile, isEvent: (id: string) => boolean): Promise<Changes> {
  const problems: Problem[] = [];
  const tell = (kind: ProblemKind, message: string, more: Partial<Problem> = {}): void =>
    void problems.push({ kind, severity: "warning", file: file.name, message, ...more });
  const [head, ...rows] = ((await rowsOf(file)) ?? []).filter((row) => !isBlank(row));
  const header = head?.cells.map(fold) ?? [];
  const find = (names: readonly string[]): number => header.findIndex((heading) => names.includes(heading));
  const at = { date: find(COLUMNS.date), event: find(COLUMNS.event), what: find(COLUMNS.what), why: find(COLUMNS.why) };
  if (at.date < 0 || at.what < 0) {
    tell(
      "not-a-table",
      "There is no list of changes here. Save one as CSV UTF-8 with a first row: date,event,what,why.",
    );
    return { changes: [], problems };
  }
  const changes: Change[] = [];
  for (const { row, cells } of rows) {
    const get = (index: number): string => tidyCell(cells[index] ?? "");
    const fault = ({ kind, column, value, said }: Fault): void =>
      tell(kind, `Row ${row}, ${column}: ${said}.`, given<Partial<Problem>>({ row, column, value }));
    const when = dateOf(get(at.date), fault);
    const text = sentences(get(at.what), get(at.why));
    if (text === "")
      fault({ kind: "empty-change", column: "what", said: "nothing is said. Type what was changed, and why" });
    if (!when || text === "") continue;
    const event = get(at.event) || undefined;
    const isKnown = event === undefined || isEvent(event);
    if (!isKnown)
      fault({
        kind: "unknown-event",
        column: "event",
        value: event,
        said: `no event has the id “${event}”. Type one, or nothing`,
      });
    changes.push(given<Change>({ when, event: isKnown ? event : undefined, text }));
  }
  return { changes: changes.sort((a, b) => anchorOf(b.when) - anchorOf(a.when)), problems };
}

function dateOf(text: string, fault: (fault: Fault) => void): When | undefined {
  const column = "date";
  const reading = text === "" ? undefined : parseEdtf(text);
  if (reading?.ok) return reading.when;
  if (text === "") fault({ kind: "missing-date", column, said: "there is no date. Type one such as 2026-11-26" });
  else
    fault({
      kind: "bad-date",
      column,
      value: text,
      said: `“${text}” is not a date I can read here. Type one such as 2026-11-26`,
    });
  return undefined;
}

/** True for the id of an event that the reading itself holds. */
function idsOf({ events }: Reading): (id: string) => boolean {
  const ids = new Set(events.map(({ id }) => id));
  return (id) => ids.has(id);
}

/** A reading with what was corrected in it, and what is wrong with the list of that. `isEvent` knows events that are kept elsewhere. */
export async function withChanges(reading: Reading, file: TimelineFile, isEvent = idsOf(reading)): Promise<Reading> {
  const { changes, problems } = await readChanges(file, isEvent);
  return { ...reading, info: { ...reading.info, changes }, problems: [...reading.problems, ...problems] };
}
