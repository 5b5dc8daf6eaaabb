import { clusterText, earlierSign } from "../layout/dot-band.ts";
import type { FigureHead } from "../layout/figure-head.ts";
import { PILL_PX, pillWidth } from "../layout/figure-subject.ts";
import { px } from "../layout/glyph.ts";
import type { Box, ClusterMark, DotMark, EventMark, Mark, Scene, Shape, WordsPlace } from "../layout/scene.ts";
import type { Tick } from "../layout/ticks.ts";
import { TICK_TEXT_PX } from "../layout/ticks.ts";
import { LAYERS } from "./layers.ts";
import { textElement } from "./svg-text.ts";
import type { Theme } from "./theme.ts";
import { type Attributes, element, type Markup, xmlText } from "./xml.ts";

/** What a picture is made from. */
export interface SvgPicture {
  readonly scene: Scene;
  readonly theme: Theme;
  /** BCP 47: the language of its texts. */
  readonly lang: string;
  /** What it is called, and what is read out for those who do not see it. */
  readonly title: string;
  readonly description?: string | undefined;
  readonly head?: FigureHead | undefined;
  /** What stands at an event without words, and in place of a count; nothing, and the count, where it is absent. */
  readonly numberOf?: ((mark: DotMark | ClusterMark) => string) | undefined;
  /** Takes the font of its page, but not what that says of the layers of its plots. */
  readonly isInPage?: boolean;
}

/** Faces with the same widths, so that a text takes the room that was measured for it anywhere. */
const SVG_FAMILY = "Helvetica, Arial, 'Liberation Sans', sans-serif";

/** How much of their tones the shapes of a layer have, where it is less than all. */
const SHARES: Partial<Record<Shape["layer"], number>> = { fade: 0.7, rug: 0.85 };

/** Layers that are drawn as lines. But for signs, their shapes hide what lies behind them. */
const LINES: readonly Shape["layer"][] = ["ghost", "dash", "ring", "sign"];
const LINE_PX = 1.25;
/** From the baseline of small text up to the edge of its board. */
const BOARD_PX = 11;
/** Between what its board covers and the beginning of small text. */
const BOARD_AIR_PX = 3;
/** The air that parts a mark from a bar as strong as itself, around both sides of its outline. */
const HALO_PX = 3;
const DASHES = "3 2";
/** From the middle of a line of small text down to its baseline. */
const MIDDLE_PX = 4;
/** Titles of bands stand so far from the edge of their board. */
const BAND_TEXT_PX = 5;
const COLUMN_TEXT_PX = 4;
const TICK_YPX = 20;
const CONTEXT_YPX = 40;
/** Line heights of a label, and where in them the baseline is. */
const DATE_LINE_PX = 15;
const DATE_BASE_PX = 12;
const TITLE_LINE_PX = 18;
const TITLE_BASE_PX = 14;
/** From a dot up to the foot of its number. */
const DOT_NUMBER_PX = 6;

/** A scene as a document of its own: SVG text, without style sheets, scripts or anything fetched. The same scene gives the same text. */
export function sceneSvg({ scene, theme, lang, title, description, head, numberOf, isInPage }: SvgPicture): Markup {
  const { widthPx } = scene;
  const headPx = head?.heightPx ?? 0;
  const heightPx = headPx + scene.heightPx;
  const plot = [
    stripsGroup(scene, theme),
    ...LAYERS.flatMap((layer) => [
      layer === "ring" && theme.isSolid ? halos(scene, theme) : "",
      shapesGroup(
        scene.shapes.filter((shape) => shape.layer === layer),
        theme,
        { class: isInPage ? undefined : layer, opacity: opacityOf(layer, theme) },
      ),
    ]),
    ...ticksGroup(scene, theme),
    bandsGroup(scene, theme),
    ...scene.marks
      .toSorted((a, b) => Number(isPinned(a)) - Number(isPinned(b)))
      .map((mark) => markGroup(mark, { scene, theme, lang, numberOf })),
  ];
  return lines(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      ...{ width: px(widthPx), height: px(heightPx), viewBox: `0 0 ${px(widthPx)} ${px(heightPx)}` },
      ...{ role: "img", "aria-label": title, lang, "font-family": isInPage ? undefined : SVG_FAMILY },
    },
    element("title", {}, xmlText(title)),
    description ? element("desc", {}, xmlText(description)) : "",
    element("rect", { width: px(widthPx), height: px(heightPx), fill: theme.ground }),
    head ? headGroup(head, theme) : "",
    headPx > 0 ? belowHead(scene, headPx, plot) : plot.filter(Boolean).join("\n"),
  );
}

/** A plot below what stands above it. What runs beyond its upper edge, where time runs down, is cut off there. */
function belowHead({ isUpright, widthPx, heightPx }: Scene, headPx: number, plot: readonly Markup[]): Markup {
  return isUpright
    ? lines("svg", { y: px(headPx), width: px(widthPx), height: px(heightPx) }, ...plot)
    : lines("g", { transform: `translate(0,${px(headPx)})` }, ...plot);
}

