/** How a timeline is summed up in words. The parts are sentences without verbs, so that any date fits into them. */
export interface SummaryWords {
  /** "40 events, 2001–2021." */
  readonly all: (count: number, span: string) => string;
  /** "Densest: June – July 2020 (24 events)." */
  readonly dense: (count: number, when: string) => string;
  /** "No events: 2002–2018." */
  readonly gap: (when: string) => string;
  /** The same where something goes on all the while: "Nothing new: 2002–2018." */
  readonly quiet: (when: string) => string;
}
