import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "./json-text.ts";

const lineOf = (text: string): number | undefined => {
  const reading = parseJson(text);
  return reading.ok ? undefined : reading.line;
};

describe("broken JSON", () => {
  test("E9 the line is named on which it breaks", () => {
    expect(lineOf('[\n{"a":1}\n{"b":2}\n]')).toBe(3);
    expect(lineOf('{\n"a": 1,\n}')).toBe(3);
    expect(lineOf("[1,\n2")).toBe(2);
    expect(lineOf('{"a"\n1}')).toBe(2);
    expect(lineOf("{\n'a': 1}")).toBe(2);
    expect(lineOf("[1]\n[2]")).toBe(2);
    expect(lineOf("[1,\r\n2,\r\n,3]")).toBe(3);
    expect(lineOf('["a\nb"]')).toBe(1);
    expect(lineOf("[\n1]]")).toBe(2);
    expect(lineOf("[}")).toBe(1);
    expect(lineOf("[01]")).toBe(1);
  });

  test("E9 good JSON is read", () => {
    expect(parseJson('{"a":[1,true,null,"x\\n",-1.5e3,{},[]]}').ok).toBe(true);
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text).ok).toBe(true);
      }),
    );
  });

  test("E13 any broken text has a line, in linear time", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        const broken = `${json.slice(0, at % (json.length + 1))}\u0001`;
        const reading = parseJson(broken);
        expect(reading.ok || reading.line >= 1).toBe(true);
      }),
    );
    // So long that a time which grows with the square would outlast any test's limit.
    expect(lineOf("[".repeat(600_000))).toBe(1);
    expect(lineOf(`"${"a\\".repeat(300_001)}`)).toBe(1);
  });
});
