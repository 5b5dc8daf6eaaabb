import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Which rooms a room may import (ARCHITECTURE.md tells why). `words` is a leaf that others use for its types only. */
const ROOMS: Record<string, readonly string[]> = {
  words: [],
  dates: ["words"],
  events: ["words", "dates"],
  layout: ["words", "dates", "events"],
  paint: ["layout"],
  state: ["dates", "events", "layout"],
  elements: ["words", "dates", "events", "layout", "paint", "state"],
  // What a site consists of, as text: made from the same functions as on screen, in the build and by the command, with no DOM and no Node.
  site: ["words", "dates", "events", "layout", "paint", "state", "elements"],
  pages: ["words", "dates", "events", "layout", "paint", "state", "elements", "site"],
  cli: ["words", "dates", "events", "layout", "paint", "site"],
};

/** The only doors to third parties: a package, and the files (or rooms, ending in `/`) that may open it. */
const DOORS: Record<string, readonly string[]> = {
  papaparse: ["events/csv.ts", "events/csv-write.ts"],
  hyparquet: ["events/parquet.ts"],
  pmtiles: ["elements/tile-archive.ts"],
  d3: ["layout/", "elements/gestures.ts"],
  lit: ["elements/", "pages/"],
};

/** Rooms whose import of `words` must be of types only: they get the words as an argument. */
const WORDS_AS_TYPES = ["dates", "events"];

const SRC = resolve(import.meta.dirname);
const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s+["']([^"']+)["']/g;

interface Edge {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

function edgesOf(file: string): Edge[] {
  const text = readFileSync(join(SRC, file), "utf8");
  return [...text.matchAll(IMPORT)].map((match) => ({
    file,
    target: match[3] ?? match[4] ?? match[5] ?? "",
    typeOnly: Boolean(match[2]),
  }));
}

const edges = files.flatMap(edgesOf);
const roomOf = (path: string): string => path.split("/")[0] ?? "";
const isTest = (file: string): boolean => file.endsWith(".test.ts");

function verdict({ file, target, typeOnly }: Edge): string | undefined {
  const room = roomOf(file);
  if (target.startsWith(".")) {
    const path = relative(SRC, resolve(SRC, dirname(file), target.replace(/\?.*$/, "")));
    if (path.startsWith("..") || !file.includes("/")) return undefined;
    const other = roomOf(path);
    if (other === room || path === "embed.ts") return undefined;
    if (!ROOMS[room]?.includes(other)) return `${file} may not import ${path}: ${room} does not open to ${other}`;
    if (other === "words" && WORDS_AS_TYPES.includes(room) && !typeOnly && !isTest(file))
      return `${file} may import types only from ${path}`;
    return undefined;
  }
  if (isTest(file)) return undefined;
  if (target.startsWith("node:")) return room === "cli" ? undefined : `${file} may not import ${target}`;
  const name = target.startsWith("@") ? target.split("/").slice(0, 2).join("/") : (target.split("/")[0] ?? "");
  const doors = DOORS[name] ?? [];
  const open = doors.some((door) => (door.endsWith("/") ? file.startsWith(door) : file === door));
  return open ? undefined : `${file} may not import ${target}: no door to ${name} here`;
}

describe("rooms", () => {
  test("R1 the checker sees the house: every room, and more imports than files", () => {
    for (const room of ["words", "dates", "events", "layout", "paint", "state", "elements"])
      expect(
        files.some((file) => roomOf(file) === room),
        room,
      ).toBe(true);
    expect(files.length).toBeGreaterThan(40);
    expect(edges.length).toBeGreaterThan(files.length);
  });

  test("R2 a room imports only the rooms below it, and a package only through its door", () => {
    expect(edges.map(verdict).filter((said) => said !== undefined)).toEqual([]);
  });

  test("R3 the checker bites: planted faults are found", () => {
    expect(verdict({ file: "layout/x.ts", target: "../paint/theme.ts", typeOnly: true })).toContain("does not open");
    expect(verdict({ file: "dates/x.ts", target: "../words/en.ts", typeOnly: false })).toContain("types only");
    expect(verdict({ file: "events/x.ts", target: "papaparse", typeOnly: false })).toContain("no door");
    expect(verdict({ file: "events/x.ts", target: "node:fs", typeOnly: false })).toContain("may not");
  });

  test("R4 no Math.random below elements, and no file named for what it is not", () => {
    for (const file of files.filter((name) => !isTest(name))) {
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|types|index)\.ts$/);
      if (!/^(elements|pages|cli)\//.test(file))
        expect(readFileSync(join(SRC, file), "utf8"), file).not.toContain("Math.random");
    }
  });

  test("R5 every room has a README of at most 40 lines whose numbered rules are all named by a test", () => {
    for (const room of Object.keys(ROOMS)) {
      if (!files.some((file) => roomOf(file) === room)) continue;
      const readme = readFileSync(join(SRC, room, "README.md"), "utf8");
      expect(readme.trimEnd().split("\n").length, `${room}/README.md`).toBeLessThanOrEqual(40);
      const rules = [...readme.matchAll(/^[-*]?\s*\*\*([A-Z]+\d+)\*\*/gm)].map((match) => match[1]);
      const titles = files
        .filter((file) => isTest(file))
        .map((file) => readFileSync(join(SRC, file), "utf8"))
        .join("\n");
      const spoken = `${titles}\n${endToEndTitles()}`;
      for (const rule of rules)
        expect(spoken, `${room}: no test is titled ${rule}`).toMatch(new RegExp(`["'\`]${rule}[ :]`));
    }
  });
});

function endToEndTitles(): string {
  const folder = resolve(SRC, "../e2e");
  return readdirSync(folder, { encoding: "utf8", recursive: true })
    .filter((name) => name.endsWith(".spec.ts"))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}
