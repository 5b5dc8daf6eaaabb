import { layoutScene } from "../layout/layout-scene.ts";
import { mirroredScene } from "../layout/mirror-scene.ts";
import { planLayout } from "../layout/plan.ts";
import { planUpright, type UprightPlan } from "../layout/upright-plan.ts";
import { layoutUpright } from "../layout/upright-scene.ts";
import type { Facing } from "./facing.ts";
import type { Way } from "./facing-choice.ts";
import { facingStyles } from "./facing-styles.ts";

/** Room above and below the data in the fitted view. */
const MARGINS = { leftPx: 20, rightPx: 72 };

/** Other ways for time to run than to the right, with their styles. Fetched before the first picture of a plot that needs one. */
export function facingOf(plot: HTMLElement, way: Way): Facing {
  const root = plot.getRootNode();
  const isUpright = way.includes("upright");
  const isMirrored = way.includes("mirrored");
  const { styleSheet } = facingStyles;
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
  const facing = isUpright ? uprightFacing() : { margins: undefined, plan: planLayout, layout: layoutScene };
  const { layout } = facing;
  return {
    ...facing,
    ...{ isUpright, isMirrored },
    layout: isMirrored ? (input) => mirroredScene(layout(input)) : layout,
  };
}

function uprightFacing(): Pick<Facing, "margins" | "plan" | "layout"> {
  const plans = new WeakMap<object, UprightPlan>();
  return {
    margins: MARGINS,
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
