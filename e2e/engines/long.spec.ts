import { cardTitle, expectQuiet, Shown } from "./shown.ts";
import { embedding } from "./site.ts";
import { expect, test } from "./test.ts";

const COUNT = 12_000;
/** Twice what is read in one piece. */
const LONG = [
  "id,date,title,text,group",
  ...Array.from({ length: COUNT }, (_, row) => {
    const month = String(1 + (row % 12)).padStart(2, "0");
    return `e${row},${1800 + ((row * 7) % 220)}-${month},Event ${row},"Words of ${row}, quoted",g${row % 3}`;
  }),
].join("\n");
const BODY = '<date-line src="long.csv" controls></date-line>';

test("X16 a long file is read in a worker under the strict policy, and a card from the file", async ({
  stage,
  site,
}) => {
  expect(LONG.length).toBeGreaterThan(600_000);
  site.show({ "long.html": embedding(BODY), "long.csv": LONG });
  const shown = await Shown.open(stage, `${site.url}long.html#dl-e777`);
  await expect.poll(() => shown.text("[part=status]")).toContain("12,000 events");
  expect(await cardTitle(shown)).toBe("Event 777");
  await expect.poll(() => shown.text("[part=card]")).toContain("Words of 777, quoted");
  expect(site.asked.filter((path) => /long-worker/.test(path))).toHaveLength(1);
  await expectQuiet(stage);
});

test("X16 where the policy allows no worker, the page reads the same file for itself", async ({ stage, site }) => {
  const page = embedding(BODY);
  const without = page.replace("worker-src &#39;self&#39;", "worker-src &#39;none&#39;");
  expect(without).not.toBe(page);
  site.show({ "long.html": without, "long.csv": LONG });
  const shown = await Shown.open(stage, `${site.url}long.html`);
  await expect.poll(() => shown.text("[part=status]")).toContain("12,000 events");
});
