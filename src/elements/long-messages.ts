import type { BulkInput, BulkProgress } from "../events/bulk-reader.ts";
import type { StoreParts } from "../events/store-parts.ts";
import type { Searched } from "../events/store-search.ts";

/** What the reader of a long file is told: first which file, then its bytes, then that there are no more. */
export type ToReader =
  /** The events to search in, and the file that they stand in; then words, which end the search for those before. */
  | { readonly kind: "hold"; readonly parts: Searched; readonly file: Blob }
  | { readonly kind: "find"; readonly words: string; readonly turn: number }
  | { readonly kind: "open"; readonly input: BulkInput }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "end" };

/** What it says: how far it came, after every piece of the file, and now and then the events that it has so far. */
export type FromReader =
  /** A worker was started, and nothing forbids it. */
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly progress: BulkProgress }
  | { readonly kind: "store"; readonly parts: StoreParts; readonly isLast: boolean }
  /** Places of events that hold the words of a turn, some after others. */
  | { readonly kind: "hits"; readonly turn: number; readonly hits: Uint32Array; readonly isLast: boolean }
  /** The file is none for this reader. */
  | { readonly kind: "unfit" }
  | { readonly kind: "broken"; readonly message: string };
