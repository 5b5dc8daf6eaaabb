import { breathing } from "./breathing.ts";
import type { FromReader, ToReader } from "./long-messages.ts";
import workerUrl from "./long-worker.ts?worker&url";

/** As many pieces of a file may wait for a worker; more would only fill the memory. */
const MOST_WAITING = 32;

/** The way to the reader of a long file. */
export interface LongLine {
  /** Sends a message; fulfils when the next may be sent. Bytes are given away. */
  readonly send: (message: ToReader) => Promise<void>;
  readonly close: () => void;
}

/**
 * The worker's address as pages with Trusted Types want it. A policy may be made once on a page, so it is made once for all
 * timelines; its name stands in our own pages' policy, and other pages may refuse it.
 */
let trusted: unknown;

function trustedUrl(): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  trusted ??=
    trustedTypes?.createPolicy("date-line", { createScriptURL: (text) => text }).createScriptURL(workerUrl) ??
    workerUrl;
  return trusted;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ): {
    createScriptURL(url: string): unknown;
  };
}

/** A worker that has answered; undefined where the page, its policy or its origin allow none. */
async function startWorker(): Promise<Worker | undefined> {
  try {
    const worker = new Worker(trustedUrl() as string, { type: "module" });
    const answered = await new Promise<boolean>((resolve) => {
      worker.onmessage = () => resolve(true);
      worker.onerror = () => resolve(false);
    });
    if (answered) return worker;
    worker.terminate();
  } catch {
    // Another origin, an opaque one, or a policy: the page reads for itself.
  }
  return undefined;
}

/** Opens a way to a reader: in a worker where there may be one, else in the page, in slices. */
export async function openLine(hear: (message: FromReader) => void): Promise<LongLine> {
  const worker = await startWorker();
  if (!worker) return lineInPage(hear);
  let waiting = 0;
  let wake = (): void => undefined;
  worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
    if (data.kind === "progress" || data.kind === "unfit") waiting--;
    wake();
    hear(data);
  };
  worker.onerror = (event) => {
    wake();
    hear({ kind: "broken", message: event.message });
  };
  return {
    async send(message) {
      const isAnswered = message.kind === "bytes" || message.kind === "end";
      if (isAnswered) waiting++;
      worker.postMessage(message, message.kind === "bytes" ? [message.bytes.buffer as ArrayBuffer] : []);
      if (waiting < MOST_WAITING || message.kind !== "bytes") return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    close: () => worker.terminate(),
  };
}

async function lineInPage(hear: (message: FromReader) => void): Promise<LongLine> {
  const { openLongReader } = await import("./long-reader.ts");
  const pause = breathing();
  const take = openLongReader(hear, pause);
  return {
    async send(message) {
      await take(message);
      await pause();
    },
    close: () => undefined,
  };
}
