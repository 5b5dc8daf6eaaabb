import type { TimelineModel } from "./model.ts";

/** Puts the events of a timeline on another axis, or into other lanes. */
export type Arrange = (model: TimelineModel) => TimelineModel;

/** How a timeline is arranged: as it comes, until another way is asked for. */
export class Arrangement {
  private given: TimelineModel | undefined;
  private arrange: Arrange = (model) => model;

  take(given: TimelineModel): TimelineModel {
    this.given = given;
    return this.arrange(given);
  }

  /** From now on arranges otherwise; gives back the timeline as it came, where there is one, to be taken again. */
  change(arrange: Arrange): TimelineModel | undefined {
    this.arrange = arrange;
    return this.given;
  }
}
