import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import Papa from "papaparse";
import { inLightAndDark } from "./axe.ts";
import { embedding, expect, serve, Timeline, test } from "./timeline.ts";

const DATA = join(import.meta.dirname, "../data/taliban-al-qaeda");
type Row = Readonly<Record<string, string>>;
const rowsOf = (file: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(join(DATA, file), "utf8").replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: true })
    .data;

/** The last day on which a source may have appeared, as an ISO date: a day, the last of a month, the last of a range. */
function lastDayOf(published: string): string {
  const range = /^\[.*\.\.(\d{4}-\d\d-\d\d)\]$/.exec(published);
  if (range?.[1]) return range[1];
  const month = /^(\d{4})-(\d\d)$/.exec(published);
  if (month) return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
  return published;
}

const SOURCES = new Map(rowsOf("sources.csv").map((row) => [row.id, lastDayOf(row.published ?? "")]));

/** What the CSV says was known at the end of a day: each event with the date of its first row that counts, and how many rows count. */
function knownOn(day: string): Map<string, { readonly date: string; readonly claims: number }> {
  const known = new Map<string, { date: string; claims: number }>();
  for (const { id = "", date = "", source } of rowsOf("events.csv")) {
    const published = SOURCES.get(source ?? "");
    if (!published || published > day) continue;
    const event = known.get(id);
    if (event) event.claims += 1;
    else known.set(id, { date, claims: 1 });
  }
  return known;
}

/** What the page says is known, from its list: the date where it is a plain one, and the claims. */
async function saidIn(
  timeline: Timeline,
): Promise<Map<string, { readonly date: string | undefined; readonly claims: number }>> {
  const items = await timeline.list.locator("> li[data-event]").evaluateAll((nodes) =>
    nodes.map((node) => ({
      id: node.getAttribute("data-event") ?? "",
      date: node.querySelector("time")?.getAttribute("datetime") ?? undefined,
      claims: node.querySelectorAll(":scope > ul > li").length,
    })),
  );
  return new Map(items.map(({ id, ...said }) => [id, said]));
}

async function expectKnown(timeline: Timeline, day: string): Promise<void> {
  const expected = [...knownOn(day)]
    .map(([id, { date, claims }]) => ({ id, date: /^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined, claims }))
    .sort((a, b) => a.id.localeCompare(b.id));
  await expect
    .poll(async () =>
      [...(await saidIn(timeline))].map(([id, said]) => ({ id, ...said })).sort((a, b) => a.id.localeCompare(b.id)),
    )
    .toEqual(expected);
}

const scrubberOf = (timeline: Timeline): Locator => timeline.host.getByRole("slider", { name: "Known on" });
const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const FIRST = "2020-03-01";
/** In the scrubber's own numbers. */
const numberOf = (iso: string): string => String(Date.parse(iso) / 86_400_000);

/** The boxes of the sources' signs, and where the arcs in front begin and end, in pixels of the band. */
async function bandOf(timeline: Timeline) {
  return timeline.host.locator("[part=band]").evaluate((band) => {
    const origin = band.querySelector("svg")?.getBoundingClientRect();
    if (!origin) throw new Error("no band");
    const marks = [...band.querySelectorAll<HTMLElement>("[part=source]")].map((node) => {
      const { x, y, height } = node.getBoundingClientRect();
      // A mark's target is as wide as it is high, its sign in the middle, its words right of it.
      return { name: node.ariaLabel ?? "", xPx: x - origin.x + height / 2, yPx: y - origin.y + height / 2 };
    });
    const path = band.querySelector(".arcs.near")?.getAttribute("d") ?? "";
    const arcs = path
      .split("M")
      .slice(1)
      .map((arc) => {
        const numbers = arc.split(/[C ]/).map(Number);
        return { fromPx: numbers[0] ?? 0, toPx: numbers.at(-2) ?? 0, endPx: numbers.at(-1) ?? 0 };
      });
    return { marks, arcs, heightPx: origin.height, widthPx: origin.width };
  });
}

