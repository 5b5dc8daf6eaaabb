import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { inLightAndDark } from "./axe.ts";
import { claimsByEvent, isDisputed } from "./claims.ts";
import { EVENTS, embedding, expect, FLAGSHIP, serve, Timeline, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const CSV = readFileSync(join(import.meta.dirname, "../data/taliban-al-qaeda/events.csv"), "utf8");
const DOHA = "United States and Taliban sign a deal in Doha";

/** What the file says: how many sources each event rests on, and whether some claim contradicts the first. */
const STANDING = [...claimsByEvent(CSV)].map(([id, claims]) => ({
  id,
  sources: new Set(claims.map(({ source }) => source)).size,
  differ: isDisputed(claims),
}));
const DISPUTED = STANDING.filter(({ differ }) => differ).map(({ id }) => id);
const SINGLE = STANDING.filter(({ differ, sources }) => !differ && sources === 1).map(({ id }) => id);

const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

const lens = (timeline: Timeline, name: string): Locator =>
  timeline.host.getByRole("group", { name: "Show by evidence" }).getByRole("button", { name });

/** The ids of the events that the list shows. */
const listed = (timeline: Timeline): Promise<string[]> =>
  timeline.list.evaluate((list) =>
    [...list.querySelectorAll<HTMLElement>(":scope > li:not([hidden])")].map(({ dataset }) => dataset.event ?? ""),
  );

test("XE1 a card says how its claims stand to each other, to the day of publication, and what each is; it fits the narrowest phone @both", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("the Doha deal opens to five claims, side by side, the one of March marked", async () => {
    await timeline.open();
    await timeline.mark(DOHA).focus();
    await page.keyboard.press("Enter");
    const { card } = timeline;
    await expect(card.locator("[part=claim]")).toHaveCount(5);
    await expect(card.getByText("Sources disagree on the date")).toBeVisible();
    const rows = card.locator(".compare > li");
    const dates = new Set(
      claimsByEvent(CSV)
        .get("doha-agreement")
        ?.map(({ date }) => date),
    );
    await expect(rows).toHaveCount(dates.size);
    await expect(rows.getByText("differs")).toHaveCount(1);
    const march = rows.filter({ hasText: "differs" });
    await expect(march).toContainText("Mar 2020");
    await expect(march).toContainText("TRT World");
    // The page is moved for the card first.
    await timeline.still();
    await march.scrollIntoViewIfNeeded();
    await expect(march).toBeInViewport();
    const other = card.locator("[part=claim]").nth(4);
    await expect(other).toContainText("Gives another date: March 2020");
    // Once, where the month is counted from it.
    await expect(other).toHaveText(/^(?!.*published.*published).*published Thursday 2 July 2020/is);
    await expect(other).toContainText("paragraph 27");
  });
  await timeline.again();
  await test.step("a weekday is counted from the day of publication, step by step", async () => {
    await timeline.select("pentagon-report");
    const [first, second] = await timeline.card.locator("[part=claim]").all();
    await expect(first?.locator(".chain") ?? timeline.card).toHaveText(
      /^\s*Published Friday 3 July 2020\. Says Wednesday\. →\s+1 July 2020\s*$/,
    );
    await expect(first ?? timeline.card).toContainText("Checked: the words give this date.");
    await expect(first ?? timeline.card).toContainText("Wednesday before publication on Friday 3 July 2020.");
    await expect(first ?? timeline.card).toContainText("CNN, quoted by News service, not named");
    await expect(second?.locator(".chain") ?? timeline.card).toContainText("Published between 1 and 7 Jul 2020.");
  });
  await timeline.again();
  await test.step("words that leave the date possible, and do not give it, are not said to give it", async () => {
    await timeline.select("us-troops-8600-reached");
    const claim = timeline.card.locator("[part=claim]").first();
    await expect(claim).toContainText("Checked: the words allow this date.");
    await expect(claim).not.toContainText("give this date");
  });
  await timeline.again();
  await test.step("what cannot be said of a source’s own date is said, and how it is known", async () => {
    await timeline.select("nds-news-conference");
    const about = timeline.card.getByText("Its own date is uncertain: how it is known");
    await about.focus();
    await about.press("Enter");
    await expect(timeline.card.getByText("it appeared in the week after it")).toBeVisible();
    await timeline.card.getByRole("button", { name: "Next event" }).click();
    await timeline.select("trump-denial");
    await expect(timeline.card.getByText("Stated under the headline")).toBeHidden();
  });
  await timeline.again();
  await test.step("each status has a word and a shape of its own, and what was due says what became of it", async () => {
    const shapes = new Map<string, string>();
    for (const [id, word] of [
      ["september-11-attacks", "Stated"],
      ["pentagon-report", "Reported"],
      ["trump-denial", "Denied"],
      ["us-presidential-election", "Planned or due"],
    ] as const) {
      await timeline.select(id);
      const head = timeline.card.locator("[part=claim] .claim-head").first();
      await expect(head).toContainText(word);
      shapes.set(word, await head.locator("svg").evaluate((drawn) => drawn.innerHTML.replace(/<!--.*?-->/g, "")));
    }
    expect(new Set(shapes.values()).size).toBe(4);
    await expect(timeline.card).toContainText("This was due. No claim here says whether it then happened.");
  });
  await timeline.again();
  await test.step("the card fits the narrowest phone, and fingers hit what can be pressed", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    const isTouched = await page.evaluate(() => matchMedia("(pointer: coarse)").matches);
    for (const id of ["doha-agreement", "bounty-report", "us-withdrawal-announced"]) {
      await timeline.select(id);
      const body = timeline.card.locator(".card-body");
      expect(await body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth), id).toBeLessThanOrEqual(
        0,
      );
      const heights = await timeline.host.evaluate((host) =>
        [...(host.shadowRoot?.querySelectorAll(".lenses button, .tool, summary") ?? [])]
          .map((node) => node.getBoundingClientRect().height)
          .filter((height) => height > 0),
      );
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(isTouched ? 44 : 24);
    }
  });
});

