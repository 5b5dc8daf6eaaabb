import type { Holds, TimelineModel } from "./model.ts";

/** Looks for what the reader typed. Until something is found, what was found for the words before stays. */
export class Seeker {
  holds: Holds;
  /** True while more may be found. */
  isSeeking = false;
  private words = "";
  private ending = new AbortController();
  private readonly found: () => void;

  /** `found` is called whenever `holds` has become another after `seek` has ended. */
  constructor(found: () => void) {
    this.found = found;
  }

  /** Looks for words in a timeline, if they are not those that are looked for already; none end the search. */
  seek(model: TimelineModel, words: string): void {
    if (words === this.words) return;
    if (words === "") {
      this.end();
      return;
    }
    this.ending.abort();
    this.ending = new AbortController();
    this.words = words;
    this.isSeeking = true;
    let isLater = false;
    model.find(words, this.ending.signal, (holds, isLast = true) => {
      this.holds = holds;
      this.isSeeking = !isLast;
      if (isLater) this.found();
    });
    isLater = true;
  }

  /** Forgets everything: other data, or none to look for. */
  end(): void {
    this.ending.abort();
    this.words = "";
    this.holds = undefined;
    this.isSeeking = false;
  }
}
