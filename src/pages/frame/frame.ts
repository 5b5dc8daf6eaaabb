import { rest } from "../../elements/breathing.ts";
import { DateLine } from "../../elements/date-line.ts";
import { readingOf } from "../../events/reading-of.ts";
import { isFromRight } from "../../words/direction.ts";
import { type Fault, flagsIn } from "./flags.ts";
import { heightMessages, namesIn } from "./heights.ts";
import { orderOf } from "./orders.ts";

/** A list is as long as it is: it moves inside the frame, and the host's page stays as it was. */
const LIST_MOST_PX = 720;

/** Says above the timeline what is wrong with the frame's address. */
async function tell(faults: readonly Fault[], host: DateLine): Promise<void> {
  if (faults.length === 0) return;
  const { frameFaultText } = await import("../../words/frame-fault-words.ts");
  const { lang } = document.documentElement;
  for (const fault of faults) {
    const line = document.createElement("p");
    line.className = "fault";
    line.dir = "auto";
    line.setAttribute("role", "status");
    line.textContent = frameFaultText(fault, lang);
    host.before(line);
  }
}

/** Longer than what follows one press. */
const REST_MS = 500;

/**
 * Tells the host how high the page is, edges and all: first when it stands, then when that is another height, on screen. What was measured while things
 * moved is set right when they rest, and after printing it is measured only then. Where it is looked at makes no difference.
 */
function tellHeight(page: Element, host: DateLine): () => void {
  const names = namesIn(location.search, location.hash);
  const paper = matchMedia("print");
  let told = 0;
  /** Until all that printing changed has rested. */
  let isPaper = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const say = (height: number): void => {
    told = height;
    // Whoever frames us may know how high we are: it is a number, and nothing else.
    for (const message of heightMessages(height, names)) parent.postMessage(message, "*");
  };
  const look = (): void => {
    isPaper ||= paper.matches;
    if (isPaper) return;
    const height = Math.ceil(page.getBoundingClientRect().height);
    const isPlot = host.view === "plot";
    if (height !== told && (isPlot || told === 0)) say(isPlot ? height : Math.min(height, LIST_MOST_PX));
  };
  const lookLater = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      isPaper = paper.matches;
      look();
    }, REST_MS);
  };
  new ResizeObserver(() => {
    look();
    lookLater();
  }).observe(page);
  paper.addEventListener("change", lookLater);
  return () => {
    look();
    if (told > 0) say(told);
  };
}

/** Does what the host asks; what it names and there is none of changes nothing. */
function obey(host: DateLine, sayHeight: () => void): void {
  addEventListener("message", ({ source, data }) => {
    const order = source === parent ? orderOf(data) : undefined;
    if (!order) return;
    if (order.kind === "height") return sayHeight();
    try {
      if (order.kind === "select") host.select(order.id);
      else host.zoomTo(order.from, order.to);
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof TypeError)) throw error;
    }
  });
}

/** Opens an event; false where the timeline has no such one. */
function selects(host: DateLine, id: string): boolean {
  try {
    host.select(id);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Starts the page's timeline: with the data that it has inside, or with the file of its own site that its address names. */
async function start(host: DateLine): Promise<void> {
  // To read the script is work enough for one task of a phone.
  await rest();
  customElements.define("date-line", DateLine);
  const flags = flagsIn(location.search);
  const faults = [...flags.faults];
  const data = document.querySelector("#date-line-data")?.textContent?.trim();
  for (const [name, value] of Object.entries(flags.attributes)) host.setAttribute(name, value);
  if (flags.lang) {
    document.documentElement.lang = flags.lang;
    host.lang = flags.lang;
    document.documentElement.dir = isFromRight(flags.lang) ? "rtl" : "ltr";
  }
  if (data) {
    const reading = readingOf(data);
    host.data = reading;
    const isThere = reading.events.some(({ id }) => id === flags.selected);
    if (isThere) host.selected = flags.selected;
    else if (flags.selected) faults.push({ flag: "selected", value: flags.selected, kind: "event" });
  } else if (flags.src) {
    host.selected = flags.selected;
    const url = URL.canParse(flags.src, location.href) ? new URL(flags.src, location.href) : undefined;
    // In a sandbox our own origin is "null"; that of our address is the site's. From a disk it is "null" too, as is that of any `data:`.
    if (url && /^https?:$/.test(url.protocol) && url.origin === new URL(location.href).origin) host.src = url.href;
    else faults.push({ flag: "src", value: flags.src, kind: "origin" });
  } else faults.push({ flag: "src", value: "", kind: "src" });
  if (faults.some(({ flag }) => flag === "src")) host.hidden = true;
  void tell(faults, host);
  let isRead = false;
  host.addEventListener("dl-load", () => {
    isRead = true;
  });
  await host.updateComplete;
  try {
    await host.ready;
  } finally {
    // Data that are inside were looked into before.
    if (!data && isRead && flags.selected && !selects(host, flags.selected))
      void tell([{ flag: "selected", value: flags.selected, kind: "event" }], host);
    // Where a part could not be fetched, what is there has a height all the same. Opened by itself, a timeline has nobody to talk to.
    if (parent !== window) obey(host, tellHeight(document.body, host));
  }
}

const host = document.querySelector("date-line");
if (!host) throw new Error("this page has no timeline");
void start(host);
