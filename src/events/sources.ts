import type { DateReading } from "../dates/date-reading.ts";
import { tidyCell } from "./entry.ts";
import type { Source } from "./event.ts";
import type { Finding, Report } from "./finding.ts";
import { fold } from "./fold.ts";
import { given } from "./given.ts";
import { safeUrl } from "./link.ts";
import { type TakenNames, takeName } from "./slug.ts";
import { type CsvRow, isBlank } from "./table.ts";

/**
 * The rows of sources.csv: `id, title, publisher, author, published, published_basis, url, accessed, note`, in any order.
 * A row without an id is cited by its title.
 */
export function readSources(records: readonly CsvRow[], read: (text: string) => DateReading, report: Report): Source[] {
  const [head, ...rows] = records.filter((row) => !isBlank(row));
  const header = head?.cells.map(fold) ?? [];
  const taken: TakenNames = new Map();
  const sources: Source[] = [];
  for (const { row, cells } of rows) {
    const get = (name: string): string | undefined => tidyCell(cells[header.indexOf(name)] ?? "") || undefined;
    const id = get("id") ?? get("title");
    if (id === undefined) continue;
    const tell = (kind: Finding["kind"], column: string, more: Partial<Finding> = {}): void =>
      report({ kind, severity: "warning", row, column, value: get(column), ...more });
    if (taken.has(id)) tell("id-normalised", "id", { value: id, offer: `${id}-2` });
    const link = get("url");
    const url = link === undefined ? undefined : safeUrl(link);
    if (link !== undefined && url === undefined) tell("bad-url", "url");
    const date = get("published");
    const reading = date === undefined ? undefined : read(date);
    if (reading && !reading.ok && reading.fault !== "missing-date")
      tell(reading.fault, "published", { detail: reading.detail, offer: reading.offer });
    const source = given<Source>({
      id: takeName(id, taken),
      title: get("title") ?? id,
      publisher: get("publisher"),
      author: get("author"),
      published: reading?.ok ? reading.when : undefined,
      publishedBasis: get("published basis"),
      url,
      accessed: get("accessed"),
      note: get("note"),
    });
    sources.push(source);
  }
  return sources;
}
