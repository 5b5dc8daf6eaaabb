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
}

export type ThemeName = "light" | "dark" | "print";

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
  tones: ["#1f5f9e", "#b3402c", "#2b7649", "#7448a0", "#8a5a00", "#0e727b", "#a93570", "#525c66"],
};

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
  tones: ["#7db4ea", "#f0917f", "#7fcf9c", "#c3a0e6", "#e3b34f", "#5fd0d8", "#f08fbf", "#b5c0cb"],
};

/** Paper is white and printers drop pale lines: text is black, lines are darker. */
const print: Theme = {
  ...light,
  ink: "#000000",
  quiet: "#333333",
  wash: "#ffffff",
  hairline: "#b5b3ac",
  grid: "#d0cec8",
};

/** Light and dark as the element's own tokens (elements/theme-styles.ts) have them, and light for paper. */
export const THEMES: Readonly<Record<ThemeName, Theme>> = { light, dark, print };
