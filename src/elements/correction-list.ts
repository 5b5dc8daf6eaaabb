import type { When } from "../dates/when.ts";
import type { Change, TimelineEvent } from "../events/event.ts";
import type { ListNode } from "./event-list.ts";

/** What is needed to list corrections. */
export interface CorrectionInput {
  readonly changes: readonly Change[];
  /** What an event is called, as far as the timeline has it. */
  readonly titleOf: (event: string) => TimelineEvent["title"] | undefined;
  readonly say: (when: When) => string;
}

/** The number of a correction within its page: the first that the author lists is 1. */
export const correctionName = (nth: number): string => `correction-${nth + 1}`;

/** Corrections as entries of a list, in the author's order: when, what, and a link to the event. */
export function correctionItems({ changes, titleOf, say }: CorrectionInput): readonly ListNode[] {
  return changes.map(({ when, event, text }, nth) => {
    const title = event === undefined ? undefined : titleOf(event);
    const date = /^\d{4}(-\d\d){0,2}$/.test(when.edtf ?? "") ? { datetime: when.edtf ?? "" } : {};
    const link: ListNode = { tag: "a", attributes: { href: `#dl-${event}`, dir: "auto" }, children: [title ?? ""] };
    return {
      tag: "li",
      attributes: { id: correctionName(nth), dir: "auto" },
      children: [{ tag: "time", attributes: date, children: [say(when)] }, ": ", text, ...(title ? [" ", link] : [])],
    };
  });
}
