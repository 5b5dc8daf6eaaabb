import { safeUrl } from "./link.ts";

/** A piece of a line: text, or something around text. */
export type Inline =
  | string
  | { readonly kind: "strong" | "em"; readonly children: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly children: readonly Inline[] }
  | { readonly kind: "break" };

/** A paragraph or a list. There is nothing else: no HTML, no headings, no pictures. */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** What opens, and what has been read since. */
interface Frame {
  readonly mark: "" | "*" | "**" | "[";
  readonly children: Inline[];
}

const SPECIAL = /\\[\\*[\].)•-]|\*{1,3}|\[|\](?:\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\))?/g;
const BULLET = /^\s*(?:([-*•])|(\d{1,3})[.)])\s+/u;

/** A text in which nothing is read as markup. */
export function escapeMarkup(text: string): string {
  return text.replace(/[\\*[\]]/g, "\\$&").replace(/^(\s*\d{0,3})([-.)•])(?=\s)/gmu, "$1\\$2");
}

class InlineReader {
  readonly #frames: Frame[] = [{ mark: "", children: [] }];

  get #top(): Frame {
    return this.#frames.at(-1) ?? { mark: "", children: [] };
  }

  text(text: string): void {
    if (text === "") return;
    const { children } = this.#top;
    const last = children.at(-1);
    if (typeof last === "string") children[children.length - 1] = last + text;
    else children.push(text);
  }

  add(inline: Inline): void {
    if (typeof inline === "string") this.text(inline);
    else this.#top.children.push(inline);
  }

  isOpen(mark: Frame["mark"]): boolean {
    return this.#frames.some((frame) => frame.mark === mark);
  }

  /** Which of these marks was opened last. */
  innermost(marks: readonly string[]): string | undefined {
    return this.#frames.findLast(({ mark }) => marks.includes(mark))?.mark;
  }

  open(mark: "*" | "**" | "["): void {
    this.#frames.push({ mark, children: [] });
  }

  /** Gives up the innermost mark: it was only a character. */
  #dissolve(): void {
    const frame = this.#frames.pop();
    if (!frame) return;
    this.text(frame.mark);
    for (const child of frame.children) this.add(child);
  }

  /** What stands inside a mark that is open; marks opened since are given up. */
  close(mark: "*" | "**" | "["): readonly Inline[] {
    while (this.#top.mark !== mark) this.#dissolve();
    return this.#frames.pop()?.children ?? [];
  }

  finish(): readonly Inline[] {
    while (this.#frames.length > 1) this.#dissolve();
    return this.#top.children;
  }
}

/** One stretch of text: bold, italics and links. One pass; a mark that is never closed is only a character. */
function parseInline(text: string): readonly Inline[] {
  const reader = new InlineReader();
  let from = 0;
  for (const match of text.matchAll(SPECIAL)) {
    const [token] = match;
    const at = match.index;
    addLines(text.slice(from, at), reader);
    from = at + token.length;
    if (token.startsWith("\\")) reader.text(token.slice(1));
    else if (token.startsWith("*")) star(reader, token, text[at - 1] ?? " ", text[from] ?? " ");
    else if (token === "[") {
      if (reader.isOpen("[")) for (const child of ["[", ...reader.close("[")]) reader.add(child);
      reader.open("[");
    } else if (token.length > 1 && reader.isOpen("[")) link(reader, token.slice(2, -1));
    else reader.text(token);
  }
  addLines(text.slice(from), reader);
  return reader.finish();
}

/** Stars close what they opened where a word stands before them, and open where one follows; between figures they multiply. */
function star(reader: InlineReader, token: string, before: string, after: string): void {
  const marks = (["**", "*"] as const).filter(
    (mark) => token.includes(mark) && token.length !== (mark === "**" ? 1 : 2),
  );
  const open = marks.filter((mark) => reader.isOpen(mark));
  const figures = /\d/.test(before) && /\d/.test(after);
  if (open.length === marks.length && /\S/.test(before)) {
    const inner = reader.innermost(marks);
    for (const mark of inner === "*" ? [...marks].reverse() : marks)
      reader.add({ kind: mark === "*" ? "em" : "strong", children: reader.close(mark) });
  } else if (open.length === 0 && /\S/.test(after) && !figures) for (const mark of marks) reader.open(mark);
  else reader.text(token);
}

/** A link whose address may be one; otherwise only its text. */
function link(reader: InlineReader, address: string): void {
  const children = reader.close("[");
  const url = safeUrl(address);
  if (url !== undefined && children.length > 0) reader.add({ kind: "link", url, children });
  else for (const child of children) reader.add(child);
}

function addLines(text: string, reader: InlineReader): void {
  for (const [index, line] of text.split("\n").entries()) {
    if (index > 0) reader.add({ kind: "break" });
    reader.text(line);
  }
}

/**
 * The text of an event as a value: paragraphs parted by blank lines, `- item` and `1. item` lists, `**bold**`, `*italics*`,
 * `[links](https://…)`. HTML is text like any other.
 */
export function parseMarkup(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  let list: { ordered: boolean; items: (readonly Inline[])[] } | undefined;
  const endParagraph = (): void => {
    if (paragraph.length > 0) blocks.push({ kind: "paragraph", children: parseInline(paragraph.join("\n")) });
    paragraph = [];
  };
  const endList = (): void => {
    if (list) blocks.push({ kind: "list", ...list });
    list = undefined;
  };
  for (const line of text.split("\n")) {
    const bullet = BULLET.exec(line);
    if (bullet) {
      endParagraph();
      const ordered = bullet[2] !== undefined;
      if (list?.ordered !== ordered) endList();
      list ??= { ordered, items: [] };
      list.items.push(parseInline(line.slice(bullet[0].length)));
      continue;
    }
    endList();
    if (line.trim() === "") endParagraph();
    else paragraph.push(line.trimEnd());
  }
  endParagraph();
  endList();
  return blocks;
}

function inlineText(inline: Inline): string {
  if (typeof inline === "string") return inline;
  return inline.kind === "break" ? " " : inline.children.map(inlineText).join("");
}

/** The text alone, on one line: for labels, searching and files that know no markup. */
export function plainText(text: string): string {
  return parseMarkup(text)
    .map((block) =>
      (block.kind === "list" ? block.items : [block.children]).map((line) => line.map(inlineText).join("")).join(" "),
    )
    .join(" ");
}
