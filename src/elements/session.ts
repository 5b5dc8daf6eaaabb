import { queryMask } from "../events/query.ts";
import { RangeIndex } from "../events/range-index.ts";
import { nearestEvent, nextEvent, previousEvent } from "../layout/reading-order.ts";
import type { Span, Viewport, ViewportLimits } from "../layout/viewport.ts";
import { dayAt, fitLimits, viewportOf, zoomAbout } from "../layout/viewport.ts";
import type { Action } from "../state/action.ts";
import type { Place } from "../state/address.ts";
import { type Choices, otherChoices } from "../state/choices.ts";
import { spanBetween } from "../state/edtf-span.ts";
import { reduce } from "../state/reduce.ts";
import type { Depth, TimelineState } from "../state/state.ts";
import { depthOf } from "../state/state.ts";
import { type Arrange, Arrangement } from "./arrangement.ts";
import { Flyer } from "./flyer.ts";
import type { KeepPlace } from "./kept-place.ts";
import type { TimelineModel } from "./model.ts";
import { anchorPx, limitsOf, NOWHERE, onAxis, timeIn, viewOf, viewThatShows } from "./opening-view.ts";
import { Seeker } from "./seeker.ts";

/** Whether the reader did it, or the page's program. Only the reader's deeds make events and history. */
export type Cause = "reader" | "program";

/** Whom the session tells. */
export interface SessionHooks {
  /** The state changed as deep as this; something must be drawn or rendered again. */
  readonly changed: (depth: Depth, before: TimelineState, cause: Cause) => void;
}

/** The width of a plot that is not laid out yet. */
const UNSIZED_PX = 1;

/** The one owner of a timeline's state: what the reader is doing, and what each of their wishes leads to. */
export class Session {
  model: TimelineModel | undefined;
  /** What the address says of the clocks. */
  turned: Pick<Place, "clock" | "asOf"> = {};
  /** Answers over the wanted events; made anew when data or filter change. */
  range: RangeIndex | undefined;
  /** The same where all are wanted, so that a filter's end need not wait for it. */
  private whole: RangeIndex | undefined;
  state: TimelineState;
  /** Whether time runs down: then a card stands below its mark. */
  isUpright = false;
  private readonly hooks: SessionHooks;
  private readonly arrangement = new Arrangement();
  readonly flyer: Flyer;
  /** Comes with another axis. */
  private keeps: KeepPlace | undefined;
  private moved = false;
  /** What the author opens the timeline on. */
  private opening: Span | undefined;
  /** The view that it was opened on, while nothing else is looked at. */
  private opened: Viewport | undefined;
  /** What the page's author asks for: what an address means that does not say otherwise. */
  private first: Choices = { view: "plot", lens: "all", spacing: "scale", lanes: "none" };
  /** Looks for what the reader typed. */
  readonly seeker = new Seeker(() => {
    this.filter();
    this.hooks.changed("filter", this.state, "program");
  });
  /** Who wished for the flight that is under way. */
  private flown: Cause = "program";

  constructor(hooks: SessionHooks) {
    this.hooks = hooks;
    this.state = {
      viewport: viewportOf(0, 1, UNSIZED_PX),
      limits: NOWHERE,
      ...{ selected: undefined, focused: undefined },
      view: "plot",
      hiddenGroups: new Set(),
      ...{ query: "", lens: "all", spacing: "scale", lanes: "none", clock: "event", asOf: undefined },
    };
    this.flyer = new Flyer((viewport) => this.dispatch({ kind: "look", viewport }, this.flown));
  }

  dispatch(action: Action, cause: Cause): void {
    const before = this.state;
    this.state = reduce(before, action);
    if (action.kind === "resize") this.onResize(before);
    const depth = depthOf(before, this.state);
    if (depth === "none") return;
    if (depth === "data" || depth === "filter") this.filter();
    if (action.kind === "span" || (cause === "reader" && before.viewport !== this.state.viewport)) this.moved = true;
    this.hooks.changed(depth, before, cause);
  }

