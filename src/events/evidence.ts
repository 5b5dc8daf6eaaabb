import type { TimelineEvent } from "./event.ts";
import { statusOf } from "./status.ts";

/** How the sources of an event stand to each other. */
export interface Agreement {
  /**
   * none: no claim names a source; single: it rests on one; agree: two or more, and what they say can all be true; differ: some
   * claim and the event's first one cannot both be true, or one denies what another says.
   */
  readonly kind: "none" | "single" | "agree" | "differ";
  /** How many sources, each counted once. */
  readonly sources: number;
  /** In what they differ; a denial alone where date and figure are the same: else it may be of those. */
  readonly by: readonly ("date" | "figure" | "denial")[];
}

/** How the sources of an event stand to each other. */
export function agreementOf({ claims }: Pick<TimelineEvent, "claims">): Agreement {
  const named = new Set(claims.map(({ source }) => source));
  named.delete(undefined);
  const by: ("date" | "figure" | "denial")[] = [];
  if (claims.some(({ differs }) => differs)) by.push("date");
  if (claims.some(({ figureDiffers }) => figureDiffers)) by.push("figure");
  if (by.length === 0 && isContested(claims)) by.push("denial");
  const alike = named.size > 1 ? "agree" : named.size > 0 ? "single" : "none";
  return { kind: by.length > 0 ? "differ" : alike, sources: named.size, by };
}

/** True where one claim denies what another says. What was due and did not happen contradicts nobody. */
function isContested(claims: TimelineEvent["claims"]): boolean {
  const statuses = claims.map(statusOf);
  const [first] = statuses;
  return (
    first !== "due" && statuses.includes("denied") && statuses.some((one) => one === "stated" || one === "reported")
  );
}
