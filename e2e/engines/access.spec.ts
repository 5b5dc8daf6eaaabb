import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { cardTitle, DOHA, DOHA_ID, Shown } from "./shown.ts";
import type { Stage } from "./stage.ts";
import { expect, test } from "./test.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the page, in words; and that it found something to look at. */
async function faults(stage: Stage): Promise<readonly string[]> {
  const { found, passes } = await stage.run(async () => {
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
    const found = result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary ?? ""}`),
    );
    return { found, passes: result.passes.length };
  });
  expect(passes).toBeGreaterThan(20);
  return found;
}

test("X1 axe finds nothing in the plot, the card and the table, as this engine lays them out", async ({
  stage,
  site,
}) => {
  test.slow(); // three looks of axe
  site.show({ "axe.js": AXE }, ["axe.js"]);
  const shown = await Shown.open(stage, site.url);
  expect.soft(await faults(stage), "plot").toEqual([]);
  await shown.set("selected", DOHA_ID);
  await expect.poll(() => cardTitle(shown)).toBe(DOHA);
  expect.soft(await faults(stage), "card").toEqual([]);
  await shown.set("view", "table");
  await expect.poll(() => shown.text("table")).toContain(DOHA);
  expect.soft(await faults(stage), "table").toEqual([]);
});

test("X1 roles and names are what is on screen", async ({ stage, site }) => {
  const shown = await Shown.open(stage, site.url);
  const plot = await stage.spoken("date-line", "[part=plot]");
  expect(plot.role).toBe("group");
  expect(plot.name).toMatch(/^The Taliban and al-Qaeda.*Arrow keys go from event to event/);
  const mark = await stage.spoken("date-line", `.marks button[aria-label*="${DOHA}"]`);
  expect(mark.role).toBe("button");
  expect(mark.name).toMatch(new RegExp(`^.*2020.*${DOHA}.*, \\d+ of 40$`));
  expect(await stage.spoken("date-line", "[data-grip=start]")).toMatchObject({ role: "slider" });
  expect(await stage.spoken("date-line", "[part=status]")).toMatchObject({ role: "status" });
  await shown.set("selected", DOHA_ID);
  await expect.poll(() => cardTitle(shown)).toBe(DOHA);
  expect(await stage.spoken("date-line", "[part=card]")).toEqual({ role: "dialog", name: DOHA });
  expect(await stage.spoken("date-line", "[part=card] h3")).toEqual({ role: "heading", name: DOHA });
  expect(await stage.spoken("date-line", "[part=card] [aria-label=Close]")).toEqual({ role: "button", name: "Close" });
  await shown.set("view", "table");
  await expect.poll(() => shown.text("table")).toContain(DOHA);
  expect(await stage.spoken("date-line", "table")).toMatchObject({ role: "table" });
  expect(await stage.spoken("date-line", "table th")).toMatchObject({ role: "columnheader" });
});

/** The places of some patterns in a text, each looked for behind the one before. */
function inOrder(text: string, patterns: readonly RegExp[]): readonly string[] {
  let at = 0;
  return patterns
    .filter((pattern) => {
      const found = pattern.exec(text.slice(at));
      if (found) at += found.index + found[0].length;
      return !found;
    })
    .map(String);
}

test("X1 a screen reader meets the title, the controls, the events in time order, what is said of them, then the list", async ({
  stage,
  site,
}) => {
  const shown = await Shown.open(stage, site.url);
  const tree = await stage.tree("date-line");
  const marks = await stage.run(() =>
    [...(document.querySelector("date-line")?.shadowRoot?.querySelectorAll(".marks button") ?? [])].map(
      ({ ariaLabel }) => ariaLabel ?? "",
    ),
  );
  const places = (names: readonly string[]): readonly number[] =>
    names.flatMap((name) => Number(/, (\d+) of 40(?!\d)/.exec(name)?.[1]) || []);
  expect(places(marks).length).toBeGreaterThan(5);
  expect(places(marks)).toEqual(places(marks).toSorted((one, other) => one - other));
  if (tree === undefined) {
    // This engine tells of single elements: their roles and names, in the order of the document.
    expect(await stage.spoken("date-line", "section")).toMatchObject({ name: /^The Taliban/ });
    expect(await stage.spoken("date-line", "h2")).toMatchObject({ role: "heading" });
    expect(await stage.spoken("date-line", ".views")).toEqual({ role: "group", name: "Show as" });
    expect(await stage.spoken("date-line", ".views button")).toMatchObject({ name: "Timeline" });
    expect(await stage.spoken("date-line", ".legend")).toMatchObject({ role: "group", name: /^Kinds of events/ });
  } else {
    expect(places(tree.split("\n").filter((line) => line.includes("button ")))).toEqual(places(marks));
    const order = [/region "The Taliban/, /heading "The Taliban/, /group "Show as"/, /button "Timeline" \[pressed\]/];
    const tools = [/group "Timeline"/, /More/, /group "Kinds of events/];
    const plot = [
      /group "The Taliban.*Arrow keys/,
      /button ".*1 of 40"/,
      /group "Overview/,
      /slider/,
      /status:/,
      /paragraph/,
    ];
    expect(inOrder(tree, [...order, ...tools, ...plot, /list/, /Attacks of 11 September 2001/])).toEqual([]);
  }
  await shown.set("selected", DOHA_ID);
  await expect.poll(() => cardTitle(shown)).toBe(DOHA);
  const card = await stage.tree("date-line [part=card]");
  if (card !== undefined)
    expect(
      inOrder(card, [
        /dialog/,
        /button "Previous event"/,
        /button "Close"/,
        /heading ".*Doha" \[level=3\]/,
        /heading .*\[level=4\]/,
        /list/,
      ]),
    ).toEqual([]);
});
