import type { TimelineInfo } from "../events/event.ts";
import { dateWordsEn } from "../words/date-words-en.ts";
import { en } from "../words/en.ts";
import { loadDateWords } from "../words/load-date-words.ts";
import { loadWords } from "../words/load-words.ts";
import type { TimelineModel } from "./model.ts";
import type { Speech } from "./speech.ts";
import { voiceOf } from "./speech.ts";

/** What is needed to speak a language, and of dates in a second calendar where one is asked for. */
async function speechFor(lang: string, calendar: string | undefined): Promise<Speech> {
  const speech = { words: await loadWords(lang), dateWords: await loadDateWords(lang), lang };
  return calendar
    ? { ...speech, other: (await import("./other-calendar.ts")).otherCalendar(calendar, speech) }
    : speech;
}

/** Says a timeline in its language: holds the words, and writes the list of events into the page. */
export class Narrator {
  /** The words for what is shown now; English until the data says otherwise. */
  speech: Speech = { words: en, dateWords: dateWordsEn, lang: "en" };
  private readonly host: HTMLElement;
  private readonly changed: () => void;
  private told: { readonly model: TimelineModel; readonly signal: AbortSignal } | undefined;

  /** `changed` is called when something is to be said otherwise than before. */
  constructor(host: HTMLElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
  }

  /** Takes up the language of a timeline, or of the page around it, and a second calendar where one is asked for. */
  async learn({ lang }: TimelineInfo, calendar: string | undefined, signal: AbortSignal): Promise<void> {
    const around = this.host.closest<HTMLElement>("[lang]")?.lang;
    const speech = await speechFor(lang ?? (around || "en"), calendar);
    if (!signal.aborted) this.speech = { ...speech, evidence: this.speech.evidence };
  }

  /** Writes the events into the page. Nobody waits for those of a long file, which are read one after another. */
  async write(model: TimelineModel, signal: AbortSignal): Promise<void> {
    this.told = { model, signal };
    const written = Promise.all([this.writeList(model, signal), this.learnEvidence(model)]);
    if (model.reading.events.length > 0) await written;
  }

  /** Writes the list, and learns how texts are to be shown elsewhere. */
  private async writeList(model: TimelineModel, signal: AbortSignal): Promise<void> {
    const { writeEvents } = await import("./write-list.ts");
    if (signal.aborted) return;
    const more = await writeEvents(this.host, model, voiceOf(this.speech), signal);
    if (signal.aborted) return;
    this.speech = { ...this.speech, ...more };
    this.changed();
  }

  /** Learns to show claims in full, where a timeline may have any. Without it, cards say them plainly. */
  private async learnEvidence({ lenses, reading }: TimelineModel): Promise<void> {
    if (this.speech.evidence || (!lenses && reading.events.length > 0 && !reading.events.some(({ media }) => media))) return;
    // Where only the one file was copied, cards say claims as plainly as before.
    const card = await import("./evidence-card.ts").catch(() => undefined);
    if (!card || this.speech.evidence) return;
    this.speech = { ...this.speech, evidence: card.openEvidence(this.host.shadowRoot) };
    this.changed();
  }

  /** Writes what is known of the same events at another time of the clock. */
  rewrite(model: TimelineModel): void {
    if (this.told) void this.write(model, this.told.signal);
  }

  /** Says the same events with another second calendar. */
  async change(calendar: string | undefined): Promise<void> {
    if (!this.told) return;
    const { model, signal } = this.told;
    await this.learn(model.reading.info, calendar, signal);
    await this.write(model, signal);
  }
}
