import type { Read, Reader } from "../../elements/loading.ts";
import { SourceError } from "../../elements/loading.ts";
import type { Reading, TimelineInfo } from "../../events/event.ts";

/** Calls the page, and the timeline in it, by the title that the file gives. A page with its data inside was given both when it was made. */
function entitle(host: Element, { title }: TimelineInfo): void {
  if (!title) return;
  document.title = title;
  const heading = host.querySelector("h1") ?? document.createElement("h1");
  heading.slot = "title";
  // The title runs its own way, and stands where the page begins its lines.
  const text = document.createElement("bdi");
  text.textContent = title;
  heading.replaceChildren(text);
  host.prepend(heading);
}

/**
 * In frame pages, what stands for the element's own reader of sources: a page that has its data inside needs nothing that reads files, and
 * one that has not fetches that.
 */
export async function* readSource(given: Reading | string | undefined, reader: Reader): AsyncGenerator<Read> {
  if (given === undefined || given === "") throw new SourceError(({ fault }) => fault.noSrc);
  if (typeof given !== "string") return yield { reading: given };
  const { readSource } = await import("../../elements/source-loader.ts");
  for await (const read of readSource(given, reader)) {
    entitle(reader.host, read.reading.info);
    yield read;
  }
}
