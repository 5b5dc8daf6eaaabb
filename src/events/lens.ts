import type { TimelineEvent } from "./event.ts";
import { agreementOf } from "./evidence.ts";

/** Which events are looked at, by how their sources stand to each other: those that rest on one source, or on which sources disagree. */
export type Lens = "all" | "single" | "differ";

/** Every lens, the one that hides nothing first. */
export const LENSES: readonly Lens[] = ["all", "single", "differ"];

/** What each lens shows. */
export interface LensIndex {
  /** For each event the place, among LENSES, of the lens that shows it; 0 where only the first does. */
  readonly places: Uint8Array;
  /** How many events each of LENSES shows. */
  readonly counts: readonly number[];
}

/** Looks at the claims of events once. Undefined where no claim names a source: then there is nothing to choose between. */
export function indexLenses(events: readonly Pick<TimelineEvent, "claims">[]): LensIndex | undefined {
  let isNamed = false;
  const places = Uint8Array.from(events, (event) => {
    const { kind } = agreementOf(event);
    isNamed ||= kind !== "none";
    return Math.max(0, LENSES.indexOf(kind as Lens));
  });
  const counts = LENSES.map((_, lens) =>
    lens === 0 ? events.length : places.filter((place) => place === lens).length,
  );
  return isNamed ? { places, counts } : undefined;
}
