/** Measures a text set in one of the plot's fonts, in CSS pixels. */
export type Measure = (text: string, font: string) => number;

/** More texts than a screen ever shows at once, fewer than would be felt in memory. */
const CACHE_SIZE = 20_000;

/** A measure over a canvas that is never shown. Widths are kept: labels are measured again at every filter. */
export function textMeasure(fonts: Readonly<Record<string, string>>): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (known.size >= CACHE_SIZE) known.clear();
    if (context) context.font = fonts[font] ?? "";
    const measured = context ? context.measureText(text).width : text.length * 7;
    known.set(key, measured);
    return measured;
  };
}
