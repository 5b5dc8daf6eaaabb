import type { Reading } from "../events/event.ts";
import type { Words } from "../words/words.ts";
import type { CheckDesk } from "./check-desk.ts";
import type { Holding } from "./model.ts";

/** What was read so far. Events that are too many for `reading.events` are in `holding`. */
export interface Read {
  readonly reading: Reading;
  readonly holding?: Holding;
}

/** How far a long file has come. */
export interface Progress {
  readonly bytes: number;
  /** Of the whole file, where that is known. */
  readonly size: number | undefined;
  readonly events: number;
}

/** Who waits for a timeline. */
export interface Reader {
  readonly signal: AbortSignal;
  readonly words: Words;
  /** What an author settled, where one looks. */
  readonly desk: CheckDesk | undefined;
  readonly tell: (progress: Progress) => void;
}