test.describe("what was known", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("XK1 scrubbing from March 2020 to April 2021 shows at every day what the CSV says was known @both", async ({
    timeline,
  }) => {
    await timeline.open();
    await timeline.press("What was known");
    const scrubber = scrubberOf(timeline);
    await expect(scrubber).toBeVisible();
    const counts: number[] = [];
    for (const day of [FIRST, "2020-07-02", "2020-07-03", "2021-02-28", "2021-04-30"]) {
      await scrubber.fill(numberOf(day));
      await expectKnown(timeline, day);
      const { size } = knownOn(day);
      counts.push(size);
      await expect(timeline.status).toHaveText(
        new RegExp(`^As known on .* ${day.slice(0, 4)}: ${size} of 40 events\\.`),
      );
    }
    expect(counts[0]).toBe(0);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
    expect(new Set(counts).size).toBeGreaterThan(3);
    await timeline.button("Everything known").click();
    await expectKnown(timeline, "9999-12-31");
    await expect(timeline.status).not.toHaveText(/As known/);
  });

  test("XK1 dates sharpen and what was due turns into what happened, on the card too", async ({ timeline }) => {
    await timeline.open("./#dl-doha-agreement!as-of:2020-07-02");
    await expect(timeline.card.locator(".card-date")).toHaveText("March 2020");
    await timeline.button("Next publication").click();
    await expect(scrubberOf(timeline)).toHaveAttribute("aria-valuetext", "3 July 2020");
    await expect(timeline.card.locator(".card-date")).toHaveText("February 2020");
    await timeline.button("Next publication").click();
    await expect(timeline.card.locator(".card-date")).toHaveText(/29\sFebruary 2020/);
  });

  test("XK1 the clock turns by keys, and play steps through the publications and stops at the end", async ({
    page,
    timeline,
  }) => {
    await timeline.open("./#dl-!as-of:2020-07-02");
    const scrubber = scrubberOf(timeline);
    await scrubber.focus();
    await page.keyboard.press("ArrowRight");
    await expect(scrubber).toHaveAttribute("aria-valuetext", "3 July 2020");
    await page.keyboard.press("Home");
    await expect(timeline.host.getByText("No source had been published yet.")).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(timeline.button("Everything known")).toBeVisible();
    // Noted in the page: a slow machine would look too late, when the clock has gone on.
    await scrubber.evaluate((node) => {
      const seen: string[] = [];
      Object.assign(window, { dlTurns: seen });
      new MutationObserver(() => seen.push(node.getAttribute("aria-valuetext") ?? "")).observe(node, {
        attributeFilter: ["aria-valuetext"],
      });
    });
    await timeline.button("Play: step through the publications").press("Enter");
    await expect(timeline.button("Pause")).toBeFocused();
    await expect(scrubber).toHaveAttribute("aria-valuetext", "4 May 2021", { timeout: 20_000 });
    const turns = await page.evaluate(() => Reflect.get(window, "dlTurns") as readonly string[]);
    expect(turns.slice(0, 2)).toEqual(["2 July 2020", "3 July 2020"]);
    await expect(timeline.button("Play: step through the publications")).toBeFocused();
    await expectKnown(timeline, "2021-05-04");
  });

  test("XK1 the address keeps the clock, and the axis and the reader's view stay while it is turned", async ({
    page,
    timeline,
  }) => {
    test.slow(); // several walks
    await test.step("the address keeps the clock, opens it again, and Back from another place returns", async () => {
      await timeline.open();
      await timeline.press("What was known");
      await scrubberOf(timeline).fill(numberOf("2020-07-02"));
      await timeline.button("Both clocks").click();
      await expect.poll(() => hashOf(page)).toBe("#dl-!clock:both!as-of:2020-07-02");
      const again = await new Timeline(await page.context().newPage()).open(`./${await hashOf(page)}`);
      await expect(again.status).toHaveText(/^As known on 2 July 2020: 12 of 40 events\./);
      await expect(again.host.locator("[part=source]")).toHaveCount(1);
      await again.page.evaluate(() => {
        location.hash = "#dl-un-analysis!as-of:2020-07-03";
      });
      await expect(again.card).toBeVisible();
      await expect(again.host.locator("[part=band]")).toHaveCount(0);
      await expect(again.status).toHaveText(/^As known on 3 July 2020/);
      await again.page.goBack();
      await expect(again.status).toHaveText(/^As known on 2 July 2020/);
      await expect(again.card).toHaveCount(0);
      // A page behind another has one frame a second.
      await again.page.close();
      await timeline.press("What was known");
      await expect.poll(() => hashOf(page)).toBe("");
    });
    await timeline.again();
    await test.step("the axis and the reader's view stay where they are while the clock is turned", async () => {
      await timeline.ctrlWheel(500, -240);
      const before = await timeline.span();
      const height = (await timeline.boxOfPlot()).height;
      await timeline.press("What was known");
      for (const day of ["2020-07-02", FIRST, "2021-03-01"]) {
        await scrubberOf(timeline).fill(numberOf(day));
        await expect(timeline.status).toHaveText(/^As known on/);
        await timeline.still();
        expect(await timeline.span()).toEqual(before);
        expect((await timeline.boxOfPlot()).height).toBe(height);
      }
    });
  });

  test("XK1 events stand at their first reports", async ({ timeline }) => {
    await timeline.open("./#dl-doha-agreement!clock:reported");
    await expect(timeline.status).toHaveText(/^Everything known: 40 events, by first report\./);
    await expect(timeline.card.locator(".card-date")).toHaveText("reported 2 Jul 2020");
    const first = new Map<string, string>();
    for (const { id = "", source = "" } of rowsOf("events.csv")) {
      const day = SOURCES.get(source) ?? "";
      if (day !== "" && day < (first.get(id) ?? "9999")) first.set(id, day);
    }
    const order = [...(await saidIn(timeline)).keys()].map((id) => first.get(id) ?? "");
    expect(order).toHaveLength(40);
    // A window sorts by its beginning, a week before its end at most.
    const days = order.map((day) => Date.parse(day) / 86_400_000);
    for (const [nth, day] of days.entries())
      expect(day).toBeGreaterThanOrEqual(Math.max(...days.slice(0, nth + 1)) - 28);
  });

  test("XK2 arcs reach the sources of the open event, and a source says when it was published and how much it reports @both", async ({
    page,
    timeline,
  }) => {
    test.slow(); // several walks
    await test.step("arcs reach the sources of the open event at three zooms, and say how much later each reported it", async () => {
      await timeline.open("./#dl-doha-agreement!clock:both");
      const band = timeline.host.locator("[part=band]");
      await expect(band).toHaveAccessibleDescription(
        /reported 4 months later by TRT World, on Baztab News \(2 Jul 2020\)/,
      );
      await expect(band).toHaveAccessibleDescription(/11–12 months later by .* \(Feb 2021\)/);
      const height = (await bandOf(timeline)).heightPx;
      for (const [from, to] of [
        ["2019-11", "2021-08"],
        ["2020-02", "2020-08"],
        ["2020-06-20", "2020-07-20"],
      ] as const) {
        await timeline.zoomTo(from, to);
        const { marks, arcs, heightPx, widthPx } = await bandOf(timeline);
        expect(heightPx).toBe(height);
        expect(arcs).toHaveLength(5);
        const start = Date.parse(from) / 86_400_000;
        const end = new Date(Date.UTC(Number(to.slice(0, 4)), Number(to.slice(5, 7)), 0)).getTime() / 86_400_000 + 1;
        const last = to.length > 7 ? Date.parse(to) / 86_400_000 + 1 : end;
        const eventPx = ((Date.parse("2020-02-29") / 86_400_000 - start) / (last - start)) * widthPx;
        for (const arc of arcs) {
          expect(arc.fromPx).toBeCloseTo(Math.min(widthPx, Math.max(0, eventPx)), 0);
          const reached = marks.filter(
            ({ xPx, yPx }) => Math.abs(xPx - arc.toPx) < 1 && Math.abs(yPx - 5 - arc.endPx) < 1,
          );
          if (arc.toPx > 0 && arc.toPx < widthPx) expect(reached, `${from}: ${arc.toPx}`).toHaveLength(1);
        }
        // Each source in view is reached; those beyond are at the edge, with a head.
        const ends = arcs.filter(({ toPx }) => toPx > 0 && toPx < widthPx).map(({ toPx }) => toPx);
        for (const { xPx, name } of marks)
          expect(
            ends.some((end) => Math.abs(end - xPx) < 1),
            name,
          ).toBe(true);
        const heads = await band.locator(".arrows.near").getAttribute("d");
        const beyond = arcs.length - ends.length + (eventPx < 0 ? arcs.length : 0);
        expect((heads ?? "").split("M").length - 1).toBe(beyond);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
    await timeline.again();
    await test.step("a source says when it was published and how much it reports, by pointer and by keys", async () => {
      const trt = timeline.host.getByRole("button", {
        name: /^TRT World, on Baztab News: .*, published Thursday 2 July 2020, reports 12 events$/,
      });
      await trt.click();
      await expect(trt).toHaveAttribute("aria-pressed", "true");
      const events = [...knownOn("2020-07-02").keys()].length;
      // Those that began before the view are at its edge, in one line each.
      await expect.poll(async () => (await bandOf(timeline)).arcs.length).toBe(events);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await expect(trt).toHaveAttribute("aria-pressed", "false");
      await expect(timeline.host.locator("[part=band] p")).toHaveText(
        /published Friday 3 July 2020, reports 1\d events\.$/,
      );
      await expect(
        timeline.host.getByRole("button", { name: /published at some time: between/ }).first(),
      ).toBeVisible();
      await timeline.button("Join all events in view").click();
      await expect(timeline.host.locator("[part=band] .arcs:not(.near)")).toHaveAttribute("d", /M/);
    });
  });

  test("X1 clocks are accessible, in light and dark @both", async ({ page, timeline }) => {
    test.slow(); // six looks of axe
    await timeline.open("./#dl-!as-of:2020-03-01");
    for (const [hash, clock, asOf, event] of [
      ["!as-of:2020-03-01", "event", "2020-03-01", undefined],
      ["doha-agreement!clock:both!as-of:2020-07-07", "both", "2020-07-07", "doha-agreement"],
      ["!clock:reported", "reported", undefined, undefined],
    ] as const) {
      await timeline.host.evaluate(
        (host: HTMLElementTagNameMap["date-line"], [clock, asOf]) => {
          host.clock = clock;
          host.asOf = asOf;
          return host.updateComplete;
        },
        [clock, asOf] as const,
      );
      await timeline.select(event);
      await timeline.still();
      // Words that a narrow label breaks are not found whole in the name: see docs/accessibility.md.
      await inLightAndDark(page, hash, ["label-content-name-mismatch"]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  test("XK1 two timelines on a page have clocks of their own; a file with a column of dates is enough", async ({
    context,
    page,
    timeline,
  }) => {
    await serve(context, {
      "two.html": embedding(
        '<date-line id="a" src="small.csv" as-of="2020" clock="both"></date-line><date-line id="b" src="small.csv" controls></date-line>',
      ),
      "small.csv":
        "date,title,source,source_date\n2020-02-29,A deal,A newspaper,2020-07-02\n2021-03-01,A speech,Another,2021-03-02\n",
    });
    await timeline.open("./two.html");
    const other = new Timeline(page, page.locator("#b"));
    await other.ready();
    await expect(timeline.status).toHaveText(/^As known on 31 December 2020: 1 of 2 events\./);
    await expect(other.status).not.toHaveText(/As known/);
    await other.button("What was known").click();
    await scrubberOf(other).fill(numberOf("2020-07-01"));
    await expect(other.status).toHaveText(/^As known on 1 July 2020: 0 of 2 events\./);
    await expect(timeline.status).toHaveText(/^As known on 31 December 2020/);
    await expect.poll(() => hashOf(page)).toBe("#dl-b:!as-of:2020-07-01");
    await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => {
      host.asOf = undefined;
      host.clock = "event";
    });
    await expect(timeline.list.locator("> li")).toHaveCount(2);
    await expect(timeline.host.locator("[part=clock]")).toHaveCount(0);
  });

  test("XK1 what cannot be shown is said: no dates, no such clock, no such day, a file that is too long", async ({
    context,
    page,
  }) => {
    const long = Array.from(
      { length: 9000 },
      (_, nth) => `${1000 + (nth % 1000)},Event number ${nth} of many,A paper,2020-01-01`,
    );
    await serve(context, {
      "none.html": embedding(
        '<date-line id="a" src="plain.csv" clock="both"></date-line><date-line id="b" src="small.csv" as-of="soon" clock="late"></date-line><date-line id="c" src="long.csv" as-of="2020" controls></date-line>',
      ),
      "plain.csv": "date,title,source\n2020-02-29,A deal,A newspaper\n",
      "small.csv": "date,title,source,source_date\n2020-02-29,A deal,A newspaper,2020-07-02\n",
      "long.csv": `date,title,source,source_date\n${long.join("\n")}\n`,
    });
    const [a, b, c] = ["a", "b", "c"].map((id) => new Timeline(page, page.locator(`#${id}`))) as [
      Timeline,
      Timeline,
      Timeline,
    ];
    await a.open("./none.html");
    await expect(a.host.getByRole("note")).toHaveText(/No source has a publication date/);
    await expect(a.plot.getByRole("button", { name: "A deal" })).toBeVisible();
    await b.ready();
    await expect(b.host.getByRole("note")).toHaveText(/clock="late" is not known.*as-of="soon" is not a date/s);
    await expect(b.plot.getByRole("button", { name: "A deal" })).toBeVisible();
    await c.ready();
    await expect(c.host.getByRole("note")).toHaveText(/too long for the clocks/);
    await expect(c.host.getByRole("slider", { name: "Known on" })).toHaveCount(0);
  });
});

test("XK1 a turn of the clock is seen moving, and is over soon; the policy of the page allows it", async ({
  timeline,
}) => {
  await timeline.open("./#dl-!as-of:2020-07-02");
  // Noted as it begins: a slow machine may have no frame before it is over.
  await timeline.page.evaluate(() => {
    const begun: string[] = [];
    Object.assign(window, { dlBegun: begun });
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      const animation = animate.apply(this, given);
      if (animation.playState === "running") begun.push(JSON.stringify(given[0]));
      return animation;
    };
  });
  const begun = async (what: string): Promise<number> =>
    (await timeline.page.evaluate(() => Reflect.get(window, "dlBegun") as readonly string[])).filter((frames) =>
      frames.includes(what),
    ).length;
  await timeline.button("Next publication").click();
  await expect.poll(() => begun("translate")).toBeGreaterThan(0);
  expect(await begun("opacity")).toBeGreaterThan(2);
  await expect.poll(() => timeline.host.evaluate((host) => host.shadowRoot?.getAnimations().length)).toBe(0);
  await expect(timeline.plot.locator("svg")).toHaveCount(1);
});

test("XK1 where motion is reduced a turn of the clock just is", async ({ page, timeline }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await timeline.open("./#dl-!as-of:2020-07-02");
  await timeline.button("Next publication").click();
  await expect(timeline.status).toHaveText(/^As known on 3 July 2020/);
  expect(await timeline.host.evaluate((host) => host.shadowRoot?.getAnimations().length)).toBe(0);
  await expect(timeline.plot.locator("svg")).toHaveCount(1);
});
