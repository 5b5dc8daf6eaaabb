import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { strangeInput } from "../../scripts/fuzz-files.mjs";
import { BulkReader } from "./bulk-reader.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { indexEvents } from "./event-index.ts";
import { EventStore } from "./event-store.ts";
import type { TimelineInput } from "./input.ts";
import type { Problem } from "./problem.ts";
import { readTimeline } from "./read.ts";
import { type StoreParts, transferablesOf } from "./store-parts.ts";

const bytesOf = ({ events: { bytes, text } }: TimelineInput): Uint8Array =>
  bytes ?? new TextEncoder().encode(text ?? "");

/** Reads a file as a stream of pieces of these sizes, over and over; undefined for a file that is not for the bulk reader. */
async function partsOf(input: TimelineInput, sizes: readonly number[] = [1 << 16]): Promise<StoreParts | undefined> {
  const { events, ...more } = input;
  const reader = new BulkReader({ name: events.name, ...more });
  const bytes = bytesOf(input);
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    await reader.push(bytes.subarray(at, at + size));
    at += size;
  }
  await reader.end();
  expect(reader.state === "unfit").toBe(reader.snapshot() === undefined);
  const parts = reader.snapshot();
  return parts && structuredClone(parts, { transfer: transferablesOf(parts) });
}

/** A source that rows name in passing is compared by what is known of it: its id may have another number. */
function withSources(event: TimelineEvent, sources: ReadonlyMap<string, Source>): unknown {
  const named = (claim: Claim): unknown => {
    const { id: _id, ...source } = sources.get(claim.source ?? "") ?? { id: "" };
    return { ...claim, source: claim.source === undefined ? undefined : source };
  };
  return { ...event, claims: event.claims.map(named) };
}

const told = ({ row, column, kind, severity, value, message, file }: Problem): string =>
  JSON.stringify([row, column, kind, severity, value, message, file]);

async function expectSame(store: EventStore, reading: Reading, input: TimelineInput): Promise<void> {
  const bytes = bytesOf(input);
  const slice = (from: number, to: number): Promise<Uint8Array> => Promise.resolve(bytes.slice(from, to));
  const { summary, index } = store;
  expect(summary.problems.map(told).sort()).toEqual(reading.problems.map(told).sort());
  expect(store.count).toBe(reading.events.length);
  const sorted = [...reading.events.keys()];
  expect(sorted.map((i) => store.row(i))).toEqual(reading.events.map(({ row }) => row));
  expect(sorted.map((i) => store.id(i))).toEqual(reading.events.map(({ id }) => id));
  expect(sorted.map((i) => store.title(i))).toEqual(reading.events.map(({ title }) => title));
  expect(sorted.map((i) => store.when(i))).toEqual(reading.events.map(({ when }) => when));
  expect(index).toEqual(indexEvents(reading.events, [...(reading.info.groups?.keys() ?? [])]));
  for (const i of sorted.length > 200 ? [0, 100, sorted.length - 1] : sorted) {
    const event = reading.events[i]!;
    const { id, when, title, group, importance, displayDate, type } = event;
    const brief = { id, when, title, group, importance: Math.fround(importance), displayDate, type };
    expect(store.brief(i)).toEqual(brief);
    expect(store.indexOf(id)).toBe(i);
    const whole = await store.whole(i, slice);
    expect(withSources(whole.event, whole.sources)).toEqual(withSources(event, reading.sources));
  }
  expect(store.indexOf("no such id")).toBeUndefined();
  expect(summary.refusedCount).toBe(reading.refused.length);
  const byRow = (a: { row: number }, b: { row: number }): number => a.row - b.row;
  expect([...summary.refused].sort(byRow)).toEqual([...reading.refused].sort(byRow).slice(0, 1000));
  expect(summary.info).toEqual(reading.info);
  expect([summary.understood, summary.titled]).toEqual([reading.understood, reading.titled]);
  expect(summary.columns).toEqual(reading.columns);
}

/** True where the bulk reader read the file, and read the same. */
async function readsAlike(input: TimelineInput, sizes?: readonly number[]): Promise<boolean> {
  const parts = await partsOf(input, sizes);
  if (!parts) return false;
  const { hints: _hints, ...plain } = input;
  await expectSame(new EventStore(parts), await readTimeline(plain), input);
  return true;
}

describe("bulk reader", () => {
  test("E18 strange files are read alike, or left to the whole importer", async () => {
    let read = 0;
    const from = Number(process.env.FROM ?? 1_000_000);
    for (let seed = from; seed < from + Number(process.env.MANY ?? 150); seed++) {
      try {
        if (await readsAlike(strangeInput(seed), [1 + (seed % 97)])) read++;
      } catch (error) {
        throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : error}`, { cause: error });
      }
    }
    console.log(read);
  });
});
