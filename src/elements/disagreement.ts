import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { TimelineEvent } from "../events/event.ts";
import { agreementOf } from "../events/evidence.ts";
import { agreement } from "./agreement-words.ts";
import { goBelow } from "./card-way.ts";
import { sign } from "./evidence-sign.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";

/** That the claims of an event differ, below its title, and the way to them; nothing where they do not. */
export function disagreement(event: TimelineEvent, speech: EvidenceSpeech): TemplateResult | typeof nothing {
  if (agreementOf(event).kind !== "differ") return nothing;
  return html`<button type="button" class="to-claims" @click=${({ currentTarget }: MouseEvent) => goBelow(currentTarget, ".claims-head")}><span class="badge differs">${sign("differ")}<span>${agreement(event, speech)}</span><svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="m3.5 6 4.5 4.5L12.5 6" /></svg></span></button>`;
}
