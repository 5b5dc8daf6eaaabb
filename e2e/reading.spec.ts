import { EVENTS, expect, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

interface Expected {
  readonly title: string;
  /** A day inside its date. */
  readonly day: string;
  readonly date: string;
  readonly claims: number;
  /** Words that the date was read from. */
  readonly quote: string;
  readonly basis: string;
}

const EXPECTED: readonly Expected[] = [
  {
    title: "United States and Taliban sign a deal in Doha",
    day: "2020-02-29",
    date: "Saturday 29 February 2020",
    claims: 5,
    quote: "The US-Taliban deal signed on February 29",
    basis: "the year is 2020, which another source states for the Doha agreement",
  },
  {
    title: "Attacks of 11 September 2001",
    day: "2001-09-11",
    date: "Tuesday 11 September 2001",
    claims: 3,
    quote: "the September 11, 2001 attacks",
    basis: "Full date stated.",
  },
  {
    title: "Pentagon reports close ties between AQIS and the Taliban",
    day: "2020-07-01",
    date: "Wednesday 1 July 2020",
    claims: 3,
    quote: "Pentagon report released on Wednesday",
    basis: "Wednesday before publication on Friday 3 July 2020.",
  },
  {
    title: "Afghan intelligence chief sees no break with al-Qaeda",
    day: "2021-04-27",
    date: "Tuesday 27 April 2021",
    claims: 1,
    quote: "During a news conference last Tuesday (April 27)",
    basis: "the first after the 2020 deal in which 27 April is a Tuesday",
  },
  {
    title: "The months covered by the Pentagon’s report",
    day: "2019-12-01",
    date: "December 2019 – May 2020",
    claims: 1,
    quote: "covers the period of December 2019 to May 2020",
    basis: "Both months and years stated.",
  },
];

test("X12 every event is found, opened and read with its claims; the status line says what is in view @both", async ({
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("the status line says the span and how many events are in it", async () => {
    await timeline.open();
    await expect(timeline.status).toHaveText(/^In view: 1\sOct 2019 – \d+\s\w+ 2021, \d+ of 40\sevents\.$/);
    await timeline.showWhole();
    // Of all of it, no more than there is.
    await expect(timeline.status).toHaveText(`In view: 1991–2021, ${EVENTS} events.`);
  });
  await timeline.again();
  await test.step("the claim that puts the Doha deal in March is marked, and the card says that the sources disagree", async () => {
    await timeline.mark("United States and Taliban sign a deal in Doha").click();
    const { card } = timeline;
    await expect(card).toContainText("What 5 claims say");
    await expect(card).toContainText("Sources disagree on the date");
    const other = card.locator("[part=claim]").filter({ hasText: "Gives another date" });
    await expect(other).toHaveCount(1);
    await expect(other).toContainText("Gives another date: March 2020");
    await expect(other).toContainText("TRT World");
    await expect(other).toContainText("since the US-Taliban deal in March");
    await expect(other).toContainText("Published Thursday 2 July 2020");
  });
  await timeline.again();
  await test.step("what began before the view says so at its edge, and a press shows all of it", async () => {
    // Where time runs down, it is the upper edge.
    const edge = timeline.plot.locator("[part=cluster]", { hasText: /[←↑]/ });
    await expect(edge).toHaveAccessibleName(/^2 events, c\. 1991 – c\. 2018.*, began earlier: show$/);
    await edge.click();
    await timeline.still();
    await expect(timeline.status).toHaveText(/, 40 events\.$/);
    await expect(edge).toHaveCount(0);
  });
  await timeline.again();
  await test.step("every event is found, opened and read with its claims", async () => {
    for (const { title, day, date, claims, quote, basis } of EXPECTED) {
      await timeline.again();
      const mark = await timeline.find(title, day);
      expect(await mark.getAttribute("aria-label")).toMatch(/\d.*, \d+ of 40$/);
      await mark.click();
      const { card } = timeline;
      await expect(card).toBeVisible();
      await expect(card.getByRole("heading", { level: 3 })).toHaveText(title);
      await expect(card.locator(".card-date")).toHaveText(date);
      await expect(card).toHaveAccessibleName(title);
      const claim = card.locator("[part=claim]");
      await expect(claim).toHaveCount(claims);
      const first = claim.filter({ hasText: quote });
      await expect(first).toHaveCount(1);
      await expect(first).toContainText(basis);
      await expect(first.getByText(/^paragraphs? \d/)).toHaveCount(1);
      for (const one of await claim.all()) {
        await one.scrollIntoViewIfNeeded();
        await expect(one.locator("q")).toBeVisible();
      }
      await expect(mark).toHaveAttribute("aria-expanded", "true");
    }
  });
});

test("X12 a card says whether its sources agree, a cluster opens, steps go in time order, and the page has the address of each source", async ({
  timeline,
  page,
}) => {
  test.slow(); // several walks
  await test.step("agreeing sources are said to agree", async () => {
    await timeline.open();
    await timeline.select("september-11-attacks");
    await expect(timeline.card).toContainText("3 sources agree");
    await expect(timeline.card).not.toContainText("Gives another date");
  });
  await timeline.again();
  await test.step("a cluster that is pressed opens by zooming, until every event has a mark of its own or opens", async () => {
    await timeline.showWhole();
    const clusters = timeline.plot.locator("[part=cluster]");
    await expect(clusters.first()).toBeVisible();
    const counted = (name: string): number => Number(/^(\d+) events/.exec(name)?.[1]);
    for (let depth = 0; depth < 12 && (await clusters.count()) > 0; depth += 1) {
      const names = (await timeline.marks()).filter(({ kind }) => kind === "cluster").map(({ name }) => name);
      const crowded = names.reduce((most, name) => (counted(name) > counted(most) ? name : most));
      const before = await timeline.picture();
      await timeline.plot.getByRole("button", { name: crowded, exact: true }).first().click();
      await timeline.still();
      if (await timeline.card.isVisible()) return;
      expect(await timeline.picture(), crowded).not.toEqual(before);
    }
  });
  await timeline.again();
  await test.step("previous and next go through the events in time order, from the card and from the toolbar", async () => {
    await timeline.select("doha-agreement");
    const { card } = timeline;
    const position = async (): Promise<number> => Number(/^\s*(\d+) of 40/.exec((await card.textContent()) ?? "")?.[1]);
    const at = await position();
    await card.getByRole("button", { name: "Next event" }).click();
    await expect.poll(position).toBe(at + 1);
    await card.getByRole("button", { name: "Previous event" }).click();
    await card.getByRole("button", { name: "Previous event" }).click();
    await expect.poll(position).toBe(at - 1);
    await card.getByRole("button", { name: "Close" }).click();
    await expect(card).toBeHidden();
  });
  await timeline.again();
  await test.step("a mark opens although the press takes its time: a dot, words and a cluster", async () => {
    const first = async (kind: "dot" | "event") =>
      (await timeline.marks()).find((mark) => mark.kind === kind && mark.box.x > 40);
    for (const kind of ["dot", "event"] as const) {
      const name = (await first(kind))?.name ?? "";
      expect(name, kind).not.toBe("");
      await timeline.plot.getByRole("button", { name, exact: true }).click({ delay: 200 });
      await expect(timeline.card, kind).toBeVisible();
      await timeline.card.getByRole("button", { name: "Close" }).click();
      await expect(timeline.card).toBeHidden();
      await timeline.zoomTo("2019-11", "2021-06");
    }
    const before = await timeline.picture();
    await timeline.plot.getByRole("button", { name: "zoom in" }).last().click({ delay: 200 });
    await timeline.still();
    expect(await timeline.picture()).not.toEqual(before);
    // A pointer chose none of its events: none is set off, and the keyboard goes on from the plot.
    expect((await timeline.marks()).filter(({ pinned }) => pinned)).toEqual([]);
    await expect(timeline.plot).toBeFocused();
  });
  await test.step("the address of each source and the number of its events stand in the page", async () => {
    const rows = page
      .getByRole("region")
      .or(page.locator("section"))
      .filter({ hasText: "The five sources" })
      .locator("tbody tr");
    await expect(rows).toHaveCount(5);
    await expect(rows.filter({ hasText: "TRT World" })).toContainText("2 July 2020");
  });
});
