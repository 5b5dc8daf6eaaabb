/**
 * Pages as they come out of a printer: what Chromium prints to a PDF, shown by Chromium's own viewer of such files. A page in print media alone
 * is not divided into sheets.
 */

/** A4, CSS px, and what stands around it. */
const SHEET = { width: 794, height: 1123 };
const GAP = 16;
/** The viewer's own edge around each sheet, which is cut off. */
const EDGE = { left: 5, top: 3, below: 12 };
/** A picture of nothing takes less than this, bytes. */
const BLANK_BYTES = 12_000;
const MOST_TRIES = 60;

/**
 * Prints a page as a reader's browser does, with the margins that the page says, and pictures its first sheets side by side.
 * @param {import("playwright").Browser} browser which shows it
 * @param {import("playwright").Page} page what is printed
 * @param {{ path: string, sheets: number }} wished the picture's file, and how many sheets it shows
 */
export async function takeSheets(browser, page, { path, sheets }) {
  await page.locator("date-line-print").waitFor({ state: "attached" });
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("base64");
  const width = GAP + sheets * (SHEET.width + GAP);
  const viewer = await browser.newPage({ viewport: { width, height: SHEET.height + 2 * GAP } });
  const box = `overflow:hidden;width:${SHEET.width}px;height:${SHEET.height}px`;
  const place = `margin:-${EDGE.top}px 0 0 -${EDGE.left}px;width:${SHEET.width + 2 * EDGE.left}px;height:${SHEET.height + EDGE.below}px`;
  const shown = Array.from({ length: sheets }, (_, nth) => {
    const view = `toolbar=0&navpanes=0&zoom=100&page=${nth + 1}`;
    return `<div style="${box}"><embed type="application/pdf" src="data:application/pdf;base64,${pdf}#${view}" style="${place}"></div>`;
  });
  await viewer.setContent(
    `<body style="margin:0;padding:${GAP}px;display:flex;gap:${GAP}px;background:#777">${shown.join("")}</body>`,
  );
  await settled(viewer);
  await viewer.screenshot({ path });
  await viewer.close();
}

/**
 * Waits until each sheet is drawn: a viewer does not say so.
 * @param {import("playwright").Page} viewer
 */
async function settled(viewer) {
  /** @type {Buffer[]} */
  let before = [];
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    await viewer.waitForTimeout(500);
    const now = [];
    for (const box of await viewer.locator("div").all()) now.push(await box.screenshot());
    const drawn = now.every((picture, nth) => picture.length > BLANK_BYTES && before[nth]?.equals(picture));
    if (drawn) return;
    before = now;
  }
  throw new Error("Chromium's viewer showed no sheet of the PDF");
}
