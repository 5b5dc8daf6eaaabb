import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { linkTags, posterOf } from "./prerender.ts";

const ROOT = resolve(import.meta.dirname, "../..");
const readFile = (path: string): Uint8Array => readFileSync(resolve(ROOT, path));

test("G5 a page with a timeline has a picture of what it opens on, with its title and its colours", async () => {
  const svg = await posterOf('<date-line src="data/taliban-al-qaeda/timeline.json" controls></date-line>', readFile);
  expect(svg).toContain('width="1200" height="630"');
  expect(svg).toContain(">The Taliban and al-Qaeda: a promise and what became of it</text>");
  expect(svg).toContain(">Mar</text>");
  expect(await posterOf("<p>no timeline</p>", readFile)).toBeUndefined();
});

test("G5 a page tells those who show a link its own title, description and picture", () => {
  const html = '<title>A &amp; B</title><meta\n  name="description"\n  content="What &quot;they&quot; say"\n/>';
  const tags = linkTags(html, "https://e.org/t/poster-index.png");
  expect(tags).toContain('<meta property="og:title" content="A &amp; B" />');
  expect(tags).toContain('<meta property="og:description" content="What &quot;they&quot; say" />');
  expect(tags).toContain('<meta property="og:image" content="https://e.org/t/poster-index.png" />');
  expect(linkTags(html, undefined)).not.toContain("og:image");
});
