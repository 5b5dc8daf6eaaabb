import { decodeAs } from "./utf8.ts";

/** The text of a file, and how its bytes were read. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** True when the file does not say its encoding and it was taken for the usual one of its language. */
  readonly guessed: boolean;
}

/** What spreadsheets of a language save as "CSV", where it is not Western European. */
const BY_LANGUAGE: readonly (readonly [languages: string, encoding: string])[] = [
  ["ru uk bg be mk sr kk ky tg", "windows-1251"],
  ["ar fa ur ps ckb", "windows-1256"],
  ["pl cs sk hu hr sl ro bs sq", "windows-1250"],
  ["el", "windows-1253"],
  ["tr az", "windows-1254"],
  ["he yi", "windows-1255"],
  ["lt lv et", "windows-1257"],
  ["vi", "windows-1258"],
  ["th", "windows-874"],
  ["ja", "shift_jis"],
  ["zh", "gb18030"],
  ["ko", "euc-kr"],
];

function encodingOf(lang: string | undefined): string {
  const language = (lang ?? "").toLowerCase().split(/[-_]/)[0] ?? "";
  return BY_LANGUAGE.find(([languages]) => languages.split(" ").includes(language))?.[1] ?? "windows-1252";
}

/** UTF-16 by its mark, or by the zero bytes that Western text has in every second place. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // A quarter of all pairs is enough for line ends and delimiters in a text of another script, too much for anything else.
  const enough = Math.max(2, sample.length / 8);
  if (odd >= enough && even * 8 < odd) return "utf-16le";
  return even >= enough && odd * 8 < even ? "utf-16be" : undefined;
}

/** What Windows writes from 0x80 to 0x9f. Some platforms, Node 20 among them, leave these as the control characters of Latin-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** A decoded text as Windows meant it, where the encoding is Windows's own. */
export function asWindowsMeant(text: string, encoding: string): string {
  if (!/^(windows-1252|cp1252|latin1|iso-?8859-1)$/i.test(encoding)) return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** The text of bytes in any encoding, however badly they fit; undefined where the platform does not know the encoding. */
function laxly(bytes: Uint8Array, encoding: string): string | undefined {
  const text = decodeAs(bytes, encoding, false);
  return text === undefined ? undefined : asWindowsMeant(text, encoding);
}

/** True for UTF-8 in which a few bytes are broken: far more letters read rightly than not. */
function mostlyUtf8(text: string): boolean {
  const broken = text.split("\ufffd").length - 1;
  return (text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0) > broken * 10;
}

/**
 * Bytes to text: the byte order mark first, then zero bytes, then strict UTF-8, and failing all that what spreadsheets of the
 * language write. `encoding` is the author's choice from a menu and wins.
 */
export function decode(bytes: Uint8Array, lang?: string, encoding?: string): Decoded {
  if (encoding !== undefined) {
    const chosen = laxly(bytes, encoding);
    if (chosen !== undefined) return { text: chosen, encoding, guessed: false };
  }
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: laxly(bytes, utf16) ?? "", encoding: utf16, guessed: false };
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8", guessed: false };
  const mended = laxly(bytes, "utf-8") ?? "";
  if (mostlyUtf8(mended)) return { text: mended, encoding: "utf-8", guessed: true };
  const usual = encodingOf(lang);
  const text = laxly(bytes, usual) ?? laxly(bytes, "windows-1252") ?? mended;
  return { text, encoding: usual, guessed: true };
}
