import type { MarkBox } from "../layout/card-place.ts";
import { layoutScene } from "../layout/layout-scene.ts";
import { mirroredScene } from "../layout/mirror-scene.ts";
import { planLayout } from "../layout/plan.ts";
import type { EventMark, Scene } from "../layout/scene.ts";
import { planUpright, type UprightPlan } from "../layout/upright-plan.ts";
import { layoutUpright } from "../layout/upright-scene.ts";
import type { Facing, Way } from "./facing.ts";
import { facingStyles } from "./facing-styles.ts";

/** Where time runs to the left, what lies to the left is later. */
const MIRRORED_KEYS: ReadonlyMap<string, string> = new Map([
  ["ArrowLeft", "ArrowRight"],
  ["ArrowRight", "ArrowLeft"],
]);

/** The box of an event whose words end where they are said to begin. */
function mirroredBox({ xPx, labelXPx, yPx, label }: EventMark, { laneHeightPx }: Scene): MarkBox {
  const startPx = Math.min(xPx, labelXPx - label.widthPx);
  return { xPx: startPx, yPx, widthPx: Math.max(xPx, labelXPx) - startPx, heightPx: laneHeightPx };
}

/** Other ways for time to run than to the right, with their styles. Fetched before the first picture of a plot that needs one. */
export function facingOf(way: Way): Facing {
  const isUpright = way.includes("upright");
  const isMirrored = way.includes("mirrored");
  const facing = isUpright ? uprightFacing() : { plan: planLayout, layout: layoutScene };
  const { layout } = facing;
  return {
    styles: facingStyles,
    ...facing,
    ...{ isUpright, isMirrored },
    ...(isMirrored && { boxOf: mirroredBox }),
    keyOf: (key) => (isMirrored ? (MIRRORED_KEYS.get(key) ?? key) : key),
    layout: isMirrored ? (input) => mirroredScene(layout(input)) : layout,
  };
}

function uprightFacing(): Pick<Facing, "plan" | "layout"> {
  const plans = new WeakMap<object, UprightPlan>();
  return {
    plan: (input) => {
      const upright = planUpright({ ...input, widthPx: input.heightPx });
      plans.set(upright.plan, upright);
      return upright.plan;
    },
    layout: (input) => {
      const upright = plans.get(input.plan);
      if (!upright) throw new TypeError("a plan that was made for another facing");
      return layoutUpright({ ...input, upright });
    },
  };
}
