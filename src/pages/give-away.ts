import type { DateLine } from "../elements/date-line.ts";
import { pageOfReading } from "../elements/export-page.ts";
import type { Reading } from "../events/event.ts";
import { element } from "../paint/xml.ts";
import { loadDateWords } from "../words/load-date-words.ts";
import { loadWords } from "../words/load-words.ts";
import { SANDBOX, USUAL_HEIGHT_PX } from "./snippet.ts";

/** The timeline of a file that stands on no site, as a page with everything inside. Rejects with a DOMException where its parts cannot be fetched. */
async function pageOf(reading: Reading): Promise<string> {
  const lang = reading.info.lang ?? (document.documentElement.lang || "en");
  const words = await loadWords(lang);
  return pageOfReading(reading, { words, dateWords: await loadDateWords(lang), lang });
}

/** What is pasted into another page, and needs nothing beside it: a frame that has its page inside. */
const snippetOf = (page: string, title: string): string =>
  element("iframe", {
    ...{ title, srcdoc: page, loading: "lazy", sandbox: SANDBOX, allow: "fullscreen" },
    ...{ width: "100%", height: USUAL_HEIGHT_PX, style: "border:0" },
  });

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const kB = (text: string): string => `${Math.round(new Blob([text]).size / 1000)} kB`;

/**
 * Two buttons that give a timeline away without a site: as a snippet in the clipboard, or as one file. `said` tells how it went.
 */
export function giveAway(host: DateLine, name: string, said: HTMLElement): HTMLElement {
  const row = document.createElement("div");
  row.className = "away";
  const button = (text: string, give: (page: string, title: string) => Promise<string> | string): void => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", async () => {
      const reading = host.data;
      if (!reading) return;
      try {
        said.textContent = await give(await pageOf(reading), reading.info.title ?? name);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        said.textContent =
          "That did not work: the browser refused the clipboard, or the site's files could not be fetched.";
      }
    });
    row.append(made);
  };
  button("Copy a snippet", async (page, title) => {
    const snippet = snippetOf(page, title);
    await navigator.clipboard.writeText(snippet);
    return `Copied: one frame with all of it inside, ${kB(snippet)}. Paste it where HTML is allowed.`;
  });
  button("Save as one file", (page) => {
    const file = `${name.replace(/\.[^.]*$/, "")}.html`;
    save(page, file);
    return `Saved as ${file}, ${kB(page)}. It opens without a network.`;
  });
  return row;
}
