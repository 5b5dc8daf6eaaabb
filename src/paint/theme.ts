/** The colours of a picture that stands alone, without the element's style sheet. */
export interface Theme {
  readonly ink: string;
  readonly quiet: string;
  readonly ground: string;
  readonly raised: string;
  readonly wash: string;
  readonly hairline: string;
  readonly grid: string;
  readonly axis: string;
  readonly accent: string;
  /** The colours of groups, by tone; after the last they begin again. */
  readonly tones: readonly string[];
  /** How much of its tone a bar has; the ground shows through the rest. */
  readonly bar: number;
  /** Nothing else is pale either, where elsewhere the ground shows through. */
  readonly isSolid?: boolean;
}

export type ThemeName = "light" | "dark" | "print" | "projector" | "forced";

const light: Theme = {
  ink: "#1b1b1a",
  quiet: "#4c4c48",
  ground: "#ffffff",
  raised: "#ffffff",
  wash: "#f4f3ef",
  hairline: "#d9d7d0",
  grid: "#eceae4",
  axis: "#6b6a64",
  accent: "#0b57b0",
  tones: ["#384898", "#9e4049", "#204507", "#8f58c7", "#b26c32", "#1d7285", "#73295d", "#758a9f"],
  bar: 0.38,
};

/** As pale as on a light ground, a bar would be lost on a dark one. */
const dark: Theme = {
  ink: "#ecebe7",
  quiet: "#b9b8b1",
  ground: "#161615",
  raised: "#20201e",
  wash: "#242422",
  hairline: "#3a3a37",
  grid: "#2b2b29",
  axis: "#96958e",
  accent: "#8ec2ff",
  tones: ["#5f9bee", "#d76f31", "#bee0ad", "#7065ca", "#edab3c", "#60d6fe", "#a1708e", "#a4a9ad"],
  bar: 0.62,
};

/** Paper is white and printers drop pale lines, those in grey before all: text is black, lines are darker, bars solid. */
const print: Theme = {
  ...light,
  ink: "#000000",
  quiet: "#333333",
  wash: "#ffffff",
  hairline: "#8f8d86",
  grid: "#b3b1aa",
  axis: "#55544f",
  bar: 1,
  isSolid: true,
};

/** For the back of a room with daylight in it: projectors lose pale tones and hairlines, so there are none. */
const projector: Theme = {
  ink: "#000000",
  quiet: "#262624",
  ground: "#ffffff",
  raised: "#ffffff",
  wash: "#efeee9",
  hairline: "#8b8a84",
  grid: "#c4c2bb",
  axis: "#3d3d39",
  accent: "#003f8f",
  tones: ["#3439a4", "#97555d", "#026c21", "#6650bf", "#553603", "#047989", "#7b2f73", "#3f4246"],
  bar: 0.38,
};

/** The reader's own colours, by the names that CSS has for them: kinds differ by shape alone. */
const forced: Theme = {
  ink: "CanvasText",
  quiet: "CanvasText",
  ground: "Canvas",
  raised: "Canvas",
  wash: "Canvas",
  hairline: "GrayText",
  grid: "GrayText",
  axis: "CanvasText",
  accent: "Highlight",
  tones: Array.from({ length: 8 }, () => "CanvasText"),
  bar: 0.38,
};

/**
 * Every look there is, as values. On screen the same colours are the element's tokens (elements/theme-styles.ts, and projector-styles.ts
 * for the projector); docs/look.md gives the reasons, and what was measured of them.
 */
export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark, print, projector, forced };
