import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { testOptions } from "../scripts/browsers.mjs";
import { SiteOnDisk } from "./site-on-disk.ts";
import { expect, test } from "./timeline.ts";

const ROOT = resolve(import.meta.dirname, "..");
const ADDRESS = "https://name.github.io/moon";

/** What the steps of a workflow run, in their order. */
function commandsOf(workflow: string): string[] {
  const block = /^( +)run: \|\n((?:\1 {2}.*\n|\n)+)/gm;
  const line = /^ +run: (?!\|)(.+)\n/gm;
  const found = [...workflow.matchAll(block), ...workflow.matchAll(line)].sort((a, b) => a.index - b.index);
  return found.map((match) => match[2]?.replace(new RegExp(`^${match[1]} {2}`, "gm"), "") ?? match[1] ?? "");
}

test("G9 the template is published by what its workflow runs, from the archive of the release, and a sheet is taken in only without errors", async ({
  page,
  timeline,
  quiet,
}) => {
  test.slow(); // a release is packed, unpacked, and a site made of it, with pictures by a browser of its own
  const folder = mkdtempSync(join(tmpdir(), "date-line-template-"));
  const release = join(folder, "release");
  const mine = join(folder, "mine");
  mkdirSync(mine);
  execFileSync(process.execPath, [join(ROOT, "scripts/release.mjs"), "--repository", "some/body", "--out", release]);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  execFileSync("tar", ["-xzf", join(release, `date-line-template-${version}.tar.gz`), "-C", mine]);
  const env = {
    ...process.env,
    DATE_LINE_FROM: pathToFileURL(release).href,
    SITE_URL: ADDRESS,
    CHROME: testOptions().executablePath ?? "",
    GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
  };
  // As GitHub runs a step where the shell is bash.
  const bash = (text: string, more: Readonly<Record<string, string>> = {}) =>
    spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", text], {
      ...{ cwd: mine, env: { ...env, ...more }, encoding: "utf8" },
    });

  // The README counts what a person does: takes the template, switches the website on, writes events, saves, looks.
  const steps = readFileSync(join(mine, "README.md"), "utf8").match(/^\d+\. \*\*/gm);
  expect(steps).toHaveLength(5);
  appendFileSync(join(mine, "data/moon/events.csv"), "own,1972-12-14,An event of my own\n");

  await test.step("publish.yml", async () => {
    const commands = commandsOf(readFileSync(join(mine, ".github/workflows/publish.yml"), "utf8"));
    const [, ...steps] = commands;
    expect(steps).toHaveLength(4);
    for (const text of steps) expect(bash(text), text).toMatchObject({ status: 0 });
    const site = await SiteOnDisk.open(join(mine, "_site"));
    quiet.allow(/^asked another origin/);
    await timeline.open(site.url);
    await expect(page.getByRole("heading", { level: 1, name: "To the Moon" })).toBeVisible();
    await expect(timeline.list.locator("> li")).toHaveCount(9);
    await expect(timeline.mark("Kennedy asks Congress")).toBeVisible();
    await expect(timeline.mark("An event of my own")).toBeVisible();
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute("href");
    expect(address).toBe(`${ADDRESS}/oembed/moon.json`);
    const answer = JSON.parse(readFileSync(join(mine, "_site/oembed/moon.json"), "utf8"));
    expect(answer).toMatchObject({ version: "1.0", type: "rich", thumbnail_url: `${ADDRESS}/poster-moon.png` });
    expect(answer.html).toContain(`<iframe src="${ADDRESS}/embed/moon.html"`);
    expect(existsSync(join(mine, "_site/poster-moon.png"))).toBe(true);
    await page.goto(`${site.url}embed/moon.html`);
    await expect(page.locator("date-line").getByRole("button", { name: /Kennedy asks Congress/ })).toBeVisible();
    await site.close();
  });

  await test.step("import-sheet.sh", () => {
    const sheet = join(folder, "sheet.csv");
    const events = join(mine, "data/moon/events.csv");
    const take = (text: string) => {
      writeFileSync(sheet, text);
      const vars = { SHEET_URL: pathToFileURL(sheet).href, SHEET_FOLDER: "moon" };
      return bash("bash .github/import-sheet.sh", vars).status;
    };
    const before = readFileSync(events, "utf8");
    expect(take("date,title\n31 November 1968,No such day\n")).not.toBe(0);
    expect(take("<!DOCTYPE html><html><body>Sign in</body></html>")).not.toBe(0);
    expect(readFileSync(events, "utf8")).toBe(before);
    expect(take("date,title\n1972-12-14,The last people leave the Moon\n")).toBe(0);
    expect(readFileSync(events, "utf8")).toContain("1972-12-14");
  });

  await test.step("another archive than the one that is meant is not used", () => {
    writeFileSync(join(release, `date-line-${version}.tar.gz`), "something else");
    rmSync(join(mine, ".date-line"), { recursive: true });
    const { status, stderr } = bash("bash .github/get-date-line.sh");
    expect({ status, said: stderr }).toMatchObject({
      status: 1,
      said: expect.stringContaining("nothing of it was used"),
    });
    expect(existsSync(join(mine, ".date-line"))).toBe(false);
    writeFileSync(join(mine, ".github/date-line.env"), readFileSync(join(ROOT, "template/.github/date-line.env")));
    expect(bash("bash .github/get-date-line.sh").stderr).toContain("names no release");
  });
  rmSync(folder, { recursive: true });
});
