import type { ListNode } from "../elements/event-list.ts";
import { markupNodes } from "../elements/markup-nodes.ts";

/** What an author wrote around a timeline: the `article.md` of its folder. */
export interface Article {
  /** The page's headline; absent where the timeline's own title is it. */
  readonly title?: string;
  /** What stands above the timeline, and below it. */
  readonly before: readonly ListNode[];
  readonly after: readonly ListNode[];
}

const HEADLINE = /^#\s+(.+)$/;
const HEADING = /^##\s+(.+)$/;
const PLACE = /^\[timeline\]$/i;
const ITEM = /^\s*(?:[-*•]|\d{1,3}[.)])\s/;

/** A paragraph may be broken into lines anywhere; the items of a list each begin one. */
function joined(lines: readonly string[]): string {
  return lines.reduce(
    (text, line) => (text === "" ? line : `${text}${ITEM.test(line) ? "\n" : " "}${line.trim()}`),
    "",
  );
}

function nodesOf(part: string): readonly ListNode[] {
  return part
    .split(/\n\s*\n|\n(?=##\s)|(?<=^##[^\n]*)\n/m)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .flatMap((block) => {
      const [, heading] = HEADING.exec(block) ?? [];
      return heading ? [{ tag: "h2", children: [heading] }] : markupNodes(joined(block.split("\n")));
    });
}

/**
 * Reads an article: paragraphs, lists, `**strong**`, `*emphasis*` and `[links](…)` as in the texts of events, `# ` before the headline,
 * `## ` before a heading, and a line `[timeline]` where the timeline stands. Without that line it stands below everything.
 */
export function articleOf(text: string): Article {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  const [, title] = HEADLINE.exec(lines[first]?.trim() ?? "") ?? [];
  const rest = title === undefined ? lines : lines.slice(first + 1);
  const place = rest.findIndex((line) => PLACE.test(line.trim()));
  const [above, below] = place < 0 ? [rest, []] : [rest.slice(0, place), rest.slice(place + 1)];
  const article = { before: nodesOf(above.join("\n")), after: nodesOf(below.join("\n")) };
  return title === undefined ? article : { ...article, title };
}
