import { type Entry, extraNamed } from "./entry.ts";
import type { Field } from "./field.ts";
import type { Profile } from "./profile.ts";

const joined = (parts: readonly (string | undefined)[], mark: string): string =>
  [...new Set(parts.filter((part) => part !== undefined && part !== ""))].join(mark);

/** ACLED's export: the type and the place make a title, sources are parted by semicolons, `time_precision` 2 and 3 are about a day. */
function refine(entry: Entry): Entry {
  const cells = new Map(entry.cells);
  const put = (field: Field, text: string): void => {
    if (text !== "") cells.set(field, text);
  };
  const get = (name: string): string | undefined => extraNamed(entry, name);
  const type = get("sub_event_type") ?? cells.get("group");
  put("title", joined([type, cells.get("place")], ": "));
  put("actors", joined([cells.get("actors"), get("assoc_actor_1"), get("actor2"), get("assoc_actor_2")], ";"));
  put("place", joined([cells.get("place"), get("admin1"), get("country")], ", "));
  const [source, ...others] = (cells.get("source") ?? "").split(";").map((name) => name.trim());
  put("source", source ?? "");
  const further = others.filter((name) => name !== "").map((name) => new Map([["source" as const, name]]));
  const loose = /^[23]$/.test(get("time_precision") ?? "");
  return { ...entry, cells, further, ...(loose && { approximate: true }) };
}

/** Armed Conflict Location & Event Data. */
export const acled: Profile = {
  chosen: {
    id: "event_id_cnty",
    date: "event_date",
    group: "event_type",
    place: "location",
    text: "notes",
    actors: "actor1",
  },
  refine,
};
