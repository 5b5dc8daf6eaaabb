import { describe, expect, test } from "vitest";
import { findDelimiter } from "./delimiter.ts";
import { knownNames } from "./headings.ts";

const names = knownNames();
const found = (text: string): string => findDelimiter(text, names).char;

describe("delimiter", () => {
  test("E2 each of the four is found, in the shortest file as well", () => {
    expect(found("date,title\n1900,a\n")).toBe(",");
    expect(found("date;title\n1900;a\n")).toBe(";");
    expect(found("date\ttitle\n1900\ta\n")).toBe("\t");
    expect(found("date|title\n1900|a\n")).toBe("|");
    expect(found("Datum;Titel\r\n17.06.1953;Aufstand\r\n")).toBe(";");
  });

  test("E2 decimal commas do not outvote semicolons, nor do commas in sentences", () => {
    expect(found("Datum;Titel;Gewicht\n1900;Alpha;1,5\n1901;Beta;2,5\n")).toBe(";");
    expect(found("jour;mois;texte\n1;mai;un, deux\n2;juin;trois, quatre\n3;juin;cinq, six\n")).toBe(";");
  });

  test("E2 delimiters and line breaks inside quotation marks do not count", () => {
    expect(found('date,title,text\n1900,a,"x;y;z\nx;y;z\nx;y;z"\n1901,b,"p;q;r"\n')).toBe(",");
  });

  test("E2 ragged rows under known headings do not change the delimiter", () => {
    expect(found("date,title,text\n1900,a|b\n1901,c|d\n1902,e|f,x\n")).toBe(",");
  });

  test("E2 a first line sep= says it, and is left out", () => {
    expect(findDelimiter("sep=;\r\ndate;title\r\n", names)).toEqual({ char: ";", from: 7 });
    expect(findDelimiter('"sep=|"\ndate|title', names)).toEqual({ char: "|", from: 8 });
  });

  test("E2 without headings the most even delimiter is taken, and a comma where there is none", () => {
    expect(found("1900;a, b\n1901;c\n1902;d, e, f\n")).toBe(";");
    expect(found("one\ntwo\n")).toBe(",");
    expect(found("")).toBe(",");
  });
});
