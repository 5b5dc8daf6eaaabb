import type { Entry } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Report } from "./finding.ts";
import { cellText } from "./json-cell.ts";
import { checkBackground, plainEntry } from "./profile-timelinejs.ts";
import { isObject, type JsonObject } from "./timeline-json.ts";

/** Where TimelineJS keeps what we know, by our name. */
const PATHS: readonly (readonly [field: Field, path: string])[] = [
  ["id", "unique_id"],
  ["year", "start_date.year"],
  ["month", "start_date.month"],
  ["day", "start_date.day"],
  ["end_year", "end_date.year"],
  ["end_month", "end_date.month"],
  ["end_day", "end_date.day"],
  ["display_date", "display_date"],
  ["display_date", "start_date.display_date"],
  ["title", "text.headline"],
  ["text", "text.text"],
  ["media", "media.url"],
  ["media_credit", "media.credit"],
  ["media_caption", "media.caption"],
  ["alt", "media.alt"],
  ["group", "group"],
];

function valueAt(slide: JsonObject, path: string): unknown {
  let value: unknown = slide;
  for (const key of path.split(".")) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return value;
}

/** The time of day of a date object, as its own column would say it. */
function clockText(slide: JsonObject, date: string): string {
  const part = (name: string): string => cellText(valueAt(slide, `${date}.${name}`)).padStart(2, "0");
  if (part("hour") === "00" && part("minute") === "00" && part("second") === "00") {
    // Hours are often filled with zeros that nobody means, so midnight to the minute is not a time.
    return "";
  }
  const seconds = part("second") === "00" ? "" : `:${part("second")}`;
  return `${part("hour")}:${part("minute")}${seconds}`;
}

/** True for the slides of TimelineJS, whose dates and texts are objects. */
export function isSlide(value: unknown): boolean {
  return isObject(value) && (isObject(value.start_date) || (isObject(value.text) && "headline" in value.text));
}

/** One slide of a TimelineJS JSON file; `type` is that of the list it stands in. */
export function slideEntry(slide: JsonObject, index: number, type: "title" | "era" | "", report: Report): Entry {
  const cells = new Map<Field, string>();
  const paths = new Map<Field, string>();
  const put = (field: Field, path: string, text: string): void => {
    if (!paths.has(field) || text !== "") paths.set(field, path);
    if (text !== "" && !cells.has(field)) cells.set(field, text);
  };
  for (const [field, path] of PATHS) put(field, path, cellText(valueAt(slide, path)));
  put("time", "start_date.hour", clockText(slide, "start_date"));
  put("end_time", "end_date.hour", clockText(slide, "end_date"));
  put("type", "type", type);
  const extra = new Map<string, string>();
  for (const key of ["background", "autolink", "scale"]) {
    const text = cellText(valueAt(slide, key));
    if (text !== "") extra.set(key, text);
  }
  for (const key of ["thumbnail", "title", "link"]) {
    const text = cellText(valueAt(slide, `media.${key}`));
    if (text !== "") extra.set(`media.${key}`, text);
  }
  const prefix = type === "" ? "" : `${type === "era" ? "eras" : "title"}.`;
  const entry: Entry = {
    row: index,
    cells,
    further: [],
    extra,
    heading: (field) => prefix + (paths.get(field === "date" ? "year" : field) ?? field),
  };
  const colour = cellText(valueAt(slide, "background.color"));
  checkBackground(colour === "" ? undefined : colour, entry, "background.color", report);
  return plainEntry(entry, report);
}
