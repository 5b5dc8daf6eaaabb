import type { RefusedRow, Source, TimelineInfo } from "./event.ts";
import type { EventIndex } from "./event-index.ts";
import type { Problem } from "./problem.ts";
import type { TablePlan } from "./table-plan.ts";

/** Every so many events the place of their texts is kept; the others are found by walking. */
export const TEXT_STEP = 8;

/** What is known of a table of events as a whole. */
export interface StoreSummary {
  readonly info: TimelineInfo;
  /** The rows of sources.csv. Sources that rows name in passing come with `EventStore.whole`. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** How many rows are not shown, and the first of them. */
  readonly refusedCount: number;
  readonly refused: readonly RefusedRow[];
  /** As `Reading.understood`, `titled` and `columns`. */
  readonly understood: string;
  readonly titled: boolean;
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * What an EventStore is made of: typed arrays and plain values, so that a worker can hand it over (`transferablesOf`). About 31
 * bytes an event besides the bytes of titles, ids and odd dates.
 */
export interface StoreParts {
  readonly index: EventIndex;
  /** The place of each event in the order of the file. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** A TextEntry for each event, in the order of the file. */
  readonly texts: Uint8Array<ArrayBuffer>;
  /** Where the texts of the file's events 0, TEXT_STEP, 2 · TEXT_STEP … begin, and the spreadsheet rows of these. */
  readonly textAt: Uint32Array<ArrayBuffer>;
  readonly textRow: Uint32Array<ArrayBuffer>;
  /** Events of several rows: the events, ascending; where the further rows of each begin, and one more; the rows. */
  readonly furtherOf: Uint32Array<ArrayBuffer>;
  readonly furtherAt: Uint32Array<ArrayBuffer>;
  readonly furtherRows: Uint32Array<ArrayBuffer>;
  /** Some rows of the file, ascending, and where they begin, in bytes. The last one is the end of what was read. */
  readonly anchorRows: Uint32Array<ArrayBuffer>;
  readonly anchorAt: Float64Array<ArrayBuffer>;
  /** Short hashes of ids in the order of the file, where some are made of words; otherwise ids are looked for in the texts. */
  readonly names: Uint16Array<ArrayBuffer> | undefined;
  readonly plan: TablePlan;
  readonly summary: StoreSummary;
}

/** The buffers of a store, to be transferred and not copied. */
export function transferablesOf({ index, ...parts }: StoreParts): ArrayBuffer[] {
  const arrays: readonly unknown[] = [...Object.values(index), ...Object.values(parts)];
  return arrays.filter((part) => ArrayBuffer.isView(part)).map(({ buffer }) => buffer as ArrayBuffer);
}