  /** Takes new data in, and opens it on `opening` or on everything. */
  load(model: TimelineModel, opening?: Span): void {
    this.flyer.stop();
    this.take(model);
    this.moved = false;
    this.opening = opening;
    const limits = limitsOf(this.model as TimelineModel);
    const viewport = this.opensOn(limits, this.state.viewport.widthPx);
    this.dispatch({ kind: "load", limits, viewport }, "program");
    this.opened = this.state.viewport;
  }

  /** Puts the events on another axis or into other lanes; the reader stays where they are in time, or are going, as `keeps` says. */
  rearrange(arrange: Arrange, keeps: KeepPlace): void {
    this.keeps = keeps;
    const { target } = this.flyer;
    this.flyer.stop();
    if (target) this.dispatch({ kind: "look", viewport: target }, this.flown);
    const given = this.arrangement.change(arrange);
    if (given) this.grow(given);
  }

  private take(model: TimelineModel): void {
    this.model = this.arrangement.take(model);
    this.seeker.end();
  }

  private opensOn(limits: ViewportLimits, widthPx: number): Viewport {
    return viewOf(this.opening && onAxis(this.opening, this.model?.fold), limits, widthPx);
  }

  /** The time on screen. */
  get span(): Span {
    return timeIn(this.state.viewport, this.model?.fold);
  }

  /** Takes in the same timeline with more events. The reader stays on the same ones, and where they moved to. */
  grow(model: TimelineModel): void {
    const { selected, focused, viewport } = this.state;
    const before = this.model;
    const placeNow = (place: number | undefined): number | undefined =>
      place === undefined || !before ? undefined : model.placeOf(before.idAt(place));
    const places = { selected: placeNow(selected), focused: placeNow(focused) };
    const from = { limits: this.state.limits, fold: before?.fold };
    this.take(model);
    const limits = limitsOf(this.model as TimelineModel);
    const { fold } = this.model as TimelineModel;
    const kept = (from.fold !== fold && this.keeps?.(viewport, from, { limits, fold })) || viewport;
    // Nobody has looked elsewhere yet: then all of what there is now is shown, or what the author opens on.
    const isOpening = viewport === this.opened && !this.flyer.target;
    const view = isOpening ? this.opensOn(limits, viewport.widthPx) : kept;
    this.dispatch({ kind: "grow", limits, viewport: view, ...places }, "program");
    if (isOpening) this.opened = this.state.viewport;
  }

  /** What the page's author asks for at first, and what an address without a view means. */
  begin(first: Choices, query = ""): void {
    this.first = first;
    this.show(first);
    this.dispatch({ kind: "search", text: query }, "program");
  }

  private show({ view, lens, spacing, lanes }: Choices): void {
    this.dispatch({ kind: "show", view }, "program");
    this.dispatch({ kind: "lens", lens }, "program");
    this.dispatch({ kind: "arrange", spacing, lanes }, "program");
  }

  /** Goes where an address says. */
  goTo(place: Place): void {
    if (!this.model) return;
    const { event, startDay, endDay } = place;
    this.show({ ...this.first, ...place });
    if (startDay !== undefined && endDay !== undefined)
      this.dispatch({ kind: "span", ...onAxis({ startDay, endDay }, this.model.fold) }, "program");
    this.open(event === undefined ? undefined : this.model.placeOf(event), "program");
  }

  /** Begins where an address, or else the author, says; false where that event has not come in yet. */
  arrive(place: Place | undefined, selected: string | undefined): boolean {
    const id = place ? place.event : selected;
    const index = id === undefined ? undefined : this.model?.placeOf(id);
    if (place) this.goTo(place);
    else if (index !== undefined) this.open(index, "program");
    return id === undefined || index !== undefined;
  }

  /** What flies counts in the old width; and what was loaded before the plot had one opens now. */
  private onResize(before: TimelineState): void {
    if (this.state.viewport.widthPx === before.viewport.widthPx) return;
    this.flyer.stop();
    if (before.viewport.widthPx > UNSIZED_PX || this.moved) return;
    const { limits, viewport } = this.state;
    this.state = reduce(this.state, { kind: "look", viewport: this.opensOn(limits, viewport.widthPx) });
    this.opened = this.state.viewport;
  }

