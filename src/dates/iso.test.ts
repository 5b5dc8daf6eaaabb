import { describe, expect, test } from "vitest";
import { dayOfCivil } from "./day.ts";
import { parseEdtf } from "./edtf.ts";
import { parseEveryday } from "./everyday.ts";
import { boundsText, edtfYear, isoClock, isoDay, isoYear } from "./iso.ts";

describe("iso", () => {
  test("D7 years have four digits at least and a sign before the common era", () => {
    expect([0, 5, 843, 1985, 12_345, -1, -43, -170_000_002].map(isoYear)).toEqual([
      "0000",
      "0005",
      "0843",
      "1985",
      "12345",
      "-0001",
      "-0043",
      "-170000002",
    ]);
    expect([9999, 10_000, -9999, -10_000].map(edtfYear)).toEqual(["9999", "Y10000", "-9999", "Y-10000"]);
    expect(isoDay(dayOfCivil(-13_800_000_000, 12, 31))).toBe("-13800000000-12-31");
  });

  test("D7 printed bounds are inclusive, and say what is open and what is unknown", () => {
    const bounds = (text: string) => {
      const reading = parseEveryday(text);
      return reading.ok ? Object.values(boundsText(reading.when)) : reading.fault;
    };
    expect(bounds("1985-02")).toEqual(["1985-02-01", "1985-02-28"]);
    expect(bounds("1985/..")).toEqual(["1985-01-01", "inf"]);
    expect(bounds("../1985")).toEqual(["-inf", "1985-12-31"]);
    expect(bounds("1985/")).toEqual(["1985-01-01", null]);
    expect(bounds("1985-04-12T23:20:30-04")).toEqual(["1985-04-12T23:20:30-04:00", "1985-04-12T23:20:30-04:00"]);
    expect(bounds("1969-07-20 20:17")).toEqual(["1969-07-20T20:17:00", "1969-07-20T20:17:59"]);
    expect(bounds("2020-01-01 8 pm [Asia/Kabul]")).toEqual(["2020-01-01T20:00:00+04:30", "2020-01-01T20:59:59+04:30"]);
    expect(bounds("2020-01-01 23:00 – 2020-01-02 01:30")).toEqual(["2020-01-01T23:00:00", "2020-01-02T01:30:59"]);
    expect(bounds("[..1760-12-03]")).toEqual(["-inf", "1760-12-03"]);
  });

  test("D7 every second of a day prints as itself", () => {
    for (let second = 0; second < 86_400; second += 61) {
      const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
        .map((n) => String(n).padStart(2, "0"))
        .join(":");
      for (const day of ["0001-01-01", "1969-07-20", "9999-12-31"])
        for (const zone of ["", "Z", "+05:45"]) {
          const reading = parseEdtf(`${day}T${clock}${zone}`);
          expect(reading.ok && isoClock(reading.when.startMin ?? 0, zone || undefined)).toBe(`${day}T${clock}${zone}`);
        }
    }
  });
});
