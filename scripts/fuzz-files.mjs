// Files as nobody should write them: our examples, mutated, cut, spliced, repeated and badly encoded. A seed gives the same file for ever.

/** @typedef {{ name: string, bytes: Uint8Array }} StrangeFile */
/** @typedef {(below: number) => number} Dice a whole number from 0, always below the given one */
/** @typedef {(text: string, dice: Dice) => string} Mutation */

const OWN = `id,date,end,title,text,group,importance,source,source_url,source 2,quote,status
a,1755-11-01,,"Lisbon, the earthquake","He said ""run"".\nThey ran.",City,5,Gazette,https://example.org/a,Letters,"a ""great"" noise",confirmed
a,1755-11-02,,,,,,Letters,,,,
b,c. 1760,1777,Rebuilding,**Bold** and [a link](https://example.org),City,"2,5",Gazette,,,,
c,1755~/1777?,,The ministry,,People,x,,javascript:alert(1),,,
d,1780,1770,Backwards,,,,,,,,
,in spring,,No date,,,,,,,,
`;
const SPREADSHEET = `sep=;
Chronik der Stadt;;;
;;;
Datum;Ereignis;Quelle;Wert
24.2.1848;Der König dankt ab;Zeitung;1,5
März 1848;Barrikaden in Wien;Zeitung;
31.11.1848;Ein neuer Kaiser;;=1+1
03/04/1849;Die Krone;Zeitung;#REF!
43890;Eine Zahl;Zeitung;####
`;
const TIMELINEJS = `Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background
,,,,,,,,,The title,<p>About <b>it</b></p>,,,,,title,,
-3400,,,,,,,,,Papyrus,<script>x()</script>text,,,,,,A,#aabbcc
1455,2,23,2:46 pm,1456,,,,by early 1455,Bible,<a href="https://example.org" onclick="x()">link</a>,https://example.org/a.jpg,c,d,,,B,
1900,13,40,99:99,,,,,,Nonsense,,,,,,,,
1400,,,,1500,,,,,An era,,,,,,era,,
`;
const JSON_SLIDES = `{"title":{"text":{"headline":"T","text":"<i>x</i>"}},"eras":[{"start_date":{"year":"1900"},"end_date":{"year":1910},"text":{"headline":"E"}}],"events":[{"start_date":{"year":"1901","month":"2","day":"29","hour":"25"},"end_date":{"year":"1902"},"text":{"headline":"A","text":"b"},"media":{"url":"https://example.org/x.png"},"group":"g","unique_id":"u"},{"start_date":{}}]}`;
const JSON_OWN = `[{"date":1900,"title":"x","tags":["a","b"],"sources":[{"name":"N","url":"https://example.org","date":"1901","date_claim":"c. 1899"}],"__proto__":{"y":1}},{"date":"66 million years ago","title":"K","constructor":null},null,7,"text"]`;
const WIKIDATA = `item,itemLabel,date,precision,image
http://www.wikidata.org/entity/Q1,A,-0043-03-13T00:00:00Z,11,http://commons.wikimedia.org/wiki/Special:FilePath/A.jpg
http://www.wikidata.org/entity/Q2,B,1900-01-01T00:00:00Z,9,
http://www.wikidata.org/entity/Q3,Q3,t123456,,
`;
const ACLED = `event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,source,notes,fatalities
AFG1,31 January 2023,2023,1,Battles,Armed clash,A; B,C,Afghanistan,Kabul,Paper; Radio,Notes here,3
AFG2,2023-02-01,2023,3,Protests,,D,,Afghanistan,Herat,Paper,,0
`;
const UCDP = `id,relid,year,side_a,side_b,source_article,source_office,source_date,source_headline,date_prec,date_start,date_end,best,high,low
1,R1,2001,A,B,"""Wire, 2001-01-02, x""",Wire,2001-01-02,Head,2,2001-01-01 00:00:00.000,2001-01-03 00:00:00.000,3,5,1
`;
const SIDEWAYS = `Dates;1975;1987;janv 13;6 aout 2013
Titre;Un;Deux;Trois;Quatre
Texte;a;b;c;d
`;
const BARE = `1848,Revolution,Paris
1849\tQuiet|1850-XX-15;[1667,1668..1670]
`;
const PAGE = `<!doctype html><html><body><table><tr><td>1900</td><td>x</td></tr></table></body></html>`;
const FOREIGN = `تاریخ,عنوان,calendar
۱۳۹۹-۰۵-۲۴,سقوط,persian
1442-01-01,الهجرة,islamic-umalqura
٢٠٢١/٨/١٥,كابل,
de 1 à 3 juillet 1863,‮bidi‬,
`;

