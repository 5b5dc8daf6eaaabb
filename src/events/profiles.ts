import { foldName } from "./fold.ts";
import type { Profile } from "./profile.ts";
import { acled } from "./profile-acled.ts";
import { timelinejs } from "./profile-timelinejs.ts";
import { ucdp } from "./profile-ucdp.ts";
import { wikidata } from "./profile-wikidata.ts";

const own: Profile = { name: "own" };

/** The format of a table, by its headings. */
export function profileOf(header: readonly string[]): Profile {
  const names = new Set(header.map(foldName));
  if (names.has("headline") && (names.has("year") || names.has("startdate"))) return timelinejs;
  if (names.has("eventidcnty")) return acled;
  if (names.has("datestart") && names.has("dateprec")) return ucdp;
  if (names.has("item") && names.has("itemlabel")) return wikidata;
  return own;
}
