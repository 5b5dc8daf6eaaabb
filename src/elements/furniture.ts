import type { Reading } from "../events/event.ts";
import { flight } from "../layout/flight.ts";
import { AddressFollower } from "./address-follower.ts";
import { adopt, restore } from "./adopt.ts";
import { Author } from "./author.ts";
import type { CardView } from "./card-view.ts";
import type { ClockOwner } from "./clock-desk.ts";
import { ClockKeeper } from "./clock-keeper.ts";
import { controlStyles } from "./control-styles.ts";
import { fetchedViews } from "./fetched-views.ts";
import type { FrameParts } from "./frame.ts";
import { cite, partsOf } from "./frame-parts.ts";
import { leisure } from "./leisure.ts";
import { showLightList } from "./light-list.ts";
import { Lister } from "./lister.ts";
import type { News } from "./loading.ts";
import type { TimelineModel } from "./model.ts";
import type { Narrator } from "./narrator.ts";
import { overviewStyles } from "./overview-styles.ts";
import type { PlotController } from "./plot-controller.ts";
import { PlotKeeper } from "./plot-keeper.ts";
import type { Presented } from "./presenter.ts";
import { SearchOffer } from "./search-offer.ts";
import type { Session } from "./session.ts";
import { Teller } from "./teller.ts";
import type { Visit } from "./visit.ts";

/** An element and what it has from the beginning. */
export interface House {
  readonly host: Presented &
    ClockOwner["host"] & {
      readonly controls: boolean;
      readonly ready: Promise<void>;
      readonly data: Reading | undefined;
    };
  readonly session: Session;
  readonly plot: PlotController;
  readonly narrator: Narrator;
  /** The timeline as it was read last. */
  readonly whole: () => TimelineModel | undefined;
  readonly news: () => News;
  /** Reads the timeline's files once more. */
  readonly reload: () => void;
}

/**
 * All that makes a picture a timeline one can use: who keeps the plot, turns the clocks, writes the list, follows the address, tells the
 * page and serves the author, and the parts that stand around the plot. Fetched beside the first picture, which does without it.
 */
export class Furniture {
  readonly parts: FrameParts;
  readonly address: AddressFollower;
  readonly author: Author;
  readonly clocks: ClockKeeper;
  readonly lister: Lister;
  readonly searching: SearchOffer;
  readonly teller: Teller;
  private readonly house: House;
  private visit: Visit | undefined;
  private card: CardView | undefined;
  /** What the element wears. Whoever takes it to another document takes that off before the element knows. */
  private sheets: readonly CSSStyleSheet[] = [];

  constructor(house: House) {
    const { host, session, narrator } = house;
    const again = (): void => host.requestUpdate();
    this.house = house;
    adopt(host.shadowRoot, controlStyles, overviewStyles);
    session.flyer.path = flight;
    this.address = new AddressFollower(host, async (place) => {
      await this.clocks.go(place);
      const wasInside = host.matches(":focus-within");
      // Before anything is fetched: what the reader does meanwhile would be undone.
      session.goTo(place);
      await (await this.visited())?.go(place, wasInside);
    });
    this.author = new Author(house.reload);
    this.lister = new Lister(host, narrator, again);
    this.searching = new SearchOffer(host, session);
    this.teller = new Teller(host, session, this.address);
    this.clocks = new ClockKeeper({ host, session, narrator, lister: this.lister, teller: this.teller }, house.whole);
    this.parts = partsOf({
      news: house.news,
      clock: () => this.clocks.desk?.template(),
      check: () => this.author.template(),
      isCheckable: () => !host.data,
      search: () => this.searching.view,
      fetched: fetchedViews(() => host.shadowRoot),
      again,
      card: () => {
        if (!this.card) void this.fetchCard();
        return this.card;
      },
      onCheck: () => void this.author.toggle(host),
      onClock: () => void this.clocks.toggle(),
    });
  }

  /** What leads a reader whom the address brings; fetched when it does. */
  private async visited(): Promise<Visit | undefined> {
    const { host, session } = this.house;
    const means = await import("./visit.ts").catch(() => undefined);
    this.visit ??= means && new means.Visit(host, session);
    return this.visit;
  }

  /** Listens to the page's address. */
  start(): void {
    restore(this.house.host.shadowRoot, this.sheets);
    this.address.start();
  }

  /** Lets go of all that listens and runs. */
  stop(): void {
    this.address.stop();
    this.teller.stop();
    this.clocks.desk?.stop();
  }

  /** The page's program has set what decides which parts there are. */
  follow(changed: ReadonlyMap<PropertyKey, unknown>): void {
    if (changed.has("controls")) void this.searching.fetch();
    if (changed.has("clock") || changed.has("asOf")) void this.clocks.asked();
  }

  /** Fills the screen, or gives it back. */
  async present(on: boolean): Promise<void> {
    await (await import("./presenter.ts")).present(this.house.host, on);
  }

  /** Keeps the plot from now on. Its parts have been rendered. */
  keep(): void {
    this.house.plot.furnish((plot, nodes) => new PlotKeeper(plot, nodes, (frame) => this.clocks.desk?.draw(frame)));
  }

  /** Another timeline is about to come: nothing of where the reader was in this one is true of it. */
  forget(): void {
    this.teller.stop();
    this.address.forget();
  }

  /** Sets what decides how a timeline that is about to come is read and shown. */
  async begin(): Promise<void> {
    await this.author.attend(!this.house.host.data);
    await this.clocks.begin(this.address.here());
  }

  /** Fulfils when hands are taken, and the reader is where the address says, for a timeline that is on screen. */
  async complete(signal: AbortSignal): Promise<void> {
    void this.searching.fetch();
    await Promise.all([this.house.plot.handy, this.fetchCard()]);
    const here = this.address.here();
    if (here?.event === undefined || signal.aborted) return;
    // The card is put in its place a frame after the picture.
    await this.house.plot.painted();
    await (await this.visited())?.come(here);
  }

  /** Fulfils when the page has the list of a timeline that is on screen, and what is printed of it. */
  async write(signal: AbortSignal): Promise<void> {
    // What hands put on the plot is drawn by then: the element is as high as it will be.
    await Promise.all([leisure(), this.house.plot.painted()]);
    if (!signal.aborted) await this.lister.write(this.house.session, signal);
  }

  /** The element was rendered; `failed` where a fault stands in the timeline's place. */
  rendered(failed: boolean): void {
    const { host, session } = this.house;
    this.sheets = [...(host.shadowRoot?.adoptedStyleSheets ?? [])];
    this.lister.follow(session);
    showLightList(host, session, failed);
  }

  /** Learns to show cards. Before the page says that a timeline was loaded, nobody has opened one but its author. */
  private async fetchCard(): Promise<void> {
    const means = await import("./card-view.ts").catch(() => undefined);
    const { host, plot } = this.house;
    if (!means || this.card) return;
    this.card = means.openCard(host.shadowRoot, {
      again: () => host.requestUpdate(),
      onClose: () => this.close(),
      onCite: (event, input) => void cite(event, input),
    });
    host.requestUpdate();
    await host.updateComplete;
    plot.request("pointer");
  }

  private close(): void {
    const { session, plot } = this.house;
    const { selected } = session.state;
    session.open(undefined, "reader");
    if (selected !== undefined) plot.focusEvent(selected);
  }
}
