import { summarise } from "../events/summary.ts";
import { summaryText } from "../words/summary-words-for.ts";
import type { TimelineModel } from "./model.ts";
import { type Speech, spoken } from "./speech.ts";

const SUMMARY_ID = "summary";

/** Says below a plot what there is in it, all together, and lets that describe the plot to those who hear it. */
export function sayAll(frame: Element, model: TimelineModel, speech: Speech): void {
  const { index, fold, elsewhere } = model;
  const summary = summarise(fold?.inDays ?? index, undefined, elsewhere?.total);
  const plot = frame.querySelector("[part=plot]");
  const line = frame.querySelector(`#${SUMMARY_ID}`);
  if (plot && line) {
    line.textContent = summary ? summaryText(summary, speech.words.lang, (when) => spoken(when, speech)) : "";
    if (summary) plot.setAttribute("aria-describedby", SUMMARY_ID);
    else plot.removeAttribute("aria-describedby");
  }
}
