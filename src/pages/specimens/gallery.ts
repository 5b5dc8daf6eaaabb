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
async function draw(section: HTMLElement, { csv, look, lang, theme, isUpright }: Specimen): Promise<void> {
  const timeline = document.createElement("date-line");
  timeline.theme = theme === "dark" ? "dark" : theme === undefined ? "auto" : "light";
  if (isUpright) timeline.layout = "vertical";
  timeline.data = await readTimeline({ events: { name: "events.csv", text: csv }, info: { title: look } });
  if (lang) timeline.lang = lang;
  if (lang && RIGHT_TO_LEFT.includes(lang)) timeline.dir = "rtl";
  // It bears the heading as its name; the heading itself stands beside it already.
  const heading = document.createElement("span");
  heading.slot = "title";
  heading.hidden = true;
  timeline.append(heading);
  section.append(timeline);
}

/** What there is to look at, and what the picture in the tests is called. */
function captionOf({ look, name }: Specimen): HTMLElement {
  const caption = document.createElement("div");
  const heading = document.createElement("h2");
  heading.textContent = look;
  const file = document.createElement("code");
  file.textContent = name;
  caption.append(heading, file);
  return caption;
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
  if (specimen.widthPx) section.style.setProperty("--width", `${specimen.widthPx}px`);
  section.append(captionOf(specimen));
  drawings.set(section, () => void draw(section, specimen));
  place.append(section);
  near.observe(section);
}
