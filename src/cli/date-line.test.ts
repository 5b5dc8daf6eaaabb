import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "date-line-command-"));
const command = join(folder, "date-line.js");

beforeAll(async () => {
  const root = resolve(import.meta.dirname, "../..");
  // The folder knows no package: what runs here runs anywhere.
  await build({ root, mode: "cli", logLevel: "silent", build: { outDir: folder, emptyOutDir: false } });
});
afterAll(() => rmSync(folder, { recursive: true }));

test("C14 the built command is one file that runs where nothing else is", () => {
  const file = join(folder, "events.csv");
  writeFileSync(file, "Datum;Titel\n17.6.1953;Aufstand\n31.11.1961;Mauer\n");
  const checked = spawnSync(process.execPath, [command, "check", "--json", file], {
    encoding: "utf8",
  });
  const direct = spawnSync(command, ["check", "--json", file], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  for (const { status, stdout, stderr } of process.platform === "win32" ? [checked] : [checked, direct]) {
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)[0]).toMatchObject({ file, events: [{ min: "1953-06-17" }], title: false, eras: 0 });
  }
});

test("C14 it reads standard input, and ends quietly where no one reads on", () => {
  const input = JSON.stringify(["c. 1850", "3 mars 1848"]);
  const out = execFileSync(process.execPath, [command, "date", "--json", "--lang", "fr", "-"], {
    input,
    encoding: "utf8",
  });
  expect(JSON.parse(out)).toMatchObject([{ precision: "year" }, { min: "1848-03-03" }]);
  const many = JSON.stringify(Array.from({ length: 20_000 }, () => "1848"));
  const cut = spawnSync("sh", ["-c", `"$0" "$1" date - | head -1`, process.execPath, command], {
    input: many,
    encoding: "utf8",
  });
  expect({ out: cut.stdout, err: cut.stderr }).toEqual({ out: "1848\n", err: "" });
});

test("C14 it writes pictures and says what it cannot do", () => {
  const events = join(folder, "deep.csv");
  writeFileSync(events, "date,title\n66 Ma,Chicxulub\n1969-07-20 20:17 UTC,Landing\n");
  const svg = execFileSync(process.execPath, [command, "render", events, "--svg", "-"], { encoding: "utf8" });
  expect(svg).toMatch(/^<svg [\s\S]*66 million years ago[\s\S]*<\/svg>\n$/);
  const refused = spawnSync(process.execPath, [command, "check", join(folder, "none.csv")], { encoding: "utf8" });
  expect(refused).toMatchObject({ status: 2, stdout: "" });
  expect(refused.stderr).toMatch(/none\.csv was not found\n$/);
});
