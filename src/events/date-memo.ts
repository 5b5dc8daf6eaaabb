import { earliest, latest } from "../dates/bounds.ts";
import type { Day } from "../dates/day.ts";
import type { ReadDate } from "./dated.ts";
import { tidyCell } from "./entry.ts";
import { calendarBounds, flagsOf, oddBoundsOf } from "./event-index.ts";
import { keepsakeOf } from "./kept-when.ts";
import { type RowDecoder, utf8Of } from "./utf8-bytes.ts";
import { isAscii } from "./word-matcher.ts";

/** How many spellings are remembered before all are forgotten. */
const MEMORY = 50_000;

/** What a date puts into the ledger. */
export interface KnownDate {
  readonly start: Day;
  readonly end: Day;
  readonly flags: number;
  /** The bits of ENTRY that say how the date is kept, and what is kept. */
  readonly bits: number;
  readonly kept: Uint8Array | undefined;
  readonly utc: boolean;
  /** The words that an id is made of, where they are ASCII. */
  readonly words: Uint8Array | undefined;
}

/** Reads dates that are no plain ISO, each spelling once: the same ones come back in row after row. */
export class DateMemo {
  private readonly read: ReadDate;
  private readonly decoder: RowDecoder;
  private readonly known = new Map<string, KnownDate | undefined>();

  constructor(read: ReadDate, decoder: RowDecoder) {
    this.read = read;
    this.decoder = decoder;
  }

  /** The date in the cell [from, to); undefined where there is something to report about it, or anything odd. */
  find(bytes: Uint8Array, from: number, to: number): KnownDate | undefined {
    const text = this.decoder.decode(bytes.subarray(from, to));
    const known = this.known.get(text);
    if (known || this.known.has(text)) return known;
    if (this.known.size >= MEMORY) this.known.clear();
    const found = this.readText(tidyCell(text));
    this.known.set(text, found);
    return found;
  }

  private readText(text: string): KnownDate | undefined {
    const reading = text === "" ? undefined : this.read(text, "date");
    if (!reading?.ok || reading.warnings.length > 0) return undefined;
    const { when } = reading;
    const [start, end, flags] = [earliest(when), latest(when), flagsOf({ when })];
    if (oddBoundsOf(when, calendarBounds(start, end, flags))) return undefined;
    const numbers = { start: Float64Array.of(start), end: Float64Array.of(end), flags: Uint16Array.of(flags) };
    const { kind, text: kept, utc } = keepsakeOf(when, { ...numbers, oddBounds: new Map() });
    const words = utf8Of(when.edtf ?? when.raw);
    return {
      ...{ start, end, flags, bits: kind, utc },
      kept: kind ? utf8Of(kept) : undefined,
      words: isAscii(words, 0, words.length) ? words : undefined,
    };
  }
}
