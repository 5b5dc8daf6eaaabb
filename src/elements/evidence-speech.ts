import type { EvidenceWords } from "../words/evidence-words.ts";
import type { Speech } from "./speech.ts";

/** What is needed to say claims in full. */
export interface EvidenceSpeech extends Speech {
  readonly evidenceWords: EvidenceWords;
}
