import type { TimelineEvent } from "./event.ts";
import { agreementOf } from "./evidence.ts";
import { eventStatus } from "./status.ts";

/** A source reports it, and does not state it itself. */
export const REPORTED = 1;
/** Its source denies it. */
export const DENIED = 2;
/** It was due when its source wrote. */
export const DUE = 4;
/** It was due, and another claim says that it happened. */
export const HAPPENED = 8;
/** Its claims cannot all be true. */
export const DIFFER = 16;

/** What signs are called, by their bits. */
const NAMES = ["reported", "denied", "due", "happened", "differ"] as const;
export type SignName = (typeof NAMES)[number];

/** What is seen of an event's claims at its mark: bits of `EventIndex.signs`; none for what a source states and no other disputes. */
export function signsOf(event: Pick<TimelineEvent, "claims">): number {
  const { status, happened } = eventStatus(event);
  return (
    (status === "reported" ? REPORTED : 0) |
    (status === "denied" || happened === "denied" ? DENIED : 0) |
    (status === "due" ? DUE : 0) |
    (happened === "yes" ? HAPPENED : 0) |
    (agreementOf(event).kind === "differ" ? DIFFER : 0)
  );
}

/** The signs that occur among events. */
export function signsAmong(signs: Uint8Array | undefined): number {
  return signs?.reduce((all, bits) => all | bits, 0) ?? 0;
}

/** The names of signs, in the order of the key. */
export function signNames(signs: number): SignName[] {
  return NAMES.filter((_, place) => signs & (1 << place));
}
