import type { EventStore } from "../events/event-store.ts";
import { fold } from "../events/fold.ts";
import { type LongLine, openLine } from "./long-line.ts";
import type { FromReader } from "./long-messages.ts";
import type { Holding } from "./model.ts";

/** A searcher that nobody asks for so long is let go of, with its copy of the titles. */
const IDLE_MS = 20_000;

type Found = Parameters<Holding["find"]>[2];

/** Looks for words in a long file, in a worker of its own where there may be one, and hands on what it finds as it finds it. */
export class StoreFinder {
  private readonly store: EventStore;
  private readonly file: () => Blob;
  private line: Promise<LongLine> | undefined;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  private hear: (message: FromReader) => void = () => undefined;

  constructor(store: EventStore, file: () => Blob) {
    this.store = store;
    this.file = file;
  }

  find(words: string, signal: AbortSignal, found: Found): void {
    if (fold(words) === "") {
      found(undefined);
      return;
    }
    this.turn++;
    const { turn } = this;
    const wanted = new Uint8Array(this.store.count);
    clearTimeout(this.idle);
    this.hear = (message) => {
      if (message.kind !== "hits" || message.turn !== turn || signal.aborted) return;
      for (const place of message.hits) wanted[place] = 1;
      found((place) => wanted[place] === 1, message.isLast);
      if (message.isLast) this.idle = setTimeout(() => this.close(), IDLE_MS);
    };
    signal.addEventListener("abort", () => this.rest(turn), { once: true });
    this.line ??= this.open();
    void this.line.then((line) => (signal.aborted ? undefined : line.send({ kind: "find", words, turn })));
  }

  private async open(): Promise<LongLine> {
    const line = await openLine((message) => this.hear(message));
    await line.send({ kind: "hold", parts: this.store.searched, file: this.file() });
    return line;
  }

  /** Nobody waits for this turn any more; if no other follows soon, the searcher goes. */
  private rest(turn: number): void {
    if (turn !== this.turn) return;
    clearTimeout(this.idle);
    this.idle = setTimeout(() => this.close(), IDLE_MS);
  }

  private close(): void {
    void this.line?.then((line) => line.close());
    this.line = undefined;
  }
}
