import { LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Reading } from "../events/event.ts";
import type { Lens } from "../events/lens.ts";
import type { Problem } from "../events/problem.ts";
import { fromDay, spanBetween } from "../state/edtf-span.ts";
import type { Clock, Depth, TimelineState, View } from "../state/state.ts";
import { approachOf } from "./approach.ts";
import { rest } from "./breathing.ts";
import { DateLineErrorEvent, DateLineLoadEvent } from "./dom-events.ts";
import type { Part } from "./export-part.ts";
import type { PictureOptions } from "./export-picture.ts";
import type { PlotLayout } from "./facing.ts";
import { frameTemplate, type Phase } from "./frame.ts";
import { frameStyles } from "./frame-styles.ts";
import { furnish, isSpecial } from "./furnishing.ts";
import type { Furniture } from "./furniture.ts";
import type { GestureMode } from "./gestures.ts";
import { type News, type Read, SourceError } from "./loading.ts";
import { modelOf, type TimelineModel } from "./model.ts";
import { Narrator } from "./narrator.ts";
import { arrange, exporterOf } from "./on-demand.ts";
import { PlotController } from "./plot-controller.ts";
import { plotNodesIn } from "./plot-nodes.ts";
import { plotStyles } from "./plot-styles.ts";
import { readAhead } from "./read-ahead.ts";
import { type Cause, Session } from "./session.ts";
import { followAttributes, followState } from "./state-follower.ts";
import { themeStyles } from "./theme-styles.ts";

/**
 * A timeline that shows its sources: a spreadsheet of dated events on one zoomable axis.
 *
 * @summary Places dated events on one zoomable axis and says, for each date, how it is known.
 * @tag date-line
 *
 * @slot title - The heading; the timeline's own title where it is empty.
 * @slot legend - Stands beside the legend of kinds.
 * @slot footer - Stands below everything, for credits.
 * @slot - An ordered list of the events, readable without script. It is written anew from the data when that has loaded.
 *
 * @fires {DateLineLoadEvent} dl-load - The data was read, and the timeline is on screen and takes hands and keys. Its list follows.
 * @fires {DateLineErrorEvent} dl-error - The data could not be shown; `message` says why and what to do.
 * @fires {DateLineSelectEvent} dl-select - The reader opened an event, or closed it.
 * @fires {DateLineRequestFullscreenEvent} dl-request-fullscreen - The reader pressed "Full screen". Cancelled, nothing happens, and the page may do it.
 * @fires {DateLineRangeChangeEvent} dl-range-change - The reader moved or zoomed the timeline, and it has come to rest.
 *
 * @csspart frame - Everything.
 * @csspart room - Everything but a footer. `min-height: 0` gives up the room that is kept for what comes after the first picture.
 * @csspart legend - The kinds of events.
 * @csspart plot - The plot with its axis.
 * @csspart event - An event's words in the plot.
 * @csspart dot - An event that is not labelled at this zoom.
 * @csspart cluster - The number that stands for several events.
 * @csspart overview - The strip below the plot.
 * @csspart clock - The scrubber that says what was known, and when.
 * @csspart band - The band below the plot that shows when each source was published.
 * @csspart source - A source in that band.
 * @csspart card - The open event.
 * @csspart claim - What one source says, in the card.
 * @csspart status - The line that says what is on screen.
 * @csspart summary - What is said of all events together.
 * @csspart key - What the shapes of marks say of their claims.
 *
 * @cssproperty [--dl-height=32rem] - Height of the plot with its axis; 58rem with `group-by`, 52rem where the element is narrower than 600 px.
 * @cssproperty --dl-ink - Colour of text.
 * @cssproperty --dl-quiet - Colour of dates and secondary text.
 * @cssproperty --dl-ground - Background.
 * @cssproperty --dl-raised - Background of the card.
 * @cssproperty --dl-wash - Background of the overview and of pressed buttons.
 * @cssproperty --dl-hairline - Thin lines.
 * @cssproperty --dl-grid - The fine lines behind the plot.
 * @cssproperty --dl-axis - Lines and marks that carry meaning without a kind.
 * @cssproperty --dl-accent - Links, focus and what is selected.
 * @cssproperty --dl-tone-1 - Colour of the first kind of events; up to --dl-tone-8.
 * @cssproperty --dl-radius - Rounding of corners.
 * @cssproperty --dl-font-size - Size of text.
 */
