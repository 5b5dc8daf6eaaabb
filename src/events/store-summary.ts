import type { When } from "../dates/when.ts";
import type { Source, TimelineEvent, TimelineInfo } from "./event.ts";
import type { EventIndex } from "./event-index.ts";
import { given } from "./given.ts";
import type { Ledger } from "./ledger.ts";
import { STATE } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import type { Sheaves } from "./sheaves.ts";
import type { StoreSummary } from "./store-parts.ts";
import type { TablePlan } from "./table-plan.ts";
import { understoodOf } from "./understood.ts";

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

/** As many events as there are, of which only the first is told; it lasts from the first day to the last. */
function witnesses({ index, ledger }: Summed): readonly TimelineEvent[] {
  const { count, start } = index;
  if (count === 0) return [];
  let last = -Infinity;
  for (let at = 0; at < ledger.count; at++)
    if (ledger.state[at] === STATE.shown) last = Math.max(last, ledger.end[at] as number);
  const from = start[0] as number;
  const when: When = {
    ...{ startMin: from, startMax: from, endMin: last, endMax: last, precision: "interval" },
    ...{ approximate: false, uncertain: false, raw: "" },
  };
  const events = new Array<TimelineEvent>(count);
  events[0] = { when } as TimelineEvent;
  return events;
}

/** Tells of a table of events as a whole, in the words of the whole importer. */
export function summaryOf(summed: Summed): StoreSummary {
  const { plan, problems, sheaves, sources, info } = summed;
  const { at, header } = plan.columns;
  const columns = new Map([...at].map(([field, index]) => [field as string, header[index] ?? ""]));
  const date = columns.get("date") ?? columns.get("year");
  const title = columns.get("title");
  const main = new Map<string, string>();
  if (date !== undefined) main.set("date", date);
  if (title !== undefined) main.set("title", title);
  const cover = sheaves.cover?.entry.cells;
  return {
    info: { ...given<TimelineInfo>({ title: cover?.get("title"), description: cover?.get("text") }), ...info },
    sources,
    problems,
    refusedCount: sheaves.refusedCount,
    refused: [...sheaves.refused],
    understood: understoodOf(main, witnesses(summed), problems),
    titled: cover !== undefined,
    columns,
  };
}
