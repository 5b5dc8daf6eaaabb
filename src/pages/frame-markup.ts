import { element, type Markup } from "../paint/xml.ts";

/** What the frame may do. Links open outside of the sandbox: a newspaper's page would not run inside. */
const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** Heights of a frame, in CSS px: one, or two where it is higher in a narrow column, in which time runs down. */
export interface FrameHeights {
  readonly wide: number;
  readonly narrow?: number | undefined;
  /** Columns that are narrower take `narrow`. */
  readonly edge: number;
}

/**
 * The height as a style says it. `100cqi` is the width of the column where the element around the frame is a container, and that of the
 * window where it is not; times 999 it is far above the one height or far below the other, so that of two heights one stands, and none between.
 */
export function heightText({ wide, narrow = wide, edge }: FrameHeights): string {
  if (wide === narrow) return `${wide}px`;
  const slope = narrow > wide ? `${edge}px - 100cqi` : `100cqi - ${edge}px`;
  const [less, more] = [Math.min(wide, narrow), Math.max(wide, narrow)];
  return `clamp(${less}px,(${slope})*999,${more}px)`;
}

/** What takes one of two heights by its column, inside what says how wide that is: a container is as wide as it is told, never as what it holds. */
export const inColumn = (inside: Markup): Markup =>
  element("div", { style: "container-type:inline-size;width:100%" }, inside);

/**
 * A frame to be pasted. Where styles are taken out, the attributes stand: the wide height in every column. `width` is in CSS px, and the column's where
 * it is absent; no frame is wider than its column.
 */
export function frameMarkup(
  page: { readonly title: string; readonly src: string } | { readonly title: string; readonly srcdoc: string },
  heights: FrameHeights,
  width?: number,
): Markup {
  const { wide, narrow = wide } = heights;
  const isOne = narrow === wide;
  const styles = ["border:0", width && "max-width:100%", !isOne && `height:${heightText(heights)}`]
    .filter(Boolean)
    .join(";");
  const frame = element("iframe", {
    ...page,
    ...{ loading: "lazy", sandbox: SANDBOX, allow: "fullscreen", width: width ?? "100%", height: wide, style: styles },
  });
  return isOne ? frame : inColumn(frame);
}
