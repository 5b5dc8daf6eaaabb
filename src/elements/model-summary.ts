import { summarise } from "../events/summary.ts";
import { summaryText } from "../words/summary-words-for.ts";
import type { TimelineModel } from "./model.ts";
import { type Speech, spoken } from "./speech.ts";

/** What can be said of all events of a timeline together, in days also where the axis is folded; "" where there are none. */
export function summaryOf({ index, fold, elsewhere }: TimelineModel, speech: Speech): string {
  const summary = summarise(fold?.inDays ?? index, undefined, elsewhere?.total);
  return summary ? summaryText(summary, speech.words.lang, (when) => spoken(when, speech)) : "";
}
