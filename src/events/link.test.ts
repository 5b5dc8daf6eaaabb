import { describe, expect, test } from "vitest";
import { hostOf, linksIn, safeUrl } from "./link.ts";

describe("links", () => {
  test("E10 http, https, mailto and relative addresses pass", () => {
    for (const url of [
      "https://example.org/a?b#c",
      "HTTP://example.org",
      "mailto:a@example.org",
      "media/a.jpg",
      "/a",
      "?q=a:b",
      "#a",
    ])
      expect(safeUrl(url)).toBe(url);
    expect(safeUrl(" my photo.jpg ")).toBe("my%20photo.jpg");
  });

  test("E10 everything else is refused, in whatever spelling", () => {
    for (const url of [
      "//example.org",
      "\\\\example.org",
      "/\\example.org",
      "javascript:x",
      "JaVaScRiPt:x",
      " javascript:x",
      "java\nscript:x",
      "\u0001javascript:x",
      "data:text/html,x",
      "vbscript:x",
      "ftp://x",
      "file:///x",
      "blob:x",
      "",
    ])
      expect(safeUrl(url), JSON.stringify(url)).toBeUndefined();
  });

  test("E8 several links in a cell are parted by spaces or line breaks", () => {
    expect(linksIn("https://a.org/x https://b.org\nhttp://c.org")).toEqual([
      "https://a.org/x",
      "https://b.org",
      "http://c.org",
    ]);
    expect(linksIn("my file.html")).toEqual(["my file.html"]);
    expect(linksIn("")).toEqual([]);
  });

  test("E8 a source without a name is called by its host", () => {
    expect(hostOf("https://www.example.org:80/a")).toBe("example.org:80");
    expect(hostOf("a/b.html")).toBe("a/b.html");
  });
});
