import type { Shown } from "./shown.ts";
import type { Stage } from "./stage.ts";

/** How many different pictures of the marks there were, frame by frame, on the way that a press of “Zoom in” takes. */
export async function placesOnTheWay(stage: Stage, shown: Shown): Promise<number> {
  await stage.run(() => {
    const root = document.querySelector("date-line")?.shadowRoot;
    const places = new Set<string>();
    // Frames of a clock of our own: on a busy machine a whole flight may pass between two real ones.
    const nextFrame = requestAnimationFrame.bind(window);
    let clock = 0;
    window.requestAnimationFrame = (draw) =>
      nextFrame(() => {
        clock += 5;
        draw(clock);
      });
    const look = (): void => {
      const marks = root?.querySelectorAll<HTMLElement>(".marks button") ?? [];
      // In any order: at rest they are put into that of reading.
      places.add(
        [...marks]
          .map((mark) => mark.style.transform)
          .sort()
          .join(),
      );
      document.documentElement.dataset.places = String(places.size);
      requestAnimationFrame(look);
    };
    look();
  });
  await shown.click({ button: "Zoom in" });
  return Number(await stage.run(() => document.documentElement.dataset.places));
}
