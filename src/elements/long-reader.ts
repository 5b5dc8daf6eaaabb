import { BulkReader } from "../events/bulk-reader.ts";
import type { FromReader, ToReader } from "./long-messages.ts";
import { SnapshotClock } from "./snapshot-clock.ts";

/** Reads one long file, message by message; the same in a worker and, where none can be had, in the page. */
export function openLongReader(say: (message: FromReader) => void): (message: ToReader) => Promise<void> {
  const clock = new SnapshotClock();
  let reader: BulkReader | undefined;
  /** Messages are dealt with one after another: reading waits for what it fetches. */
  let turn: Promise<void> = Promise.resolve();

  async function take(message: ToReader): Promise<void> {
    if (message.kind === "open") {
      reader = new BulkReader(message.input);
      return;
    }
    if (!reader) throw new Error("bytes came before the file was opened");
    if (message.kind === "bytes") await reader.push(message.bytes);
    else await reader.end();
    if (reader.state === "unfit") return say({ kind: "unfit" });
    const { progress } = reader;
    say({ kind: "progress", progress });
    if (message.kind === "bytes" && !clock.isDue(progress.events)) return;
    const parts = reader.snapshot();
    if (parts) say({ kind: "store", parts, isLast: message.kind === "end" });
  }

  return (message) => {
    turn = turn.then(() => take(message)).catch((error: unknown) => say({ kind: "broken", message: String(error) }));
    return turn;
  };
}
