import type { Locator, Page } from "@playwright/test";
import { faults, inLightAndDark } from "./axe.ts";
import { CLAIMS, EVENTS, embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" }, permissions: ["clipboard-read", "clipboard-write"] });

const DEAL = "doha-agreement";
const TITLE = "The Taliban and al-Qaeda: a promise and what became of it";

/** The dialog of "Cite", and what a reader does in it. */
class Cite {
  readonly page: Page;
  readonly dialog: Locator;
  readonly text: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole("dialog", { name: "Cite" });
    this.text = this.dialog.getByRole("textbox", { name: "The citation" });
  }

  async choose(style: string, what?: RegExp): Promise<string> {
    const choice = this.dialog.getByLabel("What");
    if (what)
      await choice.selectOption(
        (await choice.getByRole("option").allTextContents()).find((one) => what.test(one)) ?? "",
      );
    await this.dialog.getByLabel("Style").selectOption(style);
    return this.text.inputValue();
  }

  /** Presses Copy, and gives back what the clipboard holds then. */
  async copied(): Promise<string> {
    await this.dialog.getByRole("button", { name: "Copy" }).click();
    await expect(this.dialog.getByRole("status")).toHaveText("Copied.");
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}

test("XB1 the Doha deal is cited as APA, BibTeX and a sentence, and copied", async ({ page, timeline, quiet }) => {
  await timeline.open();
  await timeline.select(DEAL);
  expect(quiet.requests.filter((url) => /cite/.test(url))).toEqual([]);
  await timeline.card.getByRole("button", { name: "Cite" }).click();
  const cite = new Cite(page);
  await expect(cite.dialog).toBeVisible();
  const apa = await cite.choose("APA");
  expect(apa).toMatch(
    /^.*\(29 Feb 2020\)\. \(n\.d\.\)\. The Taliban and al-Qaeda: a promise and what became of it\. Retrieved \w+ \d+, \d{4}, from http:\/\/127\.0\.0\.1:\d+\/#dl-/,
  );
  expect(apa).toContain("Sulaiman. (2021, April 28–May 4). Evidence mounts of close al-Qaeda–Taliban relationship.");
  expect(apa).toContain("(2020, July 1–7).");
  expect(apa).toContain("(2021, February).");
  expect(await cite.copied()).toBe(apa);

  const bibtex = await cite.choose("BibTeX");
  expect(bibtex.match(/^@misc\{/gm)?.length).toBe(6);
  expect(bibtex).toContain("@misc{trt-world,");
  expect(bibtex).toContain("date = {2020-07-01/2020-07-07}");
  expect(await cite.copied()).toBe(bibtex);

  const sentence = await cite.choose("Sentence with link");
  expect(sentence).toContain(`(29 Feb 2020), in the timeline “${TITLE}”. According to `);
  expect(sentence).toMatch(new RegExp(` http://127\\.0\\.0\\.1:\\d+/#dl-${DEAL}$`));
  expect(await cite.copied()).toBe(sentence);
  // The link opens the event.
  await page.goto(sentence.split(" ").at(-1) ?? "");
  await timeline.ready();
  await expect(timeline.card).toBeVisible();
});

test("XB1 GC1 a claim is cited as its source, by keyboard alone; the whole timeline in every style; the page's linked data counts what the list says", async ({
  page,
  timeline,
}) => {
  await test.step("a claim is cited as its source, at its place, by keyboard alone", async () => {
    await timeline.open();
    await timeline.select(DEAL);
    const button = timeline.card.getByRole("button", { name: "Cite" });
    await button.focus();
    await page.keyboard.press("Enter");
    const cite = new Cite(page);
    await expect(cite.dialog).toBeVisible();
    // The close button stands first, then what and style.
    await page.keyboard.press("Tab");
    await expect(cite.dialog.getByLabel("What")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const claim = await cite.dialog.getByLabel("What").locator("option:checked").textContent();
    expect(claim).toMatch(/^Claim 1: /);
    await page.keyboard.press("Tab");
    const apa = await cite.text.inputValue();
    expect(apa).toMatch(/, paras?\. \d/);
    expect(apa.split("\n")).toHaveLength(1);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
    expect(await cite.text.inputValue()).toMatch(/note = \{paragraphs? \d/);
    await page.keyboard.press("Tab");
    await expect(cite.text).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(cite.dialog.getByRole("status")).toHaveText("Copied.");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await cite.text.inputValue());
    await page.keyboard.press("Escape");
    await expect(cite.dialog).toBeHidden();
    await expect(button).toBeFocused();
    await expect(timeline.card).toBeVisible();
  });
  await timeline.again();
  await test.step("the whole timeline is cited from the controls, in every style", async () => {
    const button = timeline.host.getByRole("group", { name: "Show as" }).getByRole("button", { name: "Cite" });
    await button.click();
    const cite = new Cite(page);
    expect(await cite.choose("Chicago")).toMatch(new RegExp(`^“${TITLE}\\.” Accessed \\w+ \\d+, \\d{4}\\. http`));
    expect(await cite.choose("MLA")).toMatch(
      new RegExp(`^“${TITLE}\\.” http\\S+\\. Accessed \\d+ [A-Z][a-z]+\\.? \\d{4}\\.$`),
    );
    const [item, ...others] = JSON.parse(await cite.choose("CSL-JSON")) as Record<string, unknown>[];
    expect(others).toEqual([]);
    expect(item).toMatchObject({ type: "webpage", title: TITLE, URL: new URL("./", page.url()).href });
    await cite.dialog.getByRole("button", { name: "Close" }).click();
    await expect(button).toBeFocused();
  });
  await timeline.again();
  await test.step("the page's linked data parses, and counts what the list says", async () => {
    const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(blocks).toHaveLength(1);
    const graph = (JSON.parse(blocks[0] ?? "") as { "@graph": readonly Record<string, unknown>[] })["@graph"];
    const count = (type: string): number => graph.filter((thing) => thing["@type"] === type).length;
    expect([count("Event"), count("Claim"), count("CreativeWork"), count("Dataset")]).toEqual([EVENTS, CLAIMS, 5, 1]);
    const deal = graph.find((thing) => thing["@id"] === `#dl-${DEAL}`);
    expect(deal).toMatchObject({ startDate: "2020-02-29" });
  });
});

test("XB1 where the clipboard is refused, the text is selected and the reader told so", async ({ page, timeline }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: () => Promise.reject(new DOMException("refused", "NotAllowedError")) },
    }),
  );
  await timeline.open();
  await timeline.host.getByRole("button", { name: "Cite" }).click();
  const cite = new Cite(page);
  await cite.dialog.getByRole("button", { name: "Copy" }).click();
  await expect(cite.dialog.getByRole("status")).toContainText("The text is selected");
  await expect(cite.text).toBeFocused();
  const [selected, whole] = await cite.text.evaluate((text: HTMLTextAreaElement) => [
    text.value.slice(text.selectionStart, text.selectionEnd),
    text.value,
  ]);
  expect(selected).toBe(whole);
});

