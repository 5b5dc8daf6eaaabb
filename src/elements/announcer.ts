/** How long the reader must be at rest before a change is spoken. */
const REST_MS = 700;

/**
 * The polite status line: it says the result of what the reader did once they are at rest, never every step of it.
 * The node has `role="status"`, and what stands before it in its line is not said anew; the same words are what sighted readers see under the plot.
 */
export class Announcer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly node: () => HTMLElement | null;

  constructor(node: () => HTMLElement | null) {
    this.node = node;
  }

  /** The first words stand at once: they are read, not announced. Later ones are said where anything is `new`, and asked for only then. */
  say(textNow: () => string, isNew = true): void {
    const isFirst = this.node()?.textContent === "";
    if (!isNew && !isFirst) return;
    clearTimeout(this.timer);
    const write = (): void => {
      const node = this.node();
      const text = textNow();
      if (node && node.textContent !== text) node.textContent = text;
    };
    if (isFirst) write();
    else this.timer = setTimeout(write, REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
