import type { DateLine } from "../elements/date-line.ts";
import { handFile } from "../elements/hand-file.ts";
import type { Reading } from "../events/event.ts";
import { aloneHeights } from "./alone-heights.ts";
import { frameMarkup } from "./frame-markup.ts";
import { pageOf } from "./one-file.ts";

const kB = (text: string): string => `${Math.round(new Blob([text]).size / 1000)} kB`;

/** A file's name without its ending, which is all that a lone table says of what it is about. */
const stemOf = (name: string): string => name.replace(/\.[^.]*$/, "");

/**
 * A field for the title and two buttons that give a timeline away without a site: as a snippet in the clipboard, or as one file. `name` is that of the
 * file; `said` tells how it went.
 */
export function giveAway(host: DateLine, name: string, said: HTMLElement): HTMLElement {
  const row = document.createElement("div");
  row.className = "away";
  const label = document.createElement("label");
  const field = document.createElement("input");
  field.type = "text";
  field.value = host.data?.info.title ?? stemOf(name);
  label.append("Title", field);
  row.append(label);
  const button = (text: string, give: (reading: Reading, title: string) => Promise<string>): void => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", async () => {
      const reading = host.data;
      if (!reading) return;
      const title = field.value.trim() || stemOf(name);
      try {
        said.textContent = await give({ ...reading, info: { ...reading.info, title } }, title);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        said.textContent =
          "That did not work: the browser refused the clipboard, or the site's files could not be fetched.";
      }
    });
    row.append(made);
  };
  button("Copy a snippet", async (reading, title) => {
    const [page, heights] = await Promise.all([pageOf(reading), aloneHeights(reading, title)]);
    const snippet = frameMarkup({ title, srcdoc: page }, heights);
    await navigator.clipboard.writeText(snippet);
    return `Copied: one frame with all of it inside, ${kB(snippet)}, ${heights.wide} px high, or ${heights.narrow} px in a narrow column. Paste it where HTML is allowed.`;
  });
  button("Save as one file", async (reading) => {
    const page = await pageOf(reading);
    const file = `${stemOf(name)}.html`;
    handFile(new Blob([page], { type: "text/html" }), file);
    return `Saved as ${file}, ${kB(page)}. It opens without a network.`;
  });
  return row;
}
