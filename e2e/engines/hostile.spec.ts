import { FIRST_YEAR, hostileFolder, PAYLOADS, seen } from "./hostile/corpus.ts";
import { CANARY_SCRIPT, expectUnharmed } from "./hostile/harm.ts";
import { Shown } from "./shown.ts";
import { embedding, type Site } from "./site.ts";
import { expect, test } from "./test.ts";

const CANARY = "canary.js";
/** More rows than this the matrix does not show at once. */
const MATRIX_ROWS = 200;
/** As many deeds as one breath of a slow machine holds. */
const AT_ONCE = 44;
const within = (folder: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

const TITLES = PAYLOADS.map(({ text }) => seen(text));

function serve(site: Site, body: string): void {
  const files = { [CANARY]: CANARY_SCRIPT, "hostile.html": embedding(body), ...within("hostile", hostileFolder()) };
  site.show(files, [CANARY]);
}

/** The titles that are not among texts of the page. */
const missing = (texts: readonly string[]): readonly string[] => {
  const there = new Set(texts.map(seen));
  return TITLES.filter((title) => !there.has(title));
};

test("XS1 the corpus is large, and each of its texts once", () => {
  expect(PAYLOADS.length).toBeGreaterThan(190);
  expect(new Set(PAYLOADS.map(({ text }) => text)).size).toBe(PAYLOADS.length);
});

test("XS1 hostile texts are seen as texts: list, plot, cards, table, matrix, search, citations", async ({
  stage,
  site,
}) => {
  test.slow(); // more than two hundred cards, and as many searches
  serve(site, '<date-line src="hostile/timeline.json" controls></date-line>');
  const shown = await Shown.open(stage, `${site.url}hostile.html?check`);
  const listed = await stage.run(() =>
    [...document.querySelectorAll("date-line > ol > li > strong")].map((node) => node.textContent ?? ""),
  );
  expect(missing(listed), "list").toEqual([]);
  await expectUnharmed(stage, "list, and what is wrong with the file");

  const marks = await stage.run(marksOf, FIRST_YEAR, PAYLOADS.length);
  const isAmong = (texts: readonly string[]) => (title: string) => texts.some((text) => seen(text).includes(title));
  expect(
    TITLES.filter((title) => !isAmong(marks)(title)),
    "plot",
  ).toEqual([]);
  await expectUnharmed(stage, "plot");

  const ids = await stage.run(() =>
    [...document.querySelectorAll("date-line > ol > li")].map((node) => node.getAttribute("data-event") ?? ""),
  );
  expect(ids).toHaveLength(PAYLOADS.length);
  const cards: Card[] = [];
  for (let from = 0; from < ids.length; from += AT_ONCE)
    cards.push(...(await stage.run(cardsOf, ids.slice(from, from + AT_ONCE), 11)));
  expect(missing(cards.map(({ title }) => title)), "card").toEqual([]);
  for (const { title, text } of cards) expect(seen(text), title).toContain(seen(title));
  const cited = cards.flatMap((card) => card.cited);
  expect(cited.length).toBeGreaterThanOrEqual((6 * PAYLOADS.length) / 11);
  for (const text of cited) expect(text).not.toBe("");
  await expectUnharmed(stage, "cards and citations");

  const found: string[] = [];
  for (let from = 0; from < TITLES.length; from += AT_ONCE)
    found.push(...(await stage.run(searched, TITLES.slice(from, from + AT_ONCE))));
  expect(
    found.filter((said) => !/\d/.test(said)),
    "search",
  ).toEqual([]);
  await expectUnharmed(stage, "search");

  for (const [view, most] of [
    ["table", PAYLOADS.length],
    ["matrix", MATRIX_ROWS],
    ["list", PAYLOADS.length],
  ] as const) {
    await shown.set("view", view);
    await expect
      .poll(async () => missing(await stage.run(titlesIn)).length, view)
      .toBeLessThanOrEqual(PAYLOADS.length - most);
    await expectUnharmed(stage, view);
  }
});

/** The names of all marks, seen from eight years after the other. Runs in the page, like all that follow. */
async function marksOf(first: number, count: number): Promise<readonly string[]> {
  const host = document.querySelector("date-line");
  const names = new Set<string>();
  for (let year = first; year < first + count; year += 8) {
    host?.zoomTo(String(year), String(year + 7));
    for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
    for (const mark of host?.shadowRoot?.querySelectorAll(".marks button") ?? [])
      names.add(mark.getAttribute("aria-label") ?? "");
  }
  return [...names];
}

interface Card {
  readonly title: string;
  readonly text: string;
  /** The event in all styles; nothing where it was not cited. */
  readonly cited: readonly string[];
}

/** Opens each event, and cites every so many of them. */
async function cardsOf(ids: readonly string[], every: number): Promise<readonly Card[]> {
  const host = document.querySelector("date-line");
  const root = host?.shadowRoot;
  const until = async <T>(look: () => T | undefined | null | false): Promise<T | undefined> => {
    for (let tries = 0; tries < 400; tries++) {
      const found = look();
      if (found) return found;
      await new Promise((done) => setTimeout(done, 5));
    }
    return undefined;
  };
  const cards: Card[] = [];
  for (const [nth, id] of ids.entries()) {
    host?.select(id);
    await host?.updateComplete;
    const card = root?.querySelector("[part=card]");
    const title = card?.querySelector("h3")?.textContent ?? "";
    const cited: string[] = [];
    if (nth % every === 0) {
      card?.querySelector<HTMLElement>("button.link")?.click();
      const panel = await until(() => root?.querySelector("date-line-cite")?.shadowRoot?.querySelector("dialog[open]"));
      const style = panel?.querySelector<HTMLSelectElement>("#style");
      for (let at = 0; style && at < style.options.length; at++) {
        style.selectedIndex = at;
        style.dispatchEvent(new Event("change"));
        await new Promise((done) => setTimeout(done));
        cited.push(panel?.querySelector("textarea")?.value ?? "");
      }
      panel?.querySelector<HTMLElement>(".close")?.click();
    }
    cards.push({ title, text: card?.textContent ?? "", cited });
  }
  host?.select(undefined);
  return cards;
}

/** Looks for each of the words; gives what is said of them. */
async function searched(words: readonly string[]): Promise<readonly string[]> {
  const host = document.querySelector("date-line");
  const said: string[] = [];
  for (const text of words) {
    if (host) host.query = text;
    await host?.updateComplete;
    said.push(host?.shadowRoot?.querySelector("[part=status]")?.textContent ?? "");
  }
  if (host) host.query = "";
  await host?.updateComplete;
  return said;
}

/** The buttons and headings of a view that name an event. */
const titlesIn = (): readonly string[] => {
  const host = document.querySelector("date-line");
  const root = host?.shadowRoot;
  const nodes =
    host?.view === "list"
      ? document.querySelectorAll("date-line > ol > li > strong")
      : (root?.querySelectorAll("table button, table th, table td, table .name") ?? []);
  return [...nodes].map((node) => node.textContent ?? "");
};
