import { afterEach, expect, test } from "vitest";
import "../embed.ts";
import { readTimeline } from "../events/read.ts";
import type { DateLine } from "./date-line.ts";

const EVENTS = `date,title,title@fr,title@fa,text,text@fr,group,group@fr,source,quote
1957-10-04,Sputnik is launched,Spoutnik est lancé,پرتاب اسپوتنیک,A small ball beeps.,Une petite balle émet.,launch,lancement,press,launched on October 4
1961-04-12,Gagarin circles the Earth,,,,,flight,,press,
`;

async function shown(): Promise<DateLine> {
  const host = document.createElement("date-line");
  host.controls = true;
  host.data = await readTimeline({
    events: { name: "e.csv", text: EVENTS },
    info: { title: "Space", lang: "en", "title@fr": "L’espace" },
  });
  document.body.append(host);
  await host.updateComplete;
  await host.ready;
  return host;
}

const words = (host: DateLine, selector: string): string[] =>
  [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])].map((node) => node.textContent?.trim() ?? "");
const names = (host: DateLine): string =>
  [...(host.shadowRoot?.querySelectorAll(".marks button") ?? [])].map(({ ariaLabel }) => ariaLabel).join(" | ");

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "en";
  history.replaceState(null, "", location.pathname + location.search);
});

test("X21 a timeline shows the columns of the language around it, follows when that changes, and keeps its reader's place", async () => {
  document.documentElement.lang = "fr-CA";
  const host = await shown();
  expect(names(host)).toMatch(/Spoutnik est lancé/);
  // What has no French stays as its author wrote it.
  expect(names(host)).toMatch(/Gagarin circles the Earth/);
  expect(words(host, ".frame h2, .frame [part=title]").join()).toContain("L’espace");
  expect(words(host, "[part=legend] button").join()).toContain("lancement");
  expect(host.querySelector("ol")?.textContent).toContain("Une petite balle émet.");
  const id = "1957-10-04-sputnik-is-launched";
  host.select(id);
  await host.updateComplete;
  await expect.poll(() => words(host, "[part=card]").join()).toContain("Spoutnik est lancé");
  expect(words(host, "[part=card]").join()).toContain("launched on October 4");
  host.query = "Spoutnik";
  await expect.poll(() => words(host, "[part=status]").join()).toMatch(/1 /);
  host.query = "";

  document.documentElement.lang = "en";
  await expect.poll(() => names(host)).toMatch(/Sputnik is launched/);
  expect(host.selected).toBe(id);
  await expect.poll(() => words(host, "[part=card]").join()).toContain("A small ball beeps.");
  await expect.poll(() => host.querySelector("ol")?.textContent).toContain("Sputnik is launched");
  host.lang = "fa-AF";
  await expect.poll(() => names(host)).toMatch(/پرتاب اسپوتنیک/);
  host.view = "table";
  await expect.poll(() => words(host, "table").join()).toContain("پرتاب اسپوتنیک");
  expect(words(host, "table").join()).toContain("Gagarin circles the Earth");

  const csv = await host.toCsv();
  expect(csv.split("\r\n")[0]).toContain("title@fr");
  expect(csv).toContain("Sputnik is launched");
  expect((await host.toSvg()).includes("پرتاب")).toBe(true);
  host.remove();
  document.documentElement.lang = "fr";
  await new Promise(requestAnimationFrame);
  expect(host.shadowRoot?.textContent).not.toContain("Spoutnik");
});

test("XR1 a language or a direction that is set on a living element turns the picture at once", async () => {
  const host = await shown();
  const facing = (): string => host.shadowRoot?.querySelector<HTMLElement>(".whole-plot")?.dataset.facing ?? "";
  const end = (): string => host.shadowRoot?.querySelector<HTMLElement>(".frame")?.dir ?? "";
  expect(facing()).not.toContain("mirrored");
  host.lang = "fa-AF";
  await expect.poll(facing).toContain("mirrored");
  expect(end()).toBe("rtl");
  host.lang = "fr";
  await expect.poll(facing).not.toContain("mirrored");
  document.documentElement.dir = "rtl";
  await expect.poll(facing).toContain("mirrored");
  host.dir = "ltr";
  await expect.poll(facing).not.toContain("mirrored");
  document.documentElement.removeAttribute("dir");
});

test("X21 an element that is given a language speaks it, though its file names another; a page around it does not change it", async () => {
  const shownIn = async (page: string, own: string): Promise<() => string> => {
    document.documentElement.lang = page;
    const host = document.createElement("date-line");
    host.lang = own;
    host.data = await readTimeline({
      events: { name: "e.csv", text: "date,title\n2020-05-01,One\n" },
      info: { lang: "en" },
    });
    document.body.append(host);
    await host.ready;
    return () => words(host, "[part=status]").join();
  };
  await expect.poll(await shownIn("de", "")).toMatch(/May 2020/);
  await expect.poll(await shownIn("en", "de")).toMatch(/Mai 2020/);
});
