import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ownColumns } from "../events/columns.ts";
import { loadEveryday } from "../events/date-reader.ts";
import type { ReadOptions } from "../events/input.ts";
import { BINS, FANOUT, gridFor, KEPT } from "../events/tile-grid.ts";
import type { TileMeta } from "../events/tile-meta.ts";
import { settledDates } from "./date-settings.ts";
import { Refusal, withFile } from "./io.ts";
import { keysIn, writeKeys } from "./key-file.ts";
import { RunMerge } from "./merge-runs.ts";
import { writeArchive } from "./pmtiles-file.ts";
import { NO_PROBLEMS, ProblemTally, type Tally } from "./problem-tally.ts";
import { csvLine } from "./record-bytes.ts";
import { type Survey, type SurveyOptions, survey } from "./table-survey.ts";
import { ingest, runStem } from "./tile-ingest.ts";
import { assignLevels, type Levels } from "./tile-levels.ts";
import { writePages } from "./tile-pages.ts";
import { type BuildState, loadState, saveState } from "./tile-state.ts";

/** What tiles are made from. */
export interface TileBuild {
  readonly files: readonly string[];
  readonly output: string;
  readonly options: SurveyOptions;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** How many bytes of rows are sorted at once. The tiles do not depend on it. */
  readonly runBytes: number;
  /** Told what is done, and to how many events. */
  readonly progress: (step: "read" | "sort" | "level" | "write", events: number) => void;
}

/** What was made. */
export interface TileReport {
  readonly meta: TileMeta;
  readonly tiles: number;
  /** Bytes of the archive. */
  readonly size: number;
  readonly tally: Tally;
  /** Events that last longer than the tile they stand in. */
  readonly sunk: number;
  /** True where a build that was ended went on. */
  readonly resumed: boolean;
}

/** A recipe changes with the files, with what the author settled, and with the way that tiles are made. */
const RECIPE = 1;

async function surveys({ files, options }: TileBuild): Promise<readonly Survey[]> {
  const all: Survey[] = [];
  for (const path of files) {
    const one = await survey(path, options);
    const [first] = all;
    if (first && first.columns.header.join("\n") !== one.columns.header.join("\n"))
      throw new Refusal(`${path} has other columns than ${files[0]}; give each kind of table an archive of its own`);
    all.push(one);
  }
  return all;
}

/** How a page is to read the tables in the tiles: nothing has to be said where headings are ours and dates are EDTF. */
function readOptions({ columns }: Survey, dates: SurveyOptions): ReadOptions {
  const isOwn = ownColumns(columns.header) !== undefined;
  const named = [...columns.at].map(([field, at]) => [field, columns.header[at] ?? ""] as const);
  return { ...dates, ...(!isOwn && { columns: Object.fromEntries(named) }) };
}

/** The level of each event: found, or written down by a build that was ended. */
function levelled(state: BuildState, folder: string, build: TileBuild): { state: BuildState; levels: Levels } {
  const path = join(folder, "levels");
  if (state.phase === "levelled")
    return { state, levels: { of: readFileSync(path), deepest: state.deepest ?? 0, sunk: state.sunk ?? 0 } };
  const keys = state.runs === 1 ? `${runStem(folder, 0)}.keys` : join(folder, "all.keys");
  if (!existsSync(keys)) {
    build.progress("sort", state.events);
    const merge = new RunMerge(stems(state, folder), false);
    writeKeys(merge, keys);
    merge.close();
  }
  build.progress("level", state.events);
  const { startDay, endDay, events: count } = state;
  const levels = assignLevels({ count, grid: gridFor(startDay, endDay), endDay, keys: keysIn(keys) });
  writeFileSync(`${path}.part`, levels.of);
  renameSync(`${path}.part`, path);
  const next: BuildState = { ...state, phase: "levelled", deepest: levels.deepest, sunk: levels.sunk };
  saveState(folder, next);
  return { state: next, levels };
}

/** So many groups are named; all others have no tone of their own anyway. */
const GROUPS = 64;

function topGroups({ groups }: BuildState): readonly (readonly [string, number])[] {
  return Object.entries(groups)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, GROUPS);
}

const stems = ({ runs }: BuildState, folder: string): string[] =>
  Array.from({ length: runs }, (_, run) => runStem(folder, run));

function recipeOf({ files, options, title, description }: TileBuild): string {
  const sizes = files.map((path) => {
    const { size, mtimeMs } = withFile(path, () => statSync(path));
    return [path, size, mtimeMs];
  });
  return JSON.stringify([RECIPE, sizes, options, title, description]);
}

/**
 * Makes an archive of tiles from tables of any size: reads them into sorted runs on disk, finds the level of every event, and writes the
 * tiles. Beside the output stands a folder in which an ended build left its work; it goes on from there. Throws a Refusal for what
 * cannot be read.
 */
export async function buildTiles(build: TileBuild): Promise<TileReport> {
  const { files, output } = build;
  const recipe = recipeOf(build);
  const folder = `${output}.work`;
  const known = loadState(folder, recipe);
  const all = await surveys(build);
  if (!known) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  const first = all[0] as Survey;
  const everyday = await loadEveryday();
  const tally = new ProblemTally(NO_PROBLEMS);
  const report = tally.reportIn(files[0] ?? "");
  const { encoding: _encoding, ...given } = build.options;
  const dates = await settledDates(all, given, { everyday, report });
  const named = files.map((path, at) => ({ name: basename(path), survey: all[at] as Survey }));
  let state: BuildState = known ?? {
    ...{ recipe, phase: "reading", runs: 0, events: 0, position: { file: 0, offset: 0, row: 0 } },
    ...{ startDay: Infinity, endDay: -Infinity, tally: tally.tally, groups: {} },
  };
  if (state.phase === "reading") {
    const progress = (events: number): void => build.progress("read", events);
    state = await ingest({ files: named, dates, everyday, folder, runBytes: build.runBytes, progress }, state);
    saveState(folder, state);
  }
  if (state.events === 0) {
    rmSync(folder, { recursive: true, force: true });
    return Promise.reject(new Refusal(`${files.join(", ")}: no row gives an event\n${state.tally.told.join("\n")}`));
  }
  const { levels, state: found } = levelled(state, folder, build);
  const { startDay, endDay, events: n } = found;
  const grid = gridFor(startDay, endDay);
  const merge = new RunMerge(stems(found, folder), true);
  const head = csvLine(first.columns.header);
  const progress = (events: number): void => build.progress("write", events);
  const { entries, parts } = await writePages({ merge, levels, grid, head, folder, progress });
  merge.close();
  const [title, description] = [build.title ?? found.title, build.description ?? found.description];
  const meta: TileMeta = {
    ...{ kind: "timeline", version: 1, ...grid, fanout: FANOUT, k: KEPT, hist: BINS, n },
    ...{ deepest: levels.deepest, startDay, endDay, columns: first.columns.header, read: readOptions(first, dates) },
    groups: topGroups(found),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
  };
  const size = writeArchive({ path: output, entries, parts, metadata: meta });
  rmSync(folder, { recursive: true, force: true });
  const { tally: problems } = found;
  return { meta, tiles: entries.length, size, tally: problems, sunk: levels.sunk, resumed: known !== undefined };
}
