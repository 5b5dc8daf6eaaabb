import { css } from "lit";
import { summarise } from "../events/summary.ts";
import { summaryText } from "../words/summary-words-for.ts";
import { adopt } from "./adopt.ts";
import type { TimelineModel } from "./model.ts";
import { readyPrint } from "./print-sheet.ts";
import { type Speech, spoken } from "./speech.ts";

const SUMMARY_ID = "summary";

const summaryStyles = css`
  .summary {
    margin: 0;
    padding-block: 0.375rem 0;
    font-size: 0.8125rem;
    color: var(--_quiet);
  }
  .summary + .status {
    padding-block-start: 0;
  }
`;

/** Says below a plot what there is in it, all together, and lets that describe the plot to those who hear it; makes ready what is printed. */
export function sayAll(frame: Element, model: TimelineModel, speech: Speech): void {
  const { index, elsewhere } = model;
  const summary = summarise(index, undefined, elsewhere?.total);
  frame.querySelector(`#${SUMMARY_ID}`)?.remove();
  const plot = frame.querySelector("[part=plot]");
  if (plot && summary) {
    adopt(frame, summaryStyles);
    const line = document.createElement("p");
    line.id = SUMMARY_ID;
    line.className = "summary";
    line.setAttribute("part", "summary");
    line.textContent = summaryText(summary, speech.words.lang, (when) => spoken(when, speech));
    frame.querySelector(".status")?.before(line);
    plot.setAttribute("aria-describedby", SUMMARY_ID);
  }
  readyPrint(frame, model, speech);
}
