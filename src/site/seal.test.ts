import { expect, test } from "vitest";
import { type Kept, sealed } from "./seal.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const SITE = {
  "index.html": "<head></head>a",
  "date-line.js": "x",
  "data/a/events.csv": "date,title",
  "data/a/media/film.mp4": "f",
  "data/a/long.csv": "x".repeat(2_000_001),
  ...{ "oembed/a.json": "{}", "embed/a.html": "<head></head>", "cli/date-line.js": "y", "site/worker.js": "w" },
  ...{ "date-line-alone.html": "<head></head>b", "assets/try-12345678.js": "t" },
};

async function seal(change: Readonly<Record<string, string>> = {}) {
  const site = new Map(Object.entries({ ...SITE, ...change }).map(([path, text]) => [path, bytes(text)]));
  const made = await sealed(site, "w");
  const [, json = ""] = /^const KEPT = (.+);\nw$/.exec(made.get("sw.js") ?? "") ?? [];
  return { made, kept: JSON.parse(json) as Kept };
}

test("G10 what pages and timelines need is kept at once, what is long when it was looked at, what tools are made of when one was used, and frames never", async () => {
  const { kept, made } = await seal();
  expect(kept.first).toEqual(["data/a/events.csv", "date-line.js", "index.html"]);
  expect(kept.met).toEqual(["data/a/long.csv", "data/a/media/film.mp4"]);
  expect(kept.tools).toEqual(["assets/try-12345678.js", "date-line-alone.html"]);
  expect([...made.keys()]).toEqual(["index.html", "sw.js"]);
  expect(made.get("index.html")).toBe(`<head><meta name="date-line-version" content="${kept.version}" /></head>a`);
});

test("G10 a site that did not change has the same version, sealed again too; any file that readers get changes it", async () => {
  const { kept, made } = await seal();
  expect((await seal({ "index.html": made.get("index.html") ?? "" })).kept).toEqual(kept);
  expect((await seal({ "cli/date-line.js": "z" })).kept).toEqual(kept);
  for (const path of ["index.html", "data/a/events.csv", "data/a/media/film.mp4", "date-line.js"])
    expect((await seal({ [path]: "<head></head>other" })).kept.version, path).not.toBe(kept.version);
});