const LINKED = {
  "linked.html": embedding(`<date-line src="linked.csv"></date-line>`),
  "linked.csv": `id,date,title,source,source_url,quote
a,2020,At the words,One,https://example.org/one?x=1,"the US-Taliban deal, signed"
b,2021,From piece to piece,Two,https://example.org/two#part,In January … 11 provinces
c,2022,Beside the page,Three,scan.pdf,words
`,
};

test("XE1 claims of any spreadsheet: links to the words, figures that differ, what is told and denied", async ({
  context,
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("a link leads to the words in the source", async () => {
    await serve(context, LINKED);
    await timeline.open("./linked.html");
    for (const [id, href] of [
      ["a", "https://example.org/one?x=1#:~:text=the%20US%2DTaliban%20deal%2C%20signed"],
      ["b", "https://example.org/two#part:~:text=In%20January,11%20provinces"],
      ["c", "scan.pdf"],
    ] as const) {
      await timeline.select(id);
      const link = timeline.card.locator("[part=claim] a");
      await expect(link).toHaveAttribute("href", href);
      await expect(link).toHaveAttribute("rel", "noopener");
    }
    expect(page.url()).toContain("linked.html");
  });
  await test.step("figures that differ stand side by side, and a date that does not follow is said not to", async () => {
    await serve(context, SHIPS);
    await timeline.open("./ships.html");
    const { card } = timeline;
    await expect(card).toContainText("Sources disagree on the figure");
    const rows = card.locator(".compare > li");
    await expect(rows).toHaveText([
      /8,600 ships\s+1\s+Morning Post\s*3\s+Gazette/,
      /200–500 ships\s+differs\s+2\s+Evening News/,
    ]);
    const [first, second] = await card.locator("[part=claim]").all();
    await expect(first ?? card).toContainText("Admiral Vane, quoted by Morning Post");
    await expect(first ?? card).toContainText("the date does not fit: the words would mean 1 July 2020");
    await expect(second ?? card).toContainText("Gives another figure: 200–500 ships");
    await timeline.select("talks");
    await expect(card).toContainText("2 sources agree");
    await expect(card).toContainText("another claim says that it then happened");
  });
});

const SHIPS = {
  "ships.html": embedding(`<date-line src="ships.csv" selected="ships"></date-line>`),
  "ships.csv": `id,date,title,source,source_date,quote,date_basis,certainty,value,unit,speaker
ships,2020-07-03,Ships at sea,Morning Post,2020-07-03,"on Wednesday, 8600 ships",Weekday before publication.,stated,8600,ships,Admiral Vane
ships,2020-07-03,,Evening News,2020-07-04,there are 200 to 500,,reported,200-500,ships,
ships,2020-07-03,,Gazette,2020-07-05,about 8600 of them,,stated,8600,ships,
talks,2020-08-05,Talks are due,Morning Post,2020-07-03,talks on 5 August,,due,,,
talks,2020-08-05,,Evening News,2020-08-06,talks were held,,reported,,,
`,
};

test("XE2 the author may open on a lens; a long file offers none", async ({ context, page, timeline }) => {
  test.slow(); // several walks
  await test.step("the author may open a timeline on a lens; where no source is named there is none to choose", async () => {
    await serve(context, {
      "lenses.html": embedding(
        `<date-line id="one" src="${FLAGSHIP}" evidence="differ"></date-line><date-line id="two" src="bare.csv"></date-line>`,
      ),
      "bare.csv": "date,title\n1900,One\n1901,Two\n",
    });
    const one = new Timeline(page, page.locator("#one"));
    const two = new Timeline(page, page.locator("#two"));
    await one.open("./lenses.html");
    await expect(one.status).toContainText(`${DISPUTED.length} of ${EVENTS} events, on which sources disagree`);
    await two.ready();
    await expect(two.status).toContainText("2 events");
    await expect(two.host.getByRole("group", { name: "Show by evidence" })).toHaveCount(0);
    await one.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => Object.assign(host, { evidence: "all" }));
    await expect(one.status).not.toContainText("disagree");
    await lens(one, "One source").click();
    expect(await one.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.evidence)).toBe("single");
    await expect.poll(() => hashOf(page)).toBe("#dl-one:!single");
  });
  await test.step("a long file, whose claims are not at hand, offers no lens and hides nothing", async () => {
    const rows = Array.from(
      { length: 9000 },
      (_, n) => `${1000 + (n % 900)},Event number ${n},Source ${n % 7},some words`,
    );
    await serve(context, {
      "long.html": embedding(`<date-line src="long.csv" evidence="single"></date-line>`),
      "long.csv": `date,title,source,quote\n${rows.join("\n")}\n`,
    });
    await timeline.open("./long.html");
    await expect(timeline.status).toContainText("9,000 events");
    await expect(timeline.status).not.toContainText("one source");
    await expect(page.getByRole("group", { name: "Show by evidence" })).toHaveCount(0);
  });
});