/** An element with each child on a line of its own; nothing where there are no children. */
function lines(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const present = children.filter(Boolean);
  return present.length > 0 ? element(name, attributes, "\n", present.join("\n"), "\n") : "";
}

function opacityOf(layer: Shape["layer"], { bar, isSolid }: Theme): number | undefined {
  const share = layer === "body" ? bar : (!isSolid && SHARES[layer]) || 1;
  return share < 1 ? share : undefined;
}

/** What a shape is filled with, or drawn with where it is a line. */
function paintOf({ layer, tone }: Shape, theme: Theme): Attributes {
  if (layer === "grid") {
    const stroke = tone === "muted" ? theme.axis : theme.grid;
    // On paper, crisp edges would be as thin as the printer can.
    return { fill: "none", stroke, "shape-rendering": theme.isSolid ? undefined : "crispEdges" };
  }
  if (layer === "density") return { fill: theme.hairline };
  const colour = typeof tone === "number" ? theme.tones[tone % theme.tones.length] : theme.axis;
  if (!LINES.includes(layer)) return { fill: colour };
  const fill = layer === "sign" ? "none" : theme.ground;
  const dashes = layer === "dash" ? DASHES : undefined;
  return { fill, stroke: colour, "stroke-width": LINE_PX, "stroke-dasharray": dashes };
}

function shapesGroup(shapes: readonly Shape[], theme: Theme, attributes: Attributes): Markup {
  return lines("g", attributes, ...shapes.map((shape) => element("path", { ...paintOf(shape, theme), d: shape.path })));
}

/** Air around marks, below all of them. */
function halos({ shapes }: Scene, { ground }: Theme): Markup {
  const marks = shapes.filter(({ layer }) => layer === "glyph" || layer === "ring");
  const d = marks.map(({ path }) => path).join("");
  return d ? element("path", { fill: "none", stroke: ground, "stroke-width": HALO_PX, d }) : "";
}

function headGroup({ texts, shapes }: FigureHead, theme: Theme): Markup {
  const glyphs = shapes.map((shape) => element("path", { ...paintOf(shape, theme), d: shape.path }));
  return lines("g", { class: "head" }, ...texts.map((text) => textElement(text, theme)), ...glyphs);
}

function ticksGroup({ ticks, context, axisYPx, isMirrored }: Scene, theme: Theme): Markup[] {
  const row = (all: readonly Tick[], font: "tick" | "context", below: number): Markup =>
    lines(
      "g",
      { class: font === "tick" ? "ticks" : "context" },
      ...all.flatMap(({ xPx, yPx, turned, text, boardPx }) => {
        const gapPx = yPx === undefined ? TICK_TEXT_PX : 0;
        const place = { xPx: xPx + (isMirrored ? -gapPx : gapPx), yPx: yPx ?? axisYPx + below };
        const words = textElement({ ...place, text, font, isMirrored, turned }, theme);
        if (!boardPx) return [words];
        const board = {
          x: px(place.xPx - (isMirrored ? boardPx : BOARD_AIR_PX)),
          y: px(place.yPx - BOARD_PX),
          width: px(boardPx + BOARD_AIR_PX),
        };
        return [element("rect", { ...board, height: BOARD_PX + MIDDLE_PX, fill: theme.ground }), words];
      }),
    );
  return [row(ticks, "tick", TICK_YPX), row(context, "context", CONTEXT_YPX)];
}

/** Folded stretches, below all that runs through them, each with its length. */
function stripsGroup({ strips = [], isUpright }: Scene, theme: Theme): Markup {
  return lines(
    "g",
    { class: "breaks" },
    ...strips.flatMap(({ box: { xPx, yPx, widthPx, heightPx }, edges, name, words }) => {
      const border = edges
        .map((edge) => {
          const [atXPx, atYPx] = [edge.xPx, edge.yPx];
          return isUpright
            ? `M${px(atXPx)},${px(atYPx)}H${px(atXPx + edge.widthPx)}`
            : `M${px(atXPx)},${px(atYPx)}V${px(atYPx + edge.heightPx)}`;
        })
        .join("");
      const torn = { fill: "none", stroke: theme.axis, "stroke-dasharray": DASHES, d: border };
      return [
        element(
          "rect",
          { x: px(xPx), y: px(yPx), width: px(widthPx), height: px(heightPx), fill: theme.wash },
          element("title", {}, xmlText(name)),
        ),
        element("path", torn),
        words ? stripWords(words, theme) : "",
      ];
    }),
  );
}

function stripWords({ text, xPx, yPx, isTurned }: WordsPlace, theme: Theme): Markup {
  const place = isTurned ? { xPx: xPx - MIDDLE_PX, yPx, turned: 90 } : { xPx, yPx: yPx + MIDDLE_PX };
  return textElement({ ...place, text, font: "tick" }, theme, { "text-anchor": "middle" });
}

