/** What the search field says, in one language. Fetched with the field. */
export interface SearchWords {
  /** What the field is for. */
  readonly field: string;
  /** The same in a word, where there is little room: part of it. */
  readonly short: string;
  readonly clear: string;
  readonly previous: string;
  readonly next: string;
  readonly none: string;
  readonly searching: string;
  /** "31 hits". */
  readonly hits: (n: number) => string;
  /** "7 of 31". */
  readonly position: (position: number, total: number) => string;
  /** Of hits that lie before what is on screen, and after it: "1 earlier". */
  readonly earlier: (n: number) => string;
  readonly later: (n: number) => string;
  /** More may be found yet. */
  readonly soFar: (hits: string) => string;
  readonly keys: string;
  /** Of timelines that are too long to stand in the page as a whole. */
  readonly replaced: (n: number) => string;
}
