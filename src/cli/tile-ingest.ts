import { join } from "node:path";
import type { DateOptions } from "../dates/date-reading.ts";
import type { Finding } from "../events/finding.ts";
import type { Everyday } from "../events/settle-dates.ts";
import { utf8Bytes } from "./byte-source.ts";
import { parquetFile } from "./parquet-rows.ts";
import { ProblemTally } from "./problem-tally.ts";
import { csvLine, RecordBytes } from "./record-bytes.ts";
import { type RowKey, RowKeys } from "./row-keys.ts";
import { Sheaves } from "./sheaves.ts";
import { RunBuffer } from "./sorted-run.ts";
import type { RowSource, Survey } from "./table-survey.ts";
import { type BuildState, type Position, saveState } from "./tile-state.ts";

/** Files that are read, and how. */
export interface Ingest {
  readonly files: readonly { readonly name: string; readonly survey: Survey }[];
  readonly dates: DateOptions;
  readonly everyday: Everyday;
  readonly folder: string;
  /** How many bytes of rows are sorted at once, in memory. */
  readonly runBytes: number;
  /** Told after every stretch how many events there are. */
  readonly progress: (events: number) => void;
}

/** Of a column with more different texts than this it is no group's, and the first ones are counted. */
const MOST_GROUPS = 4096;

/** The stem of a run's files. */
export const runStem = (folder: string, run: number): string => join(folder, `run-${run}`);

/** The bytes of a file's rows from a position on, as records with commas or the file's own delimiter. */
async function* bytesFrom(rows: RowSource, { offset, row }: Position): AsyncGenerator<Buffer> {
  if (rows.kind === "csv") {
    yield* utf8Bytes(rows.bytes, offset);
    return;
  }
  const file = await parquetFile(rows.path);
  const first = Math.max(0, row - 1);
  for (const { from, to } of file.groups) {
    if (to <= first) continue;
    const lines = (await file.rows({ from: Math.max(from, first), to })).map((cells) => `${csvLine(cells)}\n`);
    if (lines.length > 0) yield Buffer.from(lines.join(""));
  }
}

/** A file's reader at a position. The headings of a Parquet file are row 1, and are not among its records. */
function readerAt(rows: RowSource, { offset, row }: Position): RecordBytes {
  return rows.kind === "csv" ? new RecordBytes(rows.delimiter, offset, row) : new RecordBytes(",", 0, Math.max(1, row));
}

/** Reads files into sorted runs, from where a state says on, and writes down the state after each run. Gives the last one. */
export async function ingest(input: Ingest, from: BuildState): Promise<BuildState> {
  const { files, folder, runBytes, progress } = input;
  const buffer = new RunBuffer(runBytes);
  const tally = new ProblemTally(from.tally);
  const groups = new Map(Object.entries(from.groups));
  let { runs, events, startDay, endDay, title, description } = from;
  const stateAt = (position: Position, phase: BuildState["phase"]): BuildState => ({
    ...{ recipe: from.recipe, phase, runs, events, position, startDay, endDay, title, description },
    ...{ tally: tally.tally, groups: Object.fromEntries(groups) },
  });

  function flush(position: Position): void {
    if (buffer.count > 0) buffer.write(runStem(folder, runs++));
    saveState(folder, stateAt(position, "reading"));
  }

  async function readFile(place: number, start: Position): Promise<void> {
    const { name, survey } = files[place] as Ingest["files"][number];
    const findings: Finding[] = [];
    const desk = { ...input, ...survey, report: (finding: Finding) => void findings.push(finding) };
    const keys = new RowKeys(desk);
    const report = tally.reportIn(name);
    const { header, at } = survey.columns;
    const sheaves = new Sheaves(report, header[at.get("date") ?? at.get("year") ?? -1] ?? "date");
    const record = readerAt(survey.rows, start);

    function close(position: Position): void {
      const sheaf = sheaves.close();
      if (sheaf?.kind === "refused") tally.refused += sheaf.count;
      if (sheaf?.kind === "event") {
        const { key, group, rows } = sheaf;
        if (groups.has(group) || groups.size < MOST_GROUPS) groups.set(group, (groups.get(group) ?? 0) + 1);
        buffer.add(key, rows);
        events++;
        startDay = Math.min(startDay, key.start);
        endDay = Math.max(endDay, Number.isFinite(key.end) ? key.end : key.start + 1);
      }
      if (buffer.isFull) flush(position);
    }

    function cover({ cover: said }: RowKey): void {
      if (title === undefined && description === undefined) {
        title = said?.title;
        description = said?.text;
        return;
      }
      tally.refused++;
      report({ kind: "second-title", row: record.row, column: header[at.get("type") ?? -1] });
    }

    function drain(): void {
      while (record.next()) {
        if (record.row <= survey.rows.skip || record.isBlank) continue;
        const here = { file: place, offset: record.offset, row: record.row - 1 };
        if (record.fault === "unclosed") {
          close(here);
          tally.refused++;
          report({ kind: "bad-quotes", severity: "error", row: record.row });
          continue;
        }
        if (record.fault) findings.push({ kind: "bad-quotes", row: record.row });
        const key = keys.keyOf(record);
        if (!sheaves.continues(key)) close(here);
        // Only now: what is said of this row must not be counted twice where reading goes on from it another time.
        for (const finding of findings) report(finding);
        findings.length = 0;
        if (key.cover) cover(key);
        else sheaves.add(record, key);
      }
      progress(events);
    }

    for await (const chunk of bytesFrom(survey.rows, start)) {
      record.feed(chunk);
      drain();
    }
    record.end();
    drain();
    close({ file: place + 1, offset: 0, row: 0 });
  }

  for (let place = from.position.file; place < files.length; place++)
    await readFile(place, place === from.position.file ? from.position : { file: place, offset: 0, row: 0 });
  flush({ file: files.length, offset: 0, row: 0 });
  return stateAt({ file: files.length, offset: 0, row: 0 }, "read");
}
