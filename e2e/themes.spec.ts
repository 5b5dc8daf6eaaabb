import type { Page } from "@playwright/test";
import { faults, faultsOfColours } from "./axe.ts";
import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const LANGUAGES = ["en", "fr", "de", "es", "ar", "fa-AF", "ps"] as const;
const VIEWS = ["plot", "list", "table", "matrix"] as const;

/** A timeline in seven languages, without a language of its own: it speaks that of the page. */
const EVENTS = `id,date,title,${LANGUAGES.slice(1)
  .map((lang) => `title@${lang}`)
  .join(",")},group,source,quote,certainty
a,2020-02-29,A deal,Un accord,Ein Abkommen,Un acuerdo,اتفاق,توافق,هوکړه,talks,Paper,signed,stated
a,2020-03,,,,,,,,,Radio,,reported
b,2020-06,A report,Un rapport,Ein Bericht,Un informe,تقرير,گزارش,راپور,reports,Radio,,denied
c,2021-05-01,A deadline,Une échéance,Eine Frist,Un plazo,موعد,مهلت,نېټه,talks,Paper,,due
`;

const INFO = JSON.stringify({ title: "A promise", "title@fr": "Une promesse", events: "e.csv" });

/** Colours are the same in every language, and dear to look at. */
const look = async (page: Page, name: string): Promise<void> =>
  expect.soft(await faults(page, ["color-contrast"]), name).toEqual([]);

test.beforeEach(({ context }) =>
  serve(context, {
    "p.html": embedding('<date-line src="t.json" controls></date-line>'),
    "t.json": INFO,
    "e.csv": EVENTS,
  }),
);

test("X1 axe finds nothing in any theme, with a card open, and in every view", async ({ page, timeline }) => {
  test.slow(); // sixteen looks of axe
  await timeline.open("./p.html");
  for (const theme of ["light", "dark", "projector", "forced"] as const)
    await test.step(theme, async () => {
      await page.emulateMedia({ forcedColors: theme === "forced" ? "active" : "none", reducedMotion: "reduce" });
      await timeline.host.evaluate(
        (host, name) => host.setAttribute("theme", name),
        theme === "forced" ? "auto" : theme,
      );
      // Dark and forced, it is what it was in the light.
      const found = () => (theme === "dark" || theme === "forced" ? faultsOfColours(page) : faults(page));
      await timeline.select("a");
      await expect(timeline.card).toBeVisible();
      await timeline.still();
      expect.soft(await found(), `${theme}: a card`).toEqual([]);
      await timeline.select(undefined);
      for (const view of VIEWS.slice(1)) {
        await timeline.host.evaluate((host, name) => host.setAttribute("view", name), view);
        await expect(timeline.host.locator("[aria-pressed=true]").first()).toBeVisible();
        await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.updateComplete);
        expect.soft(await found(), `${theme}: ${view}`).toEqual([]);
      }
      await timeline.host.evaluate((host) => host.setAttribute("view", "plot"));
    });
});

test("X1 axe finds nothing in any of the seven languages, and all of it is in the language of the page", async ({
  page,
  timeline,
}) => {
  test.slow(); // fourteen looks of axe
  await timeline.open("./p.html");
  const titles = new Set<string>();
  for (const lang of LANGUAGES)
    await test.step(lang, async () => {
      await page.evaluate((tag) => {
        document.documentElement.lang = tag;
      }, lang);
      const frame = timeline.host.locator("[part=frame]");
      await expect(frame).toHaveAttribute("lang", lang);
      await expect(frame).toHaveAttribute("dir", /^(ar|fa-AF|ps)$/.test(lang) ? "rtl" : "ltr");
      await timeline.select("a");
      await expect(timeline.card).toBeVisible();
      await timeline.still();
      titles.add((await timeline.card.getByRole("heading").first().textContent()) ?? "");
      await look(page, `${lang}: a card`);
      await timeline.select(undefined);
      // Views by turns: what they share was looked at with the card.
      const view = VIEWS[1 + (titles.size % 3)] ?? "list";
      await timeline.host.evaluate((host, name) => host.setAttribute("view", name), view);
      await timeline.host.evaluate((host: HTMLElementTagNameMap["date-line"]) => host.updateComplete);
      await look(page, `${lang}: ${view}`);
      await timeline.host.evaluate((host) => host.setAttribute("view", "plot"));
    });
  expect(titles.size).toBe(LANGUAGES.length);
});

