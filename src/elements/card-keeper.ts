import { boxOf, placeCard } from "../layout/card-place.ts";
import { panBy } from "../layout/viewport.ts";
import type { PlotFrame } from "./plot-frame.ts";
import type { Session } from "./session.ts";

/** Moves the card of the open event clear of its own mark, as a frame has drawn it. */
export function putCard(stage: HTMLElement, { scene, facing }: PlotFrame, session: Session): void {
  const card = stage.querySelector<HTMLElement>(".card");
  const { selected, viewport } = session.state;
  const mark = scene?.marks.find((candidate) => candidate.kind === "event" && candidate.index === selected);
  if (!card || !scene || mark?.kind !== "event") return;
  const place = placeCard((facing?.boxOf ?? boxOf)(mark, scene), scene);
  card.dataset.kind = place.kind;
  if (place.kind === "sheet") {
    card.dataset.edge = place.edge;
    card.style.setProperty("--_sheet", `${Math.round(place.maxHeightPx)}px`);
    card.style.setProperty("--_at", `${Math.round(place.atPx)}px`);
    return;
  }
  card.dataset.side = place.side;
  if (place.shiftPx === 0 || card.dataset.for === String(selected)) return;
  card.dataset.for = String(selected);
  session.fly(panBy(viewport, facing?.isMirrored ? -place.shiftPx : place.shiftPx), "program");
}