test("XE1 where only the one file was copied, claims are said plainly", async ({ context, quiet, timeline }) => {
  quiet.allow(/Failed to load resource/);
  await context.route(/evidence-card/, (route) => route.abort());
  await timeline.open();
  await timeline.select("doha-agreement");
  const claims = timeline.card.locator("[part=claim]");
  await expect(claims).toHaveCount(5);
  await expect(claims.last()).toContainText("since the US-Taliban deal in March");
  await expect(claims.last()).toContainText("Gives another date: March 2020");
});

test("XE1 XE2 axe finds nothing in a card of evidence, or under a lens; only what sources disagree on is shown: plot, list, table, status, address @both", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("axe finds nothing in a card of evidence, or under a lens, in light and dark", async () => {
    await timeline.open();
    for (const id of ["doha-agreement", "us-presidential-election"]) {
      await timeline.select(id);
      await timeline.card.locator("summary").first().click();
      await inLightAndDark(page, id);
    }
    await timeline.select(undefined);
    await (await timeline.reach(lens(timeline, "Sources disagree"))).click();
    await inLightAndDark(page, "under a lens");
  });
  await timeline.again();
  await test.step("only what sources disagree on is shown, as the file says: plot, list, table, status, address", async () => {
    expect(DISPUTED.length).toBeGreaterThan(0);
    await timeline.showWhole();
    await expect(await timeline.reach(lens(timeline, "All"))).toHaveAttribute("aria-pressed", "true");
    const disputed = lens(timeline, "Sources disagree");
    await expect(disputed).toHaveText(new RegExp(`^Sources disagree\\s+${DISPUTED.length}$`));
    await disputed.focus();
    await page.keyboard.press("Space");
    await expect(disputed).toHaveAttribute("aria-pressed", "true");
    await expect(timeline.status).toContainText(`${DISPUTED.length} of ${EVENTS} events, on which sources disagree`);
    await expect.poll(() => hashOf(page)).toContain("!differ");
    await timeline.press("List");
    await expect.poll(async () => (await listed(timeline)).toSorted()).toEqual(DISPUTED.toSorted());
    await timeline.press("Table");
    await expect(timeline.table.locator("tbody tr")).toHaveCount(DISPUTED.length);
    await expect(timeline.table.locator("caption")).toContainText("on which sources disagree");

    await page.reload();
    await timeline.ready();
    await expect(await timeline.reach(disputed)).toHaveAttribute("aria-pressed", "true");
    await lens(timeline, "One source").click();
    await timeline.press("List");
    await expect.poll(async () => (await listed(timeline)).toSorted()).toEqual(SINGLE.toSorted());
    await (await timeline.reach(lens(timeline, "All"))).click();
    await expect.poll(async () => (await listed(timeline)).length).toBe(EVENTS);
    await expect.poll(() => hashOf(page)).not.toMatch(/differ|single/);
  });
});

