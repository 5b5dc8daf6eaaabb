import type { TimelineModel } from "./model.ts";
import { summaryOf } from "./model-summary.ts";
import type { Speech } from "./speech.ts";

const SUMMARY_ID = "summary";

/** Says below a plot what there is in it, all together, and lets that describe the plot to those who hear it. */
export function sayAll(frame: Element, model: TimelineModel, speech: Speech): void {
  const summary = summaryOf(model, speech);
  const plot = frame.querySelector("[part=plot]");
  const line = frame.querySelector<HTMLElement>(`#${SUMMARY_ID}`);
  if (plot && line) {
    // The space is the sentence's own: by itself it would have moved from where the line began.
    line.textContent = `${summary} `;
    line.hidden = !summary;
    if (summary) plot.setAttribute("aria-describedby", SUMMARY_ID);
    else plot.removeAttribute("aria-describedby");
  }
}
