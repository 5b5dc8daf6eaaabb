import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfCivil } from "../dates/day.ts";
import { placeIn, segmentOf, spanText, withPlace } from "./address.ts";
import { fromDay, spanBetween, toDay } from "./edtf-span.ts";

const at = (year: number, month = 1, day = 1): number => dayOfCivil(year, month, day);

describe("address", () => {
  test("S4 event, view and span are read back", () => {
    const place = { event: "doha-deal", startDay: at(2019), endDay: at(2021), view: "table" as const };
    const fragment = withPlace("", place, "");
    expect(fragment).toBe("#dl-doha-deal@2019-01-01..2020-12-31!table");
    expect(placeIn(fragment, "")).toEqual(place);
  });

  test("S4 a span is read back to a two-thousandth of it, from an hour to billions of years", () => {
    const start = fc.double({ min: at(-9000), max: at(9000), noNaN: true });
    const length = fc.double({ min: -1.3, max: 6, noNaN: true }).map((power) => 10 ** power);
    fc.assert(
      fc.property(start, length, (startDay, days) => {
        const { from, to } = spanText(startDay, startDay + days);
        const read = spanBetween(from, to);
        expect(Math.abs((read?.startDay ?? Number.NaN) - startDay)).toBeLessThan(days / 2000 + 1 / 86_400);
        expect(Math.abs((read?.endDay ?? Number.NaN) - startDay - days)).toBeLessThan(days / 2000 + 1 / 86_400);
      }),
    );
    expect(spanText(at(-13_800_000_000), at(2026))).toEqual({ from: "Y-13800000000", to: "2025-12-31" });
  });

  test("S4 what is no date is no span", () => {
    expect(fromDay("soon")).toBeUndefined();
    expect(toDay("")).toBeUndefined();
    expect(spanBetween("2020", undefined)).toBeUndefined();
    expect(spanBetween("2021", "2020")).toBeUndefined();
    expect(spanBetween("2020", "2020")).toEqual({ startDay: at(2020), endDay: at(2021) });
    expect(placeIn("#dl-x@soon..later", "")).toEqual({ event: "x" });
  });

  test("S4 the lens is read back, beside the view and alone", () => {
    expect(withPlace("", { event: "doha-deal", view: "table", lens: "differ" }, "")).toBe("#dl-doha-deal!table!differ");
    for (const lens of ["all", "single", "differ"] as const)
      for (const more of [{}, { view: "list" as const }, { startDay: at(2019), endDay: at(2021) }])
        expect(placeIn(withPlace("", { lens, ...more }, "k"), "k")).toEqual({ lens, ...more });
  });

  test("S4 a word that is not known says nothing, and takes nothing from the others", () => {
    expect(placeIn("#dl-doha-deal!cloud!differ", "")).toEqual({ event: "doha-deal", lens: "differ" });
    expect(placeIn("#dl-doha-deal!differ!table", "")).toEqual({ event: "doha-deal", view: "table", lens: "differ" });
  });

  test("S4 the clock and the day that it stands at are read back, whatever else is said", () => {
    const clock = fc.option(fc.constantFrom("event" as const, "reported" as const, "both" as const), {
      nil: undefined,
    });
    const asOf = fc.option(fc.constantFrom("2020-07-02", "2020", "all", "-0044-03-15", "2020-07-02T10:00:00Z"), {
      nil: undefined,
    });
    const event = fc.option(fc.constant("doha-deal"), { nil: undefined });
    const view = fc.option(fc.constantFrom("list" as const, "table" as const), { nil: undefined });
    const span = fc.option(fc.constant({ startDay: at(2019), endDay: at(2021) }), { nil: undefined });
    const spacing = fc.option(fc.constantFrom("scale" as const, "even" as const), { nil: undefined });
    const lanes = fc.option(fc.constantFrom("none" as const, "group" as const, "source" as const), { nil: undefined });
    const arranged = fc.tuple(spacing, lanes);
    fc.assert(
      fc.property(fc.tuple(event, span, view, arranged, clock, asOf), ([event, span, view, arranged, clock, asOf]) => {
        const [spacing, lanes] = arranged;
        const place = {
          ...{ ...(event && { event }), ...span, ...(view && { view }) },
          ...{ ...(spacing && { spacing }), ...(lanes && { lanes }) },
          ...{ ...(clock && { clock }), ...(asOf && { asOf }) },
        };
        const fragment = withPlace("#elsewhere", place, "second");
        expect(placeIn(fragment, "second") ?? {}).toEqual(place);
        expect(withPlace(fragment, {}, "second")).toBe("#elsewhere");
      }),
    );
    expect(withPlace("", { event: "a", clock: "both", asOf: "2020-07-02" }, "")).toBe(
      "#dl-a!clock:both!as-of:2020-07-02",
    );
  });

  test("S4 what is said of a clock that nobody has says nothing", () => {
    expect(placeIn("#dl-a!clock:never!as-of:2020", "")).toEqual({ event: "a", asOf: "2020" });
  });

  test("S6 the day of one clock is not another's", () => {
    expect(placeIn("#dl-a!as-of:2020-07-02", "second")).toEqual({ event: "a" });
  });

  test("S5 foreign fragments say nothing and stay as they are", () => {
    for (const hash of ["", "#", "#section-2", "#?secret=abc", "#DL-x", "#%E0%A4%A", "#dl-<script>"])
      expect(placeIn(hash, ""), hash).toBeUndefined();
    expect(withPlace("#section-2", { event: "a" }, "")).toBe("#section-2&dl-a");
    expect(withPlace("#section-2&dl-a", {}, "")).toBe("#section-2");
    expect(withPlace("#?secret=a&b", { event: "c" }, "")).toBe("#?secret=a&b&dl-c");
  });

  test("S6 several timelines keep their places apart", () => {
    const hash = withPlace(withPlace("", { event: "a" }, ""), { event: "b" }, "second");
    expect(hash).toBe("#dl-a&dl-second:b");
    expect(placeIn(hash, "")).toEqual({ event: "a" });
    expect(placeIn(hash, "second")).toEqual({ event: "b" });
    expect(withPlace(hash, { event: "c" }, "second")).toBe("#dl-a&dl-second:c");
  });

  test("S6 a segment without a key speaks to a timeline that has none of its own", () => {
    expect(placeIn("#dl-a@2020..2021!table", "second")).toEqual({ event: "a" });
    expect(placeIn("#dl-@2020..2021!table", "second")).toBeUndefined();
    expect(placeIn("#dl-third:a", "second")).toBeUndefined();
  });

  test("S4 any id that data may have is read back", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/), (event) => {
        expect(placeIn(`#${segmentOf({ event }, "k")}`, "k")).toEqual({ event });
      }),
    );
  });
});
