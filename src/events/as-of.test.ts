import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canBothBeTrue } from "../dates/agreement.ts";
import { compareWhen } from "../dates/bounds.ts";
import { dayOfCivil } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { publicationsOf, publishedBy, readingAsOf } from "./as-of.ts";
import type { Claim, Reading, Source, TimelineEvent } from "./event.ts";
import { readTimeline } from "./read.ts";

const EVENTS = `id,date,title,source,certainty,display_date
deal,2020-02-29,A deal is signed,late,stated,29 Feb
deal,2020-02,,early,stated,
deal,2020-03,,middle,stated,
cut,2020-07-15~,Troops are to go,early,due,
cut,2020-07-03,,middle,stated,
alone,2019,Nobody is named,,,
undated,2018,From a leaflet,leaflet,,
window,2020-06,A report,week,,
`;
const SOURCES = `id,title,published
late,Late paper,2021-02
middle,Middle paper,2020-07-03
early,Early paper,2020-07-02
week,Weekly,[2020-07-01..2020-07-07]
leaflet,A leaflet,
unused,Nobody names it,2020-01-01
`;
const read = (): Promise<Reading> =>
  readTimeline({ events: { name: "events.csv", text: EVENTS }, sources: { name: "sources.csv", text: SOURCES } });

/** The moment after a day. */
const dayAfter = (year: number, month: number, day: number): number => dayOfCivil(year, month, day) + 1;
const ids = ({ events }: Reading): string[] => events.map(({ id }) => id);
const eventIn = ({ events }: Reading, id: string): TimelineEvent | undefined => events.find((event) => event.id === id);

const DATES = [
  "1999",
  "2020-02",
  "2020-02-29",
  "2020-03",
  "2020-07-15~",
  "2019-12/2020-05",
  "2020/..",
  "[2020-06-22..2020-06-28]",
];
const whenOf = (text: string): When => {
  const reading = parseEdtf(text);
  if (!reading.ok) throw new Error(text);
  return reading.when;
};
const when = fc.constantFrom(...DATES).map(whenOf);
const sourceIds = ["a", "b", "c", "d"];
const published = fc.option(
  fc.constantFrom("2020-01-05", "2020-03", "[2020-02-01..2020-04-01]", "2021/..", "2021/").map(whenOf),
  {
    nil: undefined,
  },
);
const source = (id: string): fc.Arbitrary<Source> =>
  published.map((when) => ({ id, title: id, ...(when && { published: when }) }));
const claim = fc.record({
  source: fc.option(fc.constantFrom(...sourceIds), { nil: undefined }),
  when,
  inherits: fc.boolean(),
});

const event = fc
  .tuple(fc.array(claim, { minLength: 1, maxLength: 4 }), fc.option(fc.constant("in spring"), { nil: undefined }))
  .map(([said, displayDate]): Omit<TimelineEvent, "id" | "row"> => {
    const when = (said.find(({ inherits }) => !inherits) ?? said[0])?.when ?? whenOf("1999");
    const claims = said.map(({ source, when: own, inherits }, row): Claim => {
      const date = inherits ? { when, inherits: true as const } : { when: own };
      return {
        row,
        ...date,
        ...(source && { source }),
        ...(!inherits && !canBothBeTrue(own, when) && { differs: true as const }),
      };
    });
    return {
      when,
      title: "Something",
      text: "",
      tags: [],
      actors: [],
      importance: 1,
      claims,
      ...(displayDate && { displayDate }),
    };
  });
const reading: fc.Arbitrary<Reading> = fc
  .tuple(fc.array(event, { maxLength: 12 }), fc.tuple(...sourceIds.map(source)))
  .map(([events, sources]) => ({
    ...{ info: {}, problems: [], refused: [], indexed: false, titled: false, columns: new Map() },
    events: events
      .map((event, row) => ({ ...event, id: `e${row}`, row }))
      .sort((a, b) => compareWhen(a.when, b.when) || a.row - b.row),
    sources: new Map(sources.map((source) => [source.id, source])),
  }));
const day = fc.integer({ min: dayOfCivil(2019, 12, 1), max: dayOfCivil(2021, 6, 1) });

const claimsIn = ({ events }: Reading): Map<string, number[]> =>
  new Map(events.map(({ id, claims }) => [id, claims.map(({ row }) => row)]));

