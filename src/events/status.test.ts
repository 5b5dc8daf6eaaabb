import { expect, test } from "vitest";
import { statusOf } from "./status.ts";

test("EM1 a status is one of four words, and a word of the author's own is none", () => {
  for (const certainty of ["stated", "reported", "denied", "due"] as const)
    expect(statusOf({ certainty })).toBe(certainty);
  for (const certainty of ["likely", "", "constructor"]) expect(statusOf({ certainty })).toBeUndefined();
  expect(statusOf({})).toBeUndefined();
});
