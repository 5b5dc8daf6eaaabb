import { describe, expect, test } from "vitest";
import { markupOfHtml, plainOfHtml } from "./html.ts";

const markup = (html: string): string => markupOfHtml(html).text;
const dropped = (html: string): readonly string[] => markupOfHtml(html).dropped;

/** How many characters are passed over in search of another while something is done. */
function charactersLookedAt(work: () => void): number {
  const { indexOf } = String.prototype;
  let looked = 0;
  String.prototype.indexOf = function (this: string, what: string, from = 0) {
    const at = indexOf.call(this, what, from);
    looked += (at < 0 ? this.length : at) - from;
    return at;
  };
  try {
    work();
  } finally {
    String.prototype.indexOf = indexOf;
  }
  return looked;
}

describe("HTML of TimelineJS", () => {
  test("E10 paragraphs, bold, italics, links and lists become our markup", () => {
    expect(markup("<p>Printed in <em>Mainz</em>.</p><p>A <strong>book</strong></p>")).toBe(
      "Printed in *Mainz*.\n\nA **book**",
    );
    expect(markup('See <a href="https://example.org/?a=1&amp;b=(2)" target="_blank">the <i>page</i></a>.')).toBe(
      "See [the *page*](https://example.org/?a=1&b=%282%29).",
    );
    expect(markup("Two:<ul><li>one</li>\n<li> two </li></ul>after")).toBe("Two:\n\n- one\n- two\n\nafter");
    expect(markup("<ol><li>one<li>two</ol>")).toBe("1. one\n1. two");
    expect(markup("a<br>b<br/>c")).toBe("a\nb\nc");
  });

  test("E10 white space is as HTML has it, and marks stand close to their words", () => {
    expect(markup("a\n  b <b> c </b> d")).toBe("a b **c** d");
    expect(markup("a<b></b> <i> </i>b")).toBe("a b");
    expect(markup("<b>a<p>b</b>c")).toBe("**a\n\nb**c");
    expect(markup("<b><b>a</b></b>")).toBe("**a**");
  });

  test("E10 characters that our markup would read are escaped, entities are decoded", () => {
    expect(markup("5 * 3 [x] &lt;i&gt; &#8211; &#x2014; &nbsp;&unknown; &amp;amp;")).toBe(
      "5 \\* 3 \\[x\\] <i> – — \u00a0&unknown; &amp;",
    );
    expect(markup("&#0;&#xD800;&#1114112;")).toBe("&#0;&#xD800;&#1114112;");
    expect(markup("- no list")).toBe("\\- no list");
    expect(markup("a < b and 3 <4")).toBe("a < b and 3 <4");
  });

  test("E10 what runs, loads or asks is dropped with its content, and said", () => {
    expect(markupOfHtml("a<script>alert(1)</script>b")).toEqual({ text: "ab", dropped: ["<script>"] });
    expect(markupOfHtml("a<iframe src=x>b</iframe>c<img src=x onerror=y>")).toEqual({
      text: "ac",
      dropped: ["<iframe>", "a script", "<img>"],
    });
    expect(markupOfHtml("<svg onload=window.__pwned=1><circle/></svg>x").text).toBe("x");
    expect(markupOfHtml("a<style>b").text).toBe("a");
    expect(markupOfHtml("<scr<script>ipt>alert(1)</script>").text).not.toContain("<script");
  });

  test("E10 links that may not be one leave their text", () => {
    expect(markupOfHtml('<a href="javascript:alert(1)">a</a><a href=" java&#10;script:x">b</a>')).toEqual({
      text: "ab",
      dropped: ["a link"],
    });
    expect(markupOfHtml("<a name=x>a</a>")).toEqual({ text: "a", dropped: [] });
    expect(markup("<a href='a.html'>x<a href=b.html>y</a></a>")).toBe("[xy](a.html)");
  });

  test("E10 harmless elements leave their text in silence", () => {
    expect(markupOfHtml("<div><span style='color:red'>a</span></div><h3>b</h3><!-- c --><!doctype x>d")).toEqual({
      text: "a\n\nb\n\nd",
      dropped: [],
    });
    expect(dropped("<table><tr><td>a</table>")).toEqual([]);
  });

  test("E10 a headline keeps its text on one line", () => {
    expect(plainOfHtml("<b>A</b><br>*b* <a href='javascript:x'>c</a>")).toEqual({
      text: "A *b* c",
      dropped: ["a link"],
    });
  });

  test("E13 broken HTML of any length is read in linear time", () => {
    const long = 30_000;
    for (const part of ["<a ", "<b", "<", "<a href='", "<script>", "<!--", "<b>", "</b>", "&#1", "<ul><li>"])
      expect(
        charactersLookedAt(() => markupOfHtml(part.repeat(long))),
        part,
      ).toBeLessThan(3 * part.length * long);
  });
});
