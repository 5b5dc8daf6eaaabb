import { earliest, latest } from "../dates/bounds.ts";
import type { Claim, Source, TimelineEvent } from "./event.ts";
import { statusOf } from "./status.ts";

/**
 * What a claim does for the date of its event. `states`: its source gives the date itself; `implies`: it passes on what others say,
 * or gives no date of its own; `differs`: its date or figure and that of the first claim cannot both be true.
 */
export type ClaimKind = "states" | "implies" | "differs" | "denied" | "due";

/** In the order in which marks and legend show them. */
export const CLAIM_KINDS: readonly ClaimKind[] = ["states", "implies", "differs", "denied", "due"];

/** A source, or what has no column of its own: `none` holds claims that name no source, `further` those of the least used sources. */
export interface MatrixColumn {
  readonly kind: "source" | "further" | "none";
  /** The same for the same source, whichever events are shown. */
  readonly key: string;
  /** One for a source, none for `none`. */
  readonly sources: readonly Source[];
  /** How many claims stand in it. */
  readonly claims: number;
  /** How many events have a claim in it. */
  readonly events: number;
}

/** One event with its claims by column. */
export interface MatrixRow {
  readonly event: TimelineEvent;
  /** Its place among the events that were given. */
  readonly nth: number;
  /** As many as there are columns; empty where the source says nothing of the event. */
  readonly cells: readonly (readonly Claim[])[];
  readonly claims: number;
}

/** Which source says what: events down, sources across. Every claim stands in exactly one cell. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** All claims, which is the sum of the rows and that of the columns. */
  readonly claims: number;
  /** The claims by kind; those of which there are none are absent. */
  readonly kinds: ReadonlyMap<ClaimKind, number>;
}

/** More columns than this are more than anyone looks through; the least used sources share one. */
const MOST_COLUMNS = 40;

export function claimKindOf(claim: Claim): ClaimKind {
  const status = statusOf(claim);
  if (claim.differs || claim.figureDiffers) return "differs";
  if (status === "denied" || status === "due") return status;
  // Without a status, all that is known is whether the source has a date of its own.
  return status === "reported" || claim.inherits ? "implies" : "states";
}

/** How many of some claims are of each kind, in the order of CLAIM_KINDS; kinds that do not occur are left out. */
export function claimsByKind(claims: readonly Claim[]): ReadonlyMap<ClaimKind, number> {
  const counts = new Map(CLAIM_KINDS.map((kind) => [kind, 0]));
  for (const claim of claims) {
    const kind = claimKindOf(claim);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

/** By publication; what has no date comes last, in the order that the author gave. */
function byPublication(a: Source, b: Source): number {
  if (!a.published || !b.published) return Number(!a.published) - Number(!b.published);
  return earliest(a.published) - earliest(b.published) || latest(a.published) - latest(b.published);
}

type Place = Pick<MatrixColumn, "kind" | "key" | "sources">;

/** The columns for what some claims name, and the column of each source. `most` sources have one of their own. */
function placesFor(claims: readonly Claim[], sources: ReadonlyMap<string, Source>, most: number): readonly Place[] {
  const used = new Map([...sources.keys()].map((id) => [id, 0]));
  let isUnsourced = false;
  for (const { source } of claims)
    if (source === undefined) isUnsourced = true;
    else used.set(source, (used.get(source) ?? 0) + 1);
  const ranked = [...used].toSorted(([, a], [, b]) => b - a).map(([id]) => sources.get(id) ?? { id, title: id });
  const few = ranked.length > most ? most - 1 : most;
  const order = new Map([...used.keys()].map((id, nth) => [id, nth]));
  const inOrder = (some: readonly Source[]): readonly Source[] =>
    some.toSorted((a, b) => byPublication(a, b) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  const further = inOrder(ranked.slice(few));
  return [
    ...inOrder(ranked.slice(0, few)).map(
      (source): Place => ({ kind: "source", key: `=${source.id}`, sources: [source] }),
    ),
    ...(further.length > 0 ? [{ kind: "further", key: "further", sources: further } as const] : []),
    ...(isUnsourced ? [{ kind: "none", key: "none", sources: [] } as const] : []),
  ];
}

function totalled(places: readonly Place[], rows: readonly MatrixRow[]): Matrix {
  const claims = rows.flatMap(({ cells }) => cells.flat());
  const columns = places.map(({ kind, key, sources }, at) => {
    const filled = rows.map(({ cells }) => cells[at]?.length ?? 0).filter((count) => count > 0);
    return { kind, key, sources, claims: filled.reduce((sum, count) => sum + count, 0), events: filled.length };
  });
  return { columns, rows, claims: claims.length, kinds: claimsByKind(claims) };
}

/**
 * The matrix of some events, which keep their order. `sources` are those that may have a column even where none of these events
 * names them, so that columns stay while events are filtered; a claim may name others. At most `most` sources and "further" ones
 * have columns.
 */
export function matrixOf(
  events: readonly TimelineEvent[],
  sources: ReadonlyMap<string, Source>,
  most = MOST_COLUMNS,
): Matrix {
  const places = placesFor(
    events.flatMap(({ claims }) => claims),
    sources,
    most,
  );
  const columnOf = new Map<string | undefined, number>();
  for (const [at, { kind, sources: own }] of places.entries())
    for (const id of kind === "none" ? [undefined] : own.map((source) => source.id)) columnOf.set(id, at);
  const rows = events.map((event, nth): MatrixRow => {
    const cells: Claim[][] = places.map(() => []);
    for (const claim of event.claims) cells[columnOf.get(claim.source) ?? 0]?.push(claim);
    return { event, nth, cells, claims: event.claims.length };
  });
  return totalled(places, rows);
}

/** The same columns with only those events that have a claim in one of them, counted anew; as it is where there is no such column. */
export function onlyColumn(matrix: Matrix, key: string | undefined): Matrix {
  const at = matrix.columns.findIndex((column) => column.key === key);
  if (at < 0) return matrix;
  return totalled(
    matrix.columns,
    matrix.rows.filter(({ cells }) => (cells[at]?.length ?? 0) > 0),
  );
}