test("XB1 in a sandboxed frame that may not write to the clipboard, the text is selected too", async ({
  context,
  page,
  quiet,
}) => {
  quiet.allow(/permissions policy|allow-scripts and allow-same-origin/i);
  await serve(context, {
    "inner.html": embedding('<date-line src="a.csv" controls></date-line>'),
    "outer.html": `<!doctype html><title>Outer</title><iframe title="A timeline" src="inner.html" allow="clipboard-write 'none'"
      sandbox="allow-scripts allow-same-origin" width="900" height="700"></iframe>`,
    "a.csv": "id,date,title,source\na,2020,Seeds,A gardener\n",
  });
  await page.goto("./outer.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[part=status]")).not.toBeEmpty();
  const fetched = (): number => quiet.requests.filter((url) => /\/date-line-cite-panel-[\w-]+\.js$/.test(url)).length;
  expect(fetched()).toBe(0);
  await frame.locator(".more > summary").click();
  await frame.getByRole("button", { name: "Cite" }).click();
  const dialog = frame.getByRole("dialog", { name: "Cite" });
  await expect(dialog).toBeVisible();
  expect(fetched()).toBe(1);
  await dialog.getByRole("button", { name: "Copy" }).click();
  await expect(dialog.getByRole("status")).toContainText("The text is selected");
  await expect(dialog.getByRole("textbox")).toBeFocused();
});

test("XC1 the dialog keeps within the screen and axe finds nothing, in light and dark @both", async ({
  page,
  timeline,
}) => {
  await timeline.open();
  await timeline.select(DEAL);
  await timeline.card.getByRole("button", { name: "Cite" }).click();
  const cite = new Cite(page);
  await expect(cite.dialog).toBeVisible();
  await cite.choose("BibTeX");
  await timeline.still();
  const box = await cite.dialog.boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
  expect(await cite.dialog.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
  await inLightAndDark(page, "the dialog");
});

const CHANGED = {
  "t.json": JSON.stringify({ title: "Seeds", events: "e.csv", changes: "changes.csv" }),
  "e.csv": "id,date,title\nseeds,2020-03-01,Seeds are sown\nfrost,2020-05,Frost\n",
  "changes.csv": "date,event,text\n2024-03-02,frost,The month was April before.\n2024-04,,The title was shortened.\n",
};

test("XB1 corrections stand below the timeline, and the card of a corrected event leads to its own @both", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, { ...CHANGED, "p.html": embedding('<date-line src="t.json" controls></date-line>') });
  await timeline.open("./p.html");
  const list = timeline.host.locator(".corrections");
  await expect(list).toContainText("Corrections (2)");
  await expect(list.getByRole("listitem")).toHaveCount(0);
  await timeline.select("seeds");
  await expect(timeline.card.getByRole("button", { name: /Corrected/ })).toHaveCount(0);
  await timeline.select("frost");
  await timeline.card.getByRole("button", { name: "Corrected, Saturday 2 March 2024" }).click();
  // The latest stands first.
  const [second, first] = [list.getByRole("listitem").first(), list.getByRole("listitem").last()];
  await expect(first).toBeFocused();
  await expect(first).toHaveText("Saturday 2 March 2024: The month was April before. Frost");
  await expect(second).toHaveText("April 2024: The title was shortened.");
  expect(await faults(page)).toEqual([]);
  await timeline.select(undefined);
  await first.getByRole("link", { name: "Frost" }).click();
  await expect(timeline.card).toContainText("Frost");
});
