import type { TimelineEvent } from "../events/event.ts";
import { agreementOf } from "../events/evidence.ts";
import { evidenceWords as words } from "../words/evidence-words.ts";
import type { Speech } from "./speech.ts";

/** "Sources disagree on the date", "4 sources agree", "1 source": what a reader wants to know first. */
export function agreement(event: Pick<TimelineEvent, "claims">, speech: Speech): string {
  const { kind, sources, by } = agreementOf(event);
  if (kind === "differ") return words.sourcesDisagree(by, sources);
  if (kind === "agree") return words.sourcesAgree(sources);
  return kind === "single" ? words.oneSource : speech.words.noSource;
}
