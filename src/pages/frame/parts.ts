import { readingText } from "../../events/reading-text.ts";
import type { PageParts } from "../../paint/page-text.ts";
import { isFromRight } from "../../words/direction.ts";
import { listHtml, type ReadFile, readFiles, speechOf, toHtml } from "../prerender.ts";

/**
 * What fills a frame page with the timeline at an address of the site, read by the same code as on screen. `fromFrame` leads from the frame
 * page to the site: what the timeline names beside itself, such as pictures, counts from there.
 */
export async function framePartsOf(src: string, readFile: ReadFile, fromFrame: string): Promise<PageParts> {
  const reading = await readFiles(src, readFile);
  const { lang } = await speechOf(reading);
  const { title = src, description = "" } = reading.info;
  const heading = toHtml({ tag: "h1", attributes: { slot: "title", dir: "auto" }, children: [title] });
  return {
    ...{ lang, dir: isFromRight(lang) ? "rtl" : "ltr", title, description },
    attributes: { src: fromFrame + src },
    list: heading + (await listHtml(reading)),
    data: readingText(reading),
  };
}
