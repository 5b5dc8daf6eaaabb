import type { FigureFont, FigureText } from "../layout/figure-head.ts";
import { px } from "../layout/glyph.ts";
import type { Theme } from "./theme.ts";
import { type Attributes, element, type Markup, xmlText } from "./xml.ts";

/** Sizes, weights and colours of the faces: those of the plot's style sheet at 16 px. */
export const SVG_FONTS: Readonly<
  Record<FigureFont, { readonly sizePx: number; readonly weight: number; readonly colour: "ink" | "quiet" }>
> = {
  date: { sizePx: 12, weight: 400, colour: "quiet" },
  title: { sizePx: 15, weight: 400, colour: "ink" },
  lead: { sizePx: 15, weight: 600, colour: "ink" },
  tick: { sizePx: 12, weight: 400, colour: "quiet" },
  context: { sizePx: 13, weight: 600, colour: "ink" },
  heading: { sizePx: 20, weight: 700, colour: "ink" },
  legend: { sizePx: 14, weight: 400, colour: "ink" },
};

/** A text whose first letter is of a script that runs from right to left. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/u;

/** A line of text as an element. One that runs from right to left ends where the others begin. */
export function textElement(
  { xPx, yPx, text, font, isMirrored, turned: degrees }: FigureText,
  theme: Theme,
  more: Attributes = {},
): Markup {
  const { sizePx, weight, colour } = SVG_FONTS[font];
  const isToLeft = RIGHT_TO_LEFT.test(text);
  const turned = {
    direction: isToLeft ? "rtl" : undefined,
    "text-anchor": isToLeft === Boolean(isMirrored) ? undefined : "end",
    transform: degrees && `rotate(${degrees} ${px(xPx)} ${px(yPx)})`,
  };
  const place = { x: px(xPx), y: px(yPx), "font-size": sizePx, ...turned };
  const look = { "font-weight": weight === 400 ? undefined : weight, fill: theme[colour] };
  return element("text", { ...place, ...look, ...more }, xmlText(text));
}
