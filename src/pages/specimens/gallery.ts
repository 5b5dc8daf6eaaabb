import "../../embed.ts";
import { readTimeline } from "../../events/read.ts";
import { SPECIMENS } from "./cases.ts";
import type { Specimen } from "./specimen.ts";

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ["ar", "fa-AF", "ps"];
/** How far below the screen a specimen is drawn already. */
const AHEAD = "600px";

const place = document.querySelector("#specimens");
if (!place) throw new Error("specimens.html has no #specimens");

/** Draws a specimen's timeline when the reader comes near it: all of them at once would keep a phone busy. */
async function draw(section: HTMLElement, { name, csv, lang, theme }: Specimen): Promise<void> {
  const timeline = document.createElement("date-line");
  timeline.theme = theme === "dark" ? "dark" : theme === undefined ? "auto" : "light";
  timeline.data = await readTimeline({ events: { name: "events.csv", text: csv }, info: { title: name } });
  if (lang) timeline.lang = lang;
  if (lang && RIGHT_TO_LEFT.includes(lang)) timeline.dir = "rtl";
  section.append(timeline);
}

const drawings = new Map<Element, () => void>();
const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      drawings.get(target)?.();
    }
  },
  { rootMargin: AHEAD },
);

for (const specimen of SPECIMENS) {
  const section = document.createElement("section");
  section.className = "specimen";
  section.id = specimen.name;
  const look = document.createElement("p");
  look.textContent = specimen.look;
  section.append(look);
  drawings.set(section, () => void draw(section, specimen));
  place.append(section);
  near.observe(section);
}
