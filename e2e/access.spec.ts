import { faults, faultsOfColours } from "./axe.ts";
import { embedding, expect, FLAGSHIP, serve, Timeline, test } from "./timeline.ts";

const DOHA = "United States and Taliban sign a deal in Doha";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** A state, and the way to it from the one before. */
type State = readonly [name: string, reach: (timeline: Timeline) => Promise<void>];

const PLOT: State = ["the plot", async () => undefined];
const WHOLE: State = ["the whole", (timeline) => timeline.showWhole()];
const HOUR: State = ["an hour", (timeline) => timeline.zoomTo("2020-07-01T00:00:00", "2020-07-01T00:59:59")];
const CARD: State = [
  "a card",
  async (timeline) => {
    await timeline.zoomTo("2019-11", "2021-06");
    await timeline.mark(DOHA).click();
    await expect(timeline.card).toBeVisible();
  },
];
const PINNED: State = ["an unlabelled event with its card", (timeline) => timeline.select("resolute-support-photo")];
const FOCUS: State = [
  "the focus on an event",
  async (timeline) => {
    await timeline.select(undefined);
    // What the keyboard was on last still has its words, and covers others.
    await timeline.mark("Pentagon reports close ties").focus();
  },
];
const LIST: State = [
  "the list",
  async (timeline) => {
    await timeline.press("List");
    await expect(timeline.plot).toBeHidden();
  },
];
const TABLE: State = [
  "the table",
  async (timeline) => {
    await timeline.press("Table");
    await expect(timeline.table).toBeVisible();
  },
];
const ROW: State = [
  "an open row of the table",
  async (timeline) => {
    await timeline.table.getByRole("button", { name: DOHA }).click();
    await expect(timeline.table.locator("[part=claim]")).toHaveCount(5);
    await timeline.table.getByRole("button", { name: DOHA }).click();
  },
];
const NOTHING: State = [
  "filtered to nothing",
  async (timeline) => {
    await timeline.press("Timeline");
    for (const kind of await timeline.host.locator("[part=legend] button").all()) await kind.click();
    await timeline.still();
    await expect.poll(() => timeline.marks()).toEqual([]);
  },
];

async function accessible(timeline: Timeline, states: readonly State[], look = faults): Promise<void> {
  await timeline.open();
  for (const [name, reach] of states)
    await test.step(name, async () => {
      await reach(timeline);
      expect.soft(await look(timeline.page), name).toEqual([]);
    });
}

test("X1 axe finds nothing, in any state @both", async ({ timeline }) => {
  test.slow(); // ten looks of axe
  await accessible(timeline, [PLOT, WHOLE, HOUR, CARD, PINNED, FOCUS, LIST, TABLE, ROW, NOTHING]);
});

test("X1 axe finds nothing in the dark @both", async ({ page, timeline }) => {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await accessible(timeline, [PLOT, CARD, TABLE, NOTHING], faultsOfColours);
});

test("X1 axe finds nothing at 360 px on a desktop", async ({ page, timeline }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await accessible(timeline, [PLOT, CARD, LIST]);
});

test.describe("embedded", () => {
  const body = (src: string): string => embedding(`<date-line src="${src}" controls></date-line>`);

  test.beforeEach(async ({ context }) => {
    await serve(context, {
      "missing.html": body("nowhere.csv"),
      "broken.html": body("broken.csv"),
      "one.html": body("one.csv"),
      "none.html": body("none.csv"),
      "two.html": embedding(
        `<date-line src="${FLAGSHIP}"></date-line><h2>Another</h2><date-line src="one.csv"></date-line>`,
      ),
      "broken.csv": "name,what\na,b\n",
      "one.csv": "date,title\n2020-02-29,The only one\n",
      "none.csv": "date,title\n",
    });
  });

  test("X1 axe finds nothing around faults, a single event, two timelines", async ({ page: tab, quiet }) => {
    test.slow(); // five looks of axe
    quiet.allow(/404/);
    for (const [page, what] of [
      ["missing.html", "a missing file"],
      ["broken.html", "a file without dates"],
      ["none.html", "a timeline without events"],
      ["one.html", "a single event"],
      ["two.html", "two timelines"],
    ] as const) {
      await new Timeline(tab).open(`./${page}`);
      expect.soft(await faults(tab), what).toEqual([]);
    }
  });
});

test("X1 without script axe finds nothing either", async ({ page }) => {
  await page.route("**/*.js", (route) => route.fulfill({ body: "", contentType: "text/javascript" }));
  await page.goto("./");
  const list = page.locator("date-line > ol");
  const before = await page.locator("date-line").evaluate((host) => host.clientHeight);
  // Ten seconds later.
  await page.evaluate(() => {
    for (const one of document.getAnimations()) one.finish();
  });
  expect(await list.evaluate((node) => node.clientHeight)).toBeGreaterThan(before);
  expect(await faults(page)).toEqual([]);
});

test("X1 what is on screen is said: the plot's buttons, in reading order; no text is smaller than 12 px", async ({
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("what is on screen is said: the plot's buttons, in reading order", async () => {
    await timeline.open();
    await timeline.zoomTo("2020-02-20", "2020-03-20");
    await expect(timeline.plot).toHaveRole("group");
    await expect(timeline.plot).toHaveAttribute("aria-roledescription", "timeline");
    await expect(timeline.plot).toHaveAccessibleName(/^The Taliban and al-Qaeda.*Arrow keys go from event to event/);
    const positions = async (): Promise<number[]> =>
      (await timeline.marks()).flatMap(({ name }) => Number(/, (\d+) of 40$/.exec(name)?.[1]) || []);
    expect((await positions()).length).toBeGreaterThan(3);
    // The buttons are put in order once the view is at rest.
    await expect(async () => {
      const read = await positions();
      expect(read).toEqual(read.toSorted((one, other) => one - other));
    }).toPass({ timeout: 10_000 });
  });
  await timeline.again();
  await test.step("no text is smaller than 12 px", async () => {
    await timeline.select("doha-agreement");
    const small = await timeline.host.evaluate((host) =>
      [...(host.shadowRoot?.querySelectorAll("*") ?? [])]
        .filter((node) => [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()))
        .filter((node) => node.localName !== "style" && Number.parseFloat(getComputedStyle(node).fontSize) < 12)
        .map((node) => `${node.localName}: ${node.textContent}`),
    );
    expect(small).toEqual([]);
  });
});

test("X1 the targets are as big as a finger or a mouse needs @both", async ({ page, timeline }) => {
  await timeline.open();
  await timeline.showWhole();
  const touches = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
  const small = await timeline.host.evaluate(
    (host, least) =>
      [...(host.shadowRoot?.querySelectorAll("button") ?? [])]
        .filter((button) => !button.closest(".marks"))
        .map((button) => ({
          name: button.textContent?.trim() || button.ariaLabel,
          box: button.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < least)
        .map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
    touches ? 44 : 24,
  );
  expect(small).toEqual([]);
  for (const { name, box } of await timeline.marks())
    expect(Math.min(box.width, box.height), name).toBeGreaterThan(23.9);
});
