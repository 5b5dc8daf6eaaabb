import type { TimelineInfo } from "../events/event.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import { loadDateWords } from "../words/load-date-words.ts";
import { loadWords } from "../words/load-words.ts";
import { spokenTag } from "../words/spoken-tag.ts";
import type { Speech } from "./speech.ts";

/** What is needed to speak a language, and of dates in a second calendar where one is asked for. */
async function speechFor(lang: string, calendar: string | undefined): Promise<Speech> {
  const speech = { words: await loadWords(lang), dateWords: await loadDateWords(lang), lang };
  return calendar
    ? { ...speech, other: (await import("./other-calendar.ts")).otherCalendar(calendar, speech) }
    : speech;
}

/** The element that is spoken for. */
interface Spoken extends HTMLElement {
  readonly calendar: string | undefined;
}

/** Says a timeline in its language: holds the words. */
export class Narrator {
  /** The words for what is shown now; English until the data says otherwise. */
  speech: Speech = { words: en, dateWords: dateWordsEn, lang: "en" };
  private readonly host: Spoken;

  constructor(host: Spoken) {
    this.host = host;
  }

  /** Takes up the language that the element's author names, that of a timeline, or of the page around it; and a second calendar where one is asked for. */
  async learn({ lang }: Pick<TimelineInfo, "lang">, signal: AbortSignal): Promise<void> {
    const around = this.host.closest<HTMLElement>("[lang]")?.lang;
    const speech = await speechFor(spokenTag(this.host.lang || (lang ?? around)), this.host.calendar);
    if (!signal.aborted) this.speech = { ...speech, evidence: this.speech.evidence };
  }
}
