/** What one source says, one set of cells per source: the columns that may come in several numbered copies. */
export const SOURCE_FIELDS = ["source", "source_url", "source_date", "source_type", "quote", "locator"] as const;

/** The columns of our own format, by the headings it uses. The parts of a date stand for `date`, `end` and their times. */
export const FIELDS = [
  "id",
  "date",
  "end",
  "title",
  "text",
  "group",
  "tags",
  "actors",
  "place",
  "importance",
  ...SOURCE_FIELDS,
  "date_basis",
  "certainty",
  "media",
  "media_credit",
  "media_caption",
  "alt",
  "display_date",
  "time",
  "end_time",
  "timezone",
  "calendar",
  "type",
  "lat",
  "lon",
  "value",
  "unit",
  "speaker",
  "year",
  "month",
  "day",
  "end_year",
  "end_month",
  "end_day",
] as const;

/** A column whose meaning we know. */
export type Field = (typeof FIELDS)[number];
/** A column that may stand in a row once per source. */
export type SourceField = (typeof SOURCE_FIELDS)[number];

/** The trimmed, non-empty cells of one row whose columns we know. */
export type FieldCells = ReadonlyMap<Field, string>;

/** True for a column of which a table may have several, one per source. */
export function isSourceField(field: Field): field is SourceField {
  return (SOURCE_FIELDS as readonly Field[]).includes(field);
}

/** Known columns that have no place of their own in an event and are kept beside it. */
export const KEPT_FIELDS: readonly Field[] = ["timezone", "calendar", "lat", "lon", "source_type"];

/** Columns that describe the event rather than what one source says of it: of several rows, the first with a title counts. */
export const EVENT_FIELDS: readonly Field[] = [
  "title",
  "text",
  "group",
  "tags",
  "actors",
  "place",
  "importance",
  "display_date",
  "media",
  "media_credit",
  "media_caption",
  "alt",
  "type",
];
