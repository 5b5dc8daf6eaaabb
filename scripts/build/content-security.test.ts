import { expect, test } from "vitest";
import { blockedIn } from "./content-security.ts";

test("a page of files, data blocks and examples passes", () => {
  const page = `
    <head><link rel="stylesheet" href="a.css"><script type="module" src="a.js"></script></head>
    <date-line src="data/x/timeline.json"><ol><li><a href="https://example.org/?style=x">one</a></li></ol></date-line>
    <script type="application/ld+json">{}</script><script type="text/csv">date,title</script>
    <!-- <style>no more</style> --> <code>&lt;p style="color: red" onclick="x()"&gt;</code>`;
  expect(blockedIn(page)).toEqual([]);
});

test("what the policy would switch off is named", () => {
  const faults = [
    "<style>p { color: red }</style>",
    '<p class="a" style="color: red">',
    '<button onclick="x()">',
    "<script>x()</script>",
    '<script type="module">x()</script>',
    '<a href="javascript:x()">',
  ];
  for (const fault of faults) expect(blockedIn(fault), fault).toHaveLength(1);
});
