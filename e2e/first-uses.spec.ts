import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, serve, test } from "./timeline.ts";

/** Counts what a person does: a file written or dropped, a press, a paste. */
class Actions {
  count = 0;

  async act<Result>(deed: () => Result | Promise<Result>): Promise<Result> {
    this.count += 1;
    return deed();
  }
}

const CSV = `date,title,text,group
1957-10-04,Sputnik is launched,A small ball beeps.,launch
1961-04-12,Gagarin circles the Earth,"He says: ""let's go"" & <waves>",flight
1969-07-20,Two people walk on the Moon,,flight
`;

test("XU1 a developer: two lines of HTML in an empty page are a timeline", async ({ page, context, timeline }) => {
  const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");
  const lines =
    /<script type="module" src="[^"]*date-line\.js"><\/script>\n\s*<date-line src="[^"]*"[^>]*>.*?<\/date-line>/.exec(
      readme,
    );
  const written = (lines?.[0] ?? "").split("\n");
  expect(written, "README.md shows the two lines").toHaveLength(2);
  const mine = written.map((line) =>
    line
      .replace(/src="[^"]*date-line\.js"/, 'src="date-line.js"')
      .replace(/<date-line src="[^"]*"/, '<date-line src="mine.csv"'),
  );
  await serve(context, { "mine.html": `<!doctype html>\n${mine.join("\n")}\n`, "mine.csv": CSV });
  await timeline.open("./mine.html");
  await expect(timeline.mark("Gagarin circles the Earth")).toBeVisible();
  await expect(timeline.list.locator("> li")).toHaveCount(3);
  await timeline.mark("Sputnik is launched").click();
  await expect(timeline.card).toContainText("A small ball beeps.");
  await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/^#dl-/);
});

test("XU2 an author: a dropped file, one press, one paste: the timeline stands in a sandboxed frame of another page", async ({
  page,
  context,
  quiet,
}, info) => {
  const actions = new Actions();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./try.html");
  await actions.act(async () => {
    const given = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "space.csv", { type: "text/csv" }));
      return transfer;
    }, CSV);
    await page.dispatchEvent(".drop", "drop", { dataTransfer: given });
  });
  await expect(page.locator("date-line").getByRole("button", { name: /Gagarin circles the Earth/ })).toBeVisible();
  const before = quiet.requests.length;
  await actions.act(() => page.getByRole("button", { name: "Copy a snippet" }).click());
  // It is measured in frames, which a busy machine loads when it comes to it.
  await page.locator("#given", { hasText: "Copied" }).waitFor();
  await expect(page.locator("#given")).toHaveText(/^Copied: one frame with all of it inside, \d+ kB, \d+ px high/);
  // What was dropped went nowhere: only the site's own empty page was asked for.
  expect(quiet.requests.slice(before).every((url) => /\/(date-line-alone\.html|assets\/[^/]+)$/.test(url))).toBe(true);
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toMatch(/^<div style="[^"]*"><iframe title="space" srcdoc="/);
  const article = await actions.act(
    () =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body><p>Before.</p><div style="width:700px">${snippet}</div><script>
        addEventListener("message", ({ data: { type, height } }) => {
          if (type !== "date-line") return;
          document.body.dataset.told = getComputedStyle(document.querySelector("iframe")).height + " " + height + "px";
        });
      </script></body></html>`,
  );
  expect(actions.count).toBe(3);
  await serve(context, { "article.html": article });
  await page.goto("./article.html");
  expect(await page.locator("iframe").getAttribute("sandbox")).toBe(
    "allow-scripts allow-popups allow-popups-to-escape-sandbox",
  );
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "space", level: 1 })).toBeVisible();
  // The height that was measured beside the page is that which the page tells, so that nothing scrolls inside, nor moves around it.
  const heights = /^\d+px \d+px$/;
  await expect(page.locator("body")).toHaveAttribute("data-told", heights);
  const [reserved, told] = (await page.locator("body").getAttribute("data-told"))?.split(" ") ?? [];
  expect(told).toBe(reserved);
  await frame.getByRole("button", { name: /Gagarin circles the Earth/ }).click();
  await expect(frame.getByRole("dialog")).toContainText(`He says: "let's go" & <waves>`);
  await expect(frame.locator("date-line > ol > li")).toHaveCount(3);

  // Or as one file.
  await page.goto("./try.html");
  await page
    .getByLabel("Drop files here, or choose them")
    .setInputFiles({ name: "space.csv", mimeType: "text/csv", buffer: Buffer.from(CSV) });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as one file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("space.html");
  const file = info.outputPath("space.html");
  await download.saveAs(file);
  expect(readFileSync(file, "utf8")).toContain("Gagarin circles the Earth");
});

test("XU2 the snippet of a file with more kinds than one line holds is as high as its page tells", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const rows = Array.from({ length: 28 }, (_, at) => `${1990 + at},Event ${at},A kind that is called ${at % 14}`);
  await page.goto("./try.html");
  await page.getByLabel("Drop files here, or choose them").setInputFiles({
    name: "kinds.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(`date,title,group\n${rows.join("\n")}\n`),
  });
  await page.getByRole("button", { name: "Copy a snippet" }).click();
  await page.locator("#given", { hasText: /^Copied/ }).waitFor();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  const watch = `<script>addEventListener("message", ({ data: { type, height } }) => { if (type === "date-line") document.body.dataset.told = height; });</script>`;
  await serve(context, {
    "article.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title></head><body>${watch}<div style="width:700px">${snippet}</div></body></html>`,
  });
  await page.goto("./article.html");
  const reserved = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
  await expect(page.locator("body")).toHaveAttribute("data-told", `${reserved}`);
});
