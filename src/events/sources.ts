import type { DateReading } from "../dates/date-reading.ts";
import { tidyCell } from "./entry.ts";
import type { Source } from "./event.ts";
import type { Report } from "./finding.ts";
import { fold } from "./fold.ts";
import { safeUrl } from "./link.ts";
import { takeName } from "./slug.ts";
import { type CsvRow, isBlank } from "./table.ts";

const TEXTS = ["publisher", "author", "accessed", "note"] as const;

/** The heading row and the others. */
function parted(records: readonly CsvRow[]): { readonly header: readonly string[]; readonly rows: readonly CsvRow[] } {
  const [head, ...rows] = records.filter((row) => !isBlank(row));
  return { header: head?.cells.map(fold) ?? [], rows };
}

/**
 * The rows of sources.csv: `id, title, publisher, author, published, published_basis, url, accessed, note`, in any order.
 * A row without an id is cited by its title.
 */
export function readSources(records: readonly CsvRow[], read: (text: string) => DateReading, report: Report): Source[] {
  const { header, rows } = parted(records);
  const taken = new Set<string>();
  const sources: Source[] = [];
  for (const { row, cells } of rows) {
    const get = (name: string): string | undefined => tidyCell(cells[header.indexOf(name)] ?? "") || undefined;
    const id = get("id") ?? get("title");
    if (id === undefined) continue;
    const place = (column: string, value: string): { row: number; column: string; value: string } => ({
      row,
      column,
      value,
    });
    if (taken.has(id)) report({ kind: "id-normalised", severity: "warning", ...place("id", id), offer: `${id}-2` });
    const source: { -readonly [Key in keyof Source]: Source[Key] } = {
      id: takeName(id, taken),
      title: get("title") ?? id,
    };
    for (const key of TEXTS) {
      const text = get(key);
      if (text !== undefined) source[key] = text;
    }
    const basis = get("published basis");
    if (basis !== undefined) source.publishedBasis = basis;
    const link = get("url");
    const url = link === undefined ? undefined : safeUrl(link);
    if (url !== undefined) source.url = url;
    else if (link !== undefined) report({ kind: "bad-url", ...place("url", link) });
    const published = get("published");
    const reading = published === undefined ? undefined : read(published);
    if (reading?.ok) source.published = reading.when;
    else if (reading && reading.fault !== "missing-date")
      report({
        kind: reading.fault,
        severity: "warning",
        ...place("published", published ?? ""),
        detail: reading.detail,
        offer: reading.offer,
      });
    sources.push(source);
  }
  return sources;
}
