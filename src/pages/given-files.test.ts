import { expect, test } from "vitest";
import type { GivenFile } from "./given-files.ts";
import { sortFiles } from "./given-files.ts";

const file = (name: string, text = ""): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

const names = (...files: readonly GivenFile[]): unknown => {
  const given = sortFiles(files);
  return given && [given.input.events.name, given.input.sources?.name, given.input.info !== undefined, given.unused];
};

test("G3 the files of a folder are told apart, in any order, by timeline.json or by their names", () => {
  const info = file("timeline.json", '{"title":"A","events":"data/E.csv","sources":"s.csv"}');
  expect(names(file("s.csv"), info, file("e.csv"))).toEqual(["e.csv", "s.csv", true, []]);
  expect(names(file("sources.csv"), file("events.csv"))).toEqual(["events.csv", "sources.csv", false, []]);
  expect(names(file("a.csv"), file("b.csv"))).toEqual(["a.csv", undefined, false, ["b.csv"]]);
});

test("G3 a lone file is the events, whatever it is called", () => {
  expect(names(file("sources.csv"))).toEqual(["sources.csv", undefined, false, []]);
  expect(names(file("slides.json", '{"events":[]}'))).toEqual(["slides.json", undefined, false, []]);
  expect(names(file("timeline.json", '{"events":"events.csv"}'))).toEqual(["timeline.json", undefined, false, []]);
  expect(names()).toBeUndefined();
});
