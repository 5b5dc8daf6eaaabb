import type { Shown } from "./shown.ts";
import type { Stage } from "./stage.ts";

/** How many different pictures of the marks there were, frame by frame, on the way that a press of “Zoom in” takes. */
export async function placesOnTheWay(stage: Stage, shown: Shown): Promise<number> {
  await stage.run(() => {
    const root = document.querySelector("date-line")?.shadowRoot;
    const places = new Set<string>();
    const look = (): void => {
      const marks = root?.querySelectorAll<HTMLElement>(".marks button") ?? [];
      places.add([...marks].map((mark) => mark.style.transform).join());
      document.documentElement.dataset.places = String(places.size);
      requestAnimationFrame(look);
    };
    look();
  });
  await shown.click({ button: "Zoom in" });
  return Number(await stage.run(() => document.documentElement.dataset.places));
}
