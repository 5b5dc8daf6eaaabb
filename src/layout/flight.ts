import { interpolateZoom } from "d3";
import { dayAt, type Viewport } from "./viewport.ts";

/** The way from one viewport to another. */
export interface Flight {
  /** 0 where there is nothing to move. */
  readonly durationMs: number;
  /** The viewport at a share of the way: 0 is exactly where it begins, 1 exactly where it ends. */
  readonly at: (share: number) => Viewport;
}

/** A span as its middle and its width. */
interface Window {
  readonly middle: number;
  readonly days: number;
}

interface Leg {
  /** Length of the way in the measure of van Wijk and Nuij. */
  readonly length: number;
  readonly at: (share: number) => Window;
}

/** d3's interpolation takes the logarithm of a difference that vanishes in a double when widths differ by more than about 2^26. */
const STEEPEST = 2 ** 20;
const MS_PER_LENGTH = 260;
const SHORTEST_MS = 180;
const LONGEST_MS = 1400;

const windowOf = (view: Viewport): Window => ({
  middle: dayAt(view, view.widthPx / 2),
  days: view.widthPx * view.daysPerPx,
});

/**
 * The smooth and efficient way between two viewports: out, across and in at a constant sense of speed
 * (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003; d3's interpolateZoom in one dimension).
 */
export function flight(from: Viewport, to: Viewport): Flight {
  const leg = legOf(windowOf(from), windowOf(to));
  const still = leg.length < 1e-6;
  return {
    durationMs: still ? 0 : Math.min(LONGEST_MS, Math.max(SHORTEST_MS, leg.length * MS_PER_LENGTH)),
    at(share) {
      if (share <= 0 || still) return share <= 0 ? from : to;
      if (share >= 1) return to;
      const { middle, days } = leg.at(share);
      return { startDay: middle - days / 2, daysPerPx: days / to.widthPx, widthPx: to.widthPx };
    },
  };
}

function legOf(from: Window, to: Window): Leg {
  const narrow = Math.min(from.days, to.days);
  const wide = Math.max(from.days, to.days);
  const distance = Math.abs(to.middle - from.middle);
  if (Math.max(wide, distance) <= narrow * STEEPEST) return shortLeg(from, to);
  // Across more than a double can tell in one go: by way of the span that holds both, or of the mean of their widths.
  if (distance > wide * 2) return joined(from, { middle: (from.middle + to.middle) / 2, days: distance * 1.5 }, to);
  const days = Math.sqrt(from.days) * Math.sqrt(to.days);
  // On a straight zoom one moment stays where it is, and the middle's distance from the target shrinks with the width.
  const share = (days - to.days) / (from.days - to.days);
  return joined(from, { middle: to.middle + (from.middle - to.middle) * share, days }, to);
}

function joined(from: Window, between: Window, to: Window): Leg {
  const first = legOf(from, between);
  const second = legOf(between, to);
  const length = first.length + second.length;
  const turn = first.length / length;
  return {
    length,
    at: (share) => (share < turn ? first.at(share / turn) : second.at((share - turn) / (1 - turn))),
  };
}

/** Counts from the narrower window's middle, so that its end of the way is as exact as the viewports themselves. */
function shortLeg(from: Window, to: Window): Leg {
  const inward = to.days < from.days;
  const [near, far] = inward ? [to, from] : [from, to];
  const path = interpolateZoom([0, 0, 1], [(far.middle - near.middle) / near.days, 0, far.days / near.days]);
  return {
    // d3's duration is the length in units of √½ seconds; one window width or one e-fold of zoom is about 1.
    length: Math.abs(path.duration) / 1000,
    at(share) {
      const [x, , days] = path(inward ? 1 - share : share);
      return { middle: near.middle + x * near.days, days: days * near.days };
    },
  };
}
