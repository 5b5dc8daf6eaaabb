import type { Reading } from "../events/event.ts";
import type { Read, Reader } from "./loading.ts";
import type { Narrator } from "./narrator.ts";
import { readSource } from "./source-loader.ts";
import { warm } from "./warming.ts";

/** Who waits for a timeline, and has other things to ask for. */
interface Asker extends Reader {
  /** The file was asked for: what comes beside it may be, now. */
  readonly asked: () => void;
}

/**
 * Reads what an element was given, like `readSource`. It is asked for at once, before the page is laid out for the element; and while it is
 * on its way, the words of the page's language come, and what a picture is made with is made ready.
 */
export async function* readAhead(
  given: Reading | string | undefined,
  asker: Asker,
  narrator: Narrator,
): AsyncGenerator<Read> {
  const reads = readSource(given, asker);
  const first = reads.next();
  asker.asked();
  const ready = narrator.learn({}, asker.signal).then(() => warm(asker.host, narrator.speech));
  try {
    const [{ value, done }] = await Promise.all([first, ready]);
    if (done) return;
    yield value;
    yield* reads;
  } finally {
    void reads.return(undefined);
  }
}
