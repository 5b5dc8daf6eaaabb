import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkBasis } from "./basis.ts";
import { agreementOf } from "./evidence.ts";
import { readTimeline } from "./read.ts";
import { readClean } from "./read-clean.ts";
import { statusOf } from "./status.ts";

const FOLDER = join(import.meta.dirname, "../../data/vesuvius");
const bytes = (name: string): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new Uint8Array(readFileSync(join(FOLDER, name))),
});
const info: unknown = JSON.parse(readFileSync(join(FOLDER, "timeline.json"), "utf8"));
const input = { events: bytes("events.csv"), sources: bytes("sources.csv"), info };
const reading = await readTimeline({ ...input, hints: true });
const claims = reading.events.flatMap((event) =>
  event.claims.map((claim) => ({ claim, where: `${event.id}, row ${claim.row}` })),
);

describe("the second timeline", () => {
  test("E17 it is read without a problem, by the clean reader alone", async () => {
    expect(reading.problems.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect((await readClean(input))?.events).toEqual(reading.events);
    expect(reading.events.length).toBeGreaterThanOrEqual(18);
    for (const { group, id } of reading.events) expect([...(reading.info.groups?.keys() ?? [])], id).toContain(group);
  });

  test("E17 every claim has a listed source with a publication date, a status and a basis, and no quote is long", () => {
    for (const { claim, where } of claims) {
      const source = reading.sources.get(claim.source ?? "");
      expect(source?.inline, where).toBeUndefined();
      expect(source?.published, where).toBeDefined();
      expect(source?.publishedBasis, where).toBeTruthy();
      expect(statusOf(claim), where).toBeDefined();
      expect(claim.basis ?? "", where).toMatch(/\.$/);
      const words = (claim.quote ?? "").split(/[\s…]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
      expect(words.length, where).toBeLessThanOrEqual(12);
    }
    const cited = new Set(claims.map(({ claim }) => claim.source));
    expect([...reading.sources.keys()].filter((id) => !cited.has(id))).toEqual([]);
  });

  test("E17 no date contradicts the words it was read from", () => {
    const kinds = claims.map(({ claim, where }) => {
      const { kind } = checkBasis(claim, reading.sources.get(claim.source ?? ""));
      expect(["fits", "unchecked"], where).toContain(kind);
      return kind;
    });
    expect(kinds.filter((kind) => kind === "fits").length).toBeGreaterThan(12);
  });

  test("E17 it has what a class needs: sources that differ by date and by figure, years BC, denials and plans", () => {
    const differ = reading.events.map(agreementOf).filter(({ kind }) => kind === "differ");
    expect(differ.flatMap(({ by }) => by)).toEqual(expect.arrayContaining(["date", "figure"]));
    expect(differ.length).toBeGreaterThanOrEqual(4);
    expect(
      new Set(reading.events.find(({ id }) => id === "eruption")?.claims.map(({ source }) => source)).size,
    ).toBeGreaterThan(5);
    expect(
      reading.events.filter(({ when }) => (when.edtf ?? "").replace("[", "").startsWith("-")).length,
    ).toBeGreaterThan(2);
    const statuses = claims.map(({ claim }) => statusOf(claim));
    expect(statuses).toEqual(expect.arrayContaining(["stated", "reported", "denied", "due"]));
  });

  test("E17 nothing in the code is wired to one of the timelines", () => {
    const src = join(import.meta.dirname, "..");
    const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((name) =>
      /(?<!\.test)\.ts$/.test(name),
    );
    expect(files.length).toBeGreaterThan(200);
    for (const file of files)
      expect(readFileSync(join(src, file), "utf8"), file).not.toMatch(/taliban|vesuvius|pliny/i);
  });
});
