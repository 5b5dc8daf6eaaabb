/** What the card says of claims in full; fetched with it. */
export const evidenceWords = {
  sourcesDisagree: (by: readonly ("date" | "figure")[], sources: number): string =>
    `${sources > 1 ? "Sources disagree" : "The source disagrees with itself"} on the ${by.join(" and the ")}`,
  sourcesAgree: (sources: number): string => `${sources} sources agree`,
  oneSource: "1 source",
  by: (author: string): string => `by ${author}`,
  published: (date: string): string => `Published ${date}.`,
  /** What is read from the words stands between these. */
  says: ["Says ", "."] as const,
  follows: "so",
  /** Whether the words, counted again from the publication, mean the date that is given. */
  fits: "Counted again: it fits.",
  mismatch: (why: string): string => `Counted again, it does not fit: ${why}.`,
  wouldMean: (dates: string): string => `the words would mean ${dates}`,
  why: {
    none: "no such day lies near the publication",
    weekday: "that date is another day of the week",
    future: "the source is older than what it tells as past",
    basis: "the explanation contradicts it",
  },
  several: (dates: string): string => `Counted again, the words may mean ${dates}.`,
  quotedBy: (source: string): string => `quoted by ${source}`,
  reportedBy: (source: string): string => `reported by ${source}`,
  figure: "Figure",
  otherFigure: "Gives another figure",
  /** Of a source whose own date is not known to the day. */
  uncertainSource: "Its own date is uncertain: how it is known",
  aboutSource: "About this source",
  accessed: (date: string): string => `Read ${date}.`,
  atWords: "opens the source at these words",
  statuses: { stated: "Stated", reported: "Reported", denied: "Denied", due: "Planned or due" },
  /** What became of an event that was due. */
  happened: {
    yes: "This was due, and another claim says that it then happened.",
    denied: "This was due, and another claim denies that it happened.",
    unknown: "This was due. No claim here says whether it then happened.",
  },
  sideBySide: { date: "The dates side by side", figure: "The figures side by side" },
  differs: "differs",
};
