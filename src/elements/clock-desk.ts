import type { ReactiveElement, TemplateResult } from "lit";
import { html } from "lit";
import type { Publication } from "../events/as-of.ts";
import { publicationsOf } from "../events/as-of.ts";
import { xOf } from "../layout/viewport.ts";
import type { Place } from "../state/address.ts";
import { toDay } from "../state/edtf-span.ts";
import type { Clock } from "../state/state.ts";
import { clockWordsFor } from "../words/clock-words-for.ts";
import { adopt } from "./adopt.ts";
import { ClockBand } from "./clock-band.ts";
import type { ClockTime } from "./clock-model.ts";
import { asOfText, knownWords, modelAt } from "./clock-model.ts";
import { ClockMotion } from "./clock-motion.ts";
import { nextStop, panelTemplate, scrubberDays } from "./clock-panel.ts";
import { clockStyles } from "./clock-styles.ts";
import type { Lister } from "./lister.ts";
import type { TimelineModel } from "./model.ts";
import type { Narrator } from "./narrator.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { Cause, Session } from "./session.ts";
import type { Teller } from "./teller.ts";

/** Whose clocks they are. */
export interface ClockOwner {
  readonly host: ReactiveElement & { clock: Clock; asOf: string | undefined };
  readonly session: Session;
  readonly narrator: Narrator;
  readonly lister: Lister;
  readonly teller: Teller;
}

/** While it plays, the clock stands this long at every publication: time to see what is new. */
const STEP_MS = 2200;
/** After this long at rest the page's list says what is known, too. */
const LIST_MS = 300;

const CLOCKS: readonly string[] = ["event", "both", "reported"];
/** What the element shows where nobody asks for another clock. */
const PLAIN: ClockTime = { clock: "event", asOf: undefined };

const sameTime = (a: ClockTime, b: ClockTime): boolean => a.clock === b.clock && a.asOf === b.asOf;

/** What is asked for in words: by attributes, or by the address. What cannot be read is left out. */
function timeIn(said: { readonly clock?: string | undefined; readonly asOf?: string | undefined }): ClockTime {
  const clock = CLOCKS.includes(said.clock ?? "") ? (said.clock as Clock) : PLAIN.clock;
  return { clock, asOf: said.asOf === undefined || said.asOf === "all" ? undefined : toDay(said.asOf) };
}