export class DateLine extends LitElement {
  static override styles = [themeStyles, frameStyles, plotStyles];
  /** Declared without decorators: their helpers would cost every embed half a kilobyte. */
  static override properties: PropertyDeclarations = {
    src: {},
    from: {},
    to: {},
    selected: {},
    view: {},
    query: {},
    evidence: {},
    theme: { reflect: true },
    loading: {},
    calendar: {},
    spacing: {},
    groupBy: { attribute: "group-by", reflect: true },
    clock: {},
    asOf: { attribute: "as-of" },
    gestures: {},
    layout: { reflect: true },
    controls: { type: Boolean },
    data: { attribute: false },
    phase: { state: true },
    news: { state: true },
  };

  /** Address of a timeline.json or of a file of events, relative to the page. */
  src: string | undefined;
  /** EDTF: where the view begins. The timeline's own `from` where it is absent. */
  from: string | undefined;
  /** EDTF: where the view ends, inclusive. */
  to: string | undefined;
  /** The id of the open event. */
  selected: string | undefined;
  /** How the events are shown: `plot`, `list`, `table`, or `matrix`, which sets them against the sources that report them. */
  view: View = "plot";
  /** Shows only events that hold these words; follows what the reader searches for. */
  query = "";
  /** Shows only events that rest on one source (`single`), or on which sources disagree (`differ`). Long files and tiles show `all`. */
  evidence: Lens = "all";
  /** `auto` follows the page's `color-scheme`; `projector` is stronger, for a room. */
  theme: "auto" | "light" | "dark" | "projector" = "auto";
  /**
   * `vertical`: time runs down; `horizontal`: sideways; `auto`: down where the element is narrower than 600 px. With `clock="both"` always
   * sideways: the band below shares the axis.
   */
  layout: PlotLayout = "auto";
  /**
   * `scale`: time is to scale throughout; `even`: long stretches in which no event begins or ends are folded, and drawn as breaks
   * that say how long they are.
   * While a clock is turned, and for tiles, the axis is to scale.
   */
  spacing: "scale" | "even" = "scale";
  /** Gives each kind (`group`), first-named actor or first source its own lanes; each event stands once. For actors and sources, not in long files and tiles. */
  groupBy: "group" | "actor" | "source" | undefined;
  /** `cooperative`: the plain wheel and a vertical finger scroll the page; `greedy`: the wheel zooms; `none`: only buttons and keys. */
  gestures: GestureMode = "cooperative";
  /**
   * `lazy`: nothing is fetched before the element comes near the window, is shown or printed, is named by the address, or is asked for: by a
   * method or by `ready`. `eager`: at once.
   */
  loading: "eager" | "lazy" = "lazy";
  /** Says dates on a second line in another calendar of Intl too: `persian`, `islamic-umalqura`, `hebrew`, … */
  calendar: string | undefined;
  /**
   * Where events stand: `event`, when they happened; `reported`, at their first report; `both`, when they happened, with a band below that
   * shows when each source was published.
   */
  clock: Clock = "event";
  /** EDTF: only what had been published by the end of it is there. A source counts once the window of its publication is over, one without a date where all do. */
  asOf: string | undefined;
  /**
   * Lets the reader search, change between timeline, list, table and, where sources are named, matrix, turn the clocks where sources are dated, and the author open what is wrong
   * with the data, where anything is.
   */
  controls = false;
  /** A timeline as a value, instead of `src`. */
  data: Reading | undefined;

