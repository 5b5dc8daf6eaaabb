import type { Claim, TimelineEvent } from "./event.ts";

/** How a source stands to what it says. */
export type Status = "stated" | "reported" | "denied" | "due";

const STATUSES: ReadonlySet<string> = new Set<Status>(["stated", "reported", "denied", "due"]);

/** The status of a claim; undefined for an author's own word, or none. */
export function statusOf({ certainty = "" }: Pick<Claim, "certainty">): Status | undefined {
  const word = certainty.trim().toLowerCase();
  return STATUSES.has(word) ? (word as Status) : undefined;
}

/** What is known of whether an event took place. */
export interface EventStatus {
  /** That of its first claim. */
  readonly status: Status | undefined;
  /** For what was due: whether another of its claims says that it happened, or denies it. */
  readonly happened?: "yes" | "denied" | "unknown";
}

/** The status of an event, and of one that was due whether it then happened. */
export function eventStatus({ claims }: Pick<TimelineEvent, "claims">): EventStatus {
  const said = claims.map(statusOf);
  const [status] = said;
  if (status !== "due") return { status };
  const happened = said.includes("stated") || said.includes("reported");
  return { status, happened: happened ? "yes" : said.includes("denied") ? "denied" : "unknown" };
}
