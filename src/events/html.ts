import { safeUrl } from "./link.ts";
import { escapeMarkup } from "./markup.ts";

/** What became of some HTML, and what of it was left out. */
export interface FromHtml {
  readonly text: string;
  readonly dropped: readonly string[];
}

/** Elements that go with all that is in them. */
const WITH_CONTENT =
  /^(script|style|iframe|object|svg|math|template|noscript|textarea|select|canvas|video|audio|title|xmp|noembed|noframes)$/;
/** Elements that load, run or ask for something and hold no text. */
const EMPTY = /^(img|embed|input|link|meta|base|source|track|frame|form|button|portal)$/;
const PARAGRAPH = /^(p|div|blockquote|h[1-6]|ul|ol|table|section|article|header|footer|figure|figcaption|pre|dl)$/;
const LINE = /^(br|tr|dt|dd|hr)$/;
const MARKS: ReadonlyMap<string, string> = new Map([
  ["b", "**"],
  ["strong", "**"],
  ["i", "*"],
  ["em", "*"],
  ["cite", "*"],
]);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  copy: "©",
  euro: "€",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
};

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (all, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? all) : all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000) ? String.fromCodePoint(code) : all;
  });
}

/** The value of an attribute, its entities decoded. */
function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Writes markup as text arrives: white space as HTML has it, marks close to their words, breaks where blocks end. */
class MarkupWriter {
  readonly #marked: boolean;
  #out = "";
  #breaks = 0;
  #space = false;
  readonly #waiting: string[] = [];

  constructor(marked: boolean) {
    this.#marked = marked;
  }

  /** At least so many line ends before what comes next. */
  break(lines: number): void {
    this.#breaks = Math.max(this.#breaks, lines);
  }

  text(text: string): void {
    const flat = text.replace(/[ \t\r\n\f]+/g, " ");
    if (flat.trim() === "") {
      this.#space ||= flat !== "";
      return;
    }
    if (flat.startsWith(" ")) this.#space = true;
    this.#start();
    const word = flat.trim();
    this.#out += this.#marked ? escapeMarkup(word) : word;
    this.#space = flat.endsWith(" ");
  }

  /** What was put off until there is something to stand before. */
  #start(): void {
    if (this.#breaks > 0 && this.#out !== "") this.#out += this.#marked ? "\n".repeat(this.#breaks) : " ";
    else if (this.#space && this.#out !== "") this.#out += " ";
    this.#breaks = 0;
    this.#space = false;
    this.#out += this.#waiting.splice(0).join("");
  }

  open(mark: string): void {
    if (this.#marked) this.#waiting.push(mark);
  }

  /** Closes a mark; one with nothing in it leaves no trace. */
  close(open: string, mark: string): void {
    if (!this.#marked) return;
    if (this.#waiting.at(-1) === open) this.#waiting.pop();
    else this.#out += mark;
  }

  item(bullet: string): void {
    this.break(1);
    if (this.#marked) this.#waiting.push(`${bullet} `);
  }

  /** A list item without text keeps no bullet. */
  forgetBullet(): void {
    const at = this.#waiting.findIndex((waiting) => /^(-|1\.) $/.test(waiting));
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  get result(): string {
    return this.#out.trim();
  }
}

function convert(html: string, marked: boolean): FromHtml {
  const writer = new MarkupWriter(marked);
  const dropped = new Set<string>();
  const open: { readonly name: string; readonly mark: string; readonly end: string }[] = [];
  const lists: string[] = [];
  const lastTag = html.lastIndexOf(">");
  const lastComment = html.lastIndexOf("-->");
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf("<", at);
    if (next < 0) break;
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z\d]*)|^<[!?]/.exec(html.slice(next, next + 40));
    const closing = html.startsWith("<!--", next) ? "-->" : ">";
    // Looked up once from behind: many tags that never end must not each search to the end.
    const ends = next < (closing === ">" ? lastTag : lastComment);
    const end = tag && ends ? html.indexOf(closing, next + 1) : next;
    if (!tag || !ends) {
      writer.text(decodeEntities(html.slice(at, next + 1)));
      at = next + 1;
      continue;
    }
    writer.text(decodeEntities(html.slice(at, next)));
    at = html[end] === ">" ? end + 1 : end + 3;
    const name = tag[2]?.toLowerCase();
    if (name === undefined) continue;
    if (tag[1] === "/") closeTag(name);
    else openTag(name, html.slice(next, at));
  }
  writer.text(decodeEntities(html.slice(at)));
  while (open.length > 0) closeTag(open.at(-1)?.name ?? "");
  return { text: writer.result, dropped: [...dropped] };

  function openTag(name: string, tag: string): void {
    if (/\son[a-z]+\s*=/i.test(tag)) dropped.add("a script");
    if (WITH_CONTENT.test(name)) {
      dropped.add(`<${name}>`);
      const close = new RegExp(`</${name}[^>]*>`, "gi");
      close.lastIndex = at;
      at = tag.endsWith("/>") ? at : close.exec(html) ? close.lastIndex : html.length;
    } else if (EMPTY.test(name)) dropped.add(`<${name}>`);
    else if (name === "a") openLink(tag);
    else if (name === "ul" || name === "ol") {
      lists.push(name === "ul" ? "-" : "1.");
      writer.break(lists.length > 1 ? 1 : 2);
    } else if (name === "li") writer.item(lists.at(-1) ?? "-");
    else if (PARAGRAPH.test(name)) writer.break(2);
    else if (LINE.test(name)) writer.break(1);
    const mark = MARKS.get(name);
    if (mark === undefined || open.some((other) => other.mark === mark)) return;
    open.push({ name, mark, end: mark });
    writer.open(mark);
  }

  function openLink(tag: string): void {
    const href = attribute(tag, "href");
    const url = href === undefined ? undefined : safeUrl(href);
    if (href !== undefined && url === undefined) dropped.add("a link");
    if (url === undefined || open.some((other) => other.mark === "[")) return;
    open.push({ name: "a", mark: "[", end: `](${url.replaceAll("(", "%28").replaceAll(")", "%29")})` });
    writer.open("[");
  }

  function closeTag(name: string): void {
    if (name === "ul" || name === "ol") {
      lists.pop();
      writer.break(lists.length > 0 ? 1 : 2);
    } else if (name === "li") writer.forgetBullet();
    else if (PARAGRAPH.test(name)) writer.break(2);
    if (!open.some((other) => other.name === name)) return;
    for (;;) {
      const last = open.pop();
      if (!last) return;
      writer.close(last.mark, last.end);
      if (last.name === name) return;
    }
  }
}

/** HTML as our own markup: paragraphs, lists, bold, italics, links. Only what is on this list passes; the rest leaves its text. */
export function markupOfHtml(html: string): FromHtml {
  return convert(html, true);
}

/** The text of HTML on one line. */
export function plainOfHtml(html: string): FromHtml {
  return convert(html, false);
}