test("XE2 kinds and lenses stand in one line, below the line of what the reader does", async ({ page, timeline }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await timeline.open();
  const boxes = await Promise.all(
    [".views", ".tools", ".legend", ".lenses"].map((name) => timeline.host.locator(name).boundingBox()),
  );
  const [views, tools, legend, lenses] = boxes.map((box) => ({
    top: box?.y ?? 0,
    bottom: (box?.y ?? 0) + (box?.height ?? 0),
  }));
  if (!(views && tools && legend && lenses)) throw new Error("not all are there");
  expect(tools.top).toBe(views.top);
  expect(Math.min(legend.top, lenses.top)).toBeGreaterThanOrEqual(views.bottom);
  expect(legend.top).toBeLessThan(lenses.bottom);
  expect(legend.bottom - legend.top).toBeLessThan(40);
});

test("XE1 the card of claims and “Cite” speak the language of the page @both", async ({ context, page, timeline }) => {
  await serve(context, {
    "de.html": embedding('<div lang="de"><date-line src="a.csv" controls></date-line></div>'),
    "a.csv":
      "id,date,title,source,source_date,quote\nvote,2020-07-02,Abstimmung,Der Bote,2020-07-03,the vote on Wednesday\n",
  });
  await timeline.open("./de.html");
  await timeline.select("vote");
  await expect(timeline.card).toContainText("1 Quelle");
  await expect(timeline.card).toContainText("Nachgerechnet stimmt das Datum nicht: die Worte würden 1. Juli 2020");
  const cite = timeline.card.getByRole("button", { name: "Zitieren" });
  // The word has the room that it needs.
  expect(await cite.evaluate((button) => button.scrollWidth <= button.clientWidth)).toBe(true);
  await cite.click();
  const dialog = page.getByRole("dialog", { name: "Zitieren" });
  await dialog.getByLabel("Stil").selectOption("Satz mit Link");
  await expect(dialog.getByRole("textbox")).toHaveValue(
    /^Abstimmung \(2\. Juli 2020\), in der Zeitleiste „.*“\. Nach /,
  );
});

test("XE1 of what is told and denied the card says so", async ({ context, timeline }) => {
  await serve(context, {
    "p.html": embedding('<date-line src="a.csv" controls></date-line>'),
    "a.csv":
      "id,date,title,source,certainty\nbribe,2020-07-02,A bribe,Morning Post,reported\nbribe,,,Morning Post,denied\n",
  });
  await timeline.open("./p.html");
  await timeline.select("bribe");
  await expect(timeline.card).toContainText("One claim denies another");
  await expect(lens(timeline, "Sources disagree")).toHaveText(/1$/);
});
