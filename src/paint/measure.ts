/** The fonts of a plot, by what is set in them. */
export type PlotFont = "date" | "title" | "tick" | "context";

/** Measures a text set in one of the plot's fonts, in CSS pixels. */
export type Measure = (text: string, font: PlotFont) => number;

/** Size as a share of the plot's font size, and weight: the same numbers as in the plot's style sheet. */
const SETTING: Readonly<Record<PlotFont, { readonly em: number; readonly weight: number }>> = {
  date: { em: 0.75, weight: 400 },
  title: { em: 0.9375, weight: 400 },
  tick: { em: 0.75, weight: 400 },
  context: { em: 0.8125, weight: 600 },
};

/** More texts than a screen ever shows at once, fewer than would be felt in memory. */
const CACHE_SIZE = 20_000;

/** A measure in the font that a node has, over a canvas that is never shown. Widths are kept: labels are measured at every filter. */
export function textMeasure(node: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const { fontSize, fontFamily } = getComputedStyle(node);
  const sizePx = Number.parseFloat(fontSize) || 16;
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size >= CACHE_SIZE) known.clear();
    const { em, weight } = SETTING[font];
    if (context) context.font = `${weight} ${em * sizePx}px ${fontFamily}`;
    const measured = context ? context.measureText(text).width : text.length * em * sizePx * 0.5;
    known.set(key, measured);
    return measured;
  };
}
