import { describe, expect, test } from "vitest";
import { decode } from "./decode.ts";
import { decodeAs } from "./utf8.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...list: number[]): Uint8Array => new Uint8Array(list);
function utf16(text: string, big = false, mark = true): Uint8Array {
  const units = [...(mark ? "\ufeff" : ""), ...text].flatMap((char) => [...char].flatMap((c) => [c.charCodeAt(0)]));
  return new Uint8Array(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe("decode", () => {
  test("E1 UTF-8, with and without a mark", () => {
    expect(decode(utf8("Ängste"))).toEqual({ text: "Ängste", encoding: "utf-8", guessed: false });
    expect(decode(utf8("\ufeffdate")).text).toBe("date");
  });

  test("E1 UTF-16 of either order, with and without a mark", () => {
    const table = "date\ttitle\r\n1821\tΕπανάσταση\r\n";
    for (const big of [false, true])
      for (const mark of [false, true]) {
        const { text, encoding } = decode(utf16(table, big, mark));
        expect(text).toBe(table);
        expect(encoding).toBe(big ? "utf-16be" : "utf-16le");
      }
  });

  test("E1 what is no UTF-8 is Western European, or what the language's spreadsheets write, and that is said", () => {
    expect(decode(bytes(0x4c, 0x69, 0x62, 0xe9))).toEqual({ text: "Libé", encoding: "windows-1252", guessed: true });
    expect(decode(bytes(0xd0, 0xe8, 0xec), "ru").text).toBe("Рим");
    expect(decode(bytes(0xc8), "fa-AF").encoding).toBe("windows-1256");
    expect(decode(bytes(0x93, 0xfa), "ja-JP").text).toBe("日");
    expect(decode(bytes(0xc4, 0xea), "zh").text).toBe("年");
  });

  test("E1 the author's choice wins, unless nobody knows it", () => {
    expect(decode(bytes(0xd0, 0xe8, 0xec), "en", "windows-1251")).toEqual({
      text: "Рим",
      encoding: "windows-1251",
      guessed: false,
    });
    expect(decode(utf8("é"), "en", "no such thing").text).toBe("é");
  });

  test("E1 a few broken bytes among many good ones leave the rest UTF-8", () => {
    const text = "äöüß".repeat(20);
    const mixed = new Uint8Array([...utf8(text), 0xff]);
    expect(decode(mixed)).toEqual({ text: `${text}\ufffd`, encoding: "utf-8", guessed: true });
  });

  test("E1 nothing at all is an empty text", () => {
    expect(decode(bytes()).text).toBe("");
    expect(decodeAs(bytes(0xff), "utf-8")).toBeUndefined();
  });
});
