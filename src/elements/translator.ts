import { inLanguage } from "../events/translate.ts";
import { watchAround } from "./around.ts";
import type { Read, Reader } from "./loading.ts";

/**
 * What was read in the language of the element or of the nearest that is around it and says one, and again whenever that is changed.
 * Nothing is read anew for it.
 */
export function inLanguageAround(read: Read, { host, signal }: Reader): Read {
  const { reading } = read;
  const language = (): string => host.closest<HTMLElement>("[lang]")?.lang ?? "";
  let lang = language();
  return {
    ...read,
    reading: inLanguage(reading, lang),
    later: (take) => {
      let turn = Promise.resolve();
      const turnTo = async (): Promise<void> => {
        if (signal.aborted || lang === language()) return;
        lang = language();
        await take({ reading: inLanguage(reading, lang) });
      };
      // One after another: words that come late must not stay beside those of a later choice.
      const unwatch = watchAround(host, ["lang"], () => {
        turn = turn.then(turnTo);
      });
      signal.addEventListener("abort", unwatch, { once: true });
    },
  };
}
