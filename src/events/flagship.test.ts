import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import { checkBasis } from "./basis.ts";
import { figureOf } from "./figure.ts";
import { fieldOf, knownNames } from "./headings.ts";
import type { TimelineInput } from "./input.ts";
import { readTimeline } from "./read.ts";
import { readClean } from "./read-clean.ts";
import { eventStatus } from "./status.ts";

const FOLDER = join(import.meta.dirname, "../../data/taliban-al-qaeda");
const bytes = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(join(FOLDER, name))),
});
const info: unknown = JSON.parse(readFileSync(join(FOLDER, "timeline.json"), "utf8"));
const input: TimelineInput = {
  events: bytes("events.csv"),
  sources: bytes("sources.csv"),
  changes: bytes("changes.csv"),
  info,
};
const reading = await readTimeline({ ...input, hints: true });
const claims = reading.events.flatMap((event) =>
  event.claims.map((claim) => ({ event, claim, where: `${event.id}, row ${claim.row}` })),
);

describe("the flagship timeline", () => {
  test("E17 it is read without a problem, by the clean reader alone", async () => {
    expect(reading.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect((await readClean(input))?.events).toEqual(reading.events);
    expect(reading.refused).toEqual([]);
    expect(reading.events.length).toBeGreaterThanOrEqual(30);
  });

  test("E17 its columns are those of our format, and its groups are named", () => {
    const header = readFileSync(join(FOLDER, "events.csv"), "utf8").split(/\r?\n/)[0]?.split(",") ?? [];
    for (const heading of header) expect(fieldOf(heading, knownNames()), heading).toBe(heading);
    for (const { group, id } of reading.events) expect([...(reading.info.groups?.keys() ?? [])], id).toContain(group);
  });

  test("E17 ids are short, in lower case, and each event's own", () => {
    for (const { id } of reading.events) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(reading.events.map(({ id }) => id)).size).toBe(reading.events.length);
  });

  test("E17 titles have at most seventy characters; text, actors, place and importance are filled", () => {
    for (const { id, title, text, actors, place, importance } of reading.events) {
      expect(title.length, id).toBeLessThanOrEqual(70);
      expect(text, id).not.toBe("");
      expect(actors.length, id).toBeGreaterThan(0);
      expect(place, id).toBeDefined();
      expect([1, 2, 3, 4, 5], id).toContain(importance);
    }
  });

  test("E17 every date is EDTF", () => {
    for (const { claim, where } of claims) expect(parseEdtf(claim.when.raw).ok, where).toBe(true);
  });

  test("E17 every claim has its source, locator, quote and basis; a quote has at most twelve words", () => {
    for (const { claim, where } of claims) {
      expect(reading.sources.get(claim.source ?? "")?.inline, where).toBeUndefined();
      expect(reading.sources.has(claim.source ?? ""), where).toBe(true);
      expect(claim.locator, where).toMatch(/\d/);
      expect(claim.basis ?? "", where).toMatch(/\.$/);
      const words = (claim.quote ?? "").split(/[\s…]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(words.length, where).toBeGreaterThan(0);
      expect(words.length, where).toBeLessThanOrEqual(12);
      expect(claim.certainty, where).toMatch(/^(stated|reported|denied|due)$/);
    }
  });

  test("E17 every date is computed again from the words and the day of publication, and fits", () => {
    const dated = claims.filter(({ claim }) => !claim.inherits);
    expect(dated.length).toBeGreaterThan(50);
    for (const { claim, where } of dated)
      expect(checkBasis(claim, reading.sources.get(claim.source ?? "")).kind, where).toBe("fits");
    expect(reading.problems.filter(({ kind }) => kind.startsWith("basis"))).toEqual([]);
  });

  test("E17 figures can be compared, who speaks is no source, and what was due is told to have happened or not", () => {
    const figures = claims.flatMap(({ claim }) =>
      claim.value === undefined ? [] : [{ ...claim, figure: figureOf(claim.value) }],
    );
    for (const { figure, unit, row } of figures) {
      expect(figure, `row ${row}`).toBeDefined();
      expect(unit, `row ${row}`).toBeTruthy();
    }
    expect(figures.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["8600", "9600", "200-500", "about 2500"]),
    );
    expect(claims.filter(({ claim }) => claim.speaker !== undefined).length).toBeGreaterThan(20);
    const due = reading.events.map(eventStatus).flatMap(({ happened }) => happened ?? []);
    expect(due).toEqual(expect.arrayContaining(["yes", "denied", "unknown"]));
  });

  test("E17 what was corrected is told, and each correction is of an event that is there", () => {
    expect(reading.info.changes?.length).toBeGreaterThan(0);
    expect(reading.problems).toEqual(reading.problems.filter(({ file }) => file !== "changes.csv"));
  });

  test("E17 every source says when it was published, and how that is known", () => {
    for (const source of reading.sources.values()) {
      expect(source.published, source.id).toBeDefined();
      expect(source.publishedBasis, source.id).toBeTruthy();
    }
  });

  test("E17 the event that one source dates otherwise keeps both dates", () => {
    const disputed = reading.events.filter((event) => event.claims.some(({ differs }) => differs));
    expect(disputed.length).toBeGreaterThan(0);
  });
});
