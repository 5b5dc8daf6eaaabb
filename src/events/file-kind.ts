/** What a file is that holds no table: its name for the message. */
export type NoTable = "xlsx" | "xls" | "pdf" | "picture" | "binary" | "html" | "xml" | "calendar";

const MAGIC: readonly (readonly [start: readonly number[], kind: NoTable])[] = [
  [[0x50, 0x4b, 3, 4], "xlsx"],
  [[0xd0, 0xcf, 0x11, 0xe0], "xls"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x1f, 0x8b], "binary"],
  [[0x50, 0x41, 0x52, 0x31], "binary"],
];

/** What the first bytes of a file say that it is; undefined where it may be text. */
export function kindOfBytes(bytes: Uint8Array): NoTable | undefined {
  return MAGIC.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
}

/** What a text is that is no table: a web page, XML, or bytes that were no text at all. */
export function kindOfText(text: string): NoTable | undefined {
  const start = text.slice(0, 4096);
  if (/^\s*(<!--[\s\S]*?-->\s*)?<(!doctype\s+html|html|head|body|script|div|meta)\b/i.test(start)) return "html";
  if (/^\s*<(\?xml|rss|feed|svg|kml|gpx)\b/i.test(start)) return "xml";
  // Any other markup: a table may hold tags, but does not begin and end with one.
  if (/^\s*<[a-z!]/i.test(start) && text.trimEnd().endsWith(">")) return "xml";
  if (/^BEGIN:V/.test(start)) return "calendar";
  // Bytes of a Macintosh that were read as Windows' leave control characters above 0x80: it is text all the same.
  const controls = start.match(/[^\P{Cc}\t\n\r\x80-\x9f]/gu)?.length ?? 0;
  return controls > start.length / 20 ? "binary" : undefined;
}
