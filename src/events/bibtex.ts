import type { Cited, CslDate, CslParts } from "./csl.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** How TeX is told what it takes for its own. Braces count even where they are escaped, so they are named. */
const NAMED: Readonly<Record<string, string>> = {
  "\\": "{\\textbackslash}",
  "{": "{\\textbraceleft}",
  "}": "{\\textbraceright}",
  "~": "{\\textasciitilde}",
  "^": "{\\textasciicircum}",
};

/** A text as TeX sets it: letters of every script as they are, its own signs escaped, on one line. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\{}~^]|[&%$#_]/g, (sign) => NAMED[sign] ?? `\\${sign}`);

/** An address is read as it is: only what would end the field, or the line, is written in percent. */
const addressed = (url: string): string =>
  url.replace(/[\\{}\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

const pad = (n: number, length = 2): string => String(n).padStart(length, "0");

/** EDTF, which biblatex reads in `date`. Its years are astronomical. */
function edtf([year, month, day]: CslParts): string {
  const astronomical = year < 0 ? year + 1 : year;
  const years = astronomical < 0 ? `-${pad(-astronomical, 4)}` : pad(astronomical, 4);
  return [years, ...[month, day].filter((part) => part !== undefined).map((part) => pad(part))].join("-");
}

type Field = readonly [name: string, value: string | undefined];

const yearText = (year: number): string => (year < 0 ? `${-year} BC` : String(year));

/**
 * A date twice: `year` and `month` for BibTeX, which can say no more, and only as far as they are known; `date` for biblatex, which
 * knows days, ranges and "about".
 */
function dateFields(date: CslDate | undefined): readonly Field[] {
  if (!date) return [];
  if ("literal" in date) return [["year", `{${escaped(date.literal)}}`]];
  const [first, last = first] = date["date-parts"];
  const circa = date.circa ? "ca. " : "";
  const years = first[0] === last[0] ? yearText(first[0]) : `${yearText(first[0])}--${yearText(last[0])}`;
  const isOneMonth = first[0] === last[0] && first[1] === last[1];
  const ends = (first === last ? [first] : [first, last]).map((parts) => edtf(parts) + (date.circa ? "~" : ""));
  return [
    ["year", `{${circa}${years}}`],
    ["month", isOneMonth && first[1] !== undefined ? MONTHS[first[1] - 1] : undefined],
    ["date", `{${ends.join("/")}}`],
  ];
}

/** A key in letters that every BibTeX takes. */
const keyOf = (id: string): string =>
  id
    .normalize("NFKD")
    .replace(/[^\w-]+/g, "-")
    .replace(/^[\d-]+|-+$/g, "") || "source";

function entry({ item, locator }: Cited, key: string): string {
  const text = (value: string | undefined): string | undefined => value && `{${escaped(value)}}`;
  const accessed = item.accessed && "date-parts" in item.accessed ? item.accessed["date-parts"][0] : undefined;
  const note = [locator, item.note].filter(Boolean).join(". ");
  const fields: readonly Field[] = [
    ["author", item.author && `{${item.author.map(({ literal }) => `{${escaped(literal)}}`).join(" and ")}}`],
    ["title", `{{${escaped(item.title)}}}`],
    ["howpublished", text(item["container-title"] ?? item.publisher)],
    ...dateFields(item.issued),
    ["url", item.URL && `{${addressed(item.URL)}}`],
    ["urldate", item.URL && accessed && `{${edtf(accessed)}}`],
    ["note", text(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@misc{${key},\n${lines.join("\n")}\n}`;
}

/** Documents as BibTeX entries, each with a key of its own. Titles keep their capitals. */
export function bibtex(cited: readonly Cited[]): string {
  const taken = new Map<string, number>();
  return cited
    .map((one) => {
      const key = keyOf(one.item.id);
      const times = (taken.get(key) ?? 0) + 1;
      taken.set(key, times);
      return entry(one, times === 1 ? key : `${key}-${times}`);
    })
    .join("\n\n");
}
