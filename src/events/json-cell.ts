import { tidyCell } from "./entry.ts";
import { isObject } from "./timeline-json.ts";

/** A value as JSON; a few dots for one that is nested more deeply than the platform can write. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return "…";
  }
}

/** A value as the text of a cell: numbers as they are, lists parted by semicolons, anything deeper as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return tidyCell(value);
  if (Array.isArray(value))
    return value
      .map((item) => (Array.isArray(item) ? jsonText(item) : cellText(item)))
      .filter(Boolean)
      .join("; ");
  if (isObject(value)) return jsonText(value);
  return String(value);
}
