import type { Entry } from "./entry.ts";
import type { TimelineInfo } from "./event.ts";
import type { Report } from "./finding.ts";
import type { Names } from "./headings.ts";
import { inBreaths } from "./in-breaths.ts";
import type { Pause } from "./input.ts";
import { jsonText } from "./json-cell.ts";
import { jsonEntry, keyReader } from "./json-entry.ts";
import { isSlide, slideEntry } from "./json-timelinejs.ts";
import { isObject, type JsonObject, readInfo } from "./timeline-json.ts";

/** The entries of a JSON file and what it says of itself. */
export interface JsonFile {
  readonly entries: readonly Entry[];
  readonly info: TimelineInfo;
  /** What a year with a minus means, where the format says so. */
  readonly negativeYears?: "bc";
  /** A list of documents, where the file brings one. */
  readonly sources?: readonly JsonObject[];
  /** All that it says of itself, in whatever language. */
  readonly whole: JsonObject;
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What is needed to take JSON apart. */
export interface JsonDesk {
  readonly names: Names;
  readonly report: Report;
  readonly pause?: Pause | undefined;
}

/** The entries of a JSON value: an array of objects, our own file, or TimelineJS's. Undefined where it is none of these. */
export async function entriesOfJson(value: unknown, { names, report, pause }: JsonDesk): Promise<JsonFile | undefined> {
  const file: JsonObject = isObject(value) ? value : { events: value };
  if (!(Array.isArray(file.events) || Array.isArray(file.bands) || Array.isArray(file.eras))) return undefined;
  const events = listIn(file.events);
  const slides = events.some(isSlide) || isSlide(file.title) || Array.isArray(file.eras);
  const entries: Entry[] = [];
  const each = async (list: readonly unknown[], read: (item: JsonObject, index: number) => Entry): Promise<void> => {
    await inBreaths(list, pause, (item, index) => {
      if (isObject(item)) entries.push(read(item, index));
      else
        report({
          kind: "not-an-event",
          says: '“{value}” is not an event. Type { "date": "1848", "title": "…" }',
          row: index,
          value: jsonText(item),
        });
    });
  };
  const keys = keyReader(names);
  if (slides) {
    if (isObject(file.title)) entries.push(slideEntry(file.title, 0, "title", report));
    await each(events, (item, index) => slideEntry(item, index, "", report));
    await each(listIn(file.eras), (item, index) => slideEntry(item, index, "era", report));
    return { entries, info: readInfo(file), negativeYears: "bc", whole: file };
  }
  await each(events, (item, index) => jsonEntry(item, index, keys, report));
  await each(listIn(file.bands), (item, index) => {
    const entry = jsonEntry(item, index, keys, report);
    return { ...entry, cells: new Map(entry.cells).set("type", "band") };
  });
  const sources = listIn(file.sources).filter(isObject);
  return { entries, info: readInfo(file), whole: file, ...(sources.length > 0 && { sources }) };
}
