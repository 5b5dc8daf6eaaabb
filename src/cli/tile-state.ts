import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "../dates/day.ts";
import type { Tally } from "./problem-tally.ts";

/** Where reading goes on: in which file, after so many bytes of its text and so many rows. */
export interface Position {
  readonly file: number;
  readonly offset: number;
  readonly row: number;
}

/** How far a build has come. It is written down after each step, so that a build that was ended goes on from there. */
export interface BuildState {
  /** What the tiles are made from, and how; with another recipe nothing that lies here is of use. */
  readonly recipe: string;
  readonly phase: "reading" | "read" | "levelled";
  readonly runs: number;
  readonly events: number;
  readonly position: Position;
  /** The first start and the last end; an open end does not count. */
  readonly startDay: Day;
  readonly endDay: Day;
  readonly tally: Tally;
  /** Events by group. */
  readonly groups: Readonly<Record<string, number>>;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  /** Found with the levels. */
  readonly deepest?: number;
  readonly sunk?: number;
}

const FILE = "state.json";

/** What was written down last; undefined where there is nothing, or nothing that can be read. Infinities are null in JSON. */
export function loadState(folder: string, recipe: string): BuildState | undefined {
  try {
    const state = JSON.parse(readFileSync(join(folder, FILE), "utf8")) as BuildState;
    if (state.recipe !== recipe) return undefined;
    return { ...state, startDay: state.startDay ?? Infinity, endDay: state.endDay ?? -Infinity };
  } catch {
    return undefined;
  }
}

/** Writes down how far a build has come: the whole of it or nothing. */
export function saveState(folder: string, state: BuildState): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.part`, JSON.stringify(state));
  renameSync(`${path}.part`, path);
}
