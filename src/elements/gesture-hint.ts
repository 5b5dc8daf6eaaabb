/** How long the hint stays that says how to zoom, and after how many tries it comes. */
const HINT_MS = 1600;
const HINT_AFTER_TRIES = 2;

/** Tells those who try to zoom with the plain wheel how it is done. */
export class GestureHint {
  private tries = 0;

  /** One more try was refused; `stage` holds the hint. */
  refused(stage: HTMLElement | undefined): void {
    this.tries += 1;
    const hint = stage?.querySelector<HTMLElement>(".hint");
    if (!hint || this.tries % HINT_AFTER_TRIES !== 0 || !hint.hidden) return;
    hint.hidden = false;
    setTimeout(() => {
      hint.hidden = true;
    }, HINT_MS);
  }
}
