import { readingText } from "../events/reading-text.ts";
import { fillPage } from "../paint/page-text.ts";
import { isFromRight } from "../words/direction.ts";
import { addressOf, type Folder } from "./folder.ts";
import { listHtml, toHtml } from "./prerender.ts";

/**
 * The frame page of a timeline, `embed/NAME.html`, from the empty page that the build made: its data are inside. What the timeline names
 * beside itself, such as pictures, counts from the site, one folder up.
 */
export async function framePage(empty: string, { reading, speech, src, title, description }: Folder): Promise<string> {
  const { lang } = speech;
  const heading = toHtml({ tag: "h1", attributes: { slot: "title" }, children: [{ tag: "bdi", children: [title] }] });
  return fillPage(empty, {
    ...{ lang, dir: isFromRight(lang) ? "rtl" : "ltr", title, description },
    attributes: { src: `../${addressOf(src)}` },
    // Just as the element would write it: then it stays.
    list: heading + (await listHtml(reading)),
    data: readingText(reading),
  });
}
