import { hitTest } from "../layout/hit.ts";

/**
 * Gives a finger that came down beside a mark the nearest within its breadth, as if it had met it. A mouse is exact: it has what is under
 * it, and targets that do not overlap. Gives back the function that takes the listeners off.
 */
export function attachFinger(plot: HTMLElement): () => void {
  let isFinger = false;
  const onDown = ({ pointerType }: PointerEvent): void => {
    isFinger = pointerType === "touch";
  };
  const onClick = ({ target, clientX, clientY }: MouseEvent): void => {
    if (!isFinger || (target instanceof Element && target.closest("button"))) return;
    const buttons = [...plot.querySelectorAll<HTMLElement>(".mark")];
    const hit = hitTest(
      buttons.map((button) => button.getBoundingClientRect()),
      clientX,
      clientY,
    );
    if (hit !== undefined) buttons[hit]?.click();
  };
  plot.addEventListener("pointerdown", onDown);
  plot.addEventListener("click", onClick);
  return () => {
    plot.removeEventListener("pointerdown", onDown);
    plot.removeEventListener("click", onClick);
  };
}
