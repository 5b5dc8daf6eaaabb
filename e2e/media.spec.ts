import { Buffer } from "node:buffer";
import { embedding, expect, serve, test } from "./timeline.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);
const EVENTS = `id,date,title,media,alt,media_credit
near,2020-01-01,Near,media/near.png,A white dot,A painter
gone,2020-02-01,Gone,media/gone.jpg,A lost picture,
far,2020-03-01,Far,https://films.example/far.png,A far picture,
page,2020-04-01,Page,https://films.example/watch?v=1,A film,
`;

test("XD1 a picture beside the timeline is there at once, in a box that is reserved; a missing one is said", async ({
  context,
  page,
  timeline,
}) => {
  await serve(context, {
    "p.html": embedding('<date-line src="data/e.csv"></date-line>'),
    "data/e.csv": EVENTS,
  });
  await context.route("**/data/media/near.png", (route) => route.fulfill({ body: PIXEL, contentType: "image/png" }));
  await context.route("**/data/media/gone.jpg", (route) => route.fulfill({ status: 404 }));
  await timeline.open("./p.html");
  await timeline.select("near");
  const picture = timeline.card.getByRole("img", { name: "A white dot" });
  await expect.poll(() => picture.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(1);
  const box = await timeline.card.locator(".media .box").boundingBox();
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(1.5, 1);
  await expect(timeline.card).toContainText("Credit: A painter");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await timeline.select("far");
  await expect(timeline.card.getByRole("button", { name: "Load from films.example" })).toBeVisible();
  await timeline.select("page");
  await expect(timeline.card.getByRole("link", { name: "films.example" })).toBeVisible();
  expect(asked.filter((url) => url.includes("films.example"))).toEqual([]);
});

test("XD1 what is missing is said in its place, and so is what the page's policy keeps out after the reader asked for it", async ({
  context,
  timeline,
  quiet,
}) => {
  quiet.allow(/404|films\.example|policy/i);
  await serve(context, { "p.html": embedding('<date-line src="data/e.csv"></date-line>'), "data/e.csv": EVENTS });
  await context.route("**/data/media/*", (route) => route.fulfill({ status: 404 }));
  await timeline.open("./p.html");
  await timeline.select("gone");
  await expect(timeline.card.getByRole("status")).toHaveText("A lost picture could not be loaded.");
  await timeline.select("far");
  await timeline.card.getByRole("button", { name: "Load from films.example" }).click();
  await expect(timeline.card.getByRole("status")).toHaveText("A far picture could not be loaded.");
  await expect(timeline.card.getByRole("link", { name: "films.example" })).toHaveAttribute(
    "href",
    "https://films.example/far.png",
  );
});
