import { expect, test } from "vitest";
import { withLettersHeld, withNumbersHeld } from "./held-words.ts";

test("W5 a word of one letter stays with the next, a number with its month or era", () => {
  expect(withLettersHeld("al-Qaeda: a promise à tenir, l’été")).toBe("al-Qaeda: a\u00a0promise à\u00a0tenir, l’été");
  expect(withNumbersHeld("1 Oct 2019 – 31 Aug 79 AD")).toBe("1\u00a0Oct 2019 – 31\u00a0Aug 79\u00a0AD");
});
