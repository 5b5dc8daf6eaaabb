import type { DateReading } from "../dates/date-reading.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { cleanRows } from "./clean-table.ts";
import { tidyCell } from "./entry.ts";
import type { Change, Reading } from "./event.ts";
import { fold } from "./fold.ts";
import { given } from "./given.ts";
import type { TimelineFile } from "./input.ts";
import { isBlank } from "./table.ts";
import { decodeUtf8 } from "./utf8.ts";

/** The rows of changes.csv: `date, event, text`, in any order. A row without a date or without words is left out. */
export async function readChanges(
  file: TimelineFile,
  read: (text: string) => DateReading = parseEdtf,
): Promise<readonly Change[]> {
  const [head, ...rows] = ((await cleanRows(decodeUtf8(file) ?? "")) ?? []).filter((row) => !isBlank(row));
  const header = head?.cells.map(fold) ?? [];
  return rows.flatMap(({ cells }) => {
    const get = (name: string): string | undefined => tidyCell(cells[header.indexOf(name)] ?? "") || undefined;
    const reading = read(get("date") ?? "");
    const text = get("text");
    return reading.ok && text ? [given<Change>({ when: reading.when, event: get("event"), text })] : [];
  });
}

/** A reading with the corrections that its folder lists. */
export async function withChanges(reading: Reading, file: TimelineFile): Promise<Reading> {
  return { ...reading, info: { ...reading.info, changes: await readChanges(file) } };
}
