import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { earliest, latest } from "../dates/bounds.ts";
import { dateText } from "../dates/date-formatter.ts";
import type { When } from "../dates/when.ts";
import type { BasisCheck } from "../events/basis.ts";
import { checkBasis } from "../events/basis.ts";
import type { Claim, Source } from "../events/event.ts";
import { intlTag } from "../words/intl-tag.ts";
import type { Sign } from "./evidence-sign.ts";
import { sign } from "./evidence-sign.ts";
import type { EvidenceSpeech } from "./evidence-speech.ts";
import type { Speech } from "./speech.ts";
import { spoken } from "./speech.ts";

/** A date as what follows from a reasoning: without its weekday, which the words gave. */
function outcome(when: When, speech: Speech): string {
  const isPlain = when.precision === "day" && !when.approximate && !when.uncertain && when.startMin !== null;
  const options = { words: speech.dateWords, lang: speech.lang, style: "long" } as const;
  return isPlain ? dateText(when.startMin ?? 0, "day", options) : spoken(when, speech);
}

/** Whether words that a date fits give it: all of it is one of their readings, and no more; of a date that is about right, it lies in one. */
function areTheDate({ phrase, readings }: BasisCheck, when: When): boolean {
  const [from, to] = [earliest(when), latest(when)];
  const isIt = (reading: When): boolean => {
    const [first, last] = [earliest(reading), latest(reading)];
    return when.approximate ? first <= from && to <= last : first === from && to === last;
  };
  return phrase !== undefined && readings.some(isIt);
}

/** What counting again gave, with its sign. */
function recount(check: BasisCheck, when: When, speech: EvidenceSpeech): readonly [Sign, string] | undefined {
  const { kind, readings, why } = check;
  const { evidenceWords: words } = speech;
  const list = new Intl.ListFormat([intlTag(speech.lang), "en"], { type: "disjunction" });
  const dates = list.format(readings.map((reading) => outcome(reading, speech)));
  if (kind === "fits") return ["fits", areTheDate(check, when) ? words.gives : words.allows];
  if (kind === "several") return ["open", words.several(dates)];
  if (kind === "mismatch")
    return ["wrong", words.mismatch(why || !dates ? words.why[why ?? "none"] : words.wouldMean(dates))];
  return undefined;
}

/** Whether words of a source are counted from its publication: a date with its year is not counted from anything. */
const isRelative = (phrase: string | undefined): boolean => phrase !== undefined && !/\d{4}/.test(phrase);

/** Whether how a claim's date follows begins with when its source was published. */
export function saysPublished(claim: Claim, source: Source | undefined): boolean {
  const { phrase, published } = checkBasis(claim, source);
  return published !== undefined && isRelative(phrase);
}

/**
 * How a claim's date follows: "Published Friday 3 July 2020. Says Wednesday. → 1 July 2020", what counting again gave, and the
 * author's own sentence. Nothing where no more is known than the date itself, which is said elsewhere.
 */
export function reasoning(
  claim: Claim,
  source: Source | undefined,
  speech: EvidenceSpeech,
): TemplateResult | typeof nothing {
  const { evidenceWords: words } = speech;
  const check = checkBasis(claim, source);
  const counted = recount(check, claim.when, speech);
  const { phrase, published } = check;
  const [before, after] = words.says;
  const basis = claim.basis ? html`<span class="basis" dir="auto">${claim.basis}</span> ` : nothing;
  if (!counted && !claim.basis && (claim.differs || claim.inherits)) return nothing;
  return html`
    <p class="chain">
      ${published && isRelative(phrase) ? html`${words.published(spoken(published, speech))} ` : nothing}${phrase ? html`${before}<em>${phrase}</em>${after} ` : nothing}${phrase ? nothing : basis}<span class="outcome"><span class="arrow" role="img" aria-label=${words.follows}>→</span> <b>${outcome(claim.when, speech)}</b></span>
    </p>
    ${counted ? html`<p class=${check.kind === "mismatch" ? "recount wrong" : "recount"}>${sign(counted[0])}<span>${counted[1]}</span></p>` : nothing}
    ${phrase && claim.basis ? html`<p>${basis}</p>` : nothing}
  `;
}
