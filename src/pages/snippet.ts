import { element, xmlText } from "../paint/xml.ts";
import { type FrameHeights, frameMarkup, heightText, inColumn } from "./frame-markup.ts";

/** How a timeline is put into another page. */
export type Form = "frame" | "script" | "file";

/** What a snippet is made from. */
export interface SnippetInput {
  readonly form: Form;
  /** Address of the site, ending in a slash. */
  readonly site: string;
  /** Folder of `data/`. */
  readonly folder: string;
  /** Address of the page that shows the timeline: where a reader without script goes. */
  readonly page: string;
  readonly title: string;
  /** CSS px; as wide as the column where it is absent. */
  readonly width: number | undefined;
  /** CSS px, of the whole frame, or of the plot where the script is taken; the element's own where it is absent. */
  readonly height: number | undefined;
  /** CSS px, what the frame tells of its height with the element's own plot, in its column and, where it is not narrow itself, in a narrow one. The script keeps that room. */
  readonly told?:
    | { readonly wide: number; readonly narrow?: number | undefined; readonly isNarrow?: boolean }
    | undefined;
  /** CSS px, of the frame in a column narrower than EDGE_PX; `height` where it is absent. */
  readonly narrowHeight?: number | undefined;
  readonly theme: "auto" | "light" | "dark";
  /** What is seen first: a view, EDTF and an event; the timeline's own where they are absent. */
  readonly view?: "list" | "table" | "matrix" | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly selected?: string | undefined;
}

/** Elements that are narrower have time run down. */
const TURN_PX = 600;
/** What a frame's page has around the element: its edges. What is below its heading there may count in the element's least height, or not. */
const AROUND_PX = 2 * 2;
/** How high the element's own plot is, wide and narrow: `--dl-height` of `themeStyles` and `frameStyles`. */
const PLOT_PX = { wide: 512, narrow: 832 };

/** Frames that are narrower have time run down: plots of less than 600 px, with the frame's own edges of 2 px. */
export const EDGE_PX = 604;

/** The address of the frame page, with what is settled about it. */
export function frameUrl({ site, folder, theme, view, from, to, selected }: SnippetInput): string {
  const url = new URL(`embed/${encodeURIComponent(folder)}.html`, site);
  const flags = { theme: theme === "auto" ? undefined : theme, view, from, to, selected };
  for (const [name, value] of Object.entries(flags)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** What is to be pasted: markup, or for one file the command that makes it. Undefined for a frame of which no height is known. */
export function snippetOf(input: SnippetInput): string | undefined {
  const { form, site, folder, page, title, width, height, narrowHeight: narrow, theme } = input;
  const { view, from, to, selected } = input;
  if (form === "file") {
    const flags = Object.entries({ theme: theme === "auto" ? undefined : theme, from, to });
    const said = flags.flatMap(([name, value]) => (value ? [` --${name} ${value}`] : []));
    return `npx date-line render data/${folder} --html ${folder}.html${said.join("")}`;
  }
  const address = (path: string): string => new URL(path, site).href;
  if (form === "frame")
    return height === undefined
      ? undefined
      : frameMarkup({ title, src: frameUrl(input) }, { wide: height, narrow, edge: EDGE_PX }, width);
  const reserve = reserveOf(input);
  const styles = [
    width && `max-width:${width}px`,
    height && `--dl-height:${height}px`,
    reserve && `display:block;min-height:${heightText(reserve)}`,
  ];
  const timeline = element(
    "date-line",
    {
      ...{ src: address(`data/${folder}/timeline.json`), controls: "", theme: theme === "auto" ? undefined : theme },
      ...{ view, from, to, selected, style: styles.filter(Boolean).join(";") || undefined },
    },
    element("a", { href: page }, xmlText(title)),
  );
  const placed = reserve?.narrow === undefined ? timeline : inColumn(timeline);
  return `${element("script", { type: "module", src: address("date-line.js") })}\n${placed}`;
}

/** The room that the element will take: what its frame tells without what is around the element there, and with a plot of another height. */
function reserveOf({ told, height }: SnippetInput): FrameHeights | undefined {
  if (!told) return undefined;
  const room = (of: "wide" | "narrow", px: number): number => px - AROUND_PX + (height ? height - PLOT_PX[of] : 0);
  const narrow = told.narrow === undefined ? undefined : room("narrow", told.narrow);
  return { wide: room(told.isNarrow ? "narrow" : "wide", told.wide), narrow, edge: TURN_PX };
}

/** What a strict policy of the host must allow. */
export function policyFor(form: Form, site: string): string {
  const { origin } = new URL(site);
  if (form === "frame") return `frame-src ${origin}`;
  return form === "script" ? `script-src ${origin}; connect-src ${origin}` : "";
}
