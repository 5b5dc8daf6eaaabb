import type { Lens } from "../events/lens.ts";
import type { Viewport, ViewportLimits } from "../layout/viewport.ts";
import type { Clock, Lanes, Spacing, View } from "./state.ts";

/** Everything that can happen to a timeline. */
export type Action =
  /** New data: how far the viewport may go, and where it opens. */
  | { readonly kind: "load"; readonly limits: ViewportLimits; readonly viewport: Viewport }
  /** The same timeline with more events: what was open is at another place now, or gone. */
  | {
      readonly kind: "grow";
      readonly limits: ViewportLimits;
      readonly viewport: Viewport;
      readonly selected: number | undefined;
      readonly focused: number | undefined;
    }
  | { readonly kind: "resize"; readonly widthPx: number }
  /** A gesture or a flight says what is on screen. */
  | { readonly kind: "look"; readonly viewport: Viewport }
  /** Factor above 1 zooms in about the moment at `xPx`. */
  | { readonly kind: "zoom"; readonly factor: number; readonly xPx: number }
  /** Positive moves the picture to the right. */
  | { readonly kind: "pan"; readonly px: number }
  | { readonly kind: "fit" }
  | { readonly kind: "span"; readonly startDay: number; readonly endDay: number }
  | { readonly kind: "focus"; readonly index: number | undefined }
  | { readonly kind: "open"; readonly index: number | undefined }
  | { readonly kind: "toggle-group"; readonly group: string }
  | { readonly kind: "show-all" }
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "lens"; readonly lens: Lens }
  | { readonly kind: "show"; readonly view: View }
  | { readonly kind: "arrange"; readonly spacing: Spacing; readonly lanes: Lanes }
  | { readonly kind: "turn"; readonly clock: Clock; readonly asOf: number | undefined };
