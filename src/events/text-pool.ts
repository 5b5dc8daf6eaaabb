/** Bits of an entry's first byte. The lowest two say how its date is kept (KEPT). */
export const ENTRY = { kept: 3, ownId: 4, display: 8, number: 16, utc: 32, further: 64, gap: 128 } as const;

/** The parts of an entry that are texts, as bytes in UTF-8. */
export interface EntryTexts {
  /** Bits of ENTRY that do not follow from the parts. */
  readonly bits: number;
  readonly title: Uint8Array;
  readonly id?: Uint8Array | undefined;
  readonly kept?: Uint8Array | undefined;
  readonly display?: Uint8Array | undefined;
}

/**
 * One event's texts within a pool: first byte, then the lengths of what there is (title, id, kept date, wording of the date), then
 * the bytes themselves, then the number that tells apart events whose ids are made of the same words, and how many rows lie between
 * this event's first row and that of the one before. Read in place, again and again, so that walking through a million makes no
 * garbage. Places are offsets in the pool.
 */
export class TextEntry {
  bits = 0;
  titleFrom = 0;
  titleTo = 0;
  idTo = 0;
  keptTo = 0;
  displayTo = 0;
  /** 1 where nothing else has the same words. */
  number = 1;
  gap = 0;
  /** Where the next entry begins. */
  next = 0;
  private at = 0;

  read(bytes: Uint8Array, from: number): this {
    this.bits = bytes[from] as number;
    this.at = from + 1;
    const title = this.length(bytes);
    const id = this.bits & ENTRY.ownId ? this.length(bytes) : 0;
    const kept = this.bits & ENTRY.kept ? this.length(bytes) : 0;
    const display = this.bits & ENTRY.display ? this.length(bytes) : 0;
    this.titleFrom = this.at;
    this.titleTo = this.at + title;
    this.idTo = this.titleTo + id;
    this.keptTo = this.idTo + kept;
    this.displayTo = this.keptTo + display;
    this.at = this.displayTo;
    this.number = this.bits & ENTRY.number ? this.length(bytes) : 1;
    this.gap = this.bits & ENTRY.gap ? this.length(bytes) : 0;
    this.next = this.at;
    return this;
  }

  private length(bytes: Uint8Array): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.at++] as number;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

/** Bytes that grow at their end. */
export class TextPool {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(capacity = 1 << 16) {
    this.bytes = new Uint8Array(capacity);
  }

  /** Makes room for that many bytes more. */
  reserve(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.length + size, 2 * this.bytes.length));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }

  /** A whole number, seven bits a byte. There must be room. */
  putNumber(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.bytes[this.length++] = (rest & 127) | 128;
    this.bytes[this.length++] = rest;
  }

  /** A stretch of other bytes. There must be room. Short ones are copied faster by hand. */
  putBytes(from: Uint8Array, start: number, end: number): void {
    const { bytes } = this;
    let to = this.length;
    for (let at = start; at < end; at++) bytes[to++] = from[at] as number;
    this.length = to;
  }

  /** Writes an entry, and tells where it begins. */
  putEntry({ bits, title, id, kept, display }: EntryTexts): number {
    const texts = [title, id, kept, display];
    this.reserve(texts.reduce((sum, text) => sum + (text?.length ?? 0), 32));
    const from = this.length;
    this.bytes[this.length++] = bits | (id ? ENTRY.ownId : 0) | (display ? ENTRY.display : 0);
    for (const text of texts) if (text) this.putNumber(text.length);
    for (const text of texts) if (text) this.putBytes(text, 0, text.length);
    return from;
  }
}
