/** How long the reader must be at rest before a change is spoken. */
const REST_MS = 700;

/**
 * The polite status line: it says the result of what the reader did once they are at rest, never every step of it.
 * The node has `role="status"`; the same words are what sighted readers see under the plot.
 */
export class Announcer {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly node: () => HTMLElement | null;

  constructor(node: () => HTMLElement | null) {
    this.node = node;
  }

  say(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const node = this.node();
      if (node && node.textContent !== text) node.textContent = text;
    }, REST_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
