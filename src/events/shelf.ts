import type { ReadDate } from "./dated.ts";
import type { Source } from "./event.ts";
import type { Report } from "./finding.ts";
import { hostOf, safeUrl } from "./link.ts";
import { slugOf, takeName } from "./slug.ts";

/** What a row says of one of its sources. */
export interface SourceNote {
  readonly row: number;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  /** Where the three cells stand, for reports. */
  readonly headings: { readonly name: string; readonly url: string; readonly date: string };
}

/** The sources of a timeline: those of sources.csv, and those that rows name in passing. */
export interface Shelf {
  readonly sources: ReadonlyMap<string, Source>;
  /** The id of the source a row names, or of a new one; undefined where the row names none. */
  place(note: SourceNote): string | undefined;
}

/** Opens a shelf with the sources of sources.csv. A source named in free text is placed once, however many rows name it. */
export function openShelf(listed: readonly Source[], read: ReadDate, report: Report): Shelf {
  const sources = new Map(listed.map((source) => [source.id, source]));
  const placed = new Map<string, string>();
  const taken = new Set(sources.keys());

  function linkOf({ url, row, headings }: SourceNote): string | undefined {
    const safe = url === undefined ? undefined : safeUrl(url);
    if (url !== undefined && safe === undefined) report({ kind: "bad-url", row, column: headings.url, value: url });
    return safe;
  }

  function dateOf({ date, row, headings }: SourceNote): Source["published"] {
    const reading = date === undefined ? undefined : read(date, "source_date");
    if (!reading || reading.ok) return reading?.when;
    const { fault: kind, detail, offer } = reading;
    if (kind !== "missing-date")
      report({ kind, severity: "warning", row, column: headings.date, value: date, detail, offer });
    return undefined;
  }

  function place(note: SourceNote): string | undefined {
    const { name, row, headings } = note;
    if (name !== undefined && sources.has(name)) return name;
    const key = `${name ?? ""}\n${note.url ?? ""}\n${note.date ?? ""}`;
    const known = placed.get(key);
    if (known !== undefined) return known;
    const url = linkOf(note) ?? (name !== undefined && /^https?:\/\//i.test(name) ? safeUrl(name) : undefined);
    const title = name !== undefined && name !== url ? name : url && hostOf(url);
    if (title === undefined || title === "") return undefined;
    if (listed.length > 0 && name !== undefined && /^[\w.-]+$/.test(name))
      report({ kind: "unknown-source", row, column: headings.name, value: name });
    const published = dateOf(note);
    const id = takeName(slugOf(title).toLowerCase() || "source", taken);
    sources.set(id, { id, title, ...(published && { published }), ...(url !== undefined && { url }), inline: true });
    placed.set(key, id);
    return id;
  }

  return { sources, place };
}
