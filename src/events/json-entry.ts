import { type Entry, type SourceCells, TURNS } from "./entry.ts";
import { type Field, isSourceField } from "./field.ts";
import type { Report } from "./finding.ts";
import { foldName } from "./fold.ts";
import { fieldOf, fieldStarting, type Names } from "./headings.ts";
import { cellText } from "./json-cell.ts";
import { isObject, type JsonObject } from "./timeline-json.ts";

/** A date as JSON gives it: a number is a year, and beyond four digits a year of geology. */
function dateText(value: unknown): string {
  return typeof value === "number" && Number.isInteger(value) && value < -9999 ? `Y${value}` : cellText(value);
}

/** A cell that each source of a list may have for itself. */
type SourceKey = SourceCells extends ReadonlyMap<infer Key, string> ? Key : never;

const SOURCE_KEYS: ReadonlyMap<string, SourceKey> = new Map<string, SourceKey>([
  ["name", "source"],
  ["title", "source"],
  ["source", "source"],
  ["id", "source"],
  ["publisher", "source"],
  ["outlet", "source"],
  ["url", "source_url"],
  ["link", "source_url"],
  ["sourceurl", "source_url"],
  ["date", "source_date"],
  ["published", "source_date"],
  ["sourcedate", "source_date"],
  ["type", "source_type"],
  ["quote", "quote"],
  ["locator", "locator"],
  ["dateclaim", "date"],
  ["datebasis", "date_basis"],
  ["basis", "date_basis"],
  ["certainty", "certainty"],
  ["status", "certainty"],
  ["value", "value"],
  ["unit", "unit"],
  ["speaker", "speaker"],
]);

/** One source of a list: a name or an address alone, or an object that tells more. */
function sourceOf(value: unknown): SourceCells {
  const cells = new Map<SourceKey, string>();
  if (!isObject(value)) {
    const text = cellText(value);
    if (text !== "") cells.set(/^https?:\/\/\S+$/i.test(text) ? "source_url" : "source", text);
    return cells;
  }
  for (const [key, item] of Object.entries(value)) {
    const field = SOURCE_KEYS.get(foldName(key));
    const text = field === "date" ? dateText(item) : cellText(item);
    if (field && text !== "" && !cells.has(field)) cells.set(field, text);
  }
  return cells;
}

/** The cells of a media object; `url` and `caption` there mean the picture's. */
const MEDIA_KEYS: ReadonlyMap<string, Field> = new Map<string, Field>([
  ["url", "media"],
  ["src", "media"],
  ["credit", "media_credit"],
  ["caption", "media_caption"],
  ["alt", "alt"],
]);

/** Lays an object's keys out as the columns of a table: our names first, then synonyms, each once. */
function fieldsOf(keys: readonly string[], names: Names): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  const taken = new Set<Field>();
  for (const find of [ownField, fieldOf, fieldStarting])
    for (const key of keys) {
      const field = fields.has(key) ? undefined : find(key, names);
      if (!field || taken.has(field)) continue;
      fields.set(key, field);
      taken.add(field);
    }
  return fields;
}

/** The column whose own name a key is, letter for letter but for case and signs. */
function ownField(key: string, names: Names): Field | undefined {
  const field = fieldOf(key, names);
  return field !== undefined && foldName(field) === foldName(key) ? field : undefined;
}

/** Which key is which column, found once for all objects with the same keys. */
export function keyReader(names: Names): (keys: readonly string[]) => ReadonlyMap<string, Field> {
  const known = new Map<string, ReadonlyMap<string, Field>>();
  return (keys) => {
    const name = JSON.stringify(keys);
    const fields = known.get(name) ?? fieldsOf(keys, names);
    known.set(name, fields);
    return fields;
  };
}

/** One object of our own JSON. `sources` may be a list; so may `tags` and `actors`. */
export function jsonEntry(value: JsonObject, index: number, read: ReturnType<typeof keyReader>, report: Report): Entry {
  const keys = Object.keys(value);
  const fields = read(keys);
  const cells = new Map<Field, string>();
  const extra = new Map<string, string>();
  const further: SourceCells[] = [];
  const paths = new Map<Field, string>();
  const put = (field: Field, path: string, text: string): void => {
    if (text === "" || cells.has(field)) return;
    cells.set(field, text);
    paths.set(field, path);
  };
  for (const key of keys) {
    const field = fields.get(key);
    const item = value[key];
    if (typeof item === "string" && TURNS.test(item)) report({ kind: "bidi-control", row: index, column: key });
    if (field) paths.set(field, key);
    if (field === "source" && typeof item === "object" && item !== null) {
      const list: readonly unknown[] = Array.isArray(item) ? item : [item];
      further.push(...list.map(sourceOf).filter(({ size }) => size > 0));
    } else if (field === "media" && isObject(item)) {
      for (const [part, text] of Object.entries(item)) {
        const of = MEDIA_KEYS.get(foldName(part));
        if (of) put(of, `${key}.${part}`, cellText(text));
      }
    } else if (field) put(field, key, field === "date" || field === "end" ? dateText(item) : cellText(item));
    else if (cellText(item) !== "") extra.set(key, cellText(item));
  }
  // The first source of a list is the row's own, so that its words and basis go together; one with its own date stays apart.
  const [first] = further;
  if (first && !first.has("date") && ![...cells.keys()].some(isSourceField)) {
    further.shift();
    for (const [field, text] of first) if (field !== "date") put(field, "sources", text);
  }
  return { row: index, cells, further, extra, heading: (field) => paths.get(field) ?? field };
}