  private phase: Phase = { kind: "loading" };
  private news: News = {};
  private readonly session = new Session({ changed: (depth, before, cause) => this.onChange(depth, before, cause) });
  private readonly plot = new PlotController({
    session: this.session,
    speech: () => this.narrator.speech,
    mode: () => this.gestures,
    layout: () => this.layout,
    root: () => this.shadowRoot,
  });
  private readonly narrator = new Narrator(this);
  /** All that the first picture does without; undefined until it was fetched. */
  private furniture?: Furniture;
  private furnished: Promise<Furniture | undefined> | undefined;
  /** The timeline as it was read last. */
  private whole: TimelineModel | undefined;
  private reader: AbortController | undefined;
  private coming: Promise<void> = Promise.resolve();
  private readonly approach = approachOf(this, () => this.load());
  /** Fulfils when the timeline that `src` or `data` names now is on screen, with its list in the page, or its fault is. Who asks has it fetched. */
  get ready(): Promise<void> {
    this.approach.come();
    return this.hasUpdated || !this.isConnected ? this.coming : this.updateComplete.then(() => this.coming);
  }

  /** What is wrong with the data, and how to mend it. */
  get problems(): readonly Problem[] {
    return this.session.model?.reading.problems ?? [];
  }

  /** Shows the whole timeline. */
  fit(): void {
    this.asked.fit("program");
  }

  /** Shows a span of time. Both are EDTF; `to` is inclusive. Throws where one of them is no date. */
  zoomTo(from: string, to: string): void {
    if (!this.asked.zoomTo(from, to))
      throw new TypeError(`not an EDTF date: ${fromDay(from) === undefined ? from : to}`);
  }

  /** Opens an event by its id, or closes the card. Throws where the timeline has no such event. */
  select(id: string | undefined): void {
    const index = id === undefined ? undefined : this.asked.model?.placeOf(id);
    if (id !== undefined && index === undefined) throw new RangeError(`no event with this id: ${id}`);
    this.asked.open(index, "program");
  }

  /** Goes to the next event in time order. */
  next(): void {
    this.asked.step(1, "program");
  }

  /** Goes to the previous event in time order. */
  previous(): void {
    this.asked.step(-1, "program");
  }

  /**
   * Fills the screen with the timeline, for a room: in `projector` colours, and all gestures are the timeline's. Where the screen is refused, as
   * on a phone or without a press of the reader, it fills the window. Escape returns, and so does `present(false)`.
   */
  async present(on = true): Promise<void> {
    this.approach.come();
    await (await this.furnish())?.present(on);
  }

  /**
   * The timeline as SVG text, with its fonts named and its texts as texts. Rejects where no timeline is loaded, and for a size, theme or
   * part that there is none of.
   */
  async toSvg(options?: PictureOptions): Promise<string> {
    return (await exporterOf(this, this.session, this.narrator)).svg(options);
  }

  /** The same picture as PNG, `scale` pixels from 1 to 3 for each of it; 2 where it is absent. */
  async toPng(options?: PictureOptions & { readonly scale?: number }): Promise<Blob> {
    return (await exporterOf(this, this.session, this.narrator)).png(options);
  }

  /** The events as a spreadsheet, one row for each claim: `view` those on screen, `whole` all of them. */
  async toCsv(options?: { readonly part?: Part }): Promise<string> {
    return (await exporterOf(this, this.session, this.narrator)).csv(options);
  }

