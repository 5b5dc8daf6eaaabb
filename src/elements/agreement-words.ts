import type { TimelineEvent } from "../events/event.ts";
import { agreementOf } from "../events/evidence.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";

/** "Sources disagree on the date", "4 sources agree", "1 source": what a reader wants to know first. */
export function agreement(event: Pick<TimelineEvent, "claims">, { words, evidenceWords }: EvidenceSpeech): string {
  const { kind, sources, by } = agreementOf(event);
  const subjects = by.filter((subject) => subject !== "denial");
  if (by.length > subjects.length) return evidenceWords.contested;
  if (kind === "differ") return evidenceWords.sourcesDisagree(subjects, sources);
  if (kind === "agree") return evidenceWords.sourcesAgree(sources);
  return kind === "single" ? evidenceWords.oneSource : words.noSource;
}
