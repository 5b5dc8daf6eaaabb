import type { FigureMeasure } from "../layout/figure-head.ts";
import { layoutPrint } from "../layout/print-panels.ts";
import type { Stretch, Strip } from "../layout/print-strip.ts";
import { scaleBar } from "../layout/scale-bar.ts";
import { textMeasure } from "../paint/measure.ts";
import { sceneSvg } from "../paint/svg.ts";
import { svgNodes } from "../paint/svg-nodes.ts";
import { SVG_FONTS } from "../paint/svg-text.ts";
import { THEMES } from "../paint/theme.ts";
import { spanBetween } from "../state/edtf-span.ts";
import { printWordsFor } from "../words/print-words.ts";
import { adopt } from "./adopt.ts";
import { descriptionOf, subjectOf } from "./export-subject.ts";
import type { TimelineModel } from "./model.ts";
import { printList, printNotes } from "./print-notes.ts";
import { printStyles } from "./print-styles.ts";
import { spanWords } from "./span-words.ts";
import type { Speech } from "./speech.ts";

/**
 * What a sheet of A4 is wide within margins of an inch and a little less, CSS px: the drawing is scaled to what it is, and its smallest
 * text stays above 8 pt.
 */
const PAGE_PX = 680;

/**
 * The timeline on paper. Is drawn anew when the page is about to be printed; on screen it is empty and takes no room. The window says so
 * before pages are divided; a media query does when that is over, and where paper is only looked at.
 */
class PrintSheet extends HTMLElement {
  model: TimelineModel | undefined;
  speech: Speech | undefined;
  private readonly paper = matchMedia("print");
  /** Corrections that were folded away, and are only on paper not. */
  private readonly unfolded: HTMLDetailsElement[] = [];
  private readonly turned = (): void => {
    if (!this.paper.matches) this.clear();
    else if (this.childElementCount === 0) this.draw();
  };
  private readonly fill = (): void => this.draw();

  connectedCallback(): void {
    addEventListener("beforeprint", this.fill);
    addEventListener("afterprint", this.turned);
    this.paper.addEventListener("change", this.turned);
    this.turned();
  }

  disconnectedCallback(): void {
    removeEventListener("beforeprint", this.fill);
    removeEventListener("afterprint", this.turned);
    this.paper.removeEventListener("change", this.turned);
  }

  private draw(): void {
    const { model, speech } = this;
    if (!model || !speech || model.index.count === 0) return;
    const isMirrored = this.closest(".frame")?.matches("[dir=rtl]");
    const { first, parts, numberOf } = layoutPrint(
      { ...subjectOf(model, undefined, speech), measure: measureIn(this) },
      {
        ...{ widthPx: PAGE_PX, isMirrored },
        opening: spanBetween(model.reading.info.from, model.reading.info.to),
      },
    );
    const title = model.reading.info.title ?? speech.words.timeline;
    const how = { theme: THEMES.print, isInPage: true, lang: speech.lang, title, numberOf };
    const about = descriptionOf(model, speech);
    const whole = svgNodes(sceneSvg({ ...how, ...first, description: about }), document);
    const strips = parts.map((part, nth) =>
      captioned(
        { part, before: parts[nth - 1] ?? first },
        cropped(svgNodes(sceneSvg({ ...how, ...part }), document), part),
        speech,
      ),
    );
    this.replaceChildren(captioned({ part: first, before: undefined }, whole, speech), ...strips);
    const list = printList(model, speech);
    if (list) this.append(list);
    for (const folded of this.closest(".frame")?.querySelectorAll<HTMLDetailsElement>(".corrections:not([open])") ??
      []) {
      folded.open = true;
      this.unfolded.push(folded);
    }
  }

  private clear(): void {
    this.replaceChildren();
    for (const folded of this.unfolded.splice(0)) folded.open = false;
  }
}

