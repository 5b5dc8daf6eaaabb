/** A title longer than this is a paragraph, which is cut. */
const LONGEST = 120;
const [SPACE, APOSTROPHE, TAB] = [32, 39, 9];

/**
 * True where the bytes [from, to) are a title that needs no care at all: valid UTF-8 of one line, no spaces side by side, nothing
 * unseen, not too long, no spreadsheet's mark at its beginning. Anything else is left to the careful reader.
 */
export function isPlainTitle(bytes: Uint8Array, from: number, to: number): boolean {
  if (from >= to || bytes[from] === APOSTROPHE) return false;
  let units = 0;
  let before = 0;
  for (let at = from; at < to; units++) {
    const byte = bytes[at] as number;
    if (byte === TAB || (byte === SPACE && before === SPACE)) return false;
    before = byte;
    if (byte < 128) {
      at++;
      continue;
    }
    const size = letterSize(bytes, at, to);
    if (size === 0) return false;
    if (size === 4) units++;
    at += size;
  }
  return units <= LONGEST;
}

const isTail = (byte: number): boolean => byte >= 0x80 && byte < 0xc0;

/** The bytes of a letter that is not ASCII; 0 for broken ones, and for spaces and signs that are not seen. */
function letterSize(bytes: Uint8Array, at: number, to: number): number {
  const lead = bytes[at] as number;
  const second = at + 1 < to ? (bytes[at + 1] as number) : 0;
  if (lead < 0xc2 || lead > 0xf4 || !isTail(second)) return 0;
  if (lead < 0xe0) return lead === 0xc2 && second <= 0xa0 ? 0 : 2;
  const third = at + 2 < to ? (bytes[at + 2] as number) : 0;
  if (!isTail(third)) return 0;
  if (lead < 0xf0) return isSeen(lead, second, third) ? 3 : 0;
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second > 0x8f)) return 0;
  return at + 3 < to && isTail(bytes[at + 3] as number) ? 4 : 0;
}

/** False for overlong forms and surrogates, U+1680, U+2000–U+200A, U+2028–U+202F, U+205F–U+2069, U+3000 and U+FEFF. */
function isSeen(lead: number, second: number, third: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xe1) return !(second === 0x9a && third === 0x80);
  if (lead === 0xe2 && second === 0x80) return third > 0x8a && !(third >= 0xa8 && third <= 0xaf);
  if (lead === 0xe2 && second === 0x81) return third < 0x9f || third > 0xa9;
  if (lead === 0xe3) return !(second === 0x80 && third === 0x80);
  if (lead === 0xed) return second < 0xa0;
  return !(lead === 0xef && second === 0xbb && third === 0xbf);
}
