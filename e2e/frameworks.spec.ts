import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { expect, serve, test } from "./timeline.ts";

const FOLDER = join(import.meta.dirname, "frameworks");

/** A page's script, as a bundler makes it; the element stays the built file beside the page. */
async function bundled(name: string): Promise<string> {
  const made = await build({
    ...{ root: FOLDER, configFile: false, logLevel: "silent" },
    define: {
      __VUE_OPTIONS_API__: "true",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    resolve: { alias: { vue: "vue/dist/vue.esm-bundler.js" } },
    build: {
      ...{ write: false, copyPublicDir: false, modulePreload: false },
      rolldownOptions: {
        ...{ input: join(FOLDER, name), external: ["date-line"] },
        output: { paths: { "date-line": "./date-line.js" } },
      },
    },
  });
  const [output] = Array.isArray(made) ? made : [made];
  if (!output || !("output" in output)) throw new Error(`${name} was not bundled`);
  return output.output[0].code;
}

for (const [name, file] of [
  ["React 19", "react.tsx"],
  ["Vue 3", "vue.ts"],
] as const)
  test(`XG5 ${name}: attributes, properties, events, methods, and what is unmounted comes back`, async ({
    page,
    context,
    timeline,
  }) => {
    await serve(context, {
      "framework.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body></body><script type="module">${await bundled(file)}</script></html>`,
    });
    await timeline.open("./framework.html");
    const said = page.locator("main > output");
    await expect(said).toHaveText(/^load:\d+$/);
    const first = await said.textContent();
    await expect(timeline.host).toHaveAttribute("theme", "light");
    await expect(timeline.button("Table")).toBeVisible();
    const own = () =>
      timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => [host.groupBy, host.controls, host.theme]);
    expect(await own()).toEqual(["source", true, "light"]);
    await page.getByRole("button", { name: "Colours" }).click();
    await expect(timeline.host).toHaveAttribute("theme", "dark");
    await page.getByRole("button", { name: "Data" }).click();
    await expect(said).toHaveText(`${first} load:3`);
    await expect(timeline.list.locator("> li")).toHaveCount(3);
    // What the program does is not told; what the reader does is, once.
    await page.getByRole("button", { name: "Select", exact: true }).click();
    await expect(timeline.card).toContainText("Made 1");
    await timeline.card.getByRole("button", { name: "Close" }).click();
    await expect(said).toHaveText(`${first} load:3 select:undefined`);
    await page.getByRole("button", { name: "There" }).click();
    await expect(timeline.host).toHaveCount(0);
    await page.getByRole("button", { name: "There" }).click();
    await expect(said).toHaveText(`${first} load:3 select:undefined load:3`);
    await expect(timeline.mark("Made 2")).toBeVisible();
    expect(await own()).toEqual(["source", true, "dark"]);
  });

test("XG6 a page that loads the element twice, from two addresses, has one that works", async ({
  page,
  context,
  timeline,
}) => {
  const element = '<date-line src="data/vesuvius/timeline.json"></date-line>';
  await serve(context, {
    "none.html": "<!doctype html><title>None</title>",
    "twice.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Twice</title><script type="module" src="date-line.js"></script><script type="module" src="date-line.js?again"></script></head><body>${element}</body></html>`,
  });
  await timeline.open("./twice.html");
  await expect(timeline.list.locator("> li").first()).toBeAttached();
  expect(await page.evaluate(() => document.querySelectorAll("date-line").length)).toBe(1);
  const names = () => Object.keys(window);
  const after = await page.evaluate(names);
  await page.goto("./none.html");
  const before = await page.evaluate(names);
  // What Lit notes of itself is all there is.
  expect(after.filter((name) => !before.includes(name) && !/^(lit|reactiveElement)/.test(name))).toEqual([]);
});

test("XG7 fingerprints of the build hold the element and what it fetches to what they name", async ({
  page,
  context,
  timeline,
  quiet,
}) => {
  const told: { readonly version: string; readonly files: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../dist/integrity.json"), "utf8"),
  );
  const { "date-line.js": entry = "", ...beside } = told.files;
  const furniture = Object.keys(beside).find((name) => name.includes("furniture")) ?? "";
  const other = `sha384-${"A".repeat(64)}`;
  const pinned = (script: string, files: Readonly<Record<string, string>>): string => {
    const map = { integrity: Object.fromEntries(Object.entries(files).map(([name, hash]) => [`./${name}`, hash])) };
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pinned</title>
      <script type="importmap">${JSON.stringify(map)}</script>
      <script type="module" src="date-line.js" integrity="${script}" crossorigin="anonymous"></script></head>
      <body><date-line src="data/vesuvius/timeline.json"></date-line></body></html>`;
  };
  await serve(context, {
    "pinned.html": pinned(entry, beside),
    "furniture.html": pinned(entry, { ...beside, [furniture]: other }),
    "entry.html": pinned(other, beside),
  });
  await timeline.open("./pinned.html");
  await expect(timeline.list.locator("> li").first()).toBeAttached();
  quiet.allow(/integrity|only the picture is shown/);
  await page.goto("./furniture.html");
  await expect(timeline.plot.locator(".marks button").first()).toBeVisible();
  await expect(timeline.list).toHaveCount(0);
  await page.goto("./entry.html");
  await expect(timeline.host).toBeAttached();
  expect(await page.evaluate(() => customElements.get("date-line") === undefined)).toBe(true);
});
