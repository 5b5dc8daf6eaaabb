/** The data stands and the first picture is on screen. */
export class DateLineLoadEvent extends Event {
  /** How many events were read. */
  readonly count: number;
  constructor(count: number) {
    super("dl-load", { bubbles: true, composed: true });
    this.count = count;
  }
}

/** The data could not be shown. `message` is the sentence that stands in its place. */
export class DateLineErrorEvent extends Event {
  readonly message: string;
  constructor(message: string) {
    super("dl-error", { bubbles: true, composed: true });
    this.message = message;
  }
}

/** The reader opened an event, or closed it. */
export class DateLineSelectEvent extends Event {
  /** The event's id; undefined when the card was closed. */
  readonly eventId: string | undefined;
  constructor(eventId: string | undefined) {
    super("dl-select", { bubbles: true, composed: true });
    this.eventId = eventId;
  }
}

/** The reader moved the timeline. Fired once a gesture has come to rest. */
export class DateLineRangeChangeEvent extends Event {
  /** EDTF: the first day, or second, on screen. */
  readonly from: string;
  /** EDTF: the last day, or second, on screen. */
  readonly to: string;
  constructor(from: string, to: string) {
    super("dl-range-change", { bubbles: true, composed: true });
    this.from = from;
    this.to = to;
  }
}

declare global {
  interface HTMLElementEventMap {
    "dl-load": DateLineLoadEvent;
    "dl-error": DateLineErrorEvent;
    "dl-select": DateLineSelectEvent;
    "dl-range-change": DateLineRangeChangeEvent;
  }
}
