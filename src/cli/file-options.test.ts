import { expect, test } from "vitest";
import { runInMemory } from "./memory-io.ts";

const files = {
  "times.csv": "time,title\n1:24 am,Power fails\n2 am,Tugs arrive\n",
  "letters.csv": "A,B\nFirst,1900\nSecond,1901\n",
  "mac.csv": Uint8Array.from("date,title\n1848,\x83t\x8e\n", (char) => char.charCodeAt(0)),
  "marked.csv":
    "date,title,text,type\n,Line,About *this* <b>x</b> [here](https://a.org) [there](javascript:x),title\n1848,a,,\n",
};
const run = (...argv: string[]) => runInMemory(argv, { files });
const events = async (...argv: string[]): Promise<unknown> => {
  const { out } = await run("check", "--json", ...argv);
  return JSON.parse(out)[0].events.map(({ title, min }: { title: string; min: string }) => `${min} ${title}`);
};

test("C4 a flag settles what a file does not say of itself", async () => {
  expect(await events("times.csv")).toEqual([]);
  expect(await events("--base-date", "2024-03-26", "times.csv")).toEqual([
    "2024-03-26T01:24:00 Power fails",
    "2024-03-26T02:00:00 Tugs arrive",
  ]);
  expect(await events("--date-column", "B", "--title-column", "A", "letters.csv")).toEqual([
    "1900-01-01 First",
    "1901-01-01 Second",
  ]);
  expect(await events("--encoding", "macintosh", "mac.csv")).toEqual(["1848-01-01 Été"]);
});

test("C2 a date or an encoding that is none is refused", async () => {
  for (const [flag, text, said] of [
    ["--base-date", "soon", "--base-date soon is not a date; type one such as 2020-02-29"],
    ["--encoding", "windows", "windows is not an encoding; use one such as windows-1252 or macintosh"],
  ] as const) {
    const { out, err, code } = await run("check", flag, text, "mac.csv");
    expect({ out, err, code }).toEqual({ out: "", err: `date-line check: ${said}\n`, code: 2 });
  }
});

test("C12 what a timeline says of itself is markup too, and only its words stand in the picture", async () => {
  const { out } = await run("render", "marked.csv", "--html", "-");
  expect(out).toContain(
    '<p dir="auto">About <em>this</em> &lt;b&gt;x&lt;/b&gt; <a href="https://a.org" rel="noopener">here</a> there</p>',
  );
  expect(out).toContain("<desc>About this &lt;b&gt;x&lt;/b&gt; here there");
  // What the author wrote is among the data, as text; nothing that could be followed comes of it.
  expect(out.replace(/<script type="application\/json">[\s\S]*?<\/script>/, "")).not.toContain("javascript:");
  const { out: svg } = await run("render", "marked.csv", "--svg", "-");
  expect(svg).toContain("<desc>About this");
});
