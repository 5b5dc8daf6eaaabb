import { pageOfReading } from "../elements/export-page.ts";
import { SourceError } from "../elements/loading.ts";
import { readSource } from "../elements/source-loader.ts";
import type { Reading } from "../events/event.ts";
import { loadDateWords } from "../words/load-date-words.ts";
import { loadWords } from "../words/load-words.ts";

/** How a page's timeline is shown: attributes of the element. */
export type Shown = Readonly<Record<string, string | undefined>>;

/** A timeline as a page with everything inside. Rejects with a DOMException where its parts cannot be fetched. */
export async function pageOf(reading: Reading, shown?: Shown): Promise<string> {
  const lang = reading.info.lang ?? (document.documentElement.lang || "en");
  const words = await loadWords(lang);
  return pageOfReading(reading, { words, dateWords: await loadDateWords(lang), lang }, shown);
}

/** The same of the timeline at an address; `host` says in which language it is read. Rejects with a DOMException where a file of it cannot be had. */
export async function pageOfSource(src: string, host: HTMLElement, shown: Shown): Promise<string> {
  const words = await loadWords(document.documentElement.lang || "en");
  const reader = { signal: new AbortController().signal, host, desk: undefined, tell: () => undefined };
  try {
    let reading: Reading | undefined;
    for await (const read of readSource(src, reader)) reading = read.reading;
    if (!reading?.events.length) throw new SourceError(({ fault }) => fault.noSrc);
    return await pageOf(reading, shown);
  } catch (error) {
    if (error instanceof SourceError) throw new DOMException(error.say(words), "NotFoundError");
    throw error;
  }
}