describe("what was known", () => {
  test("EK1 a source counts from the end of the window in which it may have appeared, one without a date never before the end of time", async () => {
    const whole = await read();
    expect(publishedBy(whole.sources.get("week"))).toBe(dayAfter(2020, 7, 7));
    expect(publishedBy(whole.sources.get("leaflet"))).toBe(Infinity);
    expect(publishedBy({ published: whenOf("2020/..") })).toBe(Infinity);
    expect(publishedBy({ published: whenOf("2020/") })).toBe(Infinity);
    expect(ids(readingAsOf(whole, dayAfter(2020, 7, 6)))).not.toContain("window");
    expect(ids(readingAsOf(whole, dayAfter(2020, 7, 7)))).toContain("window");
    const last = ids(readingAsOf(whole, dayAfter(2200, 1, 1)));
    expect(last).toEqual(ids(whole).filter((id) => id !== "alone" && id !== "undated"));
  });

  test("EK1 the stops of the clock are the publications of the sources that are named, those of one day together", async () => {
    expect(publicationsOf(await read())).toEqual([
      { day: dayAfter(2020, 7, 2), sources: ["early"] },
      { day: dayAfter(2020, 7, 3), sources: ["middle"] },
      { day: dayAfter(2020, 7, 7), sources: ["week"] },
      { day: dayAfter(2021, 2, 28), sources: ["late"] },
    ]);
  });

  test("EK2 dates sharpen, what was due turns into what happened, and the author's words for a date wait for it", async () => {
    const whole = await read();
    expect(ids(readingAsOf(whole, dayAfter(2020, 7, 1)))).toEqual([]);
    const early = readingAsOf(whole, dayAfter(2020, 7, 2));
    expect(eventIn(early, "deal")).toMatchObject({ when: { edtf: "2020-02" }, claims: [{ source: "early" }] });
    expect(eventIn(early, "deal")?.displayDate).toBeUndefined();
    expect(eventIn(early, "cut")?.claims.map(({ certainty }) => certainty)).toEqual(["due"]);
    const middle = readingAsOf(whole, dayAfter(2020, 7, 3));
    expect(eventIn(middle, "cut")?.claims.map(({ certainty }) => certainty)).toEqual(["due", "stated"]);
    expect(eventIn(middle, "deal")?.claims).toMatchObject([{ source: "early" }, { source: "middle", differs: true }]);
    const late = eventIn(readingAsOf(whole, dayAfter(2021, 2, 28)), "deal");
    expect(late).toMatchObject({ when: { edtf: "2020-02-29" }, displayDate: "29 Feb" });
    expect([...early.sources.keys()]).toEqual(["early", "unused"]);
  });

  test("EK2 figures change with the sources that give them, and differ only from those that are known", async () => {
    const whole = await readTimeline({
      events: {
        name: "events.csv",
        text: `id,date,title,source,value,unit
strength,2021-01,Troops,late,2500,soldiers
strength,2021-01,,early,8600,soldiers
strength,2021-01,,middle,8600,soldiers
`,
      },
      sources: { name: "sources.csv", text: SOURCES },
    });
    const figures = (reading: Reading) =>
      eventIn(reading, "strength")?.claims.map(({ value, figureDiffers }) => [value, figureDiffers ?? false]);
    expect(figures(readingAsOf(whole, dayAfter(2020, 7, 3)))).toEqual([
      ["8600", false],
      ["8600", false],
    ]);
    expect(figures(readingAsOf(whole, dayAfter(2021, 2, 28)))).toEqual([
      ["2500", false],
      ["8600", true],
      ["8600", true],
    ]);
  });

  test("EK3 a later day never has fewer claims, the end of time gives the reading, and the reading stays as it is", () => {
    fc.assert(
      fc.property(reading, day, day, (whole, one, other) => {
        const before = structuredClone(whole);
        const earlier = claimsIn(readingAsOf(whole, Math.min(one, other)));
        const later = claimsIn(readingAsOf(whole, Math.max(one, other)));
        for (const [id, rows] of earlier) expect(later.get(id)).toEqual(expect.arrayContaining(rows));
        expect(readingAsOf(whole, Infinity)).toBe(whole);
        expect(whole).toEqual(before);
      }),
    );
  });

  test("EK3 what is known at any day is in the order of time, its first date is the event's, and a claim differs exactly where it cannot be true beside it", () => {
    fc.assert(
      fc.property(reading, day, (whole, at) => {
        const { events, sources } = readingAsOf(whole, at);
        expect([...events].sort((a, b) => compareWhen(a.when, b.when) || a.row - b.row)).toEqual(events);
        for (const { claims, when } of events) {
          expect(claims.length).toBeGreaterThan(0);
          expect((claims.find(({ inherits }) => !inherits) ?? claims[0])?.when).toEqual(when);
          for (const { source, differs, when: said } of claims) {
            expect(publishedBy(sources.get(source ?? ""))).toBeLessThanOrEqual(at);
            expect(differs ?? false).toBe(!canBothBeTrue(said, when));
          }
        }
      }),
    );
  });

  test("EK3 between two stops nothing changes", () => {
    fc.assert(
      fc.property(reading, day, (whole, at) => {
        const stop = publicationsOf(whole).findLast(({ day }) => day <= at);
        expect(claimsIn(readingAsOf(whole, at))).toEqual(claimsIn(readingAsOf(whole, stop?.day ?? -Infinity)));
      }),
    );
  });
});