const SAMPLES = [
  ...[OWN, SPREADSHEET, TIMELINEJS, JSON_SLIDES, JSON_OWN, WIKIDATA],
  ...[ACLED, UCDP, SIDEWAYS, BARE, PAGE, FOREIGN],
];

/** What is strewn into a file: signs that mean something to one reader or other, numbers on an edge, names of the language's own. */
const CRUMBS = [
  ...[
    ",",
    ";",
    "\t",
    "|",
    '"',
    '""',
    "'",
    "\n",
    "\r",
    "\r\n",
    "\n\n\n",
    "sep=",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    "/",
    "..",
    "-",
    "–",
  ],
  ...[
    "~",
    "?",
    "%",
    "#",
    "=",
    "@",
    "+",
    "<",
    ">",
    "&",
    "&#x0;",
    "<b>",
    "</p>",
    "<![CDATA[",
    "**",
    "](",
    "`",
    "\0",
    "\u0007",
    "\ufeff",
  ],
  ...[
    "\u202e",
    "\u200b",
    "\ud800",
    "é",
    "e\u0301",
    "ﷺ",
    "𝟙𝟡",
    "١٤",
    "Ⅳ",
    "date",
    "title",
    "year",
    "month",
    "time",
    "end",
    "id",
  ],
  ...[
    "source",
    "source 2",
    "__proto__",
    "constructor",
    "toString",
    "calendar",
    "timezone",
    "display_date",
    "type",
    "era",
    "1900",
  ],
  ...[
    "-0043",
    "-44",
    "0000",
    "Y-13800000000",
    "Y1e400",
    "1e309",
    "9999999999999999999999",
    "XXXX-XX-XX",
    "1900-02-29",
    "24:00",
  ],
  ...[
    "12:60",
    "c.",
    "before",
    "between",
    "and",
    "17th century",
    "66 Ma",
    "1/2/3",
    "[1..",
    "..1]",
    "NaN",
    "null",
    "undefined",
    "#REF!",
  ],
  ...[
    "https://",
    "javascript:",
    "persian",
    "Europe/Paris",
    "EST",
    "+14:00",
    " BC",
    "Q5",
    "1600s",
    "0".repeat(300),
    " ".repeat(300),
  ],
];

const NAMES = ["a.csv", "a.tsv", "a.txt", "a.json", "timeline.json", "", "a.xlsx", "a.CSV"];

/**
 * Numbers that look like chance and are the same for the same seed (mulberry32).
 * @param {number} seed
 * @returns {Dice}
 */
