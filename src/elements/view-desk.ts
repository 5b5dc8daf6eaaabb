import type { TemplateResult } from "lit";
import type { TimelineModel } from "./model.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What a view needs of the frame that it stands in. */
export interface ViewDesk {
  readonly session: Session;
  readonly speech: Speech;
  /** Renders once more. */
  readonly again: () => void;
}

/** A view that is not needed for the first picture and has a file of its own. */
export type FetchedView = (model: TimelineModel, desk: ViewDesk) => TemplateResult;
