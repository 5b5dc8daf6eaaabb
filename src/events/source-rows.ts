import { fold } from "./fold.ts";
import { cellText } from "./json-cell.ts";
import { type CsvRow, isBlank } from "./table.ts";
import type { JsonObject } from "./timeline-json.ts";

/** The texts of the `published` column of sources.csv, each once. */
export function publicationTexts(records: readonly CsvRow[]): ReadonlySet<string> {
  const [head, ...rows] = records.filter((row) => !isBlank(row));
  const at = head?.cells.findIndex((heading) => fold(heading) === "published") ?? -1;
  return new Set(rows.map(({ cells }) => (cells[at] ?? "").trim()).filter((text) => text !== ""));
}

/** A list of documents in JSON, as the rows of a table: the keys are the headings. */
export function rowsOfObjects(objects: readonly JsonObject[]): readonly CsvRow[] {
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  return [
    { row: 0, cells: keys },
    ...objects.map((object, index) => ({
      row: index + 1,
      cells: keys.map((key) => (Object.hasOwn(object, key) ? cellText(object[key]) : "")),
    })),
  ];
}
