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

/** Opens a list. Findings of one kind in one column are equal: of more than fifty the first ten are told, and a count. */
export function openProblemList(): ProblemList {
  const groups = new Map<string, { readonly findings: Finding[]; count: number }>();

  function report(finding: Finding): void {
    const key = [finding.kind, severityOf(finding), finding.file ?? "", finding.column ?? ""].join("\n");
    const group = groups.get(key) ?? { findings: [], count: 0 };
    groups.set(key, group);
    group.count++;
    if (group.count <= MANY) group.findings.push(finding);
  }

  function finish(indexed: boolean, hints: boolean): readonly Problem[] {
    const problems: Problem[] = [];
    for (const { findings, count } of groups.values()) {
      const told = count > MANY ? findings.slice(0, FEW) : findings;
      const list = told.map((finding) => problemOf(finding, indexed));
      problems.push(...list);
      const [first] = list;
      if (!first || count <= MANY) continue;
      const { row: _row, index: _index, value: _value, ...rest } = first;
      const where = first.column === undefined ? "" : `${first.column}: `;
      problems.push({ ...rest, message: `${where}and ${count - FEW} more like this.` });
    }
    const wanted = hints ? problems : problems.filter(({ severity }) => severity !== "info");
    return wanted.sort((a, b) => order(a) - order(b) || GRAVITY[a.severity] - GRAVITY[b.severity]);
  }

  return { report, finish };
}

/** What concerns the file or a column comes before the rows. */
const order = ({ row, index, line }: Problem): number => row ?? index ?? line ?? -1;
