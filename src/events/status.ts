import type { TimelineEvent } from "./event.ts";

/** How a claim stands to what it says: the source says it, passes it on, it is a denial, or it was only planned. */
export type Status = "stated" | "reported" | "denied" | "due";

const STATUSES: readonly string[] = ["stated", "reported", "denied", "due"] satisfies readonly Status[];

/** The status that a claim names; undefined for none, and for an author's own word. */
export function statusOf({ certainty = "" }: { readonly certainty?: string | undefined }): Status | undefined {
  const word = certainty.trim().toLowerCase();
  return STATUSES.includes(word) ? (word as Status) : undefined;
}

/** True for the status of what was only planned. */
export const isPlanned = (certainty: string | undefined): boolean => statusOf({ certainty }) === "due";

/** The status of an event, and for what was due what became of it. */
export interface EventStatus {
  readonly status: Status | undefined;
  /** Only where the status is `due`: whether some other claim says that it happened, or denies it; unknown where none does. */
  readonly happened?: "yes" | "denied" | "unknown";
}

/** The status of an event is that of its first claim. */
export function eventStatus({ claims }: Pick<TimelineEvent, "claims">): EventStatus {
  const [status, ...others] = claims.map((claim) => statusOf(claim));
  if (status !== "due") return { status };
  if (others.some((other) => other === "stated" || other === "reported")) return { status, happened: "yes" };
  return { status, happened: others.includes("denied") ? "denied" : "unknown" };
}
