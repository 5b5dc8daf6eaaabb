import type { ReadDate } from "./dated.ts";
import type { Entry } from "./entry.ts";
import type { Source } from "./event.ts";
import type { Report } from "./finding.ts";
import { given } from "./given.ts";
import { hostOf, safeUrl } from "./link.ts";
import { idOfWords, takeName } from "./slug.ts";

/** What a row says of one of its sources. */
export interface SourceNote {
  readonly row: number;
  readonly name?: string | undefined;
  readonly url?: string | undefined;
  readonly date?: string | undefined;
  readonly heading: Entry["heading"];
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
  const ids = new Set(sources.keys());
  const taken = new Map([...ids].map((id) => [id, 1]));

  function dateOf({ date, row, heading }: SourceNote): Source["published"] {
    const reading = date === undefined ? undefined : read(date, "source_date");
    if (!reading || reading.ok) return reading?.when;
    const { ok: _ok, fault: kind, ...why } = reading;
    if (kind !== "missing-date")
      report({ kind, severity: "warning", row, column: heading("source_date"), value: date, ...why });
    return undefined;
  }

  function place(note: SourceNote): string | undefined {
    const { name, row, heading } = note;
    if (name !== undefined && ids.has(name)) return name;
    // A source that is named by its address alone is linked by it.
    const link = note.url ?? (/^https?:\/\//i.test(name ?? "") ? name : undefined);
    const url = link && safeUrl(link);
    if (link && !url) report({ kind: "bad-url", row, column: heading("source_url"), value: link });
    const title = name !== undefined && name !== url ? name : url && hostOf(url);
    if (!title) return undefined;
    if (listed.length > 0 && name !== undefined && /^[\w.-]+$/.test(name))
      report({ kind: "unknown-source", row, column: heading("source"), value: name });
    const key = [name, link, note.date].join("\n");
    const known = placed.get(key);
    if (known !== undefined) return known;
    const published = dateOf(note);
    const id = takeName(idOfWords(title) || "source", taken);
    sources.set(id, given<Source>({ id, title, published, url, inline: true }));
    placed.set(key, id);
    return id;
  }

  return { sources, place };
}
