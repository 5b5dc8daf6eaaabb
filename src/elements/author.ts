import type { LitElement, TemplateResult } from "lit";
import type { CheckDesk } from "./check-desk.ts";

/** Whether an author looks at the data: the page's address has `?check`, or the reader's controls were used. Fetches what is seen then. */
export class Author {
  /** There while the author looks. */
  desk: CheckDesk | undefined;
  private readonly again: () => void;

  /** `again` reads the timeline's files once more. */
  constructor(again: () => void) {
    this.again = again;
  }

  /**
   * Opens the desk where the page's address asks for it, and there are files to read again: whoever gave a timeline as a value knows
   * what was wrong with it.
   */
  async attend(hasFiles: boolean): Promise<void> {
    if (!hasFiles) this.desk = undefined;
    else if (new URLSearchParams(location.search).has("check")) await this.open();
  }

  /** Opens what an author sees of the data, reads the files for it, and goes there; or puts it away. */
  async toggle(host: LitElement & { readonly ready: Promise<void> }): Promise<void> {
    if (this.desk) this.desk = undefined;
    else {
      await this.open();
      this.again();
    }
    await host.ready;
    host.requestUpdate();
    await host.updateComplete;
    host.shadowRoot?.querySelector("date-line-check")?.focus();
  }

  /** What stands below the timeline for the author. */
  template(): TemplateResult | undefined {
    return this.desk?.template();
  }

  private async open(): Promise<void> {
    this.desk ??= (await import("./check-desk.ts")).openDesk(this.again);
  }
}
