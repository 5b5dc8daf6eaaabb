import type { Reading } from "../events/event.ts";
import { plainText } from "../events/markup.ts";
import type { FrameHeights } from "./frame-markup.ts";
import { EDGE_PX } from "./snippet.ts";

/** Around the timeline of a page that is one file: its body has edges of 16 px, the frame's own are 2. */
const AROUND_PX = 2 * (16 + 2);
/** Columns of an article and of a small phone. */
const WIDE_PX = 700;
const NARROW_PX = 320;

/** How high the timeline is with its heading in a frame of that width, in CSS px. */
async function heightAt(width: number, reading: Reading, title: string): Promise<number> {
  const room = document.createElement("div");
  room.className = "measured";
  room.style.setProperty("width", `${width - AROUND_PX}px`);
  const timeline = document.createElement("date-line");
  timeline.controls = true;
  timeline.data = reading;
  const about = document.createElement("div");
  about.slot = "title";
  about.append(document.createElement("h1"));
  const lead = plainText(reading.info.description ?? "");
  if (lead !== "") about.append(document.createElement("p"));
  for (const [at, text] of [title, lead].entries()) about.children[at]?.append(text);
  timeline.append(about);
  room.append(timeline);
  document.body.append(room);
  try {
    await timeline.ready;
    // What came beside the picture is laid out in the next frame, and what gives way to it in the one after.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    return Math.ceil(timeline.getBoundingClientRect().height) + AROUND_PX;
  } finally {
    room.remove();
  }
}

/**
 * How high a frame with the page of one file inside will be in a wide and in a narrow column. It is measured beside that page, on this one, out of
 * sight: a page inside a frame obeys the policy of the page that holds it, and ours lets no script run that is not a file of the site.
 */
export async function aloneHeights(reading: Reading, title: string): Promise<FrameHeights> {
  const [wide, narrow] = await Promise.all([heightAt(WIDE_PX, reading, title), heightAt(NARROW_PX, reading, title)]);
  return { wide, narrow, edge: EDGE_PX + 2 * 16 };
}
