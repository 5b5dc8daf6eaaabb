/** A place on screen, in pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type EngineName = "chromium" | "firefox" | "webkit";

/** What the accessibility tree says of an element. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
}

/** A function that runs in the page: it sees nothing of this program but its arguments, and gives back what JSON can hold. */
// biome-ignore lint/suspicious/noExplicitAny: its arguments are whatever the caller hands on
export type InPage<T> = (...args: any[]) => T | Promise<T>;

/**
 * One window of one engine, and what a reader does with it. Input is the engine's own, as from real devices, unless said otherwise.
 * All engines give the same events for the same act; where a test must know the difference, it asks `touches`.
 */
export interface Stage {
  readonly engine: EngineName;
  /** Whether `tap` and `pinch` are real touches; otherwise a tap is a click, and a pinch is made of events of ours. */
  readonly touches: boolean;
  /** Loads a page, from the beginning even where only the fragment differs. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  run<T>(work: InPage<T>, ...args: readonly unknown[]): Promise<T>;
  /** Keys one after the other, by their names in KeyboardEvent; `Shift+Tab` holds one down. */
  press(...keys: readonly string[]): Promise<void>;
  wheel(at: Point, deltaY: number): Promise<void>;
  /** One notch of the wheel with ctrl held, towards the reader (out) or away (in). */
  ctrlWheel(at: Point, way: "in" | "out"): Promise<void>;
  drag(from: Point, to: Point): Promise<void>;
  click(at: Point): Promise<void>;
  tap(at: Point): Promise<void>;
  /** Two fingers, side by side about a place, from so many pixels apart to so many. */
  pinch(about: Point, apart: readonly [from: number, to: number]): Promise<void>;
  /** What the engine's accessibility says of the element at the end of a path of selectors, each inside the last one's shadow root. */
  spoken(...path: readonly string[]): Promise<Spoken>;
  /** What a screen reader meets within an element, one role and name a line, in order, as Playwright works it out from the engine's page; undefined where the engine only tells of single elements. */
  tree(selector: string): Promise<string | undefined>;
  /** What the window shows, as a PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How many steps a finger or a mouse makes from one place to another. */
export const STEPS = 8;

/** The places of a way from one number to another, without the first. */
export const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: STEPS }, (_, step) => from + ((to - from) * (step + 1)) / STEPS);

/** A function of ours as text for the page, which gives its value as JSON: "null" where it has none. */
export const source = (work: InPage<unknown>, args: readonly unknown[]): string =>
  `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})) ?? "null")()`;