/** The clocks of one timeline: turns them, and shows what that changes. Fetched when one is asked for. */
export class ClockDesk {
  private readonly owner: ClockOwner;
  private readonly band: ClockBand;
  private readonly motion: ClockMotion;
  private whole: TimelineModel | undefined;
  private stops: readonly Publication[] = [];
  /** What the author opens the timeline with. */
  private first: ClockTime = PLAIN;
  private isOpen = false;
  private frame: PlotFrame | undefined;
  private player: ReturnType<typeof setTimeout> | undefined;
  private lister: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: ClockOwner) {
    const { host, session, narrator } = owner;
    this.owner = owner;
    const root = (): ShadowRoot | null => host.shadowRoot;
    this.band = new ClockBand({ session, root, speech: () => narrator.speech, again: () => host.requestUpdate() });
    this.motion = new ClockMotion(root);
  }

  /** Whether the reader sees the panel. */
  get isShown(): boolean {
    const { clock, asOf } = this.owner.host;
    return this.isOpen || clock !== PLAIN.clock || Boolean(asOf) || !sameTime(this.time, PLAIN);
  }

  private get time(): ClockTime {
    const { clock, asOf } = this.owner.session.state;
    return { clock, asOf };
  }

  /** Sets the clocks for a timeline that is about to come: as the author asks, or as the address says. */
  begin(place: Place | undefined): void {
    this.whole = undefined;
    this.first = timeIn(this.owner.host);
    this.set(this.placed(place), "program");
  }

  /** The author changed what is asked for. */
  asked(): void {
    this.set(timeIn(this.owner.host), "program");
    this.owner.host.requestUpdate();
  }

  /** The address names another place. */
  go(place: Place): void {
    this.set(this.placed(place), "program");
  }

  private placed(place: Place | undefined): ClockTime {
    return {
      clock: place?.clock ?? this.first.clock,
      asOf: place?.asOf === undefined ? this.first.asOf : timeIn(place).asOf,
    };
  }

  /** Takes a timeline, and gives it as it is at the time of the clocks. */
  take(whole: TimelineModel): TimelineModel {
    this.whole = whole;
    // Events that are kept in a file or in tiles are not here to be counted.
    this.stops = publicationsOf(whole.reading);
    return this.modelNow(whole);
  }

  private modelNow(whole: TimelineModel): TimelineModel {
    const model = this.stops.length > 0 ? modelAt(whole, this.time, this.owner.narrator.speech) : whole;
    if (this.stops.length > 0) this.band.take(model, whole);
    return model;
  }

  /** Opens the panel, or puts it away with every clock as it was. */
  toggle(): void {
    this.isOpen = !this.isShown;
    if (!this.isOpen) {
      this.pause();
      this.set(PLAIN, "reader");
    }
  }

  /** The panel above the plot, and the band below it; nothing where neither is asked for. */
  template(): { readonly panel: TemplateResult; readonly band: TemplateResult | undefined } | undefined {
    if (!this.isShown || !this.whole) return undefined;
    const notes = this.notes();
    if (notes.length > 0 && this.stops.length === 0) return { panel: noteTemplate(notes), band: undefined };
    const isBoth = this.time.clock === "both";
    return {
      panel: html`${notes.length > 0 ? noteTemplate(notes) : undefined}${this.panel(this.whole)}`,
      band: isBoth ? this.band.template() : undefined,
    };
  }

  private panel(whole: TimelineModel): TemplateResult {
    const { session, narrator } = this.owner;
    const { speech } = narrator;
    const { sources, events } = whole.reading;
    const cited = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));
    const dated = this.stops.reduce((sum, stop) => sum + stop.sources.length, 0);
    return panelTemplate({
      ...this.time,
      stops: this.stops,
      sources,
      undated: [...sources.keys()].filter((id) => cited.has(id)).length - dated,
      known: knownWords(session.model ?? whole, whole, this.time, speech),
      isPlaying: this.player !== undefined,
      speech,
      isSpoken: session.state.view !== "plot",
      onTurn: (asOf) => {
        this.pause();
        this.set({ ...this.time, asOf }, "reader");
      },
      onClock: (clock) => this.set({ ...this.time, clock }, "reader"),
      onPlay: () => this.play(),
    });
  }

  /** Why a clock that is asked for is not shown. */
  private notes(): string[] {
    const { whole, stops } = this;
    const { clock, asOf } = this.owner.host;
    const words = clockWordsFor(this.owner.narrator.speech.words.lang);
    if (whole && whole.reading.events.length === 0 && whole.index.count > 0) return [words.tooLong];
    if (stops.length === 0) return [words.noDates];
    const notes: string[] = [];
    if (!CLOCKS.includes(clock)) notes.push(words.notClock(clock));
    if (asOf && toDay(asOf) === undefined) notes.push(words.notDay(asOf));
    return notes;
  }

  /** Draws what belongs to a frame of the plot. */
  draw(frame: PlotFrame): void {
    this.frame = frame;
    this.motion.play(frame, this.owner.session);
    this.drawDay();
    if (this.isShown && this.time.clock === "both") this.band.draw(frame);
  }

  /** The line at the day that the clock stands at. */
  private drawDay(): void {
    const { host, session } = this.owner;
    const { asOf, viewport } = session.state;
    const marks = host.shadowRoot?.querySelector(".plot > .marks");
    const known = marks?.parentElement?.querySelector<HTMLElement>(".as-of");
    if (!marks || asOf === undefined) {
      known?.remove();
      return;
    }
    const line = known ?? document.createElement("div");
    line.className = "as-of";
    line.style.transform = `translateX(${xOf(viewport, asOf).toFixed(1)}px)`;
    if (!known) marks.before(line);
  }

  /** Lets go of all that runs. */
  stop(): void {
    this.pause();
    clearTimeout(this.lister);
    this.motion.stop();
    this.frame = undefined;
  }

  private set(time: ClockTime, cause: Cause): void {
    const { host, session, lister, teller } = this.owner;
    const isSame = sameTime(time, this.time);
    session.turned = {
      ...(time.clock === this.first.clock ? {} : { clock: time.clock }),
      ...(time.asOf === this.first.asOf ? {} : { asOf: time.asOf === undefined ? "all" : asOfText(time.asOf) }),
    };
    if (isSame) return;
    session.dispatch({ kind: "turn", ...time }, cause);
    if (!sameTime(timeIn(host), time)) {
      host.clock = time.clock;
      host.asOf = time.asOf === undefined ? undefined : asOfText(time.asOf);
    }
    if (!this.whole) return;
    this.motion.remember(this.frame, session);
    const model = this.modelNow(this.whole);
    session.grow(model);
    host.requestUpdate();
    clearTimeout(this.lister);
    this.lister = setTimeout(() => lister.rewrite(session), LIST_MS);
    if (cause === "reader") teller.turned();
  }

  private play(): void {
    if (this.player !== undefined) {
      this.pause();
      return;
    }
    const { asOf } = this.time;
    const isAtEnd = asOf === undefined || nextStop(this.stops, asOf) === undefined;
    if (isAtEnd) this.set({ ...this.time, asOf: scrubberDays(this.stops).first + 1 }, "reader");
    this.step();
  }

  /** Waits at a stop and goes to the next; at the last one it stops. */
  private step(): void {
    this.player = setTimeout(() => {
      const next = nextStop(this.stops, this.time.asOf ?? Infinity);
      if (next !== undefined) this.set({ ...this.time, asOf: next }, "reader");
      if (next === undefined || nextStop(this.stops, next) === undefined) this.pause();
      else this.step();
    }, STEP_MS);
    this.owner.host.requestUpdate();
  }

  private pause(): void {
    clearTimeout(this.player);
    this.player = undefined;
    this.owner.host.requestUpdate();
  }
}

const noteTemplate = (notes: readonly string[]): TemplateResult =>
  html`<div class="clock note" role="note">${notes.map((note) => html`<p>${note}</p>`)}</div>`;

/** Opens the desk of a timeline's clocks, and gives their styles to the element. */
export function openDesk(owner: ClockOwner): ClockDesk {
  adopt(owner.host.shadowRoot, clockStyles);
  return new ClockDesk(owner);
}
