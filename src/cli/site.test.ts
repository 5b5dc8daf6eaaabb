import { expect, test } from "vitest";
import { placeMark } from "../paint/page-text.ts";
import { type Outcome, runInMemory } from "./memory-io.ts";

const CSV = "date,title\n2020,First\n2021,Second\n";
const PLACES = ["lang", "dir", "title", "description", "extra", "attributes", "list", "data"] as const;
const FRAME = PLACES.map(placeMark).join("|");
const BUILT = {
  ...{ "built/date-line-home.js": "home", "built/date-line-frame.html": FRAME, "built/embed/frame-a.js": "part" },
  ...{ "built/date-line.js": "element", "built/date-line-hands-abcdefgh.js": "hands", "built/other.js": "not ours" },
  ...{ "built/site/page.js": "page", "built/site/page.css": "css", "built/site/worker.js": "worker" },
};
const site = (files: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<Outcome> =>
  runInMemory(["site", "mine", "--out", "out", ...flags], { files: { ...BUILT, ...files } });

test("C16 site copies what was built and the data, makes the pages, and says what each is", async () => {
  const { code, out, err, placed } = await site({ "mine/a/events.csv": CSV, "mine/a/media/x.png": "x" });
  expect({ code, out }).toEqual({ code: 0, out: "a.html: a (2 events, 2020–2021)\n" });
  expect(err).toMatch(/^date-line site: without --url .+\n$/);
  expect([...placed.keys()].sort()).toEqual(
    [
      ...["date-line-home.js", "date-line-frame.html", "embed/frame-a.js", "embed/a.html"],
      ...["a.html", "index.html", "poster-a.svg", "sw.js", "date-line.js", "date-line-hands-abcdefgh.js"],
      ...["site/page.js", "site/page.css", "site/worker.js", "data/a/events.csv", "data/a/media/x.png"],
    ]
      .map((path) => `out/${path}`)
      .sort(),
  );
  expect(placed.get("out/embed/a.html")).toMatch(/^en\|ltr\|a\|.*src="\.\.\/data\/a\/events\.csv"\|<h1.*First/);
  expect(placed.get("out/a.html")).toMatch(/<meta name="date-line-version" content="[0-9a-f]{16}" \/>/);
});

test("C16 with an address it is quiet, without offline it keeps nothing, and a broken folder is exit code 1", async () => {
  const { code, err, placed } = await site(
    { "mine/a/events.csv": CSV, "mine/b/timeline.json": "{" },
    ...["--url", "https://e.org/t", "--no-offline"],
  );
  expect(code).toBe(1);
  expect(err).toMatch(/^date-line site: data\/b gets no page: .+\n$/);
  expect(placed.has("out/oembed/a.json")).toBe(true);
  expect(placed.has("out/sw.js")).toBe(false);
  expect(placed.get("out/a.html")).not.toContain("date-line-version");
});

test("C16 rows that need a look are counted, with the command that says which; a title alone costs no timeline", async () => {
  const broken = { "mine/a/events.csv": `${CSV}soon,Third\n`, "mine/a/timeline.json": '{"title":"A title"}' };
  const { code, out, err } = await site(broken, "--url", "https://e.org/t");
  expect({ code, out }).toEqual({ code: 0, out: "a.html: A title (2 events, 2020–2021)\n" });
  expect(err).toBe("date-line site: data/a: 1 row needs a look; date-line check mine/a says which\n");
  const gone = await site({ "mine/a/timeline.json": '{"title":"A title"}' });
  expect(gone.err).toContain("there is no data/a/events.csv");
});

test("C16 what cannot be done is refused, and nothing is written", async () => {
  const files = { ...BUILT, "mine/a/events.csv": CSV };
  const asked: readonly (readonly [argv: readonly string[], files: Readonly<Record<string, string>>, why: RegExp])[] = [
    [[], files, /name one folder/],
    [["mine"], files, /--out/],
    [["none", "--out", "out"], files, /none is not a folder/],
    [["mine", "--out", "out", "--url", "e.org"], files, /--url e\.org is not the address of a site/],
    [["mine", "--out", "out"], { ...BUILT, "mine/events.csv": CSV }, /holds no folder of a timeline/],
    [["mine", "--out", "out"], { ...BUILT, "mine/a/x.txt": "" }, /no timeline to make a page of/],
    [["mine", "--out", "out"], { "mine/a/events.csv": CSV, "built/x": "" }, /date-line\.js was not found/],
  ];
  for (const [argv, given, why] of asked) {
    const { code, err, placed } = await runInMemory(["site", ...argv], { files: given });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(why) });
    expect(placed.size).toBe(0);
  }
});
