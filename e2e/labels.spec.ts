import type { Timeline } from "./timeline.ts";
import { embedding, expect, FLAGSHIP, overlap, serve, test } from "./timeline.ts";

const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 800 },
  { width: 360, height: 740 },
];

const VIEWS: readonly (readonly [string, string])[] = [
  ["1991", "2021"],
  ["2018", "2021"],
  ["2019-11", "2021-06"],
  ["2020-02-20", "2020-03-20"],
  ["2020-06-20", "2020-07-06"],
  ["2021-01-20", "2021-05-10"],
  ["2020-07-01T00:00:00", "2020-07-01T23:59:59"],
];

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What touches on screen: labels each other, and the axis texts of a tier each other. */
async function touching(timeline: Timeline): Promise<string[]> {
  const labels = (await timeline.marks()).filter(({ kind, pinned }) => kind === "event" && !pinned);
  const texts = await timeline.plot.evaluate((plot) =>
    ["ticks", "context"].map((tier) =>
      [...plot.querySelectorAll(`.${tier} text`)].map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { name: node.textContent ?? "", box: { x, y, width, height } };
      }),
    ),
  );
  return [labels, ...texts].flatMap((row) =>
    row.flatMap((a, place) =>
      row.slice(place + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} | ${b.name}`] : [])),
    ),
  );
}

for (const size of SIZES)
  test(`L5 L3 no two labels and no two axis texts overlap on screen: ${size.width} px`, async ({ page, timeline }) => {
    await page.setViewportSize(size);
    await timeline.open();
    let labels = 0;
    for (const [from, to] of VIEWS) {
      await timeline.zoomTo(from, to);
      expect(await touching(timeline), `${from} to ${to}`).toEqual([]);
      labels += (await timeline.marks()).length;
    }
    expect(labels).toBeGreaterThan(20);
    await timeline.showWhole();
    expect(await touching(timeline)).toEqual([]);
    const widthPx = await timeline.widthPx();
    for (const share of [0.3, 0.85, 0.85]) {
      await timeline.ctrlWheel(Math.round(widthPx * share), -220);
      await timeline.still();
      expect(await touching(timeline)).toEqual([]);
    }
  });

test("L5 L3 no two labels overlap where the text size is changed later, or larger", async ({ page, timeline }) => {
  await timeline.open();
  await test.step("a text size that is changed later is taken up when the timeline is resized", async () => {
    await timeline.host.evaluate((host: HTMLElement) => host.style.setProperty("--dl-font-size", "1.5rem"));
    await page.setViewportSize({ width: 1100, height: 800 });
    await expect.poll(() => timeline.widthPx()).toBeLessThan(1100);
    await timeline.still();
    await expect.poll(() => touching(timeline)).toEqual([]);
  });
  await test.step("with a larger text size labels still do not overlap", async () => {
    await page.evaluate(async (src) => {
      const large = document.createElement("date-line");
      large.style.setProperty("--dl-font-size", "1.5rem");
      large.setAttribute("src", src);
      document.querySelector("date-line")?.replaceWith(large);
      await large.updateComplete;
    }, FLAGSHIP);
    await timeline.ready();
    expect((await timeline.marks()).length).toBeGreaterThan(5);
    expect(await touching(timeline)).toEqual([]);
  });
});

test("L5 L6 labels are as wide as their words and stay while one zooms in; a wider span shows all of the data", async ({
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("labels as wide as their words: what is measured is what is drawn", async () => {
    await timeline.open();
    const cut = await timeline.plot.evaluate((plot) =>
      [...plot.querySelectorAll<HTMLElement>(".mark.event span")]
        .filter((line) => line.scrollWidth > line.clientWidth + 1 || line.getClientRects().length > 1)
        .map((line) => line.textContent),
    );
    expect(cut).toEqual([]);
  });
  await timeline.again();
  await test.step("a label that is on screen stays while one zooms in about it", async () => {
    const title = "Pompeo meets Taliban negotiators in Doha";
    const x = Math.round(await timeline.xOf(title));
    for (let turn = 0; turn < 6; turn += 1) {
      await timeline.ctrlWheel(x, -160);
      await timeline.still();
      expect((await timeline.marks()).find(({ name }) => name.includes(title))?.kind).toBe("event");
    }
  });
  await timeline.again();
  await test.step("a span wider than the data shows all of the data", async () => {
    await timeline.showWhole();
    // By name: the buttons go into reading order a moment after the view is at rest.
    const sorted = async () => (await timeline.marks()).toSorted((a, b) => a.name.localeCompare(b.name));
    const whole = await sorted();
    await timeline.zoomTo("1950", "2060");
    expect(await sorted()).toEqual(whole);
  });
});

test("L3 the current year is always readable on the axis @both", async ({ timeline }) => {
  await timeline.open();
  for (const [from, to] of VIEWS.slice(1)) {
    await timeline.zoomTo(from, to);
    const texts = await timeline.plot.locator("svg text").allTextContents();
    expect(texts.join(" "), `${from} to ${to}`).toMatch(/20(18|19|20|21)/);
  }
});

test("X2 a timeline without from and to opens on all of its events, hidden at first or not", async ({
  context,
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("a timeline without from and to opens on all of its events", async () => {
    await serve(context, {
      "plain.html": embedding('<date-line src="plain.csv"></date-line>'),
      "plain.csv": "date,title\n1957-10-04,Sputnik\n1961-04-12,Gagarin\n1969-07-20,Moon\n1972-12-14,The last\n",
    });
    await timeline.open("./plain.html");
    const widthPx = await timeline.widthPx();
    const sorted = async () => (await timeline.marks()).toSorted((a, b) => a.name.localeCompare(b.name));
    const opening = await sorted();
    expect(opening.filter(({ box }) => box.x >= 0 && box.x < widthPx)).toHaveLength(4);
    await page.evaluate(() => document.querySelector("date-line")?.fit());
    await timeline.still();
    expect(await sorted()).toEqual(opening);
  });
  await test.step("a timeline that was hidden at first opens on all of its events too", async () => {
    await serve(context, {
      "hidden.html": embedding('<div hidden><date-line src="plain.csv"></date-line></div>'),
      "plain.csv": "date,title\n1957-10-04,Sputnik\n1961-04-12,Gagarin\n1969-07-20,Moon\n1972-12-14,The last\n",
    });
    await page.goto("./hidden.html");
    await page.evaluate(async () => {
      await customElements.whenDefined("date-line");
      await document.querySelector("date-line")?.ready;
      document.querySelector("[hidden]")?.removeAttribute("hidden");
    });
    await timeline.ready();
    const widthPx = await timeline.widthPx();
    expect((await timeline.marks()).filter(({ box }) => box.x >= 0 && box.x < widthPx)).toHaveLength(4);
  });
});
