import type { Point, Stage } from "./stage.ts";
import { between } from "./stage.ts";

/**
 * Two fingers made of events of ours, for engines that take no real ones: they show that the element understands what that engine's
 * events look like, not that the engine lets them through.
 */
export async function pinchWithEvents(
  stage: Stage,
  { x, y }: Point,
  [from, to]: readonly [number, number],
): Promise<void> {
  await stage.run(pinchInPage, x, y, [from, ...between(from, to)]);
}

function pinchInPage(x: number, y: number, apart: readonly number[]): void {
  const deepest = (root: Document | ShadowRoot): Element => {
    const found = root.elementFromPoint(x, y);
    if (!found) throw new Error(`nothing at ${x}, ${y}`);
    return found.shadowRoot ? deepest(found.shadowRoot) : found;
  };
  const target = deepest(document);
  const fingers = (distance: number): Touch[] =>
    [-1, 1].map((side, identifier) => {
      const clientX = x + (side * distance) / 2;
      const where = { clientX, clientY: y, pageX: clientX + scrollX, pageY: y + scrollY };
      // WebKitGTK lets no script make a Touch: what has its members will do.
      return { identifier, target, ...where } as unknown as Touch;
    });
  const say = (type: string, touches: readonly Touch[], changed: readonly Touch[]): void => {
    const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
    const lists = { touches, targetTouches: touches, changedTouches: changed };
    for (const [name, value] of Object.entries(lists)) Object.defineProperty(event, name, { value });
    target.dispatchEvent(event);
  };
  const [first = 0, ...rest] = apart;
  say("touchstart", fingers(first), fingers(first));
  for (const distance of rest) say("touchmove", fingers(distance), fingers(distance));
  say("touchend", [], fingers(rest.at(-1) ?? first));
}
