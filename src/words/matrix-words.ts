/** What the matrix of events and sources says, in one language; besides what every view says. Fetched with the matrix. */
export interface MatrixWords {
  readonly caption: string;
  /** The order of rows and columns, and what can be pressed. */
  readonly how: string;
  readonly key: string;
  /** What a claim does, by its kind: said of a mark, and beside it in the legend. */
  readonly kinds: {
    readonly states: string;
    readonly implies: string;
    readonly differs: string;
    readonly denied: string;
    readonly due: string;
  };
  readonly total: string;
  /** "2 claims". */
  readonly claims: (count: number) => string;
  /** "5 sources". */
  readonly sources: (count: number) => string;
  /** "14 of 40 events: only those of “…”". */
  readonly only: (events: string, source: string) => string;
  readonly all: string;
  /** "12 further sources". */
  readonly further: (count: number) => string;
  readonly undated: string;
  readonly unsourced: string;
}
