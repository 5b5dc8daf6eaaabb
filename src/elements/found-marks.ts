import { css, type LitElement } from "lit";
import { foundIn } from "../events/found.ts";
import { adopt } from "./adopt.ts";

/** The name of what is found, for style sheets of the element's own: all timelines of a page have one list of ranges. */
const NAME = "dl-found";
/** Where words are looked for: labels of the plot, cards, table and matrix; and, beside the root, the list in the page. */
const WHERE = ".marks, .card, .table, .matrix";
/** More than a reader looks over; in a longer list the rest is found by going from hit to hit. */
const MOST = 2000;

// A line below besides the wash: colour alone would not be seen by all, and print leaves the wash out.
const foundStyles = css`
  ::highlight(dl-found),
  :host::highlight(dl-found) {
    background-color: var(--_accent-wash);
    text-decoration: underline 2px var(--_accent);
  }
`;

/** Marks the words that a reader searches for wherever they are seen, without a node more in the page. Nothing where a browser cannot. */
export class FoundMarks {
  private readonly root: ShadowRoot;
  private readonly watch = new MutationObserver(() => this.later());
  private words = "";
  private ranges: Range[] = [];
  private frame = 0;

  constructor(root: ShadowRoot) {
    this.root = root;
    adopt(root, foundStyles);
    // The browser's list of ranges would keep what was removed.
    (root.host as LitElement).addController({
      hostConnected: () => this.later(),
      hostDisconnected: () => this.clear(),
    });
  }

  /** Marks other words from now on; none take the marks away. */
  seek(words: string): void {
    if (words === this.words || typeof Highlight === "undefined") return;
    this.words = words;
    this.watch.disconnect();
    if (words !== "") {
      const how = { subtree: true, childList: true, characterData: true };
      this.watch.observe(this.root, how);
      this.watch.observe(this.root.host, how);
    }
    this.later();
  }

  /** Many nodes change in a frame: they are looked at once. */
  private later(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.mark());
  }

  private clear(): void {
    cancelAnimationFrame(this.frame);
    const all = CSS.highlights?.get(NAME);
    for (const range of this.ranges) all?.delete(range);
    this.ranges = [];
  }

  private mark(): void {
    this.clear();
    const { root, words } = this;
    if (words === "") return;
    for (const place of [...root.querySelectorAll(WHERE), ...root.host.querySelectorAll(":scope > ol")])
      this.look(place);
    const all = CSS.highlights.get(NAME) ?? new Highlight();
    CSS.highlights.set(NAME, all);
    for (const range of this.ranges) all.add(range);
  }

  private look(place: Element): void {
    const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node && this.ranges.length < MOST; node = texts.nextNode())
      for (const [start, end] of foundIn(node.nodeValue ?? "", this.words)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        this.ranges.push(range);
      }
  }
}
