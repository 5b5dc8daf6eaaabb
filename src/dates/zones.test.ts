import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfCivil } from "./day.ts";
import { isoClock } from "./iso.ts";
import { instantOfWall, isZone } from "./wall-clock.ts";
import { fixedOffset, offsetAt } from "./zones.ts";

/** "2021-03-28 02:30" on the number line. */
function at(text: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text
    .replace(/(?<=\d)-/g, " ")
    .split(/[ :]/)
    .map(Number);
  return dayOfCivil(year, month, day) + (hour * 60 + minute) / 1440;
}

function expectInstant(wall: number, zone: string, expected: { at: number; exists: boolean }): void {
  const found = instantOfWall(wall, zone);
  expect(found.at).toBeCloseTo(expected.at, 8);
  expect(found.exists).toBe(expected.exists);
}

describe("zones", () => {
  test("D19 what is a zone: offsets up to 14 hours and names, but not EST", () => {
    for (const zone of [
      "Z",
      "UTC",
      "+04:30",
      "-04",
      "UTC+2",
      "GMT-3",
      "+14:00",
      "Europe/Paris",
      "Asia/Kabul",
      "America/Argentina/Buenos_Aires",
    ])
      expect(isZone(zone), zone).toBe(true);
    for (const zone of ["EST", "CET", "+15:00", "Mars/Olympus", "", "local", "/", "../x"])
      expect(isZone(zone), zone).toBe(false);
    expect(fixedOffset("+04:30")).toBe(16_200);
    expect(fixedOffset("-0330")).toBe(-12_600);
    expect(fixedOffset("Europe/Paris")).toBeUndefined();
  });

  test("D19 known offsets, those of old local mean times among them", () => {
    expect(offsetAt("Europe/Paris", at("2020-07-01"))).toBe(7200);
    expect(offsetAt("Europe/Paris", at("2020-01-01"))).toBe(3600);
    expect(offsetAt("Europe/Paris", at("1900-01-01"))).toBe(561);
    expect(offsetAt("Asia/Kabul", at("2021-08-15"))).toBe(16_200);
    expect(offsetAt("Asia/Kathmandu", at("2021-01-01"))).toBe(20_700);
    expect(offsetAt("America/New_York", at("-43-03-15"))).toBe(-17_762);
    expect(Number.isFinite(offsetAt("Europe/Paris", at("-13800000000-01-01")))).toBe(true);
    expect(offsetAt("No/Where", at("2020-01-01"))).toBe(0);
  });

  test("D19 a skipped time moves on, a time that came twice is the first", () => {
    // Clocks went from 02:00 to 03:00.
    expectInstant(at("2021-03-28 02:30"), "Europe/Paris", { at: at("2021-03-28 01:30"), exists: false });
    expectInstant(at("2021-03-14 02:30"), "America/New_York", { at: at("2021-03-14 07:30"), exists: false });
    // Clocks went from 03:00 back to 02:00.
    expectInstant(at("2021-10-31 02:30"), "Europe/Paris", { at: at("2021-10-31 00:30"), exists: true });
    // Half an hour on Lord Howe Island, and a whole day on Samoa.
    expect(instantOfWall(at("2021-10-03 02:15"), "Australia/Lord_Howe").exists).toBe(false);
    expectInstant(at("2011-12-30 12:00"), "Pacific/Apia", { at: at("2011-12-30 22:00"), exists: false });
    expectInstant(at("2021-07-01 12:00"), "+04:30", { at: at("2021-07-01 07:30"), exists: true });
  });

  test("D19 a wall time and its instant belong together", () => {
    const zone = fc.constantFrom(
      "Europe/Paris",
      "America/New_York",
      "Asia/Kabul",
      "Australia/Lord_Howe",
      "Pacific/Apia",
      "Africa/Casablanca",
      "Asia/Tehran",
    );
    fc.assert(
      fc.property(zone, fc.integer({ min: at("1970-01-01") * 1440, max: at("2035-01-01") * 1440 }), (name, minutes) => {
        const instant = minutes / 1440;
        const wall = Math.round((instant + offsetAt(name, instant) / 86_400) * 1440) / 1440;
        const found = instantOfWall(wall, name);
        expect(found.exists).toBe(true);
        expect(isoClock(found.at, name).slice(0, 19)).toBe(isoClock(wall));
        // Of an hour that came twice the first is given; otherwise the way there and back ends where it began.
        expect(found.at).toBeLessThanOrEqual(instant + 1e-9);
      }),
      { numRuns: 500 },
    );
  });
});
