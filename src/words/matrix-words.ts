const count = (n: number): string => new Intl.NumberFormat("en").format(n);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What the matrix of events and sources says. English; fetched with the matrix. */
export const matrixWords = {
  caption: "Which source says what",
  how: "Events in time order, sources in the order of publication. Press an event, a source or a mark.",
  key: "Marks",
  kinds: {
    states: "gives the date itself",
    implies: "passes it on or implies it",
    differs: "gives another date or figure",
    denied: "denies it",
    due: "says it was due",
  },
  /** "denies it", "denies it, 2 claims". */
  mark: (kind: string, n: number): string => (n === 1 ? kind : `${kind}, ${plural(n, "claim", "claims")}`),
  corner: "Event",
  total: "Claims",
  claims: (n: number): string => plural(n, "claim", "claims"),
  sources: (n: number): string => plural(n, "source", "sources"),
  /** "40 events, 57 claims, 5 sources". */
  summary: (events: string, claims: string, sources: string): string => `${events}, ${claims}, ${sources}`,
  /** "14 of 40 events: those of “…”". */
  only: (events: string, source: string): string => `${events}: only those of ${source}`,
  all: "Show all events",
  further: (n: number): string => plural(n, "further source", "further sources"),
  none: "No source named",
  undated: "publication date unknown",
  sourcesKey: "The sources",
  unsourced:
    "No event of this timeline names a source. Give its rows a column “source”, and they are set against their sources here.",
} as const;
