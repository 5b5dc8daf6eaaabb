import { FIRST_YEAR, hostileFolder, PAYLOADS, seen } from "./hostile/corpus.ts";
import { CANARY_SCRIPT, expectUnharmed, harmIn } from "./hostile/harm.ts";
import { Shown } from "./shown.ts";
import { embedding, type Site } from "./site.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";

const CANARY = "canary.js";
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

test("XS1 hostile texts are seen as texts: plot, list, cards, table, matrix, search, citations", async ({
  stage,
  site,
}) => {
  test.slow(); // more than two hundred cards, and as many searches
  serve(site, '<date-line src="hostile/timeline.json" controls></date-line>');
  const shown = await Shown.open(stage, `${site.url}hostile.html`);
  const listed = await stage.run(() =>
    [...document.querySelectorAll("date-line > ol > li > strong")].map((node) => node.textContent ?? ""),
  );
  expect(missing(listed), "list").toEqual([]);
  await expectUnharmed(stage, "list");

  const marks = await stage.run(
    async (first: number, count: number) => {
      const host = document.querySelector("date-line");
      const names = new Set<string>();
      for (let year = first; year < first + count; year += 8) {
        host?.zoomTo(String(year), String(year + 7));
        for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done));
        for (const mark of host?.shadowRoot?.querySelectorAll(".marks button") ?? [])
          names.add(mark.getAttribute("aria-label") ?? "");
      }
      return [...names];
    },
    FIRST_YEAR,
    PAYLOADS.length,
  );
  expect(
    TITLES.filter((title) => !marks.some((name) => seen(name).includes(title))),
    "plot",
  ).toEqual([]);
  await expectUnharmed(stage, "plot");
});
