import { messageOf, severityOf, shown } from "./explain.ts";
import type { Finding, Report } from "./finding.ts";
import { given } from "./given.ts";
import type { Problem } from "./problem.ts";

/** From how many equal problems on only the first few are listed, and how many those are. */
const MANY = 50;
const FEW = 10;

const GRAVITY = { error: 0, warning: 1, info: 2 } as const;

/** Collects what readers of a file meet, and puts it into words at the end. */
export interface ProblemList {
  readonly report: Report;
  /** The problems, the first of the file first; hints only for an author who asks for them. */
  finish(indexed: boolean, hints: boolean): readonly Problem[];
}

function problemOf(finding: Finding, indexed: boolean): Problem {
  const { row, line, column, file, kind, value, offer } = finding;
  return given<Problem>({
    ...(indexed ? { index: row } : { row }),
    line,
    column,
    file,
    kind,
    severity: severityOf(finding),
    value: value === undefined ? undefined : shown(value),
    message: messageOf(finding, indexed),
    fix: offer,
  });
}

/** Findings of one kind in one column of one file. */
interface Group {
  readonly findings: Finding[];
  /** The rows of all of them. */
  readonly rows: number[];
  count: number;
}

/** The line that stands for the findings of a group beyond the first few. */
function foldingOf({ count, rows }: Group, first: Problem, { indexed, seen }: FoldDesk): Problem {
  const { row: _row, index: _index, value: _value, fix: _fix, ...rest } = first;
  const more = count - FEW;
  let moreRows = 0;
  for (const row of rows) {
    if (first.severity === "info" || seen.has(row)) continue;
    moreRows++;
    seen.add(row);
  }
  const things = rows.length < count ? "" : indexed ? " entries" : " rows";
  const said = `${first.column === undefined ? "" : `${shown(first.column)}: `}${more} more${things} like this.`;
  return { ...rest, message: said.charAt(0).toUpperCase() + said.slice(1), more, moreRows };
}

interface FoldDesk {
  readonly indexed: boolean;
  /** The rows that are named or counted already. */
  readonly seen: Set<number>;
}

/** A problem and the place in its file that it has in the list. */
interface Placed {
  readonly problem: Problem;
  readonly at: number;
}

/** Opens a list. Findings of one kind in one column are equal: of more than fifty the first ten are told, and a count. */
export function openProblemList(): ProblemList {
  const groups = new Map<string, Group>();

  function report(finding: Finding): void {
    const key = [finding.kind, severityOf(finding), finding.file ?? "", finding.column ?? ""].join("\n");
    const group = groups.get(key) ?? { findings: [], rows: [], count: 0 };
    groups.set(key, group);
    group.count++;
    if (finding.row !== undefined) group.rows.push(finding.row);
    if (group.count <= MANY) group.findings.push(finding);
  }

  function finish(indexed: boolean, hints: boolean): readonly Problem[] {
    const placed: Placed[] = [];
    const folded: [Group, Placed][] = [];
    for (const group of groups.values()) {
      const told = group.count > MANY ? group.findings.slice(0, FEW) : group.findings;
      const list = told.map((finding) => problemOf(finding, indexed));
      placed.push(...list.map((problem) => ({ problem, at: placeOf(problem) })));
      const [first] = list;
      if (!first || group.count <= MANY) continue;
      // It stands after the last of those that it continues.
      folded.push([group, { problem: first, at: Math.max(...list.map(placeOf)) + 0.5 }]);
    }
    const grave = placed.filter(({ problem }) => problem.severity !== "info");
    const seen = new Set(grave.map(({ problem }) => placeOf(problem)));
    for (const [group, { problem, at }] of folded)
      placed.push({ problem: foldingOf(group, problem, { indexed, seen }), at });
    const wanted = hints ? placed : placed.filter(({ problem }) => problem.severity !== "info");
    wanted.sort((a, b) => a.at - b.at || GRAVITY[a.problem.severity] - GRAVITY[b.problem.severity]);
    return wanted.map(({ problem }) => problem);
  }

  return { report, finish };
}

/** What concerns the file or a column comes before the rows. */
const placeOf = ({ row, index, line }: Problem): number => row ?? index ?? line ?? -1;