  private filter(): void {
    const { model, state } = this;
    if (!model) return;
    this.seeker.seek(model, state.query);
    const { holds } = this.seeker;
    const mask = queryMask(model.index, { ...state, holds, lenses: model.lenses });
    if (!mask && this.whole?.index !== model.index) this.whole = new RangeIndex(model.index);
    this.range = mask ? new RangeIndex(model.index, mask) : this.whole;
  }

  /** Moves the view over a few frames. */
  fly(to: Viewport, cause: Cause = "reader"): void {
    this.flown = cause;
    this.flyer.fly(this.state.viewport, reduce(this.state, { kind: "look", viewport: to }).viewport);
  }

  /** The reader took hold of the view: what still flies is left where it is. */
  grasp(): void {
    this.flyer.stop();
  }

  /** Shows what lies between two EDTF dates; false where they are none, or do not run forward. */
  zoomTo(from: string | undefined, to: string | undefined): boolean {
    const span = spanBetween(from, to);
    if (span)
      this.fly(viewOf(onAxis(span, this.model?.fold), this.state.limits, this.state.viewport.widthPx), "program");
    return span !== undefined;
  }

  fit(cause: Cause): void {
    this.fly(fitLimits(this.state.limits, this.state.viewport.widthPx), cause);
  }

  zoom(factor: number, xPx?: number): void {
    // Quick presses add up: each counts from where the one before is going.
    const viewport = this.flyer.target ?? this.state.viewport;
    const { focused, selected } = this.state;
    this.fly(zoomAbout(viewport, xPx ?? anchorPx(viewport, this.range, selected ?? focused), factor));
  }

  open(index: number | undefined, cause: Cause): void {
    this.dispatch({ kind: "open", index }, cause);
    if (index !== undefined) this.reveal(index, cause);
  }

  /** Closes what is open, and lets its event go: a reader whose keyboard is not on it sees the plot as it was. */
  leave(cause: Cause): void {
    this.open(undefined, cause);
    this.dispatch({ kind: "focus", index: undefined }, cause);
  }

  /** Goes to the next or previous event in time order; opens it where a card is open. */
  step(direction: 1 | -1, cause: Cause): void {
    const { range, state } = this;
    if (!range) return;
    const at = state.selected ?? state.focused;
    const walk = direction === 1 ? nextEvent : previousEvent;
    const middle = dayAt(state.viewport, state.viewport.widthPx / 2);
    this.visit(at === undefined ? nearestEvent(range, middle) : walk(range, at), cause);
  }

  /** Puts the keyboard on an event, or opens it where a card is open, and brings it on screen. */
  visit(index: number | undefined, cause: Cause): void {
    if (index === undefined) return;
    if (this.state.selected === undefined) this.dispatch({ kind: "focus", index }, cause);
    else this.dispatch({ kind: "open", index }, cause);
    this.reveal(index, cause);
  }

  /** Pans, at the same zoom, so that an event's beginning is on screen. Quick steps count from where the one before is going. */
  private reveal(index: number, cause: Cause): void {
    if (this.state.view !== "plot") return;
    const { start, end } = this.model?.index ?? {};
    const viewport = this.flyer.target ?? this.state.viewport;
    const hasCardBelow = this.isUpright && this.state.selected !== undefined;
    const span = { startDay: start?.[index] ?? 0, endDay: end?.[index] ?? 0 };
    const view = viewThatShows(span, viewport, hasCardBelow ? undefined : this.state.limits);
    if (view !== viewport) this.fly(view, cause);
  }

  /** The id of the open event. */
  get selectedId(): string | undefined {
    const { selected } = this.state;
    return selected === undefined ? undefined : this.model?.idAt(selected);
  }

  /** Where the reader is, for the address. A view that the reader never moved is left out: it is what the page opens with. */
  place(): Place {
    const event = this.selectedId;
    return {
      ...(event === undefined ? {} : { event }),
      ...(this.moved ? this.span : {}),
      ...otherChoices(this.state, this.first),
      ...this.turned,
    };
  }
}
