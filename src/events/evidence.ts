import type { TimelineEvent } from "./event.ts";

/** How an event's sources stand to each other. */
export interface Agreement {
  /** `none`: no claim names a source; `single`: one source; `agree`, `differ`: several, or claims that cannot all be true. */
  readonly kind: "none" | "single" | "agree" | "differ";
  /** How many different sources are named. */
  readonly sources: number;
  /** What they disagree on. */
  readonly by: readonly ("date" | "figure")[];
}

/** Whether an event rests on one source, or on several that agree or do not. */
export function agreementOf({ claims }: Pick<TimelineEvent, "claims">): Agreement {
  const sources = new Set(claims.map(({ source }) => source).filter((id) => id !== undefined)).size;
  const by: Agreement["by"][number][] = [];
  if (claims.some(({ differs }) => differs)) by.push("date");
  if (claims.some(({ figureDiffers }) => figureDiffers)) by.push("figure");
  const kind = by.length > 0 ? "differ" : sources > 1 ? "agree" : sources === 1 ? "single" : "none";
  return { kind, sources, by };
}
