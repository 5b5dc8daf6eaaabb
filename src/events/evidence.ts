import type { TimelineEvent } from "./event.ts";

/** How the sources of an event stand to each other. */
export interface Agreement {
  /**
   * none: no claim names a source; single: it rests on one; agree: two or more, and what they say can all be true; differ: some
   * claim and the event's first one cannot both be true.
   */
  readonly kind: "none" | "single" | "agree" | "differ";
  /** How many sources, each counted once. */
  readonly sources: number;
  /** In what they differ. */
  readonly by: readonly ("date" | "figure")[];
}

/** How the sources of an event stand to each other. */
export function agreementOf({ claims }: Pick<TimelineEvent, "claims">): Agreement {
  const named = new Set(claims.map(({ source }) => source));
  named.delete(undefined);
  const by: ("date" | "figure")[] = [];
  if (claims.some(({ differs }) => differs)) by.push("date");
  if (claims.some(({ figureDiffers }) => figureDiffers)) by.push("figure");
  const alike = named.size > 1 ? "agree" : named.size > 0 ? "single" : "none";
  return { kind: by.length > 0 ? "differ" : alike, sources: named.size, by };
}
