import type { Read, Reader } from "../../elements/loading.ts";
import { SourceError } from "../../elements/loading.ts";
import type { Reading } from "../../events/event.ts";

/**
 * In frame pages, what stands for the element's own reader of sources: a page that has its data inside needs nothing that reads files, and
 * one that has not fetches that.
 */
export async function* readSource(given: Reading | string | undefined, reader: Reader): AsyncGenerator<Read> {
  if (given === undefined || given === "") throw new SourceError(reader.words.fault.noSrc);
  if (typeof given === "string") yield* (await import("../../elements/source-loader.ts")).readSource(given, reader);
  else yield { reading: given };
}
