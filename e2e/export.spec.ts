import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { faults } from "./axe.ts";
import { EVENTS, expect, FLAGSHIP, Timeline, test } from "./timeline.ts";

const CLI = "dist/cli/date-line.js";
const folder = FLAGSHIP.replace(/\/[^/]*$/, "");

/** The flagship without a view of its own, so that both the page and the command show all of it. */
function wholeFlagship(): { readonly path: string; readonly json: string } {
  const path = mkdtempSync(join(tmpdir(), "date-line-"));
  cpSync(folder, path, { recursive: true });
  const { from: _, to: __, ...info } = JSON.parse(readFileSync(FLAGSHIP, "utf8"));
  const json = JSON.stringify(info);
  writeFileSync(join(path, "timeline.json"), json);
  return { path, json };
}

const rendered = (path: string, ...flags: string[]): string =>
  execFileSync(process.execPath, [CLI, "render", path, "--svg", "-", ...flags], { encoding: "utf8" });

type Options = Parameters<HTMLElementTagNameMap["date-line"]["toPng"]>[0];

const svgOf = (timeline: Timeline, options?: Options): Promise<string> =>
  timeline.host.evaluate(
    (host: HTMLElementTagNameMap["date-line"], options) => host.toSvg(options),
    options as Record<string, never>,
  );

async function openSave(page: Page): Promise<ReturnType<Page["getByRole"]>> {
  await new Timeline(page).press("Save");
  const dialog = page.getByRole("dialog", { name: "Save the timeline" });
  await expect(dialog).toBeVisible();
  return dialog;
}

test("XP3 the picture of the element is the picture of the command: all of it, a part, in the dark", async ({
  page,
  timeline,
}) => {
  const { path, json } = wholeFlagship();
  await page.route(`**/${FLAGSHIP}`, (route) => route.fulfill({ contentType: "application/json", body: json }));
  await timeline.open();
  const size = { width: 1000, height: 640 } as const;
  const flags = ["--width", "1000", "--height", "640"];
  const whole = await svgOf(timeline, { part: "whole", theme: "light", ...size });
  expect(whole).toBe(rendered(path, ...flags));
  expect(whole.match(/<text/g)?.length).toBeGreaterThan(20);
  await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.zoomTo("2020-02-01", "2020-07-31"));
  await timeline.still();
  const part = await svgOf(timeline, { theme: "dark", ...size });
  expect(part).toBe(rendered(path, ...flags, "--theme", "dark", "--from", "2020-02-01", "--to", "2020-07-31"));
  expect(part).not.toBe(whole);
});

test("XP3 a PNG has the pixels that were asked for, a table the events, a picture the colours and words of the page; what there is none of is refused", async ({
  timeline,
  page,
}) => {
  test.slow(); // several walks
  await test.step("a PNG has the pixels that were asked for, under the page's own policy", async () => {
    await timeline.open();
    const sizes = await timeline.host.evaluate(async (host: HTMLElementTagNameMap["date-line"]) => {
      const sizes: number[][] = [];
      for (const scale of [1, 2, 3]) {
        const bitmap = await createImageBitmap(await host.toPng({ width: 400, height: 500, scale }));
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
        const context = canvas.getContext("2d");
        context?.drawImage(bitmap, 0, 0);
        const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 90) dark += 1;
        sizes.push([bitmap.width, bitmap.height, dark > 500 * scale ? 1 : dark]);
      }
      return sizes;
    });
    expect(sizes).toEqual([
      [400, 500, 1],
      [800, 1000, 1],
      [1200, 1500, 1],
    ]);
  });
  await timeline.again();
  await test.step("the table is the file's own events, or those on screen", async () => {
    const csv = (part: "view" | "whole"): Promise<string> =>
      timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"], part) => host.toCsv({ part }), part);
    const ids = (text: string): Set<string | undefined> =>
      new Set(
        text
          .split("\r\n")
          .slice(1)
          .flatMap((row) => /^[a-z0-9-]+(?=,)/.exec(row)?.[0] ?? []),
      );
    const whole = await csv("whole");
    expect(ids(whole).size).toBe(EVENTS);
    await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.zoomTo("2020-02-29", "2020-02-29"));
    const some = ids(await csv("view"));
    expect(some.size).toBeGreaterThan(0);
    expect(some.size).toBeLessThan(EVENTS);
    for (const id of some) expect(ids(whole)).toContain(id);
  });
  await timeline.again();
  await test.step("what there is none of is refused in words", async () => {
    const refused = (options: object): Promise<string> =>
      timeline.host.evaluate(
        (host: HTMLElementTagNameMap["date-line"], options) => host.toPng(options).then(() => "", String),
        options as Record<string, never>,
      );
    expect(await refused({ part: "all" })).toContain("unknown part: all; use view or whole");
    expect(await refused({ theme: "blue" })).toContain("unknown theme: blue; use light, dark");
    expect(await refused({ width: 3 })).toContain("3 is not a number of pixels from 160 to 20000");
    expect(await refused({ scale: 9 })).toContain("9 is not a scale from 1 to 3");
  });
  await timeline.again();
  await test.step("a picture is valid XML, in the colours of the page, and says in words what it shows", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    const svg = await svgOf(timeline);
    // The page itself may parse no text: its policy sees to that.
    const bare = await page.context().newPage();
    const read = await bare.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, "image/svg+xml");
      const root = document.documentElement;
      return {
        faults: document.querySelectorAll("parsererror").length,
        ground: root.querySelector("rect")?.getAttribute("fill"),
        family: root.getAttribute("font-family"),
        about: root.querySelector("desc")?.textContent,
      };
    }, svg);
    expect(read).toMatchObject({ faults: 0, ground: "#161615", family: expect.stringContaining("Helvetica") });
    expect(read.about).toContain(`${EVENTS} events, 1991–2021.`);
  });
});

test("XP3 the menu saves each form, says so, and gives the focus back @both", async ({ page, timeline }) => {
  await timeline.open();
  const dialog = await openSave(page);
  expect(await faults(page)).toEqual([]);
  for (const [form, start] of [
    ["SVG", "<svg"],
    ["PNG", "\u{89}PNG"],
    ["CSV", "id,date"],
  ] as const) {
    await dialog.getByLabel("As").selectOption({ label: await label(dialog, form) });
    const coming = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Save" }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^the-taliban-and-al-qaeda[a-z-]*\\.${form.toLowerCase()}$`));
    const bytes = readFileSync(await file.path());
    expect(
      bytes
        .toString(form === "PNG" ? "latin1" : "utf8")
        .replace(/^\u{feff}/u, "")
        .slice(0, start.length),
    ).toBe(start);
    await expect(dialog.getByRole("status")).toHaveText(`Saved as ${file.suggestedFilename()}.`);
  }
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeFocused();
});

async function label(dialog: ReturnType<Page["getByRole"]>, form: string): Promise<string> {
  const all = await dialog.getByLabel("As").locator("option").allTextContents();
  return all.find((text) => text.includes(form)) ?? "";
}
