/** The fonts of a plot, by what is set in them. */
export type PlotFont = "date" | "title" | "lead" | "tick" | "context";

/** Measures a text set in one of the plot's fonts, in CSS pixels. */
export type Measure = (text: string, font: PlotFont) => number;

/** Size as a share of the plot's font size, and weight: the same numbers as in the plot's style sheet. */
const SETTING: Readonly<Record<PlotFont, { readonly em: number; readonly weight: number }>> = {
  date: { em: 0.75, weight: 400 },
  title: { em: 0.9375, weight: 400 },
  lead: { em: 0.9375, weight: 600 },
  tick: { em: 0.75, weight: 400 },
  context: { em: 0.8125, weight: 600 },
};

/** More texts than a screen ever shows at once, fewer than would be felt in memory. */
const CACHE_SIZE = 20_000;
/** The characters from space to tilde; pairs of them are measured once and added up. */
const FIRST = 32;
const LETTERS = 127 - FIRST;

/**
 * A measure in the font that a node has, over a canvas that is never shown. Thousands of labels are measured for a view that is cold: in
 * plain Latin letters they are the sum of their pairs, which kerning is between, less the letters that two pairs share; all others are
 * measured whole, and their widths kept.
 */
export function textMeasure(node: Element): Measure {
  const context = document.createElement("canvas").getContext("2d");
  const { fontSize, fontFamily, letterSpacing, wordSpacing } = getComputedStyle(node);
  const letterPx = Number.parseFloat(letterSpacing) || 0;
  const wordPx = Number.parseFloat(wordSpacing) || 0;
  const sizePx = Number.parseFloat(fontSize) || 16;
  const known = new Map<string, number>();
  const tables = new Map<PlotFont, Float64Array>();
  let set: PlotFont | undefined;

  function measured(text: string, font: PlotFont): number {
    const { em, weight } = SETTING[font];
    if (!context) return text.length * em * sizePx * 0.5;
    if (set !== font) context.font = `${weight} ${em * sizePx}px ${fontFamily}`;
    set = font;
    return context.measureText(text).width;
  }

  /** How much a letter adds after another; the first row holds letters by themselves. */
  function added(table: Float64Array, before: number, letter: number, font: PlotFont): number {
    const place = (before + 1) * LETTERS + letter;
    const width = table[place] as number;
    if (!Number.isNaN(width)) return width;
    const first = before < 0 ? "" : String.fromCharCode(before + FIRST);
    const alone = before < 0 ? 0 : added(table, -1, before, font);
    table[place] = measured(first + String.fromCharCode(letter + FIRST), font) - alone;
    return table[place] as number;
  }

  function plainWidth(text: string, font: PlotFont): number | undefined {
    const table = tables.get(font) ?? new Float64Array((LETTERS + 1) * LETTERS).fill(Number.NaN);
    tables.set(font, table);
    let sum = 0;
    let before = -1;
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at) - FIRST;
      if (letter < 0 || letter >= LETTERS) return undefined;
      sum += added(table, before, letter, font);
      before = letter;
    }
    return sum;
  }

  function unspaced(text: string, font: PlotFont): number {
    const plain = plainWidth(text, font);
    if (plain !== undefined) return plain;
    const key = `${font}\n${text}`;
    const width = known.get(key) ?? measured(text, font);
    if (known.size >= CACHE_SIZE) known.clear();
    known.set(key, width);
    return width;
  }

  // Readers set letters and words wider: a space is a letter too.
  return letterPx || wordPx
    ? (text, font) => unspaced(text, font) + text.length * letterPx + (text.split(" ").length - 1) * wordPx
    : unspaced;
}
