import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { markupOfHtml, plainOfHtml } from "./html.ts";
import type { Profile } from "./profile.ts";

/** Columns in which TimelineJS allows HTML, and whether ours allows markup there. */
const HTML_FIELDS: readonly (readonly [field: Field, marked: boolean])[] = [
  ["title", false],
  ["text", true],
  ["media_caption", false],
  ["media_credit", false],
];

const COLOUR = /^(#[\da-f]{3,8}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)|[a-z]{3,30})$/i;
const ADDRESS = /[/.]/;

/** TimelineJS HTML as our own markup; what it loads or runs is dropped, with a word about it. */
export function plainEntry(entry: Entry, report: Report): Entry {
  const cells = new Map(entry.cells);
  for (const [field, marked] of HTML_FIELDS) {
    const html = cells.get(field);
    if (html === undefined || !/[<&]/.test(html)) continue;
    const { text, dropped } = marked ? markupOfHtml(html) : plainOfHtml(html);
    if (dropped.length > 0)
      report({
        kind: "unsafe-html",
        row: entry.row,
        column: entry.heading(field),
        value: html,
        detail: dropped.join(", "),
      });
    if (text === "") cells.delete(field);
    else cells.set(field, text);
  }
  const media = cells.get("media");
  if (media?.trimStart().startsWith("<")) {
    report({
      kind: "unsafe-html",
      row: entry.row,
      column: entry.heading("media"),
      value: media,
      detail: "embedding code",
    });
    cells.delete("media");
  }
  return { ...entry, cells };
}

/** Reports a background that is neither an address nor a colour. */
export function checkBackground(background: string | undefined, entry: Entry, column: string, report: Report): void {
  if (background === undefined || COLOUR.test(background) || ADDRESS.test(background)) return;
  report({ kind: "bad-colour", row: entry.row, column, value: background });
}

function refine(entry: Entry, report: Report): Entry {
  for (const [heading, text] of entry.extra)
    if (/^background$/i.test(heading)) checkBackground(text, entry, heading, report);
  const { cells, ...plain } = plainEntry(entry, report);
  const group = cells.get("group") ?? cells.get("tags");
  const grouped = new Map(cells);
  grouped.delete("tags");
  if (group !== undefined) grouped.set("group", group);
  return { ...plain, cells: grouped };
}

/** Knight Lab's TimelineJS spreadsheet: -44 is 44 BC, and cells may hold HTML. */
export const timelinejs: Profile = { negativeYears: "bc", refine };
