import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Source, TimelineEvent } from "../events/event.ts";
import type { DateWords } from "../words/date-words.ts";
import type { Words } from "../words/words.ts";

/** What is known of an event's claims before all else: that they differ, and the words that its date was read from. */
export type LeadView = (event: TimelineEvent, sources: ReadonlyMap<string, Source>, speech: Speech) => unknown;

/** What stands above the claims of an event. */
export interface Heading {
  readonly level: number;
  /** True where what leads has said before that they differ. */
  readonly isLed?: boolean;
}

/** How we know of an event. */
export interface EvidenceView {
  readonly lead: LeadView;
  /** Its claims, below their heading. */
  readonly claims: (
    event: TimelineEvent,
    sources: ReadonlyMap<string, Source>,
    speech: Speech,
    heading: Heading,
  ) => unknown;
}

/** What is needed to say events in words. */
export interface Speech {
  readonly words: Words;
  readonly dateWords: DateWords;
  readonly lang: string;
  /** A date in the second calendar, as far as it converts to it; absent where none is asked for. */
  readonly other?: ((when: When) => string | undefined) | undefined;
  /** How a text with markup is shown; absent where no text has any. */
  readonly rich?: ((text: string) => unknown) | undefined;
  /** The claims that were asked for: they are set off among an event's others. */
  readonly told?: readonly Claim[] | undefined;
  /** How the claims of an event are shown in full; absent until that was fetched, and where it cannot be. */
  readonly evidence?: EvidenceView | undefined;
  /** What is said of an event's corrections, by its id; absent where the timeline lists none. */
  readonly corrected?: ((event: string) => unknown) | undefined;
}

/** Words, and dates said in them: for those who should not need the whole of `dates` for it. */
export interface Voice {
  readonly words: Words;
  readonly spoken: (when: When) => string;
  readonly brief: (when: When) => string;
  /** The date in the second calendar. */
  readonly other: (when: When) => string | undefined;
}

export const voiceOf = (speech: Speech): Voice => ({
  words: speech.words,
  spoken: (when) => spoken(when, speech),
  brief: (when) => brief(when, speech),
  other: (when) => speech.other?.(when),
});

/** A date in full, as the list and the card say it. */
export const spoken = (when: When, speech: Speech): string =>
  formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "long" });

/** A date as short as its precision allows, as labels and tables say it. */
export const brief = (when: When, speech: Speech): string =>
  formatWhen(when, { words: speech.dateWords, lang: speech.lang, style: "short" });
