import type { TimelineEvent } from "./event.ts";

/** Which events a reader wants to see. */
export interface Query {
  /** Groups that are switched off; "" stands for events without a group. */
  readonly hiddenGroups: ReadonlySet<string>;
  /** Tells which events hold what is searched for (events/search.ts); absent for no search. */
  readonly holds?: ((i: number) => boolean) | undefined;
}

/** A mask over the events, 1 where one is wanted. Undefined where all are, so that nothing need be filtered. */
export function queryMask(events: readonly TimelineEvent[], { hiddenGroups, holds }: Query): Uint8Array | undefined {
  if (!holds && hiddenGroups.size === 0) return undefined;
  const mask = Uint8Array.from(events, ({ group = "" }, i) =>
    !hiddenGroups.has(group) && (holds?.(i) ?? true) ? 1 : 0,
  );
  return mask.includes(0) ? mask : undefined;
}
