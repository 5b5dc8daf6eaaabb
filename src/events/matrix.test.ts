import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Source, TimelineEvent } from "./event.ts";
import { CLAIM_KINDS, claimKindOf, claimsByKind, matrixOf, onlyColumn } from "./matrix.ts";

function dateOf(text: string): When {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(text);
  return reading.when;
}

const DAY = dateOf("2020-02-29");
const claim = (change: Partial<Claim> = {}): Claim => ({ when: DAY, row: 2, ...change });
const event = (id: string, claims: readonly Claim[]): TimelineEvent => ({
  ...{ id, when: DAY, title: id, text: "", tags: [], actors: [], importance: 1, row: 2 },
  claims,
});
const sourcesOf = (...given: readonly (readonly [id: string, published?: string])[]): Map<string, Source> =>
  new Map(
    given.map(([id, published]) => [id, { id, title: id, ...(published ? { published: dateOf(published) } : {}) }]),
  );

const IDS = ["a", "b", "c", "d", "e", "unlisted"] as const;
const claims = fc.array(
  fc.record({
    source: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
    certainty: fc.option(fc.constantFrom("stated", "reported", "denied", "due", "likely"), { nil: undefined }),
    differs: fc.option(fc.constant(true as const), { nil: undefined }),
    inherits: fc.option(fc.constant(true as const), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 6 },
);
const given = (all: readonly object[][]): TimelineEvent[] =>
  all.map((some, nth) =>
    event(
      `event-${nth}`,
      some.map((one) => claim(one as Partial<Claim>)),
    ),
  );
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

describe("matrix", () => {
  test("EM1 every claim stands in exactly one cell, of its event and its source, and the totals of both edges add up", () => {
    const sources = sourcesOf(["a", "2021"], ["b"], ["c", "2020-05"], ["d", "-0043"], ["e", "2020-05-03"]);
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (all, most) => {
        const events = given(all);
        const { columns, rows, claims: total, kinds } = matrixOf(events, sources, most);
        expect(rows.map((row) => row.event)).toEqual(events);
        expect(rows.flatMap(({ cells }) => cells.flat()).length).toBe(total);
        for (const { event, cells, claims: inRow } of rows) {
          expect(new Set(cells.flat())).toEqual(new Set(event.claims));
          expect(sum(cells.map((cell) => cell.length))).toBe(inRow);
          for (const [at, cell] of cells.entries())
            for (const { source } of cell)
              expect(columns[at]?.sources.map(({ id }) => id) ?? []).toEqual(
                source === undefined ? [] : expect.arrayContaining([source]),
              );
        }
        for (const [at, column] of columns.entries()) {
          expect(sum(rows.map(({ cells }) => cells[at]?.length ?? 0))).toBe(column.claims);
          expect(rows.filter(({ cells }) => (cells[at]?.length ?? 0) > 0)).toHaveLength(column.events);
        }
        expect(sum(columns.map((column) => column.claims))).toBe(total);
        expect(sum(rows.map((row) => row.claims))).toBe(total);
        expect(sum([...kinds.values()])).toBe(total);
        // The listed sources keep a place, whoever names them.
        const placed = columns.flatMap((column) => column.sources.map(({ id }) => id));
        expect(placed).toEqual(expect.arrayContaining([...sources.keys()]));
        expect(new Set(placed).size).toBe(placed.length);
        expect(columns.filter(({ kind }) => kind !== "none").length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test("EM1 one column's events keep their cells and columns, and are counted anew", () => {
    const sources = sourcesOf(["a"], ["b"], ["c"], ["d"], ["e"]);
    fc.assert(
      fc.property(fc.array(claims, { maxLength: 12 }), fc.nat(6), (all, nth) => {
        const whole = matrixOf(given(all), sources, 4);
        const column = whole.columns[nth % whole.columns.length];
        const only = onlyColumn(whole, column?.key);
        expect(only.columns.map(({ key }) => key)).toEqual(whole.columns.map(({ key }) => key));
        expect(only.rows).toHaveLength(column?.events ?? -1);
        expect(only.columns.find(({ key }) => key === column?.key)).toEqual(column);
        expect(sum(only.columns.map((one) => one.claims))).toBe(only.claims);
        expect(only.rows.every((row) => whole.rows[row.nth] === row)).toBe(true);
      }),
    );
    const whole = matrixOf(given([[{ source: "a" }]]), sources);
    expect(onlyColumn(whole, undefined)).toBe(whole);
    expect(onlyColumn(whole, "=nobody")).toBe(whole);
  });

  test("EM1 sources stand in the order in which they were published, undated ones last; those without a source after all", () => {
    const sources = sourcesOf(
      ["late", "2021-02"],
      ["undated"],
      ["week", "2020-07-01/2020-07-07"],
      ["day", "2020-07-01"],
      ["old", "-0043"],
    );
    const { columns } = matrixOf([event("x", [claim(), claim({ source: "unlisted" })])], sources);
    expect(columns.map(({ sources: [source] }) => source?.id)).toEqual([
      "old",
      "day",
      "week",
      "late",
      "undated",
      "unlisted",
      undefined,
    ]);
    expect(columns.at(-1)).toMatchObject({ kind: "none", claims: 1, events: 1 });
  });

  test("EM1 where there are too many sources the least used share a column", () => {
    const sources = sourcesOf(...Array.from({ length: 50 }, (_, nth) => [`s${nth}`] as const));
    const events = [event("x", [claim({ source: "s49" }), claim({ source: "s48" }), claim({ source: "s48" })])];
    const { columns } = matrixOf(events, sources);
    expect(columns).toHaveLength(40);
    expect(columns.slice(-3).map(({ kind }) => kind)).toEqual(["source", "source", "further"]);
    expect(columns.slice(-3, -1).map(({ claims }) => claims)).toEqual([2, 1]);
    expect(columns.at(-1)?.sources).toHaveLength(11);
  });

  test("EM1 a claim's kind: another date or figure first, then denied and due, then whose date it is", () => {
    const kinds: readonly (readonly [Partial<Claim>, ReturnType<typeof claimKindOf>])[] = [
      [{ certainty: "stated" }, "states"],
      [{}, "states"],
      [{ certainty: "the author's own word" }, "states"],
      [{ certainty: "reported" }, "implies"],
      [{ certainty: "stated", inherits: true }, "implies"],
      [{ inherits: true }, "implies"],
      [{ certainty: "denied" }, "denied"],
      [{ certainty: "due", inherits: true }, "due"],
      [{ certainty: "stated", differs: true }, "differs"],
      [{ certainty: "denied", differs: true }, "differs"],
      [{ figureDiffers: true }, "differs"],
    ];
    for (const [change, kind] of kinds) expect(claimKindOf(claim(change)), JSON.stringify(change)).toBe(kind);
  });

  test("EM1 the kinds of a cell are counted, in the order of the legend", () => {
    const counted = claimsByKind([claim({ certainty: "due" }), claim({ differs: true }), claim(), claim()]);
    expect([...counted]).toEqual([
      ["states", 2],
      ["differs", 1],
      ["due", 1],
    ]);
    fc.assert(
      fc.property(claims, (some) => {
        const kinds = [...claimsByKind(some.map((one) => claim(one as Partial<Claim>)))];
        expect(sum(kinds.map(([, count]) => count))).toBe(some.length);
        expect(kinds.map(([kind]) => kind)).toEqual(CLAIM_KINDS.filter((kind) => kinds.some(([one]) => one === kind)));
      }),
    );
  });

  test("EM1 no events are an empty matrix with all its columns", () => {
    expect(matrixOf([], sourcesOf(["a"]))).toMatchObject({ rows: [], claims: 0, columns: [{ key: "=a", claims: 0 }] });
  });
});