/** Titles of bands, each on a board below the line that parts its band from the one before. */
function bandsGroup({ bands = [], isUpright, isMirrored }: Scene, theme: Theme): Markup {
  return lines(
    "g",
    { class: "bands" },
    ...bands.flatMap(({ title, box: { xPx, yPx, widthPx, heightPx }, room }) => {
      const isAtEnd = isMirrored === true;
      const edgePx = isAtEnd ? xPx + widthPx : xPx;
      const atPx = isAtEnd ? room.xPx + room.widthPx : room.xPx;
      const d = isUpright
        ? `M${px(edgePx)},${px(yPx)}V${px(yPx + heightPx)}`
        : `M${px(xPx)},${px(yPx)}H${px(xPx + widthPx)}`;
      const airPx = isUpright ? COLUMN_TEXT_PX : BAND_TEXT_PX;
      const besidePx = isAtEnd ? -airPx : airPx;
      const text = { xPx: atPx + besidePx, yPx: yPx + DATE_BASE_PX + 1, text: title, font: "tick" } as const;
      return [
        element("path", { fill: "none", stroke: theme.hairline, d }),
        // Where bands are columns, bars that pass the upper edge end below it.
        element("rect", { ...placeOf(room), fill: isUpright ? theme.ground : theme.wash }),
        textElement({ ...text, isMirrored: isAtEnd }, theme, { "font-weight": 600 }),
      ];
    }),
  );
}

const placeOf = ({ xPx, yPx, widthPx, heightPx }: Box): Record<string, number> => ({
  ...{ x: px(xPx), y: px(yPx) },
  ...{ width: px(widthPx), height: px(heightPx) },
});

const isPinned = (mark: Mark): boolean => mark.kind === "event" && mark.pinned;

function markGroup(mark: Mark, { scene, theme, lang, numberOf }: Omit<SvgPicture, "title">): Markup {
  switch (mark.kind) {
    case "event":
      return mark.isHushed ? "" : labelGroup(mark, theme, scene.isMirrored);
    case "cluster":
      return pill(mark, theme, numberOf?.(mark) ?? clusterText(mark, lang, scene), scene.isMirrored);
    case "dot":
      if (numberOf) return dotText(mark, theme, numberOf(mark));
      return mark.began ? dotText(mark, theme, earlierSign(scene)) : "";
  }
}

function labelGroup(
  { label, labelXPx, labelYPx, pinned, isFlipped }: EventMark,
  theme: Theme,
  isMirrored: boolean | undefined,
): Markup {
  const titleYPx = labelYPx + DATE_LINE_PX + TITLE_BASE_PX;
  const font = label.leads ? "lead" : "title";
  const heightPx = DATE_LINE_PX + label.lines.length * TITLE_LINE_PX;
  const leftPx = isMirrored ? labelXPx - label.widthPx : labelXPx;
  // Lines are set to the side where the mark is.
  const isToRight = Boolean(isMirrored) !== Boolean(isFlipped);
  const xPx = isToRight ? leftPx + label.widthPx : leftPx;
  const board = { x: px(leftPx - 4), y: px(labelYPx - 4), width: px(label.widthPx + 8), height: px(heightPx + 8) };
  return lines(
    "g",
    { class: "event" },
    // What is focused or open stands above its neighbours.
    pinned ? element("rect", { ...board, fill: theme.raised, stroke: theme.axis }) : "",
    textElement({ xPx, yPx: labelYPx + DATE_BASE_PX, text: label.date, font: "date", isMirrored: isToRight }, theme),
    ...label.lines.map((text, n) =>
      textElement({ xPx, yPx: titleYPx + n * TITLE_LINE_PX, text, font, isMirrored: isToRight }, theme),
    ),
  );
}

/** A number or a sign above its dot: dots stand farther apart than numbers of three digits are wide. */
function dotText({ xPx, yPx }: DotMark, theme: Theme, text: string): Markup {
  return textElement({ xPx, yPx: yPx - DOT_NUMBER_PX, text, font: "tick" }, theme, { "text-anchor": "middle" });
}

function pill({ xPx, yPx }: ClusterMark, theme: Theme, text: string, isMirrored: boolean | undefined): Markup {
  const widthPx = pillWidth(text);
  const leftPx = isMirrored ? xPx + PILL_PX / 2 - widthPx : xPx - PILL_PX / 2;
  const place = { x: px(leftPx), y: px(yPx - PILL_PX / 2), width: px(widthPx), height: PILL_PX };
  const middle = { xPx: leftPx + widthPx / 2, yPx: yPx + 4.2 };
  return lines(
    "g",
    { class: "cluster" },
    element("rect", { ...place, rx: PILL_PX / 2, fill: theme.ground, stroke: theme.axis, "stroke-width": 1.5 }),
    textElement({ ...middle, text, font: "tick" }, theme, { "text-anchor": "middle", fill: theme.ink }),
  );
}
