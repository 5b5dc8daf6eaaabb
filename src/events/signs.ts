import type { TimelineEvent } from "./event.ts";
import { agreementOf } from "./evidence.ts";
import { eventStatus } from "./status.ts";

/** What is seen of an event's claims at its mark: bits of `EventIndex.signs`. None is set for what a source states itself. */
export const SIGN = {
  reported: 1,
  denied: 2,
  due: 4,
  /** It was due, and another claim says that it happened. */
  happened: 8,
  /** Its claims cannot all be true. */
  differ: 16,
} as const;

/** The signs that say how an event is known. */
export const STATUS_SIGNS = SIGN.reported | SIGN.denied | SIGN.due;

/** The bits of an event's signs. */
export function signsOf(event: Pick<TimelineEvent, "claims">): number {
  const { status, happened } = eventStatus(event);
  return (
    (status === undefined || status === "stated" ? 0 : SIGN[status]) |
    (happened === "yes" ? SIGN.happened : 0) |
    (happened === "denied" ? SIGN.denied : 0) |
    (agreementOf(event).kind === "differ" ? SIGN.differ : 0)
  );
}
