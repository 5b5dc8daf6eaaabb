import { faults } from "./axe.ts";
import type { Timeline } from "./timeline.ts";
import { dayOf, embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** Half a mark. */
const MARK_PX = 5;
const DOHA = "United States and Taliban sign a deal in Doha";

interface Drawn {
  /** The ends of hollow bars that are longer than a glyph, in pixels along the axis. */
  readonly ghosts: readonly (readonly [number, number])[];
  /** The places that brackets stand on, of each. */
  readonly brackets: readonly (readonly [number, number])[];
}

/** What the plot shows of other claims. */
async function drawn(timeline: Timeline): Promise<Drawn> {
  const [ghosts = "", signs = ""] = await timeline.plot.evaluate((plot) =>
    [".ghost path", ".sign path.muted"].map((selector) =>
      [...plot.querySelectorAll(selector)].map((path) => path.getAttribute("d")).join(""),
    ),
  );
  const isUpright = await timeline.isUpright();
  const [bar, line] = isUpright
    ? [/M[\d.]+,(-?[\d.]+)v([\d.]+)h/g, /M[\d.]+,(-?[\d.]+)V(-?[\d.]+)/g]
    : [/M(-?[\d.]+),[\d.]+h([\d.]+)v/g, /M(-?[\d.]+),[\d.]+H(-?[\d.]+)/g];
  return {
    ghosts: [...ghosts.matchAll(bar)].map(([, at, long]) => [Number(at), Number(at) + Number(long)] as const),
    brackets: [...signs.matchAll(line)].map(([, from, to]) => [Number(from), Number(to)] as const),
  };
}

test("XC1 the names of marks say what their shapes show", async ({ timeline }) => {
  await timeline.open();
  await expect(timeline.mark(DOHA)).toHaveAccessibleName(/^29 Feb 2020, .*, sources disagree, \d+ of 40$/);
  await expect(timeline.mark("Talks between the Taliban")).toHaveAccessibleName(/, planned, \d+ of 40$/);
  const denial = await timeline.find("Trump denies being briefed", "2020-06-28");
  await expect(denial).toHaveAccessibleName(/, denied, \d+ of 40$/);
});

test("XC1 what occurs is explained below the plot, by shape and word, and the deal in Doha is bracketed to the March that one source gives @both", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  await test.step("what occurs is explained below the plot, by shape and word", async () => {
    await expect(timeline.host.locator("[part=key]")).toMatchAriaSnapshot(`
    - list:
      - listitem: stated
      - listitem: not known to the day
      - listitem: lasts
      - listitem: approximate
      - listitem: reported
      - listitem: denied
      - listitem: planned
      - listitem: planned, then happened
      - listitem: sources disagree
      - listitem: several events
      - listitem: more on that date
      - listitem: began earlier
  `);
    // No shape sticks out of the room that it has.
    const outside = await timeline.host.locator("[part=key] svg").evaluateAll((icons) =>
      icons.filter((icon) => {
        const { left, right } = icon.getBoundingClientRect();
        return [...icon.querySelectorAll("path")].some((path) => {
          const drawn = path.getBoundingClientRect();
          return drawn.left < left - 0.5 || drawn.right > right + 0.5;
        });
      }),
    );
    expect(outside).toHaveLength(0);
    expect(await faults(page)).toEqual([]);
  });
  for (const [from, to] of [
    ["2019-11-01", "2020-12-31"],
    ["2020-02-01", "2020-05-31"],
    ["2020-02-20", "2020-04-10"],
  ] as const)
    await test.step(`the deal in Doha is bracketed to the March that one source gives: ${from} to ${to}`, async () => {
      await timeline.zoomTo(from, to);
      const pxPerDay = (await timeline.lengthPx()) / (dayOf(to) + 1 - dayOf(from));
      const x = (iso: string): number => (dayOf(iso) - dayOf(from)) * pxPerDay;
      const { ghosts, brackets } = await drawn(timeline);
      const ghost = ghosts.find(([left]) => Math.abs(left - x("2020-03-01")) < 1);
      expect(ghost?.[1]).toBeCloseTo(x("2020-04-01"), 0);
      // To its beginning, which is said; where that is at the mark, the bracket stands under both.
      const [markPx, nearPx] = [x("2020-02-29"), x("2020-03-01")];
      const [fromPx, toPx] = nearPx - markPx < MARK_PX ? [markPx - MARK_PX, markPx + MARK_PX] : [markPx, nearPx];
      const bracket = brackets.find(([left]) => Math.abs(left - fromPx) < 1);
      expect(bracket?.[1]).toBeCloseTo(toPx, 0);
    });
});

test("XC1 where everything is stated and undisputed, nothing is explained and nothing fetched for it", async ({
  page,
  context,
  timeline,
  quiet,
}) => {
  await serve(context, {
    "page.html": embedding('<date-line src="plain.csv"></date-line>'),
    "plain.csv": "date,title\n2020-01-01,A\n2020-02-01,B\n",
  });
  await page.goto("page.html");
  await timeline.ready();
  await expect(timeline.host.locator("[part=key]")).toBeHidden();
  expect(quiet.requests.filter((url) => url.includes("claim-look"))).toEqual([]);
});

for (const width of [1280, 800, 360])
  test(`XC1 the second timeline opens on the year 79, with its rival days apart and seen at once: ${width} px`, async ({
    page,
    timeline,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await timeline.open("./vesuvius.html");
    await expect(timeline.status).toContainText("1 Jun – 31 Dec 79 AD");
    const lengthPx = await timeline.lengthPx();
    const pxPerDay = lengthPx / (dayOf("0080-01-01") - dayOf("0079-06-01"));
    const x = (iso: string): number => (dayOf(iso) - dayOf("0079-06-01")) * pxPerDay;
    // From the day in August over that in October to that in November, each more than a mark apart from the next.
    await expect
      .poll(async () => (await drawn(timeline)).brackets.some(([left]) => Math.abs(left - x("0079-08-24")) < 1))
      .toBe(true);
    const bracket = (await drawn(timeline)).brackets.find(([left]) => Math.abs(left - x("0079-08-24")) < 1);
    expect(bracket?.[1]).toBeCloseTo(x("0079-11-23"), 0);
    expect(bracket?.[1]).toBeLessThan(lengthPx);
    expect(x("0079-11-23") - x("0079-10-24")).toBeGreaterThan(24);
    // All else is one step away.
    await timeline.showWhole();
    await expect(timeline.status).toContainText("21 events");
  });
