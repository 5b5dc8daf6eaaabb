import type { Tick } from "./ticks.ts";

/** The tone of a shape: a group's position in the index, or a role. Never a colour: themes decide. */
export type Tone = number | "muted" | "grid" | "density";

/** One path that draws all shapes of a layer and tone, in CSS pixels from the plot's top left corner. */
export interface Shape {
  /**
   * `grid`: tick lines; `density`: bars of how many; `rug`: a small upright mark per event on the axis line;
   * `body`: true widths (days, months, ranges); `fade`: their uncertain or approximate ends; `glyph`: the mark of a group.
   * Drawn as lines: `ghost`: hollow shapes of dates that other claims give; `dash`: broken bars and outlines of what was planned; `ring`: thin
   * outlines of marks; `sign`: brackets, strokes and ticks.
   */
  readonly layer: "grid" | "density" | "ghost" | "body" | "fade" | "rug" | "dash" | "ring" | "glyph" | "sign";
  readonly tone: Tone;
  /** SVG path data. */
  readonly path: string;
}

/** An event with its words beside it. */
export interface EventMark {
  readonly kind: "event";
  /** Its place in the event index: time order. */
  readonly index: number;
  /** Where its time begins; may lie left of the plot. */
  readonly xPx: number;
  /** Where its time ends, at least the glyph's width further. */
  readonly endXPx: number;
  /** Where its words begin: with its mark; at the left edge while its bar passes it; before it where the right edge would cut them. */
  readonly labelXPx: number;
  /** True where its words end at its mark, or with its bar: their lines are set to that end. */
  readonly isFlipped?: boolean;
  /** Top of its lane. Its bar and glyph stand in the row at the lane's bottom, its words above them. */
  readonly yPx: number;
  /** Top of its words: they stand on the row of its bar, whether they take two lines or three. */
  readonly labelYPx: number;
  readonly lane: number;
  readonly label: Label;
  readonly group: number;
  /** True when it is shown only because it is focused or open: drawn above its neighbours. */
  readonly pinned: boolean;
  /** Present where an edge or a pinned event's words would cut its own: they are not seen, and all else of it is. */
  readonly isHushed?: true;
}

/** An event that is seen but not labelled at this zoom. Its glyph is among the shapes; the mark is where it can be hit. */
export interface DotMark {
  readonly kind: "dot";
  readonly index: number;
  readonly xPx: number;
  readonly yPx: number;
  readonly group: number;
  /** Present where it began before the view and lasts into it: it stands at the view's edge with a sign of that. */
  readonly began?: true;
}

/** Several unlabelled events too close to tell apart. */
export interface ClusterMark {
  readonly kind: "cluster";
  readonly count: number;
  readonly xPx: number;
  readonly yPx: number;
  /** Where its first and its last event begin: opening the cluster zooms here. Equal where no zoom can part them. */
  readonly startDay: number;
  readonly endDay: number;
  /** Present where sources disagree on one of its events. */
  readonly differs?: true;
  /** Present where it stands at the view's edge for events that began before it and last into it: opening it shows them from their beginning. */
  readonly began?: true;
  /** Place in the index of its first event: its place in reading order, and its identity together with `endDay`. */
  readonly index: number;
}

/** What can be seen, hit and focused. */
export type Mark = EventMark | DotMark | ClusterMark;

/** An event's words as they are set: a date line and a title of at most two lines. */
export interface Label {
  readonly date: string;
  readonly lines: readonly string[];
  /** Present where the title is set heavier: the event is one of the few most important. */
  readonly leads?: true;
  /** The widest line; while it is laid out where time runs down, how much of time its lines take. */
  readonly widthPx: number;
  /** The widest line in that case. */
  readonly setWidthPx?: number;
}

/** A box of the plot, px from its top left corner. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A folded stretch as it is seen: a strip across the plot, and where in it there is room for its length in words. */
export interface BreakStrip {
  readonly box: Box;
  /** Its two edges, without what words stand over: no line runs through letters. A pixel thick. */
  readonly edges: readonly Box[];
  /** Its length in words, for those who do not see it. */
  readonly name: string;
  /** Absent where no words have room that would not stand over others. */
  readonly words?: WordsPlace;
}

/** Where a text stands in the middle, and whether it runs down, where it is too long to lie. */
export interface WordsPlace {
  readonly text: string;
  readonly xPx: number;
  readonly yPx: number;
  readonly isTurned: boolean;
}

/** The title of a band of lanes: it stands at the beginning of `box` where time runs down, else below its upper edge, which is a line. */
export interface BandTitle {
  readonly title: string;
  /** The room for it, px. It stands at the end of that or, where time runs down, at its beginning. */
  readonly room: Box;
  /** The whole band, px. */
  readonly box: Box;
}

/** Everything that will be drawn, as a plain value. */
export interface Scene {
  /** Present where time runs down. The axis then stands at the side, and `axisYPx` is the height. */
  readonly isUpright?: true;
  /** Present where the picture begins at the right: words end at the places where they are said to begin. */
  readonly isMirrored?: true;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Top of the axis line; lanes and the band of unlabelled marks lie above it, tick texts below. */
  readonly axisYPx: number;
  /** Where time runs down: the place of the axis line, px from the left. */
  readonly axisXPx?: number;
  readonly laneHeightPx: number;
  /** Where a moment left of the plot is, the same one while the view is panned for some screens: what only moves keeps its place beside it. */
  readonly anchorXPx: number;
  readonly shapes: readonly Shape[];
  /** In reading order: that of the index, by time. No two have the same `index`. */
  readonly marks: readonly Mark[];
  readonly ticks: readonly Tick[];
  /** The row below the ticks: the coarser units, each at the place where it begins or, while it lasts, at the plot's edge. */
  readonly context: readonly Tick[];
  /** In pictures: on screen they are drawn by what lies over the plot. */
  readonly strips?: readonly BreakStrip[];
  readonly bands?: readonly BandTitle[];
}
