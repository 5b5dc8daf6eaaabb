/** A number in path data: a tenth of a pixel is finer than any screen shows. */
export const px = (value: number): number => Math.round(value * 10) / 10;

/** Path data of a rectangle. */
export function rectPath(xPx: number, yPx: number, widthPx: number, heightPx: number): string {
  return `M${px(xPx)},${px(yPx)}h${px(widthPx)}v${px(heightPx)}h${px(-widthPx)}z`;
}

/** Where a glyph stands and how it looks. */
export interface Glyph {
  readonly xPx: number;
  readonly yPx: number;
  readonly radiusPx: number;
  /** An outline instead of a filled shape: a date that is not known to the day. */
  readonly isOpen: boolean;
}

type Corner = readonly [x: number, y: number];

/** Corners on a circle of radius 1, the first at `turn` of a full turn from the top; every second one at radius `inner`. */
function corners(count: number, turn = 0, inner = 1): readonly Corner[] {
  return Array.from({ length: count }, (_, n): Corner => {
    const angle = 2 * Math.PI * (n / count + turn);
    const radius = n % 2 === 1 ? inner : 1;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

const ARM = 0.36;
/** A quarter of a plus, which is turned three times. */
const plus = corners(4).flatMap(([x, y]): readonly Corner[] => [
  [x + ARM * y, y - ARM * x],
  [x - ARM * y, y + ARM * x],
  [ARM * (x - y), ARM * (x + y)],
]);
/** Two triangles that meet in a waist. */
const hourglass: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [0.25, 0],
  [1, 1],
  [-1, 1],
  [-0.25, 0],
];
const square = corners(4, 0.125);
const disc = corners(20);
/** The upper half of a disc, about its middle. */
const dome = disc.map(([x, y]): Corner => [x, Math.min(y, 0) + 0.5]);

/**
 * Shapes that differ in outline and direction, so that groups can be told apart without colour: eight that are read fastest, and eight more,
 * with other waists, arms and flat sides. Each is its own mirror image. Sizes are set so that they look alike: corners reach further out than
 * round shapes do. A broken outline has a gap in each side or, in shapes of many, in every nth: few enough that the shape is still read.
 */
const SHAPES: readonly (readonly [size: number, corners: readonly Corner[], nth?: number])[] = [
  [1, disc, 4],
  [1.2, square],
  [1.25, corners(4)],
  [1.2, corners(3)],
  [1.2, corners(3, 0.5)],
  [1.1, plus, 3],
  [1.3, dome, 4],
  [1.35, corners(10, 0, 0.45)],
  [1.35, corners(8, 0, 0.35)],
  [1, hourglass],
  [0.8, plus.map(([x, y]) => [x - y, x + y]), 3],
  [1.3, dome.map(([x, y]) => [x, -y]), 4],
  [1.4, square.map(([x, y]) => [x / 2, y])],
  [1, hourglass.map(([x, y]) => [y, x])],
  [1.4, corners(6, 0, 0.32)],
  [1.4, corners(6, 0.5, 0.32)],
];

/** How many groups have a shape of their own; after them shapes begin again. */
export const SHAPE_COUNT = SHAPES.length;

/** An open glyph's hole, as a share of its size. */
const HOLE = 0.55;

/**
 * Path data of the shape of a group: circle, square, diamond, triangle up, triangle down, plus, dome, star; then star of
 * four, hourglass, saltire, bowl, pillar, bow tie, star of three up, star of three down. `isHalf`: only what lies where time goes on.
 */
export function glyphPath(group: number, { xPx, yPx, radiusPx, isOpen }: Glyph, isHalf = false): string {
  const [size, corners] = shapeOf(group);
  const polygon = (points: readonly Corner[], radius: number): string =>
    `M${points.map(([x, y]) => `${px(xPx + (isHalf ? Math.max(0, x) : x) * radius)},${px(yPx + y * radius)}`).join("L")}z`;
  const radius = radiusPx * size;
  const outside = polygon(corners, radius);
  // A hole is drawn the other way round, which leaves it empty under both fill rules.
  return isOpen ? outside + polygon(corners.toReversed(), radius * HOLE) : outside;
}

/** Path data of the outline of a group's shape, broken in the middle of some of its sides, so that its corners stay. */
export function brokenPath(group: number, { xPx, yPx, radiusPx }: Glyph): string {
  const [size, corners, nth = 1] = shapeOf(group);
  const half = nth > 1 ? 0.45 : 0.17;
  return corners
    .map(([x, y], n) => {
      const [u, v] = corners.at(n - 1) as Corner;
      const at = (way: number): string =>
        `${px(xPx + (u + (x - u) * way) * radiusPx * size)},${px(yPx + (v + (y - v) * way) * radiusPx * size)}`;
      return `${n ? "" : `M${at(0)}`}${n % nth === 1 % nth ? `L${at(0.5 - half)}M${at(0.5 + half)}` : ""}L${at(1)}`;
    })
    .join("");
}

const shapeOf = (group: number) => SHAPES[group % SHAPES.length] as (typeof SHAPES)[number];
