import "../embed.ts";
import { definePanel } from "../elements/check-panel.ts";
import type { ReadOptions, TimelineInput } from "../events/input.ts";
import { readTimeline } from "../events/read.ts";
import { understoodOf } from "../events/understood.ts";
import { exampleFile } from "./examples.ts";
import { type GivenFile, sortFiles } from "./given-files.ts";

definePanel();

function node<T extends Element>(selector: string, kind: new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`try.html has no ${selector}`);
  return found;
}

const main = node("main", HTMLElement);
const said = node("#said", HTMLElement);
const result = node("#result", HTMLElement);
const stage = node("#stage", HTMLElement);
const cells = node("#cells", HTMLTextAreaElement);
const chosen = node("#files", HTMLInputElement);
const panel = document.createElement("date-line-check");

/** Only the latest wish is shown, however long an earlier one takes. */
let wish = 0;

async function show(input: TimelineInput, options: ReadOptions = {}, unused: readonly string[] = []): Promise<void> {
  wish += 1;
  const mine = wish;
  const reading = await readTimeline({ ...input, options, hints: true });
  if (mine !== wish) return;
  const timeline = document.createElement("date-line");
  timeline.controls = true;
  timeline.data = reading;
  panel.reading = reading;
  panel.settled = options;
  panel.onSettle = (settled) => void show(input, settled, unused);
  stage.replaceChildren(timeline, panel);
  result.hidden = false;
  const left = unused.length > 0 ? ` Not used: ${unused.join(", ")}.` : "";
  said.textContent = `${input.events.name}: ${understoodOf(reading)}.${left}`;
}

async function showFiles(list: Iterable<File>): Promise<void> {
  const files: GivenFile[] = await Promise.all(
    [...list].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const given = sortFiles(files);
  if (!given) return;
  await show(given.input, {}, given.unused);
  result.scrollIntoView({ block: "start" });
}

function showCells(): void {
  if (cells.value.trim() === "") return;
  void show({ events: { name: "pasted cells", text: cells.value } });
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
      void show(exampleFile(example, today.join("-")));
  });
main.addEventListener("dragover", (event) => {
  event.preventDefault();
  main.classList.add("over");
});
main.addEventListener("dragleave", () => main.classList.remove("over"));
main.addEventListener("drop", (event) => {
  event.preventDefault();
  main.classList.remove("over");
  void showFiles(event.dataTransfer?.files ?? []);
});
node("#give", HTMLElement).hidden = false;
node("#needs-script", HTMLElement).hidden = true;
