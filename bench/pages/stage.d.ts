/** How a page is handled by the one who measures it. */
export interface Adapter {
  /** Where the wheel turns and the drag begins, CSS px. */
  readonly at: () => { readonly x: number; readonly y: number };
  /** Another text whenever another picture is shown: proof that something moved. */
  readonly picture: () => string;
  /** Zooms by one step of the page's own buttons, where the wheel does not zoom. */
  readonly step?: (direction: 1 | -1) => void;
  /** Middle of the first switch of a filter, CSS px. */
  readonly filter?: () => { readonly x: number; readonly y: number } | undefined;
}

/** Where a page stands. Times are ms since navigation began. */
export interface Stage {
  readonly place: HTMLElement;
  /** How many events to show. */
  readonly count: number;
  /** When the first events were on screen. */
  first: number | undefined;
  /** When all of them had been read and the picture stood. */
  complete: number | undefined;
  /** How many events the page says it holds. */
  items: number | undefined;
  fault: string | undefined;
  adapter: Adapter | undefined;
  readonly painted: () => Promise<void>;
  readonly stands: (adapter: Adapter, items: number) => Promise<void>;
  readonly until: (holds: () => boolean) => Promise<void>;
  readonly watchFirst: (holds: () => boolean) => Promise<void>;
}

declare global {
  var stage: Stage;
}
