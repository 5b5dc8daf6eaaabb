import type { TemplateResult } from "lit";
import { html } from "lit";
import { earliest } from "../dates/bounds.ts";
import { publishedBy } from "../events/as-of.ts";
import { delayOf } from "../events/delay.ts";
import type { Source, TimelineEvent } from "../events/event.ts";
import type { Arc, BandSource, Joint, SecondClock, SourceMark } from "../layout/second-clock.ts";
import { bandHeight, layoutSecondClock } from "../layout/second-clock.ts";
import { spanOf, xOf } from "../layout/viewport.ts";
import type { Measure } from "../paint/measure.ts";
import { textMeasure } from "../paint/measure.ts";
import { SecondClockPainter } from "../paint/second-clock-painter.ts";
import { delayWords } from "../words/clock-words.ts";
import { clockWordsFor } from "../words/clock-words-for.ts";
import { sourceLabel } from "./clock-model.ts";
import type { TimelineModel } from "./model.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";
import { brief, spoken } from "./speech.ts";

/** Room for arcs above the marks. */
const HEAD_PX = 44;
/** Height of a lane, and of what is pressed: by a mouse, by a finger. */
const LANE_PX = 26;
const TOUCH_LANE_PX = 44;

/** Whom the band serves. */
export interface BandOwner {
  readonly session: Session;
  readonly speech: () => Speech;
  readonly root: () => ShadowRoot | null;
  /** Renders once more. */
  readonly again: () => void;
}

/** A source that has a date: all that the band shows. */
type Dated = Source & { readonly published: NonNullable<Source["published"]> };

/** The band below the plot: when each source was published, and who reports the open event. */
export class ClockBand {
  private readonly owner: BandOwner;
  private model: TimelineModel | undefined;
  private dated: readonly Dated[] = [];
  private sources: readonly BandSource[] = [];
  /** The places of the sources that report each event. */
  private reports: readonly (readonly number[])[] = [];
  /** What each source is called by those who hear it. */
  private names: readonly string[] = [];
  private words = clockWordsFor("en");
  private picked: ReadonlySet<string> = new Set();
  private isAll = false;
  private focused: string | undefined;
  private painter:
    | { readonly svg: Element; readonly painter: SecondClockPainter; readonly measure: Measure }
    | undefined;
  private frame: PlotFrame | undefined;
  private shown: SecondClock | undefined;

  constructor(owner: BandOwner) {
    this.owner = owner;
  }

  /** Takes the timeline as it is known now; `whole` settles the lanes of all sources, for life. */
  take(model: TimelineModel, whole: TimelineModel): void {
    this.model = model;
    const { events } = whole.reading;
    const cited = new Set(events.flatMap(({ claims }) => claims.map(({ source }) => source)));
    this.dated = [...whole.reading.sources.values()]
      .flatMap((source) =>
        source.published && cited.has(source.id) && publishedBy(source) < Infinity
          ? [{ ...source, published: source.published }]
          : [],
      )
      .sort((a, b) => publishedBy(a) - publishedBy(b) || earliest(a.published) - earliest(b.published));
    this.sources = this.dated.map((source) => ({
      id: source.id,
      label: sourceLabel(source, this.dated),
      fromDay: earliest(source.published),
      toDay: publishedBy(source),
      isAbsent: !model.reading.sources.has(source.id),
    }));
    const places = new Map(this.sources.map(({ id }, place) => [id, place]));
    this.reports = model.reading.events.map(({ claims }) => [
      ...new Set(claims.flatMap(({ source }) => places.get(source ?? "") ?? [])),
    ]);
    this.words = clockWordsFor(this.owner.speech().words.lang);
    this.names = this.dated.map((source, place) => this.sourceWords(source, place));
  }

  /** The band, between the plot and its overview. */
  template(): TemplateResult {
    const { words } = this;
    const height = bandHeight({ sources: this.sources, headPx: HEAD_PX, lanePx: this.lanePx() });
    return html`
      <div class="band" part="band" role="group" aria-label=${words.band} aria-describedby="band-says">
        <svg height=${height} width="100%" aria-hidden="true" focusable="false"></svg>
        <div class="band-marks" @click=${this.onClick} @keydown=${this.onKey} @focusin=${this.onFocus}></div>
        <div class="band-foot">
          <p id="band-says">${this.saying()}</p>
          <button type="button" class="pill" aria-pressed=${this.isAll} @click=${this.toggleAll}>${words.arcs}</button>
        </div>
      </div>
    `;
  }

  /** Draws the band under a frame of the plot; does nothing until it was rendered. */
  draw(frame: PlotFrame): void {
    this.frame = frame;
    const svg = this.owner.root()?.querySelector<SVGSVGElement>(".band > svg");
    const sources = this.owner.root()?.querySelector<HTMLElement>(".band-marks");
    const { session } = this.owner;
    const { scene } = frame;
    if (!svg || !sources || !scene || !this.model) return;
    if (this.painter?.svg !== svg)
      this.painter = { svg, painter: new SecondClockPainter({ svg, sources }), measure: textMeasure(sources) };
    const { painter, measure } = this.painter;
    const joints = this.joints();
    const { viewport, selected } = session.state;
    const layout = { view: viewport, sources: this.sources, headPx: HEAD_PX, lanePx: this.lanePx(), measure };
    this.shown = layoutSecondClock({ ...layout, joints });
    const { marks } = this.shown;
    const held = marks.findIndex((mark) => this.keyOf(mark) === this.focused);
    painter.paint(this.shown, {
      nameOf: (mark) => this.nameOf(mark),
      keyOf: (mark) => this.keyOf(mark),
      isPicked: (mark) => this.isPicked(mark),
      isNear: ({ event, source }: Arc) => event === selected || this.picked.has(this.sources[source]?.id ?? ""),
      tabStop: Math.max(0, held),
      drop: this.dropIn(frame, selected),
    });
  }

