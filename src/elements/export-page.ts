import type { Reading } from "../events/event.ts";
import { plainText } from "../events/markup.ts";
import { readingText } from "../events/reading-text.ts";
import { fillPage } from "../paint/page-text.ts";
import { isFromRight } from "../words/direction.ts";
import { eventListItem, holdMarkup } from "./event-list.ts";
import { type ExportDesk, modelOf } from "./export-part.ts";
import { LIST_MARK } from "./light-list.ts";
import { toDom } from "./list-dom.ts";
import { markupNodes } from "./markup-nodes.ts";
import { type Speech, voiceOf } from "./speech.ts";

const EMPTY_PAGE = "date-line-alone.html";
/** The script of a page that is one file already. */
const OWN_SCRIPT = "#date-line-script";

/** The page without a timeline, from beside `date-line.js`; the site's own build keeps its scripts in a folder. */
async function emptyPage(): Promise<string> {
  const here = import.meta.url;
  const isBeside = /\/date-line-[^/]*$/.test(here);
  const response = await fetch(new URL(isBeside ? EMPTY_PAGE : `../${EMPTY_PAGE}`, here)).catch(() => undefined);
  if (!response?.ok) throw new DOMException(`${EMPTY_PAGE} is not beside date-line.js`, "NotFoundError");
  return response.text();
}

/** True where a timeline can be a page of its own: all of its events are at hand, and the page is none already. */
export const isPageable = (desk: ExportDesk): boolean =>
  modelOf(desk).reading.events.length > 0 && !document.querySelector(OWN_SCRIPT);

/** The whole timeline as a page in one file. Rejects with a DOMException where what it is made from cannot be fetched. */
export const pageOf = (desk: ExportDesk): Promise<string> => pageOfReading(modelOf(desk).reading, desk.speech);

/** The same of a timeline that no element need show, with attributes that say how it is shown. */
export async function pageOfReading(
  reading: Reading,
  speech: Speech,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Promise<string> {
  const { lang } = speech;
  const { title = speech.words.timeline, description = "" } = reading.info;
  const rich = holdMarkup(reading.events) ? markupNodes : undefined;
  const items = reading.events.map((event) => eventListItem(event, reading.sources, voiceOf(speech), { rich }));
  const about = plainText(description);
  const heading = { tag: "h1", children: [{ tag: "bdi", children: [title] }] };
  const lead = about === "" ? [] : [{ tag: "p", attributes: { dir: "auto" }, children: [about] }];
  const head = { tag: "div", attributes: { slot: "title", class: "about" }, children: [heading, ...lead] };
  const list = { tag: "ol", attributes: { [LIST_MARK]: "", role: "list" }, children: items };
  const holder = document.createElement("div");
  holder.append(toDom(head), toDom(list));
  return fillPage(await emptyPage(), {
    ...{ lang, dir: isFromRight(lang) ? "rtl" : "ltr", title, description: about, attributes },
    list: holder.innerHTML,
    data: readingText({ ...reading, info: { ...reading.info, lang } }),
  });
}
