import type { Depth } from "../state/state.ts";
import { deeper } from "../state/state.ts";

/**
 * One animation frame for any number of changes since the last: it does the deepest of them, and nothing runs while nothing changes.
 */
export class FrameLoop {
  private readonly draw: (depth: Depth) => void;
  private depth: Depth = "none";
  private handle: number | undefined;

  constructor(draw: (depth: Depth) => void) {
    this.draw = draw;
  }

  request(depth: Depth): void {
    if (depth === "none") return;
    this.depth = deeper(this.depth, depth);
    this.handle ??= requestAnimationFrame(this.run);
  }

  stop(): void {
    if (this.handle !== undefined) cancelAnimationFrame(this.handle);
    this.handle = undefined;
    this.depth = "none";
  }

  private readonly run = (): void => {
    const { depth } = this;
    this.handle = undefined;
    this.depth = "none";
    this.draw(depth);
  };
}
