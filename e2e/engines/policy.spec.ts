import { cardTitle, DOHA, expectQuiet, Shown } from "./shown.ts";
import { expect, test } from "./test.ts";

test("X8 a whole session breaks no policy and meets no error: card, list, table, matrix, clocks, citations", async ({
  stage,
  site,
}) => {
  test.slow(); // everything in one sitting
  const shown = await Shown.open(stage, site.url);
  await stage.ctrlWheel(await shown.at(500), "in");
  await shown.click({ button: "Show the whole timeline" });
  await shown.click({ selector: "[part=cluster]" });
  await shown.set("selected", "doha-agreement");
  await expect.poll(() => shown.text("[part=card]"), "its evidence is fetched").toContain("signed");
  await shown.click({ button: "Next event" });
  await shown.click({ selector: "[part=card] [aria-label=Close]" });
  await expect.poll(() => cardTitle(shown)).toBe("");

  await shown.click({ button: "What was known" });
  await expect.poll(() => shown.placeOf("input[type=range]")).toBeTruthy();
  await shown.focus("input[type=range]");
  await stage.press("ArrowLeft", "PageDown");
  await expect.poll(() => shown.text("[part=status]")).toContain("As known");
  await shown.click({ button: "Everything known" });

  await shown.click({ button: "Table" });
  await expect.poll(() => shown.text("table")).toContain(DOHA);
  await shown.click({ button: DOHA });
  await expect.poll(() => shown.text("tr.details")).not.toBe("");
  await shown.click({ button: "Matrix" });
  await expect.poll(() => shown.placeOf("[role=grid] td button")).toBeTruthy();
  await shown.click({ selector: "[role=grid] td button" });
  await shown.click({ button: "List" });

  await shown.click({ button: "Cite" });
  for (const style of ["mla", "bibtex"])
    await expect
      .poll(() =>
        stage.run((wanted: string) => {
          const panel = document.querySelector("date-line")?.shadowRoot?.querySelector("date-line-cite")?.shadowRoot;
          const choice = panel?.querySelector<HTMLSelectElement>("#style");
          if (choice) choice.value = wanted;
          choice?.dispatchEvent(new Event("change"));
          return panel?.querySelector("textarea")?.value ?? "";
        }, style),
      )
      .toMatch(style === "bibtex" ? /^@misc/ : /^“?The Taliban/);
  await stage.press("Escape");
  await shown.click({ button: "Timeline" });
  await expectQuiet(stage);
});

test("X8 the policy is there, it bites in this engine, and the watch sees it", async ({ stage, site }) => {
  await Shown.open(stage, site.url);
  await stage.run(() => {
    const image = document.createElement("img");
    image.src = "https://example.invalid/x.png";
    document.body.append(image);
    document.body.setAttribute("style", "color: red");
    try {
      document.body.innerHTML = "<p>";
    } catch {
      document.documentElement.dataset.refused = "yes";
    }
  });
  const stopped = () => stage.run(() => window.watched?.violations.map((text) => text.split(" ")[0]).toSorted());
  await expect.poll(stopped).toEqual(["img-src", "require-trusted-types-for", "style-src-attr"]);
  expect(await stage.run(() => document.documentElement.dataset.refused)).toBe("yes");
});
