import { boundsText } from "../dates/iso.ts";
import type { Reading, TimelineEvent } from "../events/event.ts";
import { shown } from "../events/explain.ts";
import type { Problem } from "../events/problem.ts";
import { understoodOf } from "../events/understood.ts";
import type { TimelineFiles } from "./timeline-files.ts";

/** An event as programs see it. `row` is the spreadsheet's, `index` that of an entry in a JSON file: one of them is null. */
interface EventReport {
  readonly row: number | null;
  readonly index: number | null;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The first and last day or second, both inclusive; null is unknown, `-inf` and `inf` are open. */
  readonly min: string | null;
  readonly max: string | null;
  readonly precision: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** The author's own wording of the date. */
  readonly display: string | null;
  /** How many. */
  readonly sources: number;
  readonly importance: number;
  readonly actors: readonly string[];
}

/** A problem as programs see it. */
interface ProblemReport {
  readonly row: number | null;
  readonly index: number | null;
  readonly line: number | null;
  readonly column: string | null;
  readonly kind: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string | null;
}

/** What was read from one file. */
export interface FileReport {
  readonly file: string;
  readonly events: readonly EventReport[];
  /** True when the file brings a title of its own. */
  readonly title: boolean;
  /** How many background eras. */
  readonly eras: number;
  readonly problems: readonly ProblemReport[];
}

function eventReport(event: TimelineEvent, indexed: boolean): EventReport {
  const { when, row } = event;
  const sources = new Set(event.claims.map(({ source }) => source).filter((source) => source !== undefined));
  return {
    row: indexed ? null : row,
    index: indexed ? row : null,
    id: event.id,
    title: event.title,
    text: event.text,
    ...boundsText(when),
    precision: when.precision,
    approximate: when.approximate,
    uncertain: when.uncertain,
    display: event.displayDate ?? null,
    sources: sources.size,
    importance: event.importance,
    actors: event.actors,
  };
}

/** The path of the file that a problem is in, where that is not the file of events. */
function otherPath({ file }: Problem, { input, sourcesPath, changesPath }: TimelineFiles): string | undefined {
  if (file === undefined || file === input.events.name) return undefined;
  if (file === input.sources?.name) return sourcesPath;
  return file === input.changes?.name ? changesPath : undefined;
}

function problemReport(problem: Problem, files: TimelineFiles): ProblemReport {
  const { row, index, line, column, kind, severity, message, fix } = problem;
  return {
    row: row ?? null,
    index: index ?? null,
    line: line ?? null,
    column: column ?? null,
    kind,
    severity,
    message: otherPath(problem, files) === undefined ? message : `${problem.file}: ${message}`,
    fix: fix ?? null,
  };
}

/** A reading for programs. */
export function fileReport(file: string, reading: Reading, files: TimelineFiles): FileReport {
  const events = reading.events.filter(({ type }) => type !== "band");
  return {
    file,
    events: events.map((event) => eventReport(event, reading.indexed)),
    title: reading.titled,
    eras: reading.events.length - events.length,
    problems: reading.problems.map((problem) => problemReport(problem, files)),
  };
}

/** A problem on one line, `FILE:row:column kind message (fix)`; what has no row or column leaves its place empty. */
function problemLine(problem: Problem, files: TimelineFiles): string {
  const { row, index, line, column = "", kind, message, fix } = problem;
  const path = otherPath(problem, files) ?? files.eventsPath;
  const remedy = fix === undefined ? "" : ` (${shown(fix)})`;
  return `${path}:${row ?? index ?? line ?? ""}:${shown(column)} ${kind} ${message}${remedy}\n`;
}

/** A reading for people: a line of what was understood, then its problems. */
export function fileText(file: string, reading: Reading, files: TimelineFiles): string {
  const problems = reading.problems.map((problem) => problemLine(problem, files));
  return `${file}: ${understoodOf(reading)}\n${problems.join("")}`;
}
