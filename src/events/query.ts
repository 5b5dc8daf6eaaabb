import type { EventIndex } from "./event-index.ts";
import type { Lens, LensIndex } from "./lens.ts";
import { LENSES } from "./lens.ts";

/** Which events a reader wants to see. */
export interface Query {
  /** Groups that are switched off; "" stands for events without a group. */
  readonly hiddenGroups: ReadonlySet<string>;
  /** Tells which events hold what is searched for; absent for no search. */
  readonly holds?: ((i: number) => boolean) | undefined;
  /** Shows events by how their sources stand to each other; absent, and where `lenses` are not at hand, all. */
  readonly lens?: Lens;
  readonly lenses?: LensIndex | undefined;
}

/** A mask over the events, 1 where one is wanted. Undefined where all are, so that nothing need be filtered. */
export function queryMask(
  index: EventIndex,
  { hiddenGroups, holds, lens = "all", lenses }: Query,
): Uint8Array | undefined {
  const wanted = LENSES.indexOf(lens);
  const seen = wanted > 0 ? lenses?.places : undefined;
  if (!holds && !seen && hiddenGroups.size === 0) return undefined;
  const { count, group, groups } = index;
  const shown = Uint8Array.from(groups, (name) => (hiddenGroups.has(name) ? 0 : 1));
  const mask = new Uint8Array(count);
  for (let i = 0; i < count; i++) mask[i] = seen && seen[i] !== wanted ? 0 : (shown[group[i] as number] as number);
  if (holds) for (let i = 0; i < count; i++) if (mask[i] === 1 && !holds(i)) mask[i] = 0;
  return mask.includes(0) ? mask : undefined;
}
