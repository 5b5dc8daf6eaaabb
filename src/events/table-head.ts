import { isJson, sourceRowsOf } from "./content.ts";
import { readCsvTable } from "./csv-table.ts";
import { dateReader, loadEveryday } from "./date-reader.ts";
import { decode } from "./decode.ts";
import { findDelimiter } from "./delimiter.ts";
import { entryOf } from "./entry.ts";
import type { Source } from "./event.ts";
import { kindOfBytes, kindOfText } from "./file-kind.ts";
import type { IsDate } from "./find-header.ts";
import type { Finding, Report } from "./finding.ts";
import { knownNames, type Names } from "./headings.ts";
import type { TimelineInput } from "./input.ts";
import { PROFILES } from "./other-formats.ts";
import type { ProfileName } from "./profile.ts";
import { dateTexts } from "./settle-dates.ts";
import { dateOptions, settleReader } from "./settle-reader.ts";
import { publicationTexts } from "./source-rows.ts";
import { readSources } from "./sources.ts";
import { type CsvRow, isBlank } from "./table.ts";
import { layoutOf, refined } from "./table-entries.ts";
import type { TableLayout } from "./table-layout.ts";
import { isUtf8, type TablePlan } from "./table-plan.ts";
import { taggedName } from "./tagged-name.ts";

/** How many rows a head must show before it settles anything, unless it is the whole file. */
const ENOUGH_ROWS = 60;

/** What the head of a file settles. */
export interface TableHead {
  readonly plan: TablePlan;
  /** The rows of sources.csv. */
  readonly sources: readonly Source[];
  /** How long a row is, on average. */
  readonly bytesPerRow: number;
  /** What was met on the way, in order. */
  readonly findings: readonly Finding[];
}

/** The beginning of a file. */
export interface HeadBytes {
  readonly bytes: Uint8Array;
  /** True where it is the whole file. */
  readonly isWhole: boolean;
}

/** Up to the last byte that does not begin or continue a letter of several bytes. */
function wholeLetters({ bytes, isWhole }: HeadBytes): Uint8Array {
  let end = bytes.length;
  while (!isWhole && end > 0 && (bytes[end - 1] as number) >= 128) end--;
  return end === 0 ? bytes : bytes.subarray(0, end);
}

const MARK = [0xef, 0xbb, 0xbf];

/** The text of a head that holds a table in an encoding of which ASCII is a part. */
function textOf(
  head: HeadBytes,
  { input }: HeadDesk,
): { readonly text: string; readonly encoding: string } | undefined {
  if (kindOfBytes(head.bytes)) return undefined;
  const decoded = decode(wholeLetters(head), input.options?.lang, input.options?.encoding);
  if (decoded.encoding.startsWith("utf-16")) return undefined;
  const text = decoded.text.replace(/^\ufeff/, "");
  const isOdd = text.trim() === "" || isJson(text, input.events.name) || kindOfText(text) !== undefined;
  return isOdd ? undefined : { text, encoding: decoded.encoding };
}

interface HeadDesk {
  readonly input: TimelineInput;
  readonly names: Names;
  readonly report: Report;
}

async function layoutIn(rows: readonly CsvRow[], desk: HeadDesk): Promise<TableLayout | undefined> {
  const { input, names, report } = desk;
  const options = dateOptions(input, input.options?.lang);
  const dateTest = async (): Promise<IsDate> => dateReader(await loadEveryday(), () => options).isDate;
  const layout = await layoutOf(rows, { names, report, options: input.options ?? {}, dateTest });
  // A table that had to be turned has no rows of its file any more.
  return layout?.rows.every((row) => rows.includes(row)) ? layout : undefined;
}

const nameOf = ({ profile }: TableLayout): ProfileName | undefined =>
  (Object.keys(PROFILES) as ProfileName[]).find((name) => PROFILES[name] === profile);

/**
 * Reads the head of a file as the whole importer reads a file: its encoding, its delimiter, its columns, and how each column of
 * dates is to be read. `more` where the head is too short to tell; undefined for what is no table with headings, or one that is
 * not read row by row (JSON, UTF-16, a table written sideways): all that is for the whole importer.
 */
export async function readHead(head: HeadBytes, input: TimelineInput): Promise<TableHead | "more" | undefined> {
  // Plain dates are taken from their bytes as they stand.
  if (input.options?.firstDays) return undefined;
  const findings: Finding[] = [];
  const reportIn = (file: string | undefined): Report =>
    input.sources && file !== undefined
      ? (finding) => void findings.push({ ...finding, file })
      : (finding) => void findings.push(finding);
  const report = reportIn(input.events.name);
  const names = knownNames();
  const desk: HeadDesk = { input, names, report };
  const found = textOf(head, desk);
  if (!found) return undefined;
  const { char, from } = findDelimiter(found.text, names);
  if (!/^[\t -!#-[\]-~]$/.test(char)) return undefined;
  const table = await readCsvTable(found.text, { char, from });
  const rows = head.isWhole ? table.rows : table.rows.slice(0, -1);
  if (!head.isWhole && rows.length < ENOUGH_ROWS) return "more";
  const layout = await layoutIn(rows, desk);
  // A store keeps one title for each event: what has several languages is read as a whole.
  if (!layout || layout.columns.extra.some((index) => taggedName(layout.columns.header[index] ?? ""))) return undefined;
  const silent = (): void => undefined;
  const entries = layout.rows
    .filter((row) => !isBlank(row))
    .map((row) => entryOf(row, layout.columns, silent))
    .map((entry) => refined(entry, layout.profile, silent));
  const listed = input.sources
    ? await sourceRowsOf(input.sources, {
        ...desk,
        lang: input.options?.lang,
        dateTest: () => Promise.resolve(() => false),
        report: reportIn(input.sources.name),
      })
    : [];
  const { negativeYears } = layout.profile;
  const said = { ...(negativeYears && { negativeYears }), ...dateOptions(input, input.options?.lang) };
  const columns = [
    ...(await dateTexts(entries)),
    { column: "published" as const, heading: "published", texts: publicationTexts(listed) },
  ];
  const { columns: dates, everyday } = await settleReader({ entries, columns, said, input, report });
  const reader = dateReader(await loadEveryday(), (column) => dates.get(column) ?? said);
  const sources = readSources(listed, (text) => reader.read(text, "published"), reportIn(input.sources?.name));
  const firstRow = from > 0 ? 2 : 1;
  const first = layout.rows[0];
  const plan: TablePlan = {
    encoding: found.encoding,
    delimiter: char,
    from: from + (isUtf8(found.encoding) && MARK.every((byte, at) => head.bytes[at] === byte) ? MARK.length : 0),
    firstRow,
    dataRow: first?.row ?? rows.length + firstRow,
    columns: layout.columns,
    profile: nameOf(layout),
    said,
    dates,
    options: input.options ?? {},
    isEveryday: everyday !== undefined,
  };
  return { plan, sources, bytesPerRow: Math.max(1, head.bytes.length / table.rows.length), findings };
}
