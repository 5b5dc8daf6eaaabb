import { inLanguage } from "../events/translate.ts";
import type { Read, Reader } from "./loading.ts";

/** An element and what is around it, out of shadow trees too. */
function* around(host: Node): Generator<Node> {
  for (let node: Node | null = host; node; ) {
    yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

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
      const watch = new MutationObserver(() => {
        turn = turn.then(turnTo);
      });
      for (const node of around(host))
        if (node instanceof Element) watch.observe(node, { attributes: true, attributeFilter: ["lang"] });
      signal.addEventListener("abort", () => watch.disconnect(), { once: true });
    },
  };
}
