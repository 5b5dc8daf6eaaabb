import "../embed.ts";
import { breathing } from "../elements/breathing.ts";
import { definePanel } from "../elements/check-panel.ts";
import type { ReadOptions, TimelineInput } from "../events/input.ts";
import { readTimeline } from "../events/read.ts";
import { understoodOf } from "../events/understood.ts";
import { exampleFile } from "./examples.ts";
import { giveAway } from "./give-away.ts";
import { type GivenFile, sortFiles } from "./given-files.ts";

definePanel();

function node<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`try.html has no ${selector}`);
  return found;
}

const main = node("main", HTMLElement);
const page = document.documentElement;
const said = node("#said", HTMLElement);
const given = node("#given", HTMLElement);
const result = node("#result", HTMLElement);
const stage = node("#stage", HTMLElement);
const cells = node("#cells", HTMLTextAreaElement);
const chosen = node("#files", HTMLInputElement);
const panel = document.createElement("date-line-check");

/** Only the latest wish is shown, however long an earlier one takes. */
let wish = 0;

/** Lets the page draw while a long file is read. */
const pause = breathing();

/** Reads files and shows them; `options` are what was settled in the panel. */
async function show(input: TimelineInput, options: ReadOptions = {}, unused: readonly string[] = []): Promise<void> {
  wish += 1;
  const mine = wish;
  const reading = await readTimeline({ ...input, options, hints: true, pause });
  if (mine !== wish) return;
  const timeline = document.createElement("date-line");
  timeline.controls = true;
  timeline.data = reading;
  panel.reading = reading;
  panel.settled = options;
  panel.onSettle = (settled) => void show(input, settled, unused);
  // The panel stays where it is, with the focus that it has.
  if (panel.isConnected) stage.firstElementChild?.replaceWith(timeline);
  else stage.replaceChildren(timeline, panel);
  result.querySelector(".away")?.remove();
  if (reading.events.length > 0) result.append(giveAway(timeline, input.events.name, given));
  given.textContent = "";
  result.hidden = false;
  const left = unused.length > 0 ? ` Not used: ${unused.join(", ")}.` : "";
  said.textContent = `${input.events.name}: ${understoodOf(reading)}.${left}`;
}

/** Shows other files than before, and goes to where they are seen. */
async function showAnew(input: TimelineInput, unused: readonly string[] = []): Promise<void> {
  await show(input, {}, unused);
  result.scrollIntoView({ block: "start" });
}

async function showFiles(list: Iterable<File>): Promise<void> {
  const files: GivenFile[] = await Promise.all(
    [...list].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const given = sortFiles(files);
  if (given) await showAnew(given.input, given.unused);
}

function showCells(): void {
  if (cells.value.trim() === "") {
    result.hidden = false;
    said.textContent = "There are no cells yet: paste some into the box above.";
    cells.focus();
    return;
  }
  void showAnew({ events: { name: "pasted cells", text: cells.value } });
}

chosen.addEventListener("change", () => {
  void showFiles(chosen.files ?? []);
  chosen.value = "";
});
cells.addEventListener("input", (event) => {
  if (event instanceof InputEvent && event.inputType === "insertFromPaste") showCells();
});
node("#show", HTMLButtonElement).addEventListener("click", showCells);
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-example]"))
  button.addEventListener("click", () => {
    const { example } = button.dataset;
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0"));
    if (example === "clean" || example === "ambiguous" || example === "deep")
      void showAnew(exampleFile(example, today.join("-")));
  });
// All of the page: a file that is dropped beside the box would otherwise take the page's place.
page.addEventListener("dragover", (event) => {
  event.preventDefault();
  main.classList.add("over");
});
page.addEventListener("dragleave", () => main.classList.remove("over"));
page.addEventListener("drop", (event) => {
  event.preventDefault();
  main.classList.remove("over");
  void showFiles(event.dataTransfer?.files ?? []);
});
node("#give", HTMLElement).hidden = false;
node("#needs-script", HTMLElement).hidden = true;
// Whoever uses this page may want it on a train, too.
void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage("keep tools"));
