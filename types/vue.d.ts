// Made by `npm run manifest` from the source of date-line 0.1.0. Not to be edited.

import type { DefineComponent } from "vue";
import type { DateLine, DateLineLoadEvent, DateLineErrorEvent, DateLineSelectEvent, DateLineRequestFullscreenEvent, DateLineRangeChangeEvent } from "./date-line.js";

/** What `<date-line>` takes in a template of Vue. */
export interface DateLineProps {
  /** Address of a timeline.json or of a file of events, relative to the page. */
  src?: DateLine["src"] | undefined;
  /** EDTF: where the view begins. The timeline's own `from` where it is absent. */
  from?: DateLine["from"] | undefined;
  /** EDTF: where the view ends, inclusive. */
  to?: DateLine["to"] | undefined;
  /** The id of the open event. */
  selected?: DateLine["selected"] | undefined;
  /** How the events are shown: `plot`, `list`, `table`, or `matrix`, which sets them against the sources that report them. */
  view?: DateLine["view"] | undefined;
  /** Shows only events that hold these words; follows what the reader searches for. */
  query?: DateLine["query"] | undefined;
  /** Shows only events that rest on one source (`single`), or on which sources disagree (`differ`). Long files and tiles show `all`. */
  evidence?: DateLine["evidence"] | undefined;
  /** `auto` follows the page's `color-scheme`; `projector` is stronger, for a room. */
  theme?: DateLine["theme"] | undefined;
  /** `lazy`: nothing is fetched before the element comes near the window, is shown or printed, is named by the address, or is asked for: by a
   *  method or by `ready`. `eager`: at once. */
  loading?: DateLine["loading"] | undefined;
  /** Says dates on a second line in another calendar of Intl too: `persian`, `islamic-umalqura`, `hebrew`, … */
  calendar?: DateLine["calendar"] | undefined;
  /** `scale`: time is to scale throughout; `even`: long stretches in which no event begins or ends are folded, and drawn as breaks
   *  that say how long they are.
   *  While a clock is turned, and for tiles, the axis is to scale. */
  spacing?: DateLine["spacing"] | undefined;
  /** Gives each kind (`group`), first-named actor or first source its own lanes; each event stands once. For actors and sources, not in long files and tiles. */
  "group-by"?: DateLine["groupBy"] | undefined;
  /** Where events stand: `event`, when they happened; `reported`, at their first report; `both`, when they happened, with a band below that
   *  shows when each source was published. */
  clock?: DateLine["clock"] | undefined;
  /** EDTF: only what had been published by the end of it is there. A source counts once the window of its publication is over, one without a date where all do. */
  "as-of"?: DateLine["asOf"] | undefined;
  /** `cooperative`: the plain wheel and a vertical finger scroll the page; `greedy`: the wheel zooms; `none`: only buttons and keys. */
  gestures?: DateLine["gestures"] | undefined;
  /** `vertical`: time runs down; `horizontal`: sideways; `auto`: down where the element is narrower than 600 px. With `clock="both"` always
   *  sideways: the band below shares the axis. */
  layout?: DateLine["layout"] | undefined;
  /** Lets the reader search, change between timeline, list, table and, where sources are named, matrix, turn the clocks where sources are dated, and the author open what is wrong
   *  with the data, where anything is. */
  controls?: DateLine["controls"] | undefined;
  data?: DateLine["data"];
  onDlLoad?: (event: DateLineLoadEvent) => void;
  onDlError?: (event: DateLineErrorEvent) => void;
  onDlSelect?: (event: DateLineSelectEvent) => void;
  onDlRequestFullscreen?: (event: DateLineRequestFullscreenEvent) => void;
  onDlRangeChange?: (event: DateLineRangeChangeEvent) => void;
}

declare module "vue" {
  interface GlobalComponents {
    "date-line": DefineComponent<DateLineProps>;
  }
}
