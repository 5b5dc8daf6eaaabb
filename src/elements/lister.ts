import { LIST_MARK, LONGEST_LIST } from "./light-list.ts";
import type { TimelineModel } from "./model.ts";
import type { Narrator } from "./narrator.ts";
import type { Session } from "./session.ts";
import type { Listed } from "./write-list.ts";

/** Writes the list of events into the page, and learns to say them in full. */
export class Lister {
  private readonly host: HTMLElement;
  private readonly narrator: Narrator;
  private readonly changed: () => void;
  private told: (Listed & { readonly signal: AbortSignal }) | undefined;
  /** Ends the writing of a list that is not wanted any more. */
  private writing = new AbortController();

  /** `changed` is called when something is to be said otherwise than before. */
  constructor(host: HTMLElement, narrator: Narrator, changed: () => void) {
    this.host = host;
    this.narrator = narrator;
    this.changed = changed;
  }

  /** Writes the events into the page. Nobody waits for those of a long file, which are read one after another. */
  async write({ model, range }: Pick<Session, "model" | "range">, signal: AbortSignal): Promise<void> {
    if (!model || !range) return;
    this.told = { model, range, signal };
    const written = Promise.all([this.writeList(this.told), this.learnEvidence(model)]);
    if (model.reading.events.length > 0) await written;
  }

  /** Writes the list of a very long timeline anew where another part of it is wanted than stands there, and the reader looks at it. */
  follow({ model, range, state }: Session): void {
    const { told } = this;
    if (!told || !range || state.view !== "list" || told.range === range) return;
    if (told.model === model && model.index.count > LONGEST_LIST) void this.write({ model, range }, told.signal);
  }

  /** Writes the list, and learns how texts are to be shown elsewhere. */
  private async writeList(listed: Listed & { readonly signal: AbortSignal }): Promise<void> {
    this.writing.abort();
    this.writing = new AbortController();
    const signal = AbortSignal.any([listed.signal, this.writing.signal]);
    const { writeEvents } = await import("./write-list.ts");
    if (signal.aborted) return;
    const more = await writeEvents(this.host, listed, this.narrator.speech, signal);
    if (signal.aborted) return;
    this.narrator.speech = { ...this.narrator.speech, ...more };
    this.changed();
    await this.readyPaper(listed.model, signal);
  }

  /** Puts what is printed into the frame. */
  private async readyPaper(model: TimelineModel, signal: AbortSignal): Promise<void> {
    const means = await import("./print-sheet.ts").catch(() => undefined);
    const frame = this.host.shadowRoot?.querySelector("[part=frame]");
    if (frame && !signal.aborted) means?.readyPrint(frame, model, this.narrator.speech);
  }

  /** Learns to show claims in full, where a timeline may have any. Without it, cards say them plainly. */
  private async learnEvidence({ lenses, reading }: TimelineModel): Promise<void> {
    if (
      this.narrator.speech.evidence ||
      (!lenses && reading.events.length > 0 && !reading.events.some(({ media }) => media))
    )
      return;
    // Where only the one file was copied, cards say claims as plainly as before.
    const card = await import("./evidence-card.ts").catch(() => undefined);
    if (!card || this.narrator.speech.evidence) return;
    this.narrator.speech = { ...this.narrator.speech, evidence: card.openEvidence(this.host.shadowRoot) };
    this.changed();
  }

  /** Writes what is known of the same events at another time of the clock. */
  rewrite(session: Session): void {
    if (this.told) void this.write(session, this.told.signal);
  }

  /** Takes the list of events out of the page that are not shown any more; one that the page came with stays. */
  forget(): void {
    if (this.told) this.host.querySelector(`:scope > ol[${LIST_MARK}]`)?.remove();
    this.told = undefined;
  }

  /** Says the same events with another second calendar. */
  async change(): Promise<void> {
    if (!this.told) return;
    await this.narrator.learn(this.told.model.reading.info, this.told.signal);
    await this.write(this.told, this.told.signal);
  }
}
