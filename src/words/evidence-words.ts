/** What the card says of claims in full, in one language; besides what every view says. Fetched with it. */
export interface EvidenceWords {
  /** "Sources disagree on the date and the figure"; of a single source that gives two: "The source disagrees with itself on the date". */
  readonly sourcesDisagree: (by: readonly ("date" | "figure")[], sources: number) => string;
  /** Of an event that one claim tells and another denies. */
  readonly contested: string;
  readonly sourcesAgree: (sources: number) => string;
  readonly oneSource: string;
  readonly by: (author: string) => string;
  readonly published: (date: string) => string;
  /** What is read from the words stands between these. */
  readonly says: readonly [string, string];
  /** The name of the arrow before what follows. */
  readonly follows: string;
  /** The words, counted again from the publication, mean the date that is given; or they leave it possible. */
  readonly gives: string;
  readonly allows: string;
  readonly mismatch: (why: string) => string;
  readonly wouldMean: (dates: string) => string;
  readonly why: Readonly<Record<"none" | "weekday" | "future" | "basis", string>>;
  readonly several: (dates: string) => string;
  readonly quotedBy: (source: string) => string;
  readonly reportedBy: (source: string) => string;
  readonly figure: string;
  readonly otherFigure: string;
  /** Of a source whose own date is not known to the day. */
  readonly uncertainSource: string;
  readonly aboutSource: string;
  readonly accessed: (date: string) => string;
  readonly atWords: string;
  readonly statuses: Readonly<Record<"stated" | "reported" | "denied" | "due", string>>;
  /** What became of an event that was due. */
  readonly happened: Readonly<Record<"yes" | "denied" | "unknown", string>>;
  readonly sideBySide: Readonly<Record<"date" | "figure", string>>;
  readonly differs: string;
}
