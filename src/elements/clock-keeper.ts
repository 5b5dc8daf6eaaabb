import type { Place } from "../state/address.ts";
import type { ClockDesk, ClockOwner } from "./clock-desk.ts";
import type { TimelineModel } from "./model.ts";

/** Fetches the clocks when one is asked for: by the author, by the address, or by the reader. Until then every event stands at its own date. */
export class ClockKeeper {
  /** There once a clock was asked for. */
  desk: ClockDesk | undefined;
  private readonly owner: ClockOwner;

  private readonly whole: () => TimelineModel | undefined;

  /** `whole` is the timeline as it was read last. */
  constructor(owner: ClockOwner, whole: () => TimelineModel | undefined) {
    this.owner = owner;
    this.whole = whole;
  }

  /** Sets the clocks for a timeline that is about to come. */
  async begin(place: Place | undefined): Promise<void> {
    if (this.isAsked(place)) await this.open();
    this.desk?.begin(place);
  }

  /** The author asks for another time. */
  async asked(): Promise<void> {
    if (this.isAsked()) await this.open();
    this.desk?.asked();
  }

  /** Goes to the time that an address says. */
  async go(place: Place): Promise<void> {
    if (this.isAsked(place)) await this.open();
    this.desk?.go(place);
  }

  /** A timeline as it is at the time of the clocks. */
  take(whole: TimelineModel): TimelineModel {
    return this.desk?.take(whole) ?? whole;
  }

  /** Opens what the reader turns the clocks with, or puts it away. */
  async toggle(): Promise<void> {
    await this.open();
    this.desk?.toggle();
    this.owner.host.requestUpdate();
  }

  private isAsked(place?: Place): boolean {
    const { clock, asOf } = this.owner.host;
    return Boolean(asOf || place?.clock || place?.asOf || clock !== "event");
  }

  private async open(): Promise<void> {
    const { openDesk } = await import("./clock-desk.ts");
    if (this.desk) return;
    this.desk = openDesk(this.owner);
    const whole = this.whole();
    if (whole) this.desk.take(whole);
  }
}
