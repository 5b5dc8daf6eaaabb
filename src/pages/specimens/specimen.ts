import type { ThemeName } from "../../paint/theme.ts";

/** A small timeline that shows one thing: on the page of specimens, and as a picture that tests compare. */
export interface Specimen {
  /** Names its picture: letters, digits, hyphens. */
  readonly name: string;
  /** What there is to look at: its heading on the page. */
  readonly look: string;
  /** A file of events. */
  readonly csv: string;
  /** English where it is absent. */
  readonly lang?: string;
  /** Light where it is absent. */
  readonly theme?: ThemeName;
  /** Size of the picture; 640 by 320 CSS px where it is absent. */
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Time runs down. On the page it does so too where the place is narrow. */
  readonly isUpright?: boolean;
}

/** Rows below the columns date and title. */
export const table = (...rows: readonly string[]): string => `date,title\n${rows.join("\n")}\n`;
