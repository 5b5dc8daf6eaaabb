import type { Source } from "./event.ts";
import type { Report } from "./finding.ts";
import type { Pause } from "./input.ts";

/** What is needed to hint at something: where the columns stand, and the sources of the timeline. */
export interface HintDesk {
  readonly columns: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly report: Report;
  readonly pause: Pause | undefined;
}
