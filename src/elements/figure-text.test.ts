import { expect, test } from "vitest";
import { figureText } from "./figure-text.ts";

test("XE1 figures are written as the language writes them, and nothing is made of what is no number", () => {
  expect(figureText({ value: "8600", unit: "US troops" }, "en")).toBe("8,600 US troops");
  expect(figureText({ value: "200-500", unit: "fighters" }, "en")).toBe("200–500 fighters");
  expect(figureText({ value: "8600", unit: "Soldaten" }, "de")).toBe("8.600 Soldaten");
  expect(figureText({ value: "1200 - 15000" }, "en")).toBe("1,200–15,000");
  expect(figureText({ value: "0.12345" }, "en")).toBe("0.12345");
  expect(figureText({ value: "about a dozen" }, "en")).toBe("about a dozen");
});
