type Lens = "all" | "single" | "differ";

/** Everything the interface says, in one language. A missing phrase is a compile error. */
export interface Words {
  readonly lang: string;
  readonly timeline: string;
  /** The role of the plot, read out by screen readers. */
  readonly plotRole: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly whole: string;
  readonly previousEvent: string;
  readonly nextEvent: string;
  readonly close: string;
  /** Opens what can be put among references. */
  readonly cite: string;
  /** Opens what saves the timeline as a file. */
  readonly save: string;
  /** Opens the controls that a narrow element has no room for. */
  readonly more: string;
  readonly views: {
    readonly group: string;
    readonly plot: string;
    readonly list: string;
    readonly table: string;
    readonly matrix: string;
  };
  /** Opens what an author sees of the data. */
  readonly check: string;
  /** Opens what turns the clocks. */
  readonly clock: string;
  readonly legend: string;
  /** Which events are shown, by how their sources stand to each other; `said` stands after a count of events. */
  readonly lenses: Readonly<Record<Lens, string>> & {
    readonly group: string;
    readonly said: (events: string, lens: Lens) => string;
  };
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;
  readonly keys: string;
  /** "In view: 1 Jan – 31 Jul 2020, 12 events." Stands after what is said of all events. */
  readonly status: (span: string, events: string) => string;
  /** "12 events", "12 of 31 events". */
  readonly events: (count: number, total?: number) => string;
  /** "29 February 2020, A treaty is signed, 3 of 31". */
  readonly markName: (date: string, title: string, position: number, total: number) => string;
  /** Between the parts of a name. */
  readonly comma: string;
  /** What the shape of a mark says, on the key and in its name: "planned", "sources disagree". */
  readonly signs: Readonly<
    Record<
      | ("stated" | "reported" | "denied" | "due" | "happened" | "differ" | "inexact" | "lasts" | "near")
      | ("several" | "rest" | "began"),
      string
    >
  >;
  /** "8 events, 3 Jul – 12 Jul 2020: zoom in"; of one instant: "8 more events, 3 Jul 2020: open the first". */
  readonly clusterName: (count: number, span: string, isInstant: boolean) => string;
  /** "2 events, c. 1991 – 30 May 2019, began earlier: show": of those that last into the view. */
  readonly clusterBegan: (count: number, span: string) => string;
  /** "The 500 most important of 20,000 events". Stands first in a list that cannot hold them all. */
  readonly mostImportant: (listed: number, total: number) => string;
  readonly position: (position: number, total: number) => string;
  readonly claims: (count: number) => string;
  readonly published: (date: string) => string;
  readonly saysOtherDate: (date: string) => string;
  readonly noSource: string;
  readonly who: string;
  readonly where: string;
  readonly columns: {
    readonly date: string;
    readonly event: string;
    readonly group: string;
    readonly place: string;
    readonly sources: string;
  };
  /** "Rows 501 to 1,000 of 20,000 events". */
  readonly rows: (from: number, to: number, events: string) => string;
  readonly earlier: string;
  readonly later: string;
  readonly ungrouped: string;
  readonly loading: string;
  /** "12.5 MB, 175,000 events so far". */
  readonly soFar: (megabytes: number, events: number) => string;
  /** "… could not be reached. It is tried again." */
  readonly triedAgain: (message: string) => string;
  readonly empty: string;
  readonly noneShown: string;
  readonly fault: {
    readonly missing: (src: string, status: number) => string;
    readonly unreachable: (src: string) => string;
    readonly notTimeline: (src: string) => string;
    readonly noSrc: string;
    /** A problem of the file itself, in the reader's own sentence. */
    readonly file: (message: string) => string;
  };
  readonly gestureHint: string;
}
