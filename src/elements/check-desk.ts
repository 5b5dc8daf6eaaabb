import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Reading } from "../events/event.ts";
import type { ReadOptions, TimelineInput } from "../events/input.ts";
import { definePanel } from "./check-panel.ts";

/** What an author settles for one timeline, and what the panel below it shows. Exists only where the page's address has `?check`. */
export class CheckDesk {
  private readonly again: () => void;
  private src: string | undefined;
  private settled: ReadOptions = {};
  private reading: Reading | undefined;
  private asked = false;

  constructor(again: () => void) {
    this.again = again;
  }

  /** How the files at this address are to be read. What was settled for other files does not hold for them. */
  asks(src: string): Pick<TimelineInput, "hints" | "options"> {
    if (src !== this.src) this.settled = {};
    this.src = src;
    this.asked = true;
    return { hints: true, options: this.settled };
  }

  take(reading: Reading): void {
    this.reading = reading;
  }

  template(): TemplateResult {
    return html`<date-line-check
      .reading=${this.reading}
      .settled=${this.settled}
      .onSettle=${this.asked ? (options: ReadOptions) => this.settle(options) : undefined}
    ></date-line-check>`;
  }

  private settle(options: ReadOptions): void {
    this.settled = options;
    this.again();
  }
}

/** Opens a desk; `again` reads the same files once more. */
export function openDesk(again: () => void): CheckDesk {
  definePanel();
  return new CheckDesk(again);
}
