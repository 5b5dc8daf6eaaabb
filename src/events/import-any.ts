import type { DateOptions } from "../dates/date-reading.ts";
import { type Content, type ContentDesk, contentOf, sourceRowsOf } from "./content.ts";
import { type DateReader, dateReader, loadEveryday } from "./date-reader.ts";
import type { Dated } from "./dated.ts";
import { oncePerColumn } from "./dating.ts";
import type { Entry } from "./entry.ts";
import { dateEntry, isSpread } from "./entry-date.ts";
import type { Reading, RefusedRow, TimelineInfo } from "./event.ts";
import type { IsDate } from "./find-header.ts";
import type { Report } from "./finding.ts";
import { type Gathering, gather } from "./gather.ts";
import { given } from "./given.ts";
import { knownNames } from "./headings.ts";
import { FEW, inBreaths } from "./in-breaths.ts";
import type { TimelineInput } from "./input.ts";
import { openProblemList } from "./problem-list.ts";
import { dateTexts } from "./settle-dates.ts";
import { dateOptions, settleReader } from "./settle-reader.ts";
import { openShelf } from "./shelf.ts";
import { publicationTexts } from "./source-rows.ts";
import { readSources } from "./sources.ts";
import type { CsvRow } from "./table.ts";
import { isObject, readInfo } from "./timeline-json.ts";
import type { Tongues } from "./translations.ts";

/** The entries with their dates. */
async function dateAll(content: Content, reader: DateReader, desk: ContentDesk): Promise<readonly Dated[]> {
  const { input, report } = desk;
  const { zone, baseDate, calendar } = input.options ?? {};
  const dating = {
    read: reader.read,
    report,
    reportOnce: oncePerColumn(report),
    bc: reader.bc,
    zone,
    baseDate,
    calendar,
  };
  const spread = isSpread(content.entries) ? (await import("./spread-dates.ts")).spreadDates : undefined;
  const dated: Dated[] = [];
  const date = (entry: Entry): void => void dated.push(dateEntry(entry, dating, spread));
  await inBreaths(content.entries, input.pause, date, FEW);
  return dated;
}

/** What the timeline says of itself: its timeline.json first, then the file, then a title slide. */
function infoOf(own: TimelineInfo, content: Content, { cover }: Gathering): TimelineInfo {
  const title = cover?.entry.cells.get("title");
  const description = cover?.entry.cells.get("text");
  return { ...given<TimelineInfo>({ title, description }), ...content.info, ...own };
}

const refusedRow = ({ row, cells, extra }: Entry): RefusedRow => ({
  row,
  cells: new Map<string, string>([...cells, ...extra]),
});

/** True where the name of a column or a key has an @ in it. */
function isTagged({ entries, told, listed }: Tongues): boolean {
  const names = [...told.map((json) => Object.keys(isObject(json) ? json : {})), listed[0]?.cells ?? []];
  return /@/.test(String(names)) || entries.some(({ extra }) => extra.size > 0 && /@/.test(String([...extra.keys()])));
}

/** Reads any timeline: the whole importer. `readTimeline` comes here when a file is not clean. */
export async function readAny(input: TimelineInput): Promise<Reading> {
  const own = readInfo(input.info);
  const lang = input.options?.lang ?? own.lang;
  const problems = openProblemList();
  const reportIn = (file: string): Report =>
    input.sources ? (finding) => problems.report({ ...finding, file }) : problems.report;
  const report = reportIn(input.events.name);
  const options = dateOptions(input, lang);
  const dateTest = async (): Promise<IsDate> => dateReader(await loadEveryday(), () => options).isDate;
  const desk: ContentDesk = { input, lang, names: knownNames(), report, dateTest };
  const content = await contentOf(desk);
  const base = dateOptions(input, lang ?? content.info.lang);
  const reportSources = reportIn(input.sources?.name ?? "");
  const listed: readonly CsvRow[] = input.sources
    ? await sourceRowsOf(input.sources, { ...desk, report: reportSources })
    : (content.sources ?? []);
  const columns = [
    ...(await dateTexts(content.entries, input.pause)),
    { column: "published" as const, heading: "published", texts: publicationTexts(listed) },
  ];
  const { negativeYears, entries } = content;
  const said: DateOptions = { ...(negativeYears && { negativeYears }), ...base };
  const settled = await settleReader({ entries, columns, said, input, report });
  const reader = dateReader(
    settled.everyday,
    (column) => settled.columns.get(column) ?? said,
    input.options?.firstDays,
  );
  const sources = readSources(listed, (text) => reader.read(text, "published"), reportSources);
  const dated = await dateAll(content, reader, desk);
  const shelf = openShelf(sources, reader.read, report);
  const gathering = await gather(dated, { shelf, read: reader.read, report }, input.pause);
  const { events } = gathering;
  if (events.length === 0 && gathering.cover && gathering.refused.length === 0) report({ kind: "no-rows" });
  if (input.hints === true) {
    const { hintAtAll } = await import("./hints.ts");
    const desk = { columns: content.columns, sources: shelf.sources, report, pause: input.pause };
    await hintAtAll({ events, dated, heading: columns[0]?.heading ?? "date" }, desk);
  }
  await input.pause?.();
  const info = infoOf(own, content, gathering);
  const tongues = { entries, cover: gathering.cover?.entry, told: [content.whole, input.info], listed };
  // What says the same in further languages has a name with @; only where there is one more is fetched.
  const translated = isTagged(tongues)
    ? (await import("./translations.ts")).translated({ ...tongues, info, sources: shelf.sources }, (finding, where) => {
        if (where === "sources") reportSources(finding);
        else if (where === "info" && input.info) problems.report({ ...finding, file: "timeline.json" });
        else report(finding);
      })
    : {};
  const list = problems.finish(content.indexed, input.hints === true);
  return {
    info,
    events,
    sources: shelf.sources,
    problems: list,
    refused: [...gathering.refused, ...content.refused].map(refusedRow),
    indexed: content.indexed,
    titled: gathering.cover !== undefined || content.info.title !== undefined,
    columns: content.columns,
    ...translated,
  };
}
