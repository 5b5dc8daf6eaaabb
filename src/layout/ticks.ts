/** A place on the axis that has a name. */
export interface Tick {
  readonly xPx: number;
  readonly text: string;
  /** Stable identity from the calendar, never from the float position: "2020-07", "ago:66000000". */
  readonly key: string;
  /** For context ticks: where the unit ends, so that the text can be kept inside it. */
  readonly endXPx?: number;
}
