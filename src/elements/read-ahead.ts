import type { Reading } from "../events/event.ts";
import type { Read, Reader } from "./loading.ts";
import type { Narrator } from "./narrator.ts";
import { readSource } from "./source-loader.ts";
import { warm } from "./warming.ts";

/**
 * Reads what an element was given, like `readSource`. It is asked for at once, before the page is laid out for the element; and while it is
 * on its way, the words of the page's language come, and what a picture is made with is made ready.
 */
export async function* readAhead(
  given: Reading | string | undefined,
  asked: Omit<Reader, "words">,
  narrator: Narrator,
): AsyncGenerator<Read> {
  const reads = readSource(given, {
    ...asked,
    get words() {
      return narrator.speech.words;
    },
  });
  const first = reads.next();
  const ready = narrator.learn({}, asked.signal).then(() => warm(asked.host, narrator.speech));
  const [{ value, done }] = await Promise.all([first, ready]);
  if (done) return;
  yield value;
  yield* reads;
}
