import type { TimelineInfo } from "./event.ts";

/** A plain object of unknown make: JSON's. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for an array or null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The file of events that a timeline.json names; where it has a title and names none, the usual one beside it. Undefined where it holds events itself, in
 * lists as other formats do.
 */
export function eventsFileOf({ events, title, ...others }: JsonObject): string | undefined {
  if (typeof events === "string") return events;
  return events === undefined && typeof title === "string" && !Object.values(others).some(Array.isArray)
    ? "events.csv"
    : undefined;
}

/** A text that says something; numbers count as text. */
function textOf(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/**
 * What a timeline.json says of the timeline. Keys it does not know are left alone, and so are values of the wrong make: a
 * slip in a settings file must not cost the timeline.
 */
export function readInfo(json: unknown): TimelineInfo {
  if (!isObject(json)) return {};
  const info: { -readonly [Key in keyof TimelineInfo]: TimelineInfo[Key] } = {};
  for (const key of ["title", "description", "lang", "from", "to"] as const) {
    const text = textOf(json[key]);
    if (text !== undefined) info[key] = text;
  }
  const groups = json.groups;
  if (isObject(groups)) {
    const labels = Object.entries(groups).map(([id, label]) => [id, textOf(label) ?? id] as const);
    if (labels.length > 0) info.groups = new Map(labels);
  }
  return info;
}