function diceOf(seed) {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * @template Thing
 * @param {readonly Thing[]} things
 * @param {Dice} dice
 * @returns {Thing}
 */
const oneOf = (things, dice) => /** @type {Thing} */ (things[dice(things.length)]);

/**
 * @param {string} text
 * @param {Dice} dice
 */
function part(text, dice) {
  const from = dice(text.length + 1);
  return { from, to: Math.min(text.length, from + dice(dice(4) ? 40 : text.length + 1)) };
}

/** @type {Mutation} */
function crumbled(text, dice) {
  const at = dice(text.length + 1);
  return text.slice(0, at) + oneOf(CRUMBS, dice) + text.slice(at);
}

/** @type {readonly Mutation[]} */
const MUTATIONS = [
  // A crumb put in; one in place of a stretch; a stretch left out, said twice or very often; another file's stretch.
  ...[crumbled, crumbled, crumbled, crumbled, crumbled, crumbled],
  (text, dice) => {
    const { from, to } = part(text, dice);
    return text.slice(0, from) + oneOf(CRUMBS, dice) + text.slice(to);
  },
  (text, dice) => {
    const { from, to } = part(text, dice);
    return text.slice(0, from) + text.slice(to);
  },
  (text, dice) => {
    const { from, to } = part(text, dice);
    const times = dice(20) ? 1 + dice(3) : dice(Math.ceil(20_000 / (to - from + 1)));
    return text.slice(0, to) + text.slice(from, to).repeat(times) + text.slice(to);
  },
  (text, dice) => {
    const { from, to } = part(text, dice);
    const other = oneOf(SAMPLES, dice);
    const cut = part(other, dice);
    return text.slice(0, from) + other.slice(cut.from, cut.to) + text.slice(to);
  },
  // Truncated, at either end.
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => text.slice(dice(text.length + 1)),
  // Another delimiter, other line ends, other quotation marks, everywhere.
  (text, dice) => text.replaceAll(oneOf([",", ";", "\t"], dice), oneOf([",", ";", "\t", "|", " ", ""], dice)),
  (text, dice) => text.replaceAll("\n", oneOf(["\r", "\r\n", "\n\r", "\n\n", ",\n", "\u2028"], dice)),
  (text, dice) => text.replaceAll('"', oneOf(["'", '""', "“", "", '"\n'], dice)),
  // Rows in another order, headings away, columns and rows exchanged.
  (text, dice) => {
    const lines = text.split("\n");
    const [taken = ""] = lines.splice(dice(lines.length), 1);
    lines.splice(dice(lines.length + 1), 0, taken);
    return lines.join("\n");
  },
  (text) => text.slice(text.indexOf("\n") + 1),
  (text, dice) => {
    const from = dice(text.length + 1);
    return text.slice(0, from) + String.fromCharCode(dice(dice(2) ? 256 : 0xffff)) + text.slice(from + 1);
  },
];

/**
 * A text as bytes: mostly UTF-8, else UTF-16 with or without its mark, or one byte per character.
 * @param {string} text
 * @param {Dice} dice
 */
function encoded(text, dice) {
  const way = dice(12);
  if (way > 4) return new TextEncoder().encode(text);
  if (way === 0) return new TextEncoder().encode(`\ufeff${text}`);
  const marked = way === 1 ? `\ufeff${text}` : text;
  if (way === 4) return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
  const big = dice(2);
  const bytes = new Uint8Array(marked.length * 2 + (dice(8) ? 0 : 1));
  for (let at = 0; at < marked.length; at++) {
    const code = marked.charCodeAt(at);
    bytes[2 * at + (big ? 0 : 1)] = code >> 8;
    bytes[2 * at + (big ? 1 : 0)] = code & 255;
  }
  return bytes;
}

/**
 * @param {Uint8Array} bytes
 * @param {Dice} dice
 */
function damaged(bytes, dice) {
  if (dice(3)) return bytes;
  const copy = bytes.slice(0, dice(2) ? bytes.length : dice(bytes.length + 1));
  for (let left = dice(6); left > 0 && copy.length > 0; left--) copy[dice(copy.length)] = dice(256);
  return copy;
}

/** @param {Dice} dice */
function strangeText(dice) {
  const kind = dice(10);
  // One in ten is crumbs alone.
  if (kind === 0) return Array.from({ length: dice(120) }, () => oneOf(CRUMBS, dice)).join("");
  let text = oneOf(SAMPLES, dice);
  for (let left = 1 + dice(kind < 3 ? 30 : 4); left > 0; left--)
    text = oneOf(MUTATIONS, dice)(text, dice).slice(0, 40_000);
  return text;
}

/** @param {Dice} dice */
function strangeBytes(dice) {
  if (dice(25)) return damaged(encoded(strangeText(dice), dice), dice);
  return Uint8Array.from({ length: dice(600) }, () => dice(256));
}

/**
 * The file of a seed, the sources that stand beside it (or not), and what its author settled.
 * @param {number} seed
 */
export function strangeInput(seed) {
  const dice = diceOf(seed);
  const name = oneOf(NAMES, dice);
  const events = { name, bytes: strangeBytes(dice) };
  const sources = dice(10) ? undefined : { name: "sources.csv", bytes: strangeBytes(dice) };
  const lang = oneOf([undefined, undefined, "en", "de", "fa-AF", "ru", "xx-nonsense-"], dice);
  const calendar = dice(20) ? undefined : oneOf(["persian", "islamic-umalqura", "julian", "no-such"], dice);
  const zone = dice(20) ? undefined : oneOf(["Asia/Kabul", "+04:30", "Nowhere/Atall"], dice);
  const options = { ...(lang && { lang }), ...(calendar && { calendar }), ...(zone && { zone }) };
  return { events, ...(sources && { sources }), options, hints: dice(2) === 0 };
}
