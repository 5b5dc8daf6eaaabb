/** What is said of corrections. English; fetched where a timeline lists any. */
export const correctionWords = {
  title: "Corrections",
  count: (n: number): string => `Corrections (${n})`,
  /** In the card of an event whose record was corrected. */
  corrected: (date: string): string => `Corrected, ${date}`,
} as const;
