import { describe, expect, test } from "vitest";
import { articleOf } from "./article.ts";
import { toHtml } from "./prerender.ts";

const html = (nodes: ReturnType<typeof articleOf>["before"]): string => nodes.map(toHtml).join("");

describe("an article", () => {
  test("G7 has a headline, and stands around its timeline", () => {
    const { title, before, after } = articleOf(
      "\uFEFF# When?\r\n\r\nOne paragraph\r\nin two lines.\r\n\r\n[timeline]\r\n\r\n## Ask\r\n- first\r\n- second,\r\n  and more\r\n\r\nThe *end*.\r\n",
    );
    expect(title).toBe("When?");
    expect(html(before)).toBe("<p>One paragraph in two lines.</p>");
    expect(html(after)).toBe("<h2>Ask</h2><ul><li>first</li><li>second, and more</li></ul><p>The <em>end</em>.</p>");
  });

  test("G7 without a headline or a place for the timeline it is all above", () => {
    expect(articleOf("Only this.")).toEqual({ before: [{ tag: "p", children: ["Only this."] }], after: [] });
    expect(articleOf("")).toEqual({ before: [], after: [] });
  });

  test("G2 what it says is text", () => {
    const { title, before } = articleOf("# <b>\n\n<script>x()</script> [a](javascript:x)\n\n## <i>");
    expect(toHtml(title ?? "")).toBe("&lt;b&gt;");
    expect(html(before)).not.toMatch(/<(script|i)\b|href="javascript/);
  });
});
