import type { Depth } from "../state/state.ts";
import { deeper } from "../state/state.ts";

/**
 * One animation frame for any number of changes since the last: it does the deepest of them, and nothing runs while nothing changes.
 */
export class FrameLoop {
  private readonly draw: (depth: Depth) => void;
  private depth: Depth = "none";
  private handle: number | undefined;
  private isHeld = false;

  constructor(draw: (depth: Depth) => void) {
    this.draw = draw;
  }

  request(depth: Depth): void {
    if (depth === "none") return;
    this.depth = deeper(this.depth, depth);
    if (!this.isHeld) this.handle ??= requestAnimationFrame(this.run);
  }

  /** Lets no frame run, until `go`. */
  hold(): void {
    this.isHeld = true;
    this.cancel();
  }

  /** Lets frames run again: what was asked for meanwhile comes now. */
  go(): void {
    this.isHeld = false;
    this.request(this.depth);
  }

  /** Does at once what was asked for: the browser's next frame finds it done. */
  flush(): void {
    if (this.handle === undefined) return;
    this.cancel();
    this.run();
  }

  stop(): void {
    this.cancel();
    this.isHeld = false;
    this.depth = "none";
  }

  private cancel(): void {
    if (this.handle !== undefined) cancelAnimationFrame(this.handle);
    this.handle = undefined;
  }

  private readonly run = (): void => {
    const { depth } = this;
    this.handle = undefined;
    this.depth = "none";
    this.draw(depth);
  };
}
