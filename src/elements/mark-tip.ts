import type { Mark } from "../layout/scene.ts";

/** What a tip says of a mark, a line each: when, and what. Empty where its words are seen. */
export type TipWords = (mark: Mark) => readonly string[];

/** From the edges of the window. */
const EDGE_PX = 4;

/**
 * The words of the mark under the pointer, where it has none of its own in the plot. It touches its mark, stays while the pointer is on either,
 * and goes with Escape, which a browser sees to for what pops over a page.
 */
export class MarkTip {
  private readonly node = document.createElement("div");
  private readonly wordsOf: TipWords;
  /** The button whose words it is to say, and where that stood. */
  private button: HTMLElement | undefined;
  private place = "";

  /** Stands in a layer that fills the plot. */
  constructor(layer: HTMLElement, wordsOf: TipWords) {
    this.wordsOf = wordsOf;
    this.node.className = "tip";
    // Its button has the name for those who hear it.
    this.node.ariaHidden = "true";
    // A hint closes no other popover; a browser that does not know it would not close it with Escape.
    this.node.popover = "hint";
    if (this.node.popover !== "hint") this.node.popover = "auto";
    layer.after(this.node);
  }

  /** Whether a node is in it. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.node.contains(target);
  }

  /** The pointer is over a mark, or over none. What was closed by hand stays so until the pointer comes anew. */
  over(mark: Mark | undefined, button: HTMLElement | undefined): boolean {
    if (button !== this.button) {
      this.hide();
      const lines = mark && button?.isConnected ? this.wordsOf(mark) : [];
      if (lines.length > 0 && button) this.show(button, lines);
    }
    return this.button !== undefined;
  }

  /** A frame was drawn: it stays only with a mark that has stayed. */
  drawn(): void {
    if (this.button && this.placeOf(this.button) !== this.place) this.hide();
  }

  hide(): void {
    this.button = undefined;
    if (this.node.matches(":popover-open")) this.node.hidePopover();
  }

  remove(): void {
    this.hide();
    this.node.remove();
  }

  private show(button: HTMLElement, lines: readonly string[]): void {
    this.button = button;
    this.place = this.placeOf(button);
    const { node } = this;
    node.replaceChildren(
      ...lines.map((text) => {
        const line = document.createElement("div");
        line.textContent = text;
        line.dir = "auto";
        return line;
      }),
    );
    node.showPopover();
    const at = button.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = node;
    const left = Math.max(EDGE_PX, Math.min(at.x + (at.width - width) / 2, innerWidth - width - EDGE_PX));
    node.style.left = `${left.toFixed(1)}px`;
    node.style.top = `${(at.y < height + EDGE_PX ? at.bottom : at.y - height).toFixed(1)}px`;
  }

  private placeOf(button: HTMLElement): string {
    return button.isConnected ? `${button.style.transform}${button.parentElement?.style.transform}` : "";
  }
}
