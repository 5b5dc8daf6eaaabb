import type { Ledger } from "./ledger.ts";
import { STATE } from "./ledger.ts";
import { NameHash, NameTable, nameHash } from "./name-table.ts";
import { slugOf } from "./slug.ts";
import { ENTRY, TextEntry } from "./text-pool.ts";
import { textOfUtf8 } from "./utf8-bytes.ts";

/** What the events of a ledger are called. */
export interface StoreNames {
  /** For ids made of words, the number that tells them apart; 1 for most. */
  readonly numbers: Uint32Array;
  /** Ids that cannot be used as they were written, and what is used instead. */
  readonly renamed: ReadonlyMap<number, string>;
  /** The hash of every id. */
  readonly hashes: Uint32Array;
}

/** Is told, in the order of the file, what an id is used as that cannot be used as it was written. `row` is that of the event. */
type Tell = (row: number, written: string, own: string) => void;

/**
 * Names events by the rules of `gather`: first those with ids of their own, then those called by their words, each in the order
 * of the file. Undefined where every id is used as it was written, so that nothing need be named.
 */
export function storeNames(ledger: Ledger, tell?: Tell): StoreNames | undefined {
  if (!ledger.hasNameless && !ledger.hasOddIds) return undefined;
  const { count, pool } = ledger;
  const numbers = new Uint32Array(count).fill(1);
  const hashes = new Uint32Array(ledger.hashA.subarray(0, count));
  const renamed = new Map<number, string>();
  const taken = new NameTable();
  const entry = new TextEntry();
  const hash = new NameHash();
  const isOwn = (at: number): boolean => ((pool.bytes[ledger.entryAt[at] as number] as number) & ENTRY.ownId) !== 0;
  for (let at = 0; at < count; at++) {
    if (!isOwn(at)) continue;
    entry.read(pool.bytes, ledger.entryAt[at] as number);
    const written = textOfUtf8(pool.bytes.subarray(entry.titleTo, entry.idTo));
    const name = slugOf(written) || "event";
    hash.clear().putText(name);
    const number = taken.take(hash.a, hash.b);
    const own = number > 1 ? `${name}-${number}` : name;
    if (own === written) continue;
    renamed.set(at, own);
    tell?.(ledger.row[at] as number, written, own);
    hashes[at] = nameHash(own);
  }
  for (let at = 0; at < count; at++) {
    if (isOwn(at) || ledger.state[at] !== STATE.shown) continue;
    hash.from(ledger.hashA[at] as number, ledger.hashB[at] as number);
    const number = taken.take(hash.a, hash.b);
    if (number === 1) continue;
    numbers[at] = number;
    hashes[at] = hash.putText(`-${number}`).a >>> 0;
  }
  return { numbers, renamed, hashes };
}
