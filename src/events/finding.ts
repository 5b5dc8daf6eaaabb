import type { ProblemKind, Severity } from "./problem.ts";

/** A problem before it is put into words: what was met, and where. */
export interface Finding {
  readonly kind: ProblemKind;
  /** Where it differs from what is usual for its kind. */
  readonly severity?: Severity;
  /** Spreadsheet row, or index of the entry in a JSON file. */
  readonly row?: number;
  /** Line of a broken JSON file. */
  readonly line?: number;
  /** Heading as the author wrote it, or path in a JSON file. */
  readonly column?: string | undefined;
  readonly file?: string;
  readonly value?: string | undefined;
  /** What the message needs besides: a clause, a name, a number. */
  readonly detail?: string | undefined;
  /** The whole sentence, for kinds that are worded where they are found. */
  readonly said?: string;
  /** What is said of it, where its kind has no words of its own: as a model in `explain.ts`. */
  readonly says?: string;
  /** What to type instead, or the switch that mends a column. */
  readonly offer?: string | undefined;
}

/** Where whoever reads a file leaves what it met. */
export type Report = (finding: Finding) => void;
