import type { Reading } from "../events/event.ts";
import { en } from "../words/en.ts";
import type { Words } from "../words/words.ts";
import type { CheckDesk } from "./check-desk.ts";
import type { Holding } from "./model.ts";

/** A file that could not be had: `say` gives the sentence that stands in the timeline's place, in the words of the reader's language. */
export class SourceError extends Error {
  readonly say: (words: Words) => string;

  constructor(say: (words: Words) => string) {
    super(say(en));
    this.say = say;
  }
}

/** What was read so far. Events that are too many for `reading.events` are in `holding`. */
export interface Read {
  readonly reading: Reading;
  readonly holding?: Holding;
  /** Calls back with what has come since, as long as the timeline is looked at; absent where all is here. */
  readonly later?: (take: (read: Read) => void | Promise<void>) => void;
}

/** How far a long file has come. */
export interface Progress {
  readonly bytes: number;
  /** Of the whole file, where that is known. */
  readonly size: number | undefined;
  readonly events: number;
}

/** What is told while a timeline comes. */
export interface News {
  readonly progress?: Progress;
  /** What could not be fetched and is asked for again. Nothing waits for it. */
  readonly trouble?: string | undefined;
}

/** Who waits for a timeline. */
export interface Reader {
  readonly signal: AbortSignal;
  /** The element: what is around it says which language is read. */
  readonly host: HTMLElement;
  /** What an author settled, where one looks. */
  readonly desk: CheckDesk | undefined;
  readonly tell: (news: News) => void;
}
