import { type Ledger, STATE } from "./ledger.ts";
import { shortHash } from "./name-table.ts";
import { type StoreNames, storeNames } from "./store-names.ts";
import { type StoreParts, TEXT_STEP } from "./store-parts.ts";
import { ENTRY, type EntryTexts, TextEntry, TextPool } from "./text-pool.ts";
import { utf8Of } from "./utf8-bytes.ts";

/** The texts of a ledger's events that are shown. */
export interface SealedTexts extends Pick<StoreParts, "texts" | "textAt" | "textRow" | "names"> {
  /** By place in the ledger, the place among those that are shown; undefined where all are. */
  readonly shownAt: Uint32Array | undefined;
}

/** The places of the ledger that are shown. */
function shownAmong({ count, state }: Ledger): Uint32Array {
  const places = new Uint32Array(count);
  let shown = 0;
  for (let at = 0; at < count; at++) if (state[at] === STATE.shown) places[shown++] = at;
  return places.subarray(0, shown);
}

/** An entry with another id. */
function renamed(bytes: Uint8Array, entry: TextEntry, id: string): EntryTexts {
  const { bits, titleFrom, titleTo, idTo, keptTo, displayTo } = entry;
  return {
    bits: 0,
    title: bytes.subarray(titleFrom, titleTo),
    id: utf8Of(id),
    kept: bits & ENTRY.kept ? bytes.subarray(idTo, keptTo) : undefined,
    display: bits & ENTRY.display ? bytes.subarray(keptTo, displayTo) : undefined,
  };
}

/** Writes the entries that are shown one after another, with their names and rows. */
function rewritten(ledger: Ledger, places: Uint32Array, names: StoreNames | undefined): TextPool {
  const { pool } = ledger;
  const hasFurther = new Uint8Array(ledger.count);
  for (const at of ledger.furtherOf) hasFurther[at] = 1;
  const texts = new TextPool(pool.length + 10 * places.length);
  const entry = new TextEntry();
  for (let i = 0; i < places.length; i++) {
    const at = places[i] as number;
    const from = ledger.entryAt[at] as number;
    entry.read(pool.bytes, from);
    const begin = texts.length;
    const own = names?.renamed.get(at);
    if (own === undefined) {
      texts.reserve(entry.next - from + 10);
      texts.putBytes(pool.bytes, from, entry.next);
    } else texts.putEntry(renamed(pool.bytes, entry, own));
    const number = names?.numbers[at] ?? 1;
    const gap = i === 0 ? 0 : (ledger.row[at] as number) - (ledger.row[places[i - 1] as number] as number) - 1;
    texts.reserve(10);
    if (number > 1) texts.putNumber(number);
    if (gap > 0) texts.putNumber(gap);
    const more =
      (hasFurther[at] === 1 ? ENTRY.further : 0) | (number > 1 ? ENTRY.number : 0) | (gap > 0 ? ENTRY.gap : 0);
    texts.bytes[begin] = entry.bits | more;
  }
  return texts;
}

/** The texts of the events that are shown, in the order of the file, and where to find them. */
export function sealTexts(ledger: Ledger): SealedTexts {
  const names = storeNames(ledger);
  const places = shownAmong(ledger);
  const isWhole = places.length === ledger.count;
  const isReady = isWhole && !names && ledger.isEven && ledger.furtherOf.length === 0;
  const { bytes, length } = isReady ? ledger.pool : rewritten(ledger, places, names);
  const textAt = new Uint32Array(Math.ceil(places.length / TEXT_STEP));
  const textRow = new Uint32Array(textAt.length);
  const entry = new TextEntry();
  let at = 0;
  for (let i = 0; i < places.length; i++) {
    if (i % TEXT_STEP === 0) {
      textAt[i / TEXT_STEP] = at;
      textRow[i / TEXT_STEP] = ledger.row[places[i] as number] as number;
    }
    at = entry.read(bytes, at).next;
  }
  const shownAt = isWhole ? undefined : new Uint32Array(ledger.count);
  if (shownAt) for (let i = 0; i < places.length; i++) shownAt[places[i] as number] = i;
  const hashes = names && Uint16Array.from(places, (place) => shortHash(names.hashes[place] as number));
  return { texts: bytes.slice(0, length), textAt, textRow, names: hashes, shownAt };
}