  private lanePx(): number {
    return matchMedia("(pointer: coarse)").matches ? TOUCH_LANE_PX : LANE_PX;
  }

  /** What is joined: the open event, what the picked sources report, and on request everything in view. */
  private joints(): Joint[] {
    const { state, range } = this.owner.session;
    const { index } = this.model ?? {};
    if (!index) return [];
    const { startDay, endDay } = spanOf(state.viewport);
    const joints: Joint[] = [];
    this.reports.forEach((sources, event) => {
      const day = index.start[event] as number;
      const isWhole = event === state.selected || (this.isAll && day >= startDay && day < endDay);
      const joined = isWhole ? sources : sources.filter((place) => this.picked.has(this.sources[place]?.id ?? ""));
      if (joined.length > 0 && (event === state.selected || range?.isWanted(event)))
        joints.push({ event, day, sources: joined });
    });
    return joints;
  }

  /** From the open event's mark down to the band. */
  private dropIn({ scene }: PlotFrame, selected: number | undefined) {
    const mark = scene?.marks.find(({ kind, index }) => kind !== "cluster" && index === selected);
    if (!scene || !mark || !this.reports[selected ?? -1]?.length) return undefined;
    const xPx = xOf(this.owner.session.state.viewport, this.model?.index.start[mark.index] ?? 0);
    if (xPx < 0 || xPx > scene.widthPx) return undefined;
    const footPx = mark.kind === "event" ? mark.yPx + scene.laneHeightPx : mark.yPx;
    return { xPx, topPx: footPx - scene.heightPx };
  }

  private readonly keyOf = ({ sources }: SourceMark): string =>
    sources.map((place) => this.sources[place]?.id ?? "").join("\n");

  private isPicked({ sources }: SourceMark): boolean {
    return sources.every((place) => this.picked.has(this.sources[place]?.id ?? ""));
  }

  private nameOf({ sources }: SourceMark): string {
    const names = sources.map((place) => this.names[place] ?? "");
    return names.length === 1 ? (names[0] ?? "") : `${this.words.sources(names.length)}: ${names.join("; ")}`;
  }

  private sourceWords(source: Dated, place: number): string {
    const isWindow = publishedBy(source) - earliest(source.published) > 1;
    const events = this.reports.filter((sources) => sources.includes(place)).length;
    const name = source.publisher ? `${source.publisher}: ${source.title}` : source.title;
    const { words } = this;
    const published = (isWindow ? words.sourceWithin : words.source)(
      name,
      spoken(source.published, this.owner.speech()),
    );
    return `${published}, ${words.reportsEvents(events)}`;
  }

  /** What the arcs say, in words: how much later each source reported the open event; or what was picked. */
  private saying(): string {
    const { selected } = this.owner.session.state;
    const event = selected === undefined ? undefined : this.model?.reading.events[selected];
    if (event) return this.delays(event, this.reports[selected ?? -1] ?? []);
    const picked = this.sources.flatMap(({ id }, place) => (this.picked.has(id) ? [this.names[place] ?? ""] : []));
    return picked.length > 0 ? `${picked.join("; ")}.` : this.words.bandHint;
  }

  private delays(event: TimelineEvent, sources: readonly number[]): string {
    const { words } = this;
    if (sources.length === 0) return words.undatedReport(event.title);
    const speech = this.owner.speech();
    const said = [...sources]
      .sort((a, b) => a - b)
      .flatMap((place) => {
        const source = this.dated[place];
        if (!source) return [];
        const later = delayWords(delayOf(event.when, source.published), words, words);
        return [words.reportedBy(later, this.sources[place]?.label ?? "", brief(source.published, speech))];
      });
    return `${words.reports(event.title, said.join("; "))}.`;
  }

  private redraw(): void {
    this.owner.again();
    if (this.frame) this.draw(this.frame);
  }

  private readonly toggleAll = (): void => {
    this.isAll = !this.isAll;
    this.redraw();
  };

  private readonly onClick = ({ target }: Event): void => {
    const mark = this.painter?.painter.markAt(target);
    if (!mark) return;
    const ids = mark.sources.flatMap((place) => this.sources[place]?.id ?? []);
    this.picked = this.isPicked(mark) ? new Set() : new Set(ids);
    this.redraw();
  };

  private readonly onFocus = ({ target }: Event): void => {
    const mark = this.painter?.painter.markAt(target);
    if (mark) this.focused = this.keyOf(mark);
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    const marks = this.shown?.marks ?? [];
    const now = marks.findIndex((mark) => this.keyOf(mark) === this.focused);
    const steps: Readonly<Record<string, number>> = {
      ...{ ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: marks.length - 1 },
    };
    const next = marks[steps[event.key] ?? -1];
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.painter?.painter.buttonOf(this.keyOf(next))?.focus();
    if (this.frame) this.draw(this.frame);
  };
}
