import { FIELDS, type Field, type SourceField } from "./field.ts";
import { foldName } from "./fold.ts";

/** Which column of a table means what. */
export interface Columns {
  /** The headings as the author wrote them; a column without one is called by its number. */
  readonly header: readonly string[];
  readonly at: ReadonlyMap<Field, number>;
  /** `source 2`, `source_url 2` and so on, one map per further source. */
  readonly further: readonly ReadonlyMap<SourceField, number>[];
  /** Columns we do not know, kept as they are. */
  readonly extra: readonly number[];
}

/** The names of our own columns, without spaces and signs. */
export function ownNames(): ReadonlyMap<string, Field> {
  return new Map(FIELDS.map((field) => [foldName(field), field]));
}

/** The columns of a table that uses our own names and no others, each once; undefined where there is anything else to find out. */
export function ownColumns(header: readonly string[]): Columns | undefined {
  const names = ownNames();
  const at = new Map<Field, number>();
  for (const [index, heading] of header.entries()) {
    const field = names.get(foldName(heading));
    if (!field || at.has(field)) return undefined;
    at.set(field, index);
  }
  return { header: header.map((heading) => heading.trim()), at, further: [], extra: [] };
}
