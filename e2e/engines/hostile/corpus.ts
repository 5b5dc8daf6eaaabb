import { ADDRESSES, LINKS } from "./addresses.ts";
import { DRAWINGS, FORMULAS, STYLES } from "./drawings.ts";
import { LETTERS, NAMES } from "./letters.ts";
import { MARKUP, TEMPLATES } from "./markup.ts";

/** A text that would do harm, and what is seen of it. */
export interface Payload {
  readonly kind: string;
  readonly text: string;
  /** The id of its event, as the data give it. */
  readonly id: string;
}

const KINDS = { MARKUP, TEMPLATES, ADDRESSES, LINKS, LETTERS, NAMES, STYLES, DRAWINGS, FORMULAS };

/** Every payload, each of which becomes an event that holds it in all of its columns. */
export const PAYLOADS: readonly Payload[] = Object.entries(KINDS).flatMap(([kind, texts]) =>
  texts.map((text, nth) => ({ kind, text, id: kind === "NAMES" ? text : `${kind.toLowerCase()}-${nth}` })),
);

/** A text as eyes find it: without what turns or is no letter, and with one space for many. */
export const seen = (text: string): string =>
  text
    .replace(/[^\P{Cc}\n\t\r]|[\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const row = (...cells: readonly string[]): string => cells.map(cell).join(",");

const COLUMNS =
  "id date title text group tags actors place source locator quote date_basis certainty value unit speaker source_url source_date media media_caption media_credit alt".split(
    " ",
  );
/** Columns that nobody knows, by names that every object knows. */
const UNKNOWN = ["__proto__", "constructor", "toString", "<img src=x onerror=hit=1>", "=1+1"];

/** Every payload has a year of its own. */
export const FIRST_YEAR = 1500;

/** Of the payloads of one kind, every other is in a source of its own, the others are of the kind's source. */
function eventRow({ kind, text, id }: Payload, nth: number): string {
  const isAddress = kind === "ADDRESSES" || kind === "LINKS";
  const address = isAddress ? text : "https://hostile.invalid/media.png";
  const source = kind === "NAMES" ? text : `source-${kind}`;
  const known = [
    ...[id, String(FIRST_YEAR + nth), text, `${text}\n\n[${text}](${isAddress ? text : "javascript:hit=1"}) ${text}`],
    ...[kind === "NAMES" ? text : kind, text, text, text, source, text, text, text, text, text, text, text],
    ...[kind === "NAMES" ? "" : "javascript:hit=1", "", address, text, text, text],
  ];
  return row(...known, ...UNKNOWN.map(() => text));
}

function sourceRows(): readonly string[] {
  return Object.entries(KINDS).map(([kind, [first = "", second = "", third = ""]]) =>
    row(
      `source-${kind}`,
      first,
      second,
      third,
      "2020-01-01",
      first,
      kind === "LINKS" ? second : "javascript:hit=1",
      third,
    ),
  );
}

const describing = MARKUP.slice(0, 12).join(" ");

/** The files of the timeline of all payloads, by their names in its folder. */
export function hostileFolder(): Readonly<Record<string, string>> {
  const about = {
    title: MARKUP[9],
    description: describing,
    events: "events.csv",
    sources: "sources.csv",
    changes: "changes.csv",
  };
  // A key that an object literal would take for its prototype, as a file has it.
  const groups = `{ "__proto__": "${"<svg onload=hit=1>"}", "constructor": "{{hit=1}}", "MARKUP": "<b>hit</b>" }`;
  return {
    "timeline.json": `${JSON.stringify(about).slice(0, -1)}, "__proto__": { "hit": 1 }, "groups": ${groups} }`,
    "events.csv": [row(...COLUMNS, ...UNKNOWN), ...PAYLOADS.map(eventRow)].join("\r\n"),
    "sources.csv": ["id,title,publisher,author,published,published_basis,url,note", ...sourceRows()].join("\r\n"),
    "changes.csv": [
      "date,event,what",
      ...MARKUP.slice(0, 5).map((text) => row("2024", "markup-0", text)),
      row("2024", "<b>", "=1+1"),
    ].join("\r\n"),
    "article.md": `# ${MARKUP[9]}\n\n${[...MARKUP, ...TEMPLATES].map((text) => text.replaceAll("\n", " ")).join("\n\n")}\n\n[timeline]\n\n${ADDRESSES.map((text) => `[here](${text.replace(/\s/g, "")})`).join(" ")}\n`,
  };
}
