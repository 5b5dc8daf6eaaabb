import type { DateOptions, DateReading } from "./date-reading.ts";
import { parseEdtf } from "./edtf.ts";

/** Reads a date as people write it; strict EDTF first. */
export function parseEveryday(text: string, _options: DateOptions = {}): DateReading {
  return parseEdtf(text.trim());
}
