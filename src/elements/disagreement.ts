import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TimelineEvent } from "../events/event.ts";
import { agreementOf } from "../events/evidence.ts";
import { agreement } from "./agreement-words.ts";
import { goBelow } from "./card-way.ts";
import { sign } from "./evidence-sign.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";
import { icon } from "./icons.ts";

/** That the claims of an event differ, below its title, and the way to them; nothing where they do not. */
export function disagreement(event: TimelineEvent, speech: EvidenceSpeech): TemplateResult | typeof nothing {
  if (agreementOf(event).kind !== "differ") return nothing;
  return html`<button type="button" class="badge differs" @click=${({ currentTarget }: MouseEvent) => goBelow(currentTarget, ".claims-head")}>${sign("differ")}<span>${agreement(event, speech)}</span>${icon("down")}</button>`;
}