test("X20 where colours are forced what matters is seen; on a projector targets are 44 px, no text is under 16 px, and the focus is thick", async ({
  page,
  timeline,
}) => {
  test.slow(); // several walks
  await test.step("where colours are forced, what is pressed, counted, open, hovered and focused is seen", async () => {
    await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
    await timeline.open();
    const style = (selector: string, property: string, pseudo?: string): Promise<string> =>
      timeline.host.evaluate(
        (host, [at = "", name = "", part]) => {
          const node = host.shadowRoot?.querySelector(at);
          return node ? getComputedStyle(node, part ?? null).getPropertyValue(name) : `no ${at}`;
        },
        [selector, property, pseudo],
      );
    const outline = async (selector: string): Promise<string> =>
      `${await style(selector, "outline-style")} ${await style(selector, "outline-width")}`;
    const ground = await style(".views button[aria-pressed=false]", "background-color");
    expect(await style(".views button[aria-pressed=true]", "background-color")).not.toBe(ground);
    expect(await style(".lenses button[aria-pressed=true]", "background-color")).not.toBe(ground);
    expect(await outline(".mark.cluster")).toMatch(/^solid [1-3]/);
    expect(await outline("[part=overview]")).toBe("solid 1px");
    expect(await style(".window", "border-top-style", "::before")).toBe("solid");
    await page.mouse.move(0, 0);
    await timeline.host.locator(".mark.cluster").first().hover();
    expect(await outline(".mark.cluster:hover")).toBe("solid 2px");
    await timeline.select("doha-agreement");
    await timeline.still();
    expect(await style(".mark[aria-expanded=true]", "background-color")).toBe(
      await style(".views button[aria-pressed=true]", "background-color"),
    );
    expect(await outline(".card")).toBe("solid 1px");
    await timeline.host.locator(".mark.event[aria-expanded=false]").first().focus();
    await page.keyboard.press("ArrowRight");
    await timeline.still();
    expect(await outline(".mark:focus-visible")).toBe("solid 3px");
  });
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  await timeline.again();
  await test.step("on a projector targets are 44 px, no text is under 16 px, and the focus is thick", async () => {
    await timeline.host.evaluate((host) => host.setAttribute("theme", "projector"));
    await timeline.select("doha-agreement");
    await timeline.still();
    const small = await timeline.host.evaluate((host) => {
      const all = [...(host.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])].filter(
        (node) => node.getBoundingClientRect().width > 1 && node.localName !== "style",
      );
      const targets = all.filter((node) => node.matches(":is(button, input, summary):not(.marks *)"));
      const texts = all.filter((node) =>
        [...node.childNodes].some((one) => one.nodeType === 3 && one.nodeValue?.trim()),
      );
      return [
        ...targets.filter((node) => Math.min(node.offsetWidth, node.offsetHeight) < 44 && !node.closest("[part=card]")),
        ...texts.filter(
          (node) => Number.parseFloat(getComputedStyle(node).fontSize) < 16 && !node.closest("[part=card]"),
        ),
      ].map((node) => `${node.localName} ${node.textContent?.trim() || node.ariaLabel}`);
    });
    expect(small).toEqual([]);
    await timeline.host.getByRole("button", { name: "Zoom in", exact: true }).focus();
    await page.keyboard.press("Tab");
    const width = await timeline.host.evaluate((host) => {
      const node = host.shadowRoot?.activeElement;
      return node ? getComputedStyle(node).outlineWidth : "";
    });
    expect(width).toBe("4px");
  });
});
