import type { Claim } from "./event.ts";

/** What a claim says of its event: that it is so, that others say so, that it is not so, that it was planned or due. */
export type Status = "stated" | "reported" | "denied" | "due";

const STATUSES: ReadonlyMap<string, Status> = new Map([
  ["stated", "stated"],
  ["reported", "reported"],
  ["denied", "denied"],
  ["due", "due"],
]);

/** The status of a claim; undefined where it has none, or a word of the author's own. */
export function statusOf({ certainty }: Pick<Claim, "certainty">): Status | undefined {
  return certainty === undefined ? undefined : STATUSES.get(certainty);
}
