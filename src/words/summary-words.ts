/** How a timeline is summed up in words. The parts are sentences without verbs, so that any date fits into them. */
export interface SummaryWords {
  /** "40 events, 2001–2021." */
  readonly all: (count: number, span: string) => string;
  /** "Densest: June – July 2020 (24 events)." */
  readonly dense: (count: number, when: string) => string;
  /** "Longest pause: 2002–2018." */
  readonly pause: (when: string) => string;
}
