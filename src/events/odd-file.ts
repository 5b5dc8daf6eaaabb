import { decode } from "./decode.ts";
import { kindOfBytes, kindOfText, type NoTable } from "./file-kind.ts";
import type { Report } from "./finding.ts";
import type { TimelineFile } from "./input.ts";

// Files that are not plainly text in UTF-8. They are rare, and this file is fetched for them.

/** What a file is called that holds no table, in the words of a message. */
const NAMES: Readonly<Record<NoTable, string>> = {
  xlsx: "an Excel workbook or another packed file",
  xls: "an old Excel workbook",
  pdf: "a PDF",
  picture: "a picture",
  binary: "no text",
  html: "a web page. A Google sheet must be published to the web as CSV first",
  xml: "XML",
  calendar: "a calendar file",
};

/** How the text of a file is told from its bytes. */
export interface TextDesk {
  readonly lang?: string | undefined;
  readonly encoding?: string | undefined;
  readonly report: Report;
}

/** The text of any file; undefined, with a word about it, for what is none or nothing at all. */
export function oddText({ bytes, text }: TimelineFile, { lang, encoding, report }: TextDesk): string | undefined {
  const packed = bytes && kindOfBytes(bytes);
  if (packed) {
    report({ kind: "not-a-table", detail: NAMES[packed] });
    return undefined;
  }
  const decoded = bytes ? decode(bytes, lang, encoding) : { text: text ?? "", encoding: "utf-8", guessed: false };
  const plain = decoded.text.replace(/^\ufeff/, "");
  if (plain.trim() === "") {
    report({ kind: "empty-file" });
    return undefined;
  }
  const kind = kindOfText(plain);
  if (kind) {
    report({ kind: "not-a-table", detail: NAMES[kind] });
    return undefined;
  }
  if (decoded.guessed) report({ kind: "encoding-fallback", value: decoded.encoding });
  return plain;
}