/** Legends are set in a size of their own, in the face of titles. */
const LEGEND_SHARE = SVG_FONTS.legend.sizePx / SVG_FONTS.title.sizePx;

/** Measures what is drawn in the font of the page, of which the sheet has the size that pictures have. */
function measureIn(sheet: Element): FigureMeasure {
  const measure = textMeasure(sheet);
  return (text, font) => {
    // Above a sheet stands no heading of the picture: the page has one.
    if (font === "heading") throw new RangeError("a sheet has no heading");
    return font === "legend" ? measure(text, "title") * LEGEND_SHARE : measure(text, font);
  };
}

/** A drawing, and the one that stands above it. */
interface Placed {
  readonly part: Stretch;
  readonly before: Stretch | undefined;
}

/** A drawing below its part of time, in words, the numbers of the events that begin in it, and its scale. */
function captioned({ part, before }: Placed, picture: SVGSVGElement, speech: Speech): HTMLElement {
  const {
    dated,
    numbers: [from, to],
  } = part;
  const words = document.createElement("figcaption");
  const said = document.createElement("span");
  said.append(
    apart(spanWords(dated.startDay, dated.endDay, speech)),
    " · ",
    apart(from === to ? String(from) : `${from}–${to}`),
  );
  words.append(said, ...scaleOf(part, before, speech));
  const strip = document.createElement("figure");
  const [, , widthPx = 1, heightPx = 1] = (picture.getAttribute("viewBox") ?? "").split(" ").map(Number);
  strip.style.setProperty("--_ratio", String(widthPx / heightPx));
  strip.append(words, picture);
  return strip;
}

/** A bar as long as a round length of time is drawn, with that in words, and how it stands to the strip above. */
function scaleOf({ daysPerPx }: Stretch, before: Stretch | undefined, { words }: Speech): readonly HTMLElement[] {
  const { length, against } = printWordsFor(words.lang);
  const { count, unit, widthPx } = scaleBar(daysPerPx);
  const rule = document.createElement("i");
  rule.style.setProperty("inline-size", `${(widthPx / PAGE_PX) * 100}%`);
  const scale = document.createElement("span");
  scale.className = "scale";
  scale.append(apart(length(count, unit)));
  if (before) scale.append(" · ", apart(against(before.daysPerPx / daysPerPx)));
  return [rule, scale];
}

/** A text that runs its own way, whichever way its neighbours do. */
function apart(text: string): HTMLElement {
  const node = document.createElement("bdi");
  node.textContent = text;
  return node;
}

/** Lanes that nobody stands in are cut off at the top. */
function cropped(picture: SVGSVGElement, { scene, topPx }: Strip): SVGSVGElement {
  const { widthPx, heightPx, isMirrored } = scene;
  // One that is shorter than the page is wide stands where time begins.
  const fromPx = isMirrored ? widthPx - PAGE_PX : 0;
  picture.setAttribute("viewBox", `${fromPx} ${topPx} ${PAGE_PX} ${heightPx - topPx}`);
  picture.setAttribute("width", String(PAGE_PX));
  picture.setAttribute("height", String(heightPx - topPx));
  return picture;
}

/** Puts what is printed of a timeline into its frame, or there anew when its data changed. */
export function readyPrint(frame: Element, model: TimelineModel, speech: Speech): void {
  if (!customElements.get("date-line-print")) customElements.define("date-line-print", PrintSheet);
  adopt(frame, printStyles);
  for (const old of frame.querySelectorAll("date-line-print, .print-notes")) old.remove();
  const paper = document.createElement("date-line-print") as PrintSheet;
  // Strips divide time by themselves: on paper nothing is folded.
  const { fold, ...toScale } = model;
  Object.assign(paper, { model: fold ? { ...toScale, index: fold.inDays } : model, speech });
  frame.querySelector(".whole-plot")?.append(paper);
  const notes = printNotes(model, speech);
  if (notes) frame.append(notes);
}
