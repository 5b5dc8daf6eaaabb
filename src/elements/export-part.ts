import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What is saved: the events and the time on screen, or all of them. */
export type Part = "view" | "whole";

/** What is written out of a timeline, and in which words. */
export interface ExportDesk {
  readonly session: Session;
  readonly speech: Speech;
}

/** The timeline that is loaded. Throws where none is. */
export function modelOf({ session: { model } }: ExportDesk): TimelineModel {
  if (!model) throw new DOMException("no timeline is loaded; await ready first", "InvalidStateError");
  return model;
}

/** The part that is asked for; throws where there is none of this name. */
export function partOf(part: Part = "view"): Part {
  if (part !== "view" && part !== "whole") throw new TypeError(`unknown part: ${String(part)}; use view or whole`);
  return part;
}
