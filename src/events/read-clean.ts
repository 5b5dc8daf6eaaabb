import type { DateReading } from "../dates/date-reading.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { cleanRows } from "./clean-table.ts";
import { ownColumns } from "./columns.ts";
import type { Dated } from "./dated.ts";
import { type Entry, entryOf } from "./entry.ts";
import type { Reading, Source } from "./event.ts";
import { gather } from "./gather.ts";
import { inBreaths } from "./in-breaths.ts";
import type { TimelineFile, TimelineInput } from "./input.ts";
import { openShelf } from "./shelf.ts";
import { readSources } from "./sources.ts";
import { type CsvRow, isBlank } from "./table.ts";
import { readInfo } from "./timeline-json.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Columns that need more than the reading of EDTF. */
const NEED_MORE = /time|year|month|day|calendar/;

/** Ends the clean reading: the file needs the whole importer. Never seen outside this file. */
class NotClean extends Error {}

function notClean(): never {
  throw new NotClean();
}

/** Reads each text once; the same dates come back in row after row. */
function memo(): (text: string) => DateReading {
  const readings = new Map<string, DateReading>();
  return (text) => {
    let reading = readings.get(text);
    if (!reading) {
      reading = parseEdtf(text);
      if (!reading.ok || reading.warnings.length > 0) notClean();
      readings.set(text, reading);
    }
    return reading;
  };
}

async function rowsOf(file: TimelineFile, pause: TimelineInput["pause"]): Promise<readonly CsvRow[]> {
  const text = decodeUtf8(file) ?? notClean();
  // A web page, JSON and the like are not for us; nor is a first line without a comma.
  return /^[^\s<[{",;|][^\r\n",;\t|]*,/.test(text) ? ((await cleanRows(text, pause)) ?? notClean()) : notClean();
}

function whenOf({ cells }: Entry, read: (text: string) => DateReading): When | undefined {
  const whenIn = (text: string): When => {
    const reading = read(text);
    return reading.ok ? reading.when : notClean();
  };
  const date = cells.get("date");
  const end = cells.get("end");
  if (end === undefined) return date === undefined ? undefined : whenIn(date);
  // EDTF says both in one expression; an end that says the same as the start is for the whole importer.
  return date === undefined || date === end ? notClean() : whenIn(`${date}/${end}`);
}

async function read(input: TimelineInput): Promise<Reading> {
  const { pause } = input;
  // What is said in further languages is for the whole importer.
  if (/@/.test(String(Object.keys(input.info ?? {})))) notClean();
  const info = readInfo(input.info);
  const [head, ...rows] = await rowsOf(input.events, pause);
  const columns = ownColumns(head?.cells ?? []) ?? notClean();
  const date = columns.at.get("date") ?? notClean();
  const title = columns.at.get("title") ?? notClean();
  if ([...columns.at.keys()].some((field) => NEED_MORE.test(field))) notClean();
  const readDate = memo();
  const listed = input.sources ? await rowsOf(input.sources, pause) : [];
  if (/@/.test(String(listed[0]?.cells))) notClean();
  const sources: Source[] = readSources(listed, readDate, notClean);
  const dated: Dated[] = [];
  await inBreaths(rows, pause, (row) => {
    if (isBlank(row)) return;
    const entry = entryOf(row, columns, notClean);
    const when = whenOf(entry, readDate);
    dated.push({ entry, ...(when && { when }) });
  });
  if (dated.length === 0) notClean();
  const shelf = openShelf(sources, readDate, notClean);
  const { events, cover } = await gather(dated, { shelf, read: readDate, report: notClean }, pause);
  if (cover) notClean();
  const used = new Map([
    ["date", columns.header[date] ?? ""],
    ["title", columns.header[title] ?? ""],
  ]);
  return {
    info,
    events,
    sources: shelf.sources,
    problems: [],
    refused: [],
    indexed: false,
    titled: false,
    columns: used,
  };
}

/**
 * Reads a timeline that needs no help: UTF-8, commas, headings we know, dates in EDTF, nothing to report. Undefined where
 * anything else is met; the whole importer then reads the file from its beginning.
 */
export async function readClean(input: TimelineInput): Promise<Reading | undefined> {
  const { hints, options } = input;
  if (hints || options?.columns || options?.calendar || options?.baseDate || options?.firstDays) return undefined;
  try {
    return await read(input);
  } catch (error) {
    if (error instanceof NotClean) return undefined;
    throw error;
  }
}
