import type { ThemeName } from "../paint/theme.ts";
import type { ExportDesk, Part } from "./export-part.ts";
import { type PictureOptions, pngOf, svgOf } from "./export-picture.ts";
import { csvOf } from "./export-table.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** Writes one timeline out, in the colours that it has on its page. */
export interface Exporter {
  readonly svg: (options?: PictureOptions) => string;
  readonly png: (options?: PictureOptions & { readonly scale?: number }) => Promise<Blob>;
  readonly csv: (options?: { readonly part?: Part }) => Promise<string>;
}

/** How bright a colour is, from 0 to 1, of the form that browsers compute: "rgb(22, 22, 21)". */
function brightness(colour: string): number {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

/** The theme that comes nearest to what a timeline stands on. */
function themeOn(root: ShadowRoot | null): ThemeName {
  const frame = root?.querySelector("[part=frame]");
  return frame && brightness(getComputedStyle(frame).backgroundColor) < 0.5 ? "dark" : "light";
}

/** Whoever writes out what stands in a shadow root. */
export function openExport(root: ShadowRoot | null, session: Session, speech: Speech): Exporter {
  const desk: ExportDesk = { session, speech };
  const svg = (options: PictureOptions = {}): string => svgOf(desk, options, themeOn(root));
  return {
    svg,
    png: ({ scale = 2, ...options } = {}) => pngOf(svg(options), scale),
    csv: ({ part } = {}) => csvOf(desk, part),
  };
}
