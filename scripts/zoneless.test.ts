import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { forbidLocalTime } from "./local-time.ts";
import { ZONELESS } from "./zoneless.mjs";

let allow = forbidLocalTime();
afterEach(() => allow());

test("whatever asks for the local time throws where a file is tried in one zone only", () => {
  const day = new Date(0);
  const asks: Readonly<Record<string, () => unknown>> = {
    hour: () => day.getHours(),
    offset: () => day.getTimezoneOffset(),
    set: () => day.setDate(2),
    text: () => String(day),
    locale: () => day.toLocaleDateString("en", { timeZone: "UTC" }),
    numbers: () => new Date(2020, 0, 1),
    unzoned: () => new Date("2020-01-01T00:00"),
    everyday: () => Date.parse("1 May 2020"),
    called: () => Date(),
    format: () => new Intl.DateTimeFormat("en"),
    formatter: () => Intl.DateTimeFormat("en", { dateStyle: "long" }),
  };
  for (const [what, ask] of Object.entries(asks)) expect(ask, what).toThrow("time zone");
  allow();
  for (const [what, ask] of Object.entries(asks)) expect(ask, what).not.toThrow();
});

test("what is the same in every zone goes on as it is", () => {
  allow = forbidLocalTime();
  expect(new Date("2020-01-01").toISOString()).toBe("2020-01-01T00:00:00.000Z");
  expect(new Date(Date.parse("2020-01-01T02:00+02:00")).getUTCHours()).toBe(0);
  expect(new Intl.DateTimeFormat("en", { timeZone: "UTC", dateStyle: "long" }).format(0)).toBe("January 1, 1970");
  expect(Date.now()).toBeGreaterThan(new Date(0).valueOf());
  expect(new Date()).toBeInstanceOf(Date);
});

test("every file that is tried in one zone only is there", () => {
  for (const file of ZONELESS) expect(existsSync(join(import.meta.dirname, "..", file)), file).toBe(true);
});
