import { messageOf, severityOf } from "../events/explain.ts";
import type { Finding, Report } from "../events/finding.ts";

/** So many problems are told in full; all are counted. */
const TOLD = 100;

/** What was wrong in files too long to tell everything, as far as it has been read; plain, so that it can be written down. */
export interface Tally {
  /** How many of each kind and severity: `error bad-date`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The first ones, each on a line. */
  readonly told: readonly string[];
  /** Rows that became no event. */
  readonly refused: number;
}

export const NO_PROBLEMS: Tally = { counts: {}, told: [], refused: 0 };

/** Counts problems, and keeps the first hundred. Hints are neither. */
export class ProblemTally {
  private readonly counts: Record<string, number>;
  private readonly told: string[];
  refused: number;

  constructor({ counts, told, refused }: Tally) {
    this.counts = { ...counts };
    this.told = [...told];
    this.refused = refused;
  }

  /** A place for what is found in a file. */
  reportIn(file: string): Report {
    return (finding) => this.add(file, finding);
  }

  private add(file: string, finding: Finding): void {
    const severity = severityOf(finding);
    if (severity === "info") return;
    const key = `${severity} ${finding.kind}`;
    this.counts[key] = (this.counts[key] ?? 0) + 1;
    if (this.told.length < TOLD)
      this.told.push(
        `${file}:${finding.row ?? ""}:${finding.column ?? ""} ${finding.kind} ${messageOf(finding, false)}`,
      );
  }

  get tally(): Tally {
    return { counts: { ...this.counts }, told: [...this.told], refused: this.refused };
  }
}

/** Everything that was wrong, for people: the first hundred problems, and how many there are of each kind. */
export function tallyText({ counts, told, refused }: Tally): string {
  const kinds = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0 && refused === 0) return "";
  const lines = [...told];
  if (total > told.length) lines.push(`… and ${total - told.length} more.`);
  const summary = kinds.map(([kind, count]) => `${count} ${kind.replace(" ", ": ")}`).join(", ");
  return `${lines.join("\n")}\n${refused} row${refused === 1 ? "" : "s"} became no event (${summary})\n`;
}
