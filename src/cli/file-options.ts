import { parseEveryday } from "../dates/everyday.ts";
import type { Reading } from "../events/event.ts";
import { foldName } from "../events/fold.ts";
import { given } from "../events/given.ts";
import type { ReadOptions } from "../events/input.ts";
import type { Arguments } from "./arguments.ts";
import { choiceOf, DATE_FLAGS, DATE_HELP, dateOptionsOf } from "./date-options.ts";
import { Refusal } from "./io.ts";

/** The flags that settle how a file is read: those of its dates, and what a file may not say of itself. */
export const FILE_FLAGS: readonly string[] = [
  ...DATE_FLAGS,
  "base-date",
  "first-days",
  "date-column",
  "title-column",
  "encoding",
];

/** What they mean, for the help of every command that reads files. */
export const FILE_HELP = `${DATE_HELP}
  --base-date D         the date of rows that give only a time of day
  --first-days year|month
                        what 1 January, or the first of a month, is read as: that alone
  --date-column H       the heading of the column that holds the dates
  --title-column H      the heading of the column that holds the titles
  --encoding E          how a file that is not Unicode is read (windows-1252, macintosh)`;

const FIRST_DAYS = ["year", "month"] as const;

function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
}

/** How the flags say that files are read. Throws a Refusal for what cannot be meant. */
export function fileOptionsOf(args: Arguments): ReadOptions {
  const dates = dateOptionsOf(args);
  const { text } = args;
  const [baseDate, encoding] = [text("base-date"), text("encoding")];
  if (baseDate !== undefined && !parseEveryday(baseDate, dates).ok)
    throw new Refusal(`--base-date ${baseDate} is not a date; type one such as 2020-02-29`);
  if (encoding !== undefined && !isEncoding(encoding))
    throw new Refusal(`${encoding} is not an encoding; use one such as windows-1252 or macintosh`);
  const firstDays = text("first-days");
  const columns = given<NonNullable<ReadOptions["columns"]>>({
    date: text("date-column"),
    title: text("title-column"),
  });
  const chosen = Object.keys(columns).length > 0 ? columns : undefined;
  return given<ReadOptions>({
    ...dates,
    baseDate,
    firstDays: firstDays === undefined ? undefined : choiceOf(firstDays, FIRST_DAYS),
    encoding,
    columns: chosen,
  });
}

/** Throws a Refusal where a flag names a column that a file does not have: another one in its place would be a guess. */
export function refuseMissingColumns(
  file: string,
  { columns, indexed }: Pick<Reading, "columns" | "indexed">,
  { columns: chosen = {} }: ReadOptions,
): void {
  for (const [field, heading] of Object.entries(chosen))
    if (!indexed && foldName(columns.get(field) ?? "") !== foldName(heading))
      throw new Refusal(`${file} has no column “${heading}” to take the ${field}s from`);
}
