import type { Source, TimelineInfo } from "./event.ts";
import { boundsOf, type EventIndex, FLAG } from "./event-index.ts";
import { given } from "./given.ts";
import type { Ledger } from "./ledger.ts";
import { STATE } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import type { Sheaves } from "./sheaves.ts";
import type { StoreSummary } from "./store-parts.ts";
import type { TablePlan } from "./table-plan.ts";
import { type Extent, understoodLine } from "./understood.ts";

/** What a summary is made from. */
export interface Summed {
  readonly index: EventIndex;
  readonly ledger: Ledger;
  readonly plan: TablePlan;
  readonly problems: readonly Problem[];
  readonly sheaves: Sheaves;
  readonly sources: readonly Source[];
  readonly info: TimelineInfo;
}

/** How many events and eras there are, and how long they last. */
function extentOf({ index, ledger }: Summed): Extent {
  let last = -Infinity;
  for (let at = 0; at < ledger.count; at++)
    if (ledger.state[at] === STATE.shown) last = Math.max(last, ledger.end[at] as number);
  let eras = 0;
  let final = 0;
  for (let i = 0; i < index.count; i++) {
    if ((index.flags[i] as number) & FLAG.band) eras++;
    if ((index.end[i] as number) > (index.end[final] as number)) final = i;
  }
  const { startMin, startMax } = boundsOf(index, 0);
  const { endMin } = boundsOf(index, final);
  return { count: index.count, eras, from: [startMin, startMax], to: [endMin, last] };
}

/** Tells of a table of events as a whole, in the words of the whole importer. */
export function summaryOf(summed: Summed): StoreSummary {
  const { plan, problems, sheaves, sources, info } = summed;
  const { at, header } = plan.columns;
  const columns = new Map([...at].map(([field, index]) => [field as string, header[index] ?? ""]));
  const cover = sheaves.cover?.entry.cells;
  return {
    info: { ...given<TimelineInfo>({ title: cover?.get("title"), description: cover?.get("text") }), ...info },
    sources,
    problems,
    refusedCount: sheaves.refusedCount,
    refused: [...sheaves.refused],
    understood: understoodLine(columns, problems, extentOf(summed)),
    titled: cover !== undefined,
    columns,
  };
}
