import { dayAt, type Viewport } from "./viewport.ts";

/** The way from one viewport to another. */
export interface Flight {
  /** 0 where there is nothing to move. */
  readonly durationMs: number;
  /** The viewport at a share of the way: 0 is exactly where it begins, 1 exactly where it ends. */
  readonly at: (share: number) => Viewport;
}

/** How much zooming costs against moving: the value that people liked best (van Wijk and Nuij), and d3's. */
const RHO = Math.SQRT2;
const MS_PER_LENGTH = 260;
const SHORTEST_MS = 180;
const LONGEST_MS = 1400;
/** Below it, in lengths of the way, there is nothing to see. */
const STILL = 1e-6;

const daysOf = (view: Viewport): number => view.widthPx * view.daysPerPx;
const middleOf = (view: Viewport): number => dayAt(view, view.widthPx / 2);

/**
 * The smooth and efficient way between two viewports: out, across and in at a constant sense of speed (van Wijk and Nuij, "Smooth and
 * efficient zooming and panning", 2003, in one dimension). It is the way of d3's `interpolateZoom`, written so that it stays exact: d3
 * takes the logarithm of a difference that vanishes in a double when a zoom is deep or nearly centred, and ours is both.
 */
export function flight(from: Viewport, to: Viewport): Flight {
  // Counted from the narrower of the two, so that its end of the way is as exact as the viewports themselves.
  const inward = daysOf(to) < daysOf(from);
  const [near, far] = inward ? [to, from] : [from, to];
  const way = wayOut(daysOf(far) / daysOf(near), (middleOf(far) - middleOf(near)) / daysOf(near));
  const still = way.length < STILL;
  return {
    durationMs: still ? 0 : Math.min(LONGEST_MS, Math.max(SHORTEST_MS, way.length * MS_PER_LENGTH)),
    at(share) {
      if (share <= 0) return from;
      if (share >= 1 || still) return to;
      const { width, middle } = way.at(inward ? 1 - share : share);
      const days = width * daysOf(near);
      const startDay = middleOf(near) + middle * daysOf(near) - days / 2;
      return { startDay, daysPerPx: days / to.widthPx, widthPx: to.widthPx };
    },
  };
}

/** The way from a window of width 1 around 0 to one of a given width around `middle`, in the paper's letters. */
function wayOut(width: number, middle: number) {
  const distance = Math.max(Math.abs(middle), 1e-12);
  const drift = RHO ** 4 * distance ** 2;
  const r0 = -Math.asinh((width ** 2 - 1 + drift) / (2 * RHO ** 2 * distance));
  const r1 = -Math.asinh((width ** 2 - 1 - drift) / (2 * width * RHO ** 2 * distance));
  return {
    length: (r1 - r0) / RHO,
    at(share: number): { readonly width: number; readonly middle: number } {
      const travelled = share * (r1 - r0);
      // cosh(r0)·tanh(r0 + s) - sinh(r0), without the difference of two large numbers.
      const moved = Math.sinh(travelled) / Math.cosh(r0 + travelled) / RHO ** 2;
      return { width: Math.cosh(r0) / Math.cosh(r0 + travelled), middle: Math.sign(middle) * moved };
    },
  };
}
