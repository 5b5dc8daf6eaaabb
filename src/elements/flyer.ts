import type { flight } from "../layout/flight.ts";
import type { Viewport } from "../layout/viewport.ts";

/** Moves the view to another over a few frames; at once where motion is reduced, and until it was told how to fly. */
export class Flyer {
  /** Where the flight that is under way will end. */
  target: Viewport | undefined;
  /** The way from one view to another. */
  path: typeof flight | undefined;
  private handle: number | undefined;
  private readonly look: (viewport: Viewport) => void;

  constructor(look: (viewport: Viewport) => void) {
    this.look = look;
  }

  fly(from: Viewport, to: Viewport): void {
    this.stop();
    const path = this.path?.(from, to);
    if (!path?.durationMs || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.look(to);
      return;
    }
    this.target = to;
    let begin: number | undefined;
    const step = (now: number): void => {
      begin ??= now;
      const share = Math.min(1, (now - begin) / path.durationMs);
      this.handle = share < 1 ? requestAnimationFrame(step) : undefined;
      if (share >= 1) this.target = undefined;
      this.look(share < 1 ? path.at(share) : to);
    };
    this.handle = requestAnimationFrame(step);
  }

  /** Stops where it is: the reader has taken hold of the view. */
  stop(): void {
    if (this.handle !== undefined) cancelAnimationFrame(this.handle);
    this.handle = undefined;
    this.target = undefined;
  }
}
