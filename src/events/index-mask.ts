import type { EventIndex } from "./event-index.ts";

/** Which events of an index a reader wants to see. */
export interface IndexQuery {
  /** Groups that are switched off; "" stands for events without a group. */
  readonly hiddenGroups: ReadonlySet<string>;
  /** 1 where an event holds what is searched for; absent for no search. */
  readonly hits?: Uint8Array | undefined;
}

/** The mask of `queryMask`, from the index alone: for a million events some milliseconds. Undefined where all are wanted. */
export function indexMask(index: EventIndex, { hiddenGroups, hits }: IndexQuery): Uint8Array | undefined {
  const { count, group, groups } = index;
  const isShown = Uint8Array.from(groups, (name) => (hiddenGroups.has(name) ? 0 : 1));
  if (!hits && !isShown.includes(0)) return undefined;
  const mask = new Uint8Array(count);
  for (let i = 0; i < count; i++) mask[i] = isShown[group[i] as number] as number;
  if (hits) for (let i = 0; i < count; i++) mask[i] = (mask[i] as number) & (hits[i] as number);
  return mask.includes(0) ? mask : undefined;
}
