import { expect, test } from "vitest";
import { foundMedia } from "./media-kind.ts";

const PAGE = "https://paper.example/story/";
const FILE = "https://paper.example/story/data/timeline.json";
const found = (url: string) => foundMedia({ url }, FILE, PAGE);

test("EV1 a relative address counts from the timeline's file, and is the page's own", () => {
  expect(found("media/doha.jpg")).toEqual({ url: "https://paper.example/story/data/media/doha.jpg", kind: "image" });
  expect(found("../a%20b.MP3?v=2")).toEqual({ url: "https://paper.example/story/a%20b.MP3?v=2", kind: "audio" });
  expect(found("https://paper.example/film.webm")).toEqual({ url: "https://paper.example/film.webm", kind: "video" });
});

test("EV1 what another host has names its provider, whatever it is", () => {
  expect(found("https://www.films.example/watch?v=1")).toEqual({
    ...{ url: "https://www.films.example/watch?v=1", kind: "page" },
    provider: "films.example",
  });
  expect(found("http://paper.example/a.png")?.provider).toBe("paper.example");
  expect(found("https://paper.example:8443/a.png")?.provider).toBe("paper.example:8443");
});

test("EV1 what is no address of media is none", () => {
  for (const url of [
    "mailto:a@b.example",
    "javascript:alert(1)",
    "data:image/png;base64,AA",
    "https://",
    "blob:https://paper.example/1",
  ])
    expect(found(url), url).toBeUndefined();
});