  /** The session of a timeline that a program asks for: one that waited comes then. */
  private get asked(): Session {
    this.approach.come();
    return this.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.furniture?.start();
    if (this.hasUpdated && !this.session.model) this.load();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reader?.abort();
    this.approach.stop();
    this.plot.release();
    this.furniture?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || changed.has("src") || changed.has("data")) {
      if (this.session.model) this.furniture?.forget();
      this.load();
    } else if (changed.has("calendar")) void this.furniture?.lister.change();
    if (!this.hasUpdated) return;
    if (this.loading === "eager") this.approach.come();
    if (changed.has("spacing") || changed.has("groupBy")) void arrange(this, this.session, this.narrator);
    this.furniture?.follow(changed);
    followAttributes(this, changed, this.session);
  }

  protected override render(): TemplateResult {
    const { session, phase, controls, furniture } = this;
    const { speech } = this.narrator;
    return frameTemplate({ host: this, session, phase, speech, controls, parts: furniture?.parts });
  }

  protected override updated(): void {
    this.plot.attach(plotNodesIn(this.shadowRoot));
    this.furniture?.rendered(this.phase.kind === "failed");
  }

  /** Takes up the furniture once it has come, which is asked for once. Its parts stand before it keeps the plot. */
  private furnish(): Promise<Furniture | undefined> {
    const { session, plot, narrator } = this;
    const house = { host: this, session, plot, narrator, whole: () => this.whole, news: () => this.news };
    this.furnished ??= furnish({ ...house, reload: () => this.load() }, (furniture) => {
      this.furniture = furniture;
    });
    return this.furnished;
  }

  private load(): void {
    this.reader?.abort();
    this.reader = new AbortController();
    this.coming = this.read(this.reader.signal);
  }

  private async read(signal: AbortSignal): Promise<void> {
    this.phase = { kind: "loading" };
    this.whole = undefined;
    // To ask whether it is near lays the page out: with the element in it, and not in the task that reads the script.
    await rest();
    if (signal.aborted || this.approach.isAwaited()) return;
    try {
      const furniture = isSpecial(this) ? await this.furnish() : this.furniture;
      if (furniture) await furniture.begin();
      if (this.spacing === "even" || this.groupBy) await arrange(this, this.session, this.narrator);
      let isPlaced = false;
      const tell = (news: News): void => void Object.assign(this, { news });
      const reader = { signal, host: this, desk: furniture?.author.desk, tell, asked: () => void this.furnish() };
      for await (const read of readAhead(this.data ?? this.src, reader, this.narrator)) {
        if (this.phase.kind === "loading") await this.narrator.learn(read.reading.info, signal);
        if (signal.aborted) return;
        this.show(read);
        read.later?.((more) => this.retell(more, signal));
        await this.updateComplete.then(() => this.plot.faced);
        if (!isPlaced) isPlaced = this.session.arrive(furniture?.address.here(), this.selected);
        await this.plot.foresee();
      }
      this.news = {};
      await this.plot.painted().then(rest); // so that the browser shows it first
      const completed = await this.furnish();
      await completed?.complete(signal);
      if (signal.aborted) return;
      this.dispatchEvent(new DateLineLoadEvent(this.session.model?.index.count ?? 0));
      await completed?.write(signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof SourceError)) throw error;
      this.news = {};
      this.furniture?.lister.forget();
      if (this.phase.kind === "loading") await this.narrator.learn({}, signal);
      const failed = { kind: "failed", message: error.say(this.narrator.speech.words) } as const;
      this.phase = failed;
      await this.updateComplete;
      this.dispatchEvent(new DateLineErrorEvent(failed.message));
    }
  }

  /** Shows more of a long file, or the same in another language: then the words for it come first, and the list is written anew. */
  private async retell(more: Read, signal: AbortSignal): Promise<void> {
    if (!more.holding) await this.narrator.learn(more.reading.info, signal);
    if (signal.aborted) return;
    this.show(more);
    if (!more.holding) await (await this.furnish())?.lister.write(this.session, signal);
  }

  private show({ reading, holding }: Read): void {
    const { session } = this;
    this.whole = modelOf(reading, this.narrator.speech.words.ungrouped, holding);
    const model = this.furniture?.clocks.take(this.whole) ?? this.whole;
    if (this.phase.kind === "ready") return void session.grow(model);
    session.load(model, spanBetween(this.from ?? reading.info.from, this.to ?? reading.info.to));
    this.phase = { kind: "ready" };
    const { view, evidence: lens, spacing, groupBy: lanes = "none" } = this;
    session.begin({ view, lens, spacing, lanes }, this.query);
  }

  private onChange(depth: Depth, before: TimelineState, cause: Cause): void {
    const { state } = this.session;
    this.plot.request(depth);
    if (before.viewport === state.viewport || depth !== "view") this.requestUpdate();
    followState(this, { session: this.session, teller: this.furniture?.teller }, before, cause);
  }
}
