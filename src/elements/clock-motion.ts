import type { Mark } from "../layout/scene.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { Session } from "./session.ts";

/** How long a turn of the clock takes to be seen. */
const TURN_MS = 550;

/** Where an event was on screen. */
interface Spot {
  /** Of its words, or its dot. */
  readonly xPx: number;
  readonly yPx: number;
}

const spotOf = (mark: Exclude<Mark, { kind: "cluster" }>): Spot =>
  mark.kind === "event" ? { xPx: mark.labelXPx, yPx: mark.labelYPx } : { xPx: mark.xPx, yPx: mark.yPx };

/** Everything that has a mark of its own on screen, by its event's id. */
function spotsIn({ scene }: PlotFrame, { model }: Session): Map<string, Spot & { readonly index: number }> {
  const spots = new Map<string, Spot & { readonly index: number }>();
  for (const mark of scene?.marks ?? [])
    if (mark.kind !== "cluster" && model) spots.set(model.idAt(mark.index), { ...spotOf(mark), index: mark.index });
  return spots;
}

/**
 * Shows what a turn of the clock changes: new events fade in, and words whose event has another date now slide to it, from where they
 * stood. Nothing moves where the reader wants it so.
 */
export class ClockMotion {
  private readonly root: () => ShadowRoot | null;
  private before: { readonly spots: ReadonlyMap<string, Spot>; readonly picture: SVGSVGElement } | undefined;
  private end = (): void => undefined;

  constructor(root: () => ShadowRoot | null) {
    this.root = root;
  }

  /** Remembers what is on screen, before the clock is turned. */
  remember(frame: PlotFrame | undefined, session: Session): void {
    this.end();
    const picture = this.root()?.querySelector<SVGSVGElement>(".plot > svg");
    if (!frame?.scene || !picture || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    this.before ??= { spots: spotsIn(frame, session), picture: picture.cloneNode(true) as SVGSVGElement };
  }

  /** Moves from what was remembered to what has been drawn now. */
  play(frame: PlotFrame, session: Session): void {
    const { before } = this;
    this.before = undefined;
    const picture = this.root()?.querySelector<SVGSVGElement>(".plot > svg");
    if (!before || !picture) return;
    const timing = { duration: TURN_MS, easing: "ease-in-out" };
    const running: Animation[] = [];
    const run = (node: Element | undefined, frames: Keyframe[]): void => {
      if (node) running.push(node.animate(frames, timing));
    };
    // What stays is in both pictures, so that it is seen all the time; the old one goes when the new one is whole.
    picture.after(before.picture);
    before.picture.classList.add("before");
    run(picture, [{ opacity: 0 }, { opacity: 1 }]);
    run(before.picture, [{ opacity: 1 }, { opacity: 1, offset: 0.6 }, { opacity: 0 }]);
    for (const [id, { index, xPx, yPx }] of spotsIn(frame, session)) {
      const node = frame.painter.buttonOf(index);
      const was = before.spots.get(id);
      if (!was) run(node, [{ opacity: 0 }, { opacity: 1 }]);
      else if (was.xPx !== xPx || was.yPx !== yPx)
        run(node, [{ translate: `${was.xPx - xPx}px ${was.yPx - yPx}px` }, { translate: "0 0" }]);
    }
    this.end = () => {
      this.end = () => undefined;
      before.picture.remove();
      for (const animation of running) animation.cancel();
    };
    const { end } = this;
    void Promise.allSettled(running.map(({ finished }) => finished)).then(() => this.end === end && end());
  }

  /** Leaves everything where it is going. */
  stop(): void {
    this.end();
    this.before = undefined;
  }
}
