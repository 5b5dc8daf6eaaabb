import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import { FileWindow } from "./file-window.ts";
import type { RunMerge } from "./merge-runs.ts";
import { KEYS } from "./sorted-run.ts";
import type { VisitKeys } from "./tile-levels.ts";

const HELD = 8192;

/** Writes the keys of all events in time order into one file, which is there when it is whole. */
export function writeKeys(merge: RunMerge, path: string): void {
  const block = new Float64Array(HELD * KEYS);
  const bytes = new Uint8Array(block.buffer);
  const fd = openSync(`${path}.part`, "w");
  for (;;) {
    let at = 0;
    const count = merge.visit(HELD, (key) => {
      block.set(key, at);
      at += KEYS;
    });
    if (count === 0) break;
    writeSync(fd, bytes, 0, at * 8);
  }
  closeSync(fd);
  renameSync(`${path}.part`, path);
}

/** Visits the keys in a file, one after another. The array that is given is the same each time. */
export function keysIn(path: string): VisitKeys {
  return (visit) => {
    const file = new FileWindow(path, HELD * KEYS * 8);
    const key = new Float64Array(KEYS);
    const bytes = new Uint8Array(key.buffer);
    for (let next = file.take(KEYS * 8); next; next = file.take(KEYS * 8)) {
      bytes.set(next);
      visit(key);
    }
    file.close();
  };
}
