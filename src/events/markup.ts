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

const SPECIAL = /\\[\\*[\]-]|\*\*?|\[|\](?:\([^\s()]*(?:\([^\s()]*\)[^\s()]*)*\))?/g;
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
    const after = text[from] ?? " ";
    const before = text[at - 1] ?? " ";
    if (token.startsWith("\\")) reader.text(token.slice(1));
    else if (token === "*" || token === "**") {
      if (reader.isOpen(token) && /\S/.test(before))
        reader.add({ kind: token === "*" ? "em" : "strong", children: reader.close(token) });
      else if (!reader.isOpen(token) && /\S/.test(after)) reader.open(token);
      else reader.text(token);
    } else if (token === "[") {
      if (reader.isOpen("[")) for (const child of ["[", ...reader.close("[")]) reader.add(child);
      reader.open("[");
    } else if (token.length > 1 && reader.isOpen("[")) link(reader, token.slice(2, -1));
    else reader.text(token);
  }
  addLines(text.slice(from), reader);
  return reader.finish();
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
