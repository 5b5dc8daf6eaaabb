import { isClock } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { formatEdtf } from "../dates/format-edtf.ts";
import { isoClock } from "../dates/iso.ts";
import type { When } from "../dates/when.ts";
import { boundsOf, type EventIndex, endPrecision, FLAG, startPrecision } from "./event-index.ts";

/** How an event's date is kept beside its numbers: not at all, by its wording, as it stands, or by the EDTF that it reads. */
const KEPT = { nothing: 0, raw: 1, whole: 2, edtf: 3 } as const;

/** What must be kept of a date; `kind` is one of KEPT. */
export interface Keepsake {
  readonly kind: number;
  readonly text: string;
  /** True for a clock time in UTC, which the numbers do not tell. */
  readonly utc: boolean;
}

/** The numbers of an index that tell a date. */
type WhenNumbers = Pick<EventIndex, "start" | "end" | "flags" | "oddBounds">;

const DAY_SECONDS = 86_400;

/** A second's other end, computed as the reader of dates computes it, so that both agree to the last bit. */
function clockEnd(at: number): number {
  const day = Math.floor(at);
  return day + (Math.round((at - day) * DAY_SECONDS) + 1) / DAY_SECONDS;
}

function clockStart(end: number): number {
  const day = Math.floor(end - 0.5 / DAY_SECONDS);
  return day + (Math.round((end - day) * DAY_SECONDS) - 1) / DAY_SECONDS;
}

type Parts = Omit<When, "raw" | "edtf">;

function partsOf(numbers: WhenNumbers, i: number, utc: boolean): Parts {
  const index = numbers as EventIndex;
  const flags = index.flags[i] as number;
  const start = index.start[i] as number;
  const end = index.end[i] as number;
  const [from, to] = [startPrecision(index, i), endPrecision(index, i)];
  const marks = {
    approximate: (flags & FLAG.approximate) !== 0,
    uncertain: (flags & FLAG.uncertain) !== 0,
    ...(utc && { zone: "Z" }),
  };
  const startMin = flags & FLAG.unknownStart ? null : flags & FLAG.openStart ? -Infinity : start;
  if (!(flags & FLAG.interval))
    return { startMin, startMax: flags & FLAG.openEnd ? Infinity : end, precision: from, ...marks };
  const bounds = boundsOf(index, i);
  const endMax = flags & FLAG.unknownEnd ? null : flags & FLAG.openEnd ? Infinity : end;
  return {
    startMin,
    startMax: startMin !== start ? startMin : from === "second" ? clockEnd(start) : bounds.startMax,
    endMin: endMax !== end ? endMax : to === "second" ? clockStart(end) : bounds.endMin,
    endMax,
    precision: "interval",
    ...(from !== "interval" && { startPrecision: from }),
    ...(to !== "interval" && { endPrecision: to }),
    ...marks,
  };
}

/** The wording of a duration that EDTF cannot say because of its clock times. */
function clockSpan({ startMin, endMin, startPrecision, endPrecision, zone }: Parts): string | undefined {
  if (!(isClock(startPrecision) || isClock(endPrecision))) return undefined;
  const said = (at: number | null | undefined, precision: When["precision"] | undefined): string | undefined => {
    if (typeof at !== "number" || !Number.isFinite(at) || precision === undefined) return undefined;
    if (precision === "second") return isoClock(at, zone);
    return formatEdtf({ startMin: at, startMax: at, precision, approximate: false, uncertain: false, raw: "" });
  };
  const [from, to] = [said(startMin, startPrecision), said(endMin, endPrecision)];
  return from === undefined || to === undefined ? undefined : `${from} – ${to}`;
}

/** The date that an event's numbers tell, worded as the reader of dates words plain ones; `raw` wins over that wording. */
function rebuilt(parts: Parts, raw?: string): When | undefined {
  const edtf = formatEdtf({ ...parts, raw: "" });
  const words = raw ?? edtf ?? clockSpan(parts);
  return words === undefined ? undefined : { ...parts, ...(edtf !== undefined && { edtf }), raw: words };
}

const KEYS = [
  ...(["startMin", "startMax", "endMin", "endMax", "precision", "startPrecision", "endPrecision"] as const),
  ...(["approximate", "uncertain", "zone", "edtf", "raw"] as const),
];

function isSame(a: When | undefined, b: When): boolean {
  return a !== undefined && KEYS.every((key) => a[key] === b[key]);
}

const frozen = (_key: string, value: unknown): unknown =>
  value === Infinity ? "inf" : value === -Infinity ? "-inf" : value;
const thawed = (key: string, value: unknown): unknown =>
  /Min$|Max$/.test(key) && typeof value === "string" ? (value === "inf" ? Infinity : -Infinity) : value;

/** What must be kept of a date so that `keptWhen` gives it back. `numbers` are those of its event, at place 0. */
export function keepsakeOf(when: When, numbers: WhenNumbers): Keepsake {
  const utc = when.zone === "Z";
  const parts = partsOf(numbers, 0, utc);
  if (isSame(rebuilt(parts), when)) return { kind: KEPT.nothing, text: "", utc };
  const strict = parseEdtf(when.raw);
  if (strict.ok && isSame(strict.when, when)) return { kind: KEPT.edtf, text: when.raw, utc };
  if (isSame(rebuilt(parts, when.raw), when)) return { kind: KEPT.raw, text: when.raw, utc };
  return { kind: KEPT.whole, text: JSON.stringify(when, frozen), utc };
}

/** How many dates are remembered before all are forgotten. */
const MEMORY = 50_000;

/** Tells what must be kept of dates, each once: the same ones come back in row after row. */
export class KeepsakeMemo {
  private readonly known = new Map<string, readonly [When, Keepsake]>();

  of(when: When, numbers: WhenNumbers): Keepsake {
    const known = this.known.get(when.raw);
    if (known && (known[0] === when || isSame(known[0], when))) return known[1];
    if (this.known.size >= MEMORY) this.known.clear();
    const keepsake = keepsakeOf(when, numbers);
    this.known.set(when.raw, [when, keepsake]);
    return keepsake;
  }
}

/** The date of an event, as the reader of dates read it. */
export function keptWhen(numbers: WhenNumbers, i: number, { kind, text, utc }: Keepsake): When {
  if (kind === KEPT.whole) return JSON.parse(text, thawed) as When;
  if (kind === KEPT.edtf) {
    const reading = parseEdtf(text);
    if (reading.ok) return reading.when;
  }
  const when = rebuilt(partsOf(numbers, i, utc), kind === KEPT.raw ? text : undefined);
  if (!when) throw new RangeError(`the date of event ${i} was not kept`);
  return when;
}
