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

/** Half the breadth of an arm, as a share of its length. */
const ARM = 0.36;

/** Arms of one breadth from the middle, the first of them at `turn` of a full turn from the top. */
function arms(count: number, turn = 0): readonly Corner[] {
  const inner = ARM / Math.sin(Math.PI / count);
  return Array.from({ length: count }, (_, n): readonly Corner[] => {
    const angle = 2 * Math.PI * (n / count + turn);
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    const next = angle + Math.PI / count;
    return [
      [sin - ARM * cos, -cos - ARM * sin],
      [sin + ARM * cos, -cos + ARM * sin],
      [inner * Math.sin(next), -inner * Math.cos(next)],
    ];
  }).flat();
}

/** Two triangles that meet in a waist. */
const hourglass: readonly Corner[] = [
  [-1, -1],
  [1, -1],
  [0.25, 0],
  [1, 1],
  [-1, 1],
  [-0.25, 0],
];
/** The upper half of a disc, about its middle. */
const dome: readonly Corner[] = corners(20, 0.25)
  .slice(10)
  .concat([[1, 0]])
  .map(([x, y]) => [x, y + 0.5]);
const pillar: readonly Corner[] = [
  [-0.5, -1],
  [0.5, -1],
  [0.5, 1],
  [-0.5, 1],
];

/**
 * Shapes that differ in outline and direction, so that groups can be told apart without colour: eight that are read fastest, and eight more,
 * with other waists, arms and flat sides. Sizes are set so that they look alike: corners reach further out than round shapes do.
 */
const SHAPES: readonly {
  readonly size: number;
  readonly corners: readonly Corner[];
  /** A broken outline has a gap in each so manieth side: few enough that the shape is still read. */
  readonly nth?: number;
}[] = [
  { size: 1, corners: corners(20), nth: 4 },
  { size: 1.2, corners: corners(4, 0.125) },
  { size: 1.25, corners: corners(4) },
  { size: 1.2, corners: corners(3) },
  { size: 1.2, corners: corners(3, 0.5) },
  { size: 1.1, corners: arms(4), nth: 3 },
  { size: 1.3, corners: dome, nth: 3 },
  { size: 1.35, corners: corners(10, 0, 0.45) },
  { size: 1.35, corners: corners(8, 0, 0.35) },
  { size: 1, corners: hourglass, nth: 3 },
  { size: 1.15, corners: arms(4, 0.125), nth: 3 },
  { size: 1.3, corners: dome.map(([x, y]) => [x, -y]), nth: 3 },
  { size: 1.25, corners: pillar },
  { size: 1, corners: hourglass.map(([x, y]) => [y, x]), nth: 3 },
  { size: 1.2, corners: arms(3), nth: 3 },
  { size: 1.2, corners: arms(3, 0.5), nth: 3 },
];

/** How wide a gap of a broken outline is, where its side has so much. */
const GAP_PX = 2.8;

/** How many groups have a shape of their own; after them shapes begin again. */
export const SHAPE_COUNT = SHAPES.length;

/** An open glyph's hole, as a share of its size. */
const HOLE = 0.55;

/**
 * Path data of the shape of a group: circle, square, diamond, triangle up, triangle down, plus, dome, star; then star of
 * four, hourglass, saltire, bowl, pillar, bow tie, three arms up, three arms down. `isHalf`: only what lies where time goes on.
 */
export function glyphPath(group: number, { xPx, yPx, radiusPx, isOpen }: Glyph, isHalf = false): string {
  const shape = SHAPES[group % SHAPES.length] as (typeof SHAPES)[number];
  const seen = isHalf ? rightHalf(shape.corners) : shape.corners;
  const polygon = (points: readonly Corner[], radius: number): string =>
    `M${points.map(([x, y]) => `${px(xPx + x * radius)},${px(yPx + y * radius)}`).join("L")}z`;
  const radius = radiusPx * shape.size;
  const outside = polygon(seen, radius);
  // A hole is drawn the other way round, which leaves it empty under both fill rules.
  return isOpen ? outside + polygon(seen.toReversed(), radius * HOLE) : outside;
}

/** Path data of the outline of a group's shape, broken in the middle of some of its sides, so that its corners stay. */
export function brokenPath(group: number, { xPx, yPx, radiusPx }: Glyph): string {
  const { size, corners, nth = 1 } = SHAPES[group % SHAPES.length] as (typeof SHAPES)[number];
  return corners
    .map(([x, y], n) => {
      const [u, v] = corners.at(n - 1) as Corner;
      const at = (way: number): string =>
        `${px(xPx + (u + (x - u) * way) * radiusPx * size)},${px(yPx + (v + (y - v) * way) * radiusPx * size)}`;
      const half = Math.min(nth > 1 ? 0.45 : 0.2, GAP_PX / 2 / (Math.hypot(x - u, y - v) * radiusPx * size));
      const gap = n % nth === 1 % nth ? `L${at(0.5 - half)}M${at(0.5 + half)}` : "";
      return `${n === 0 ? `M${at(0)}` : ""}${gap}L${at(1)}`;
    })
    .join("");
}

/** What of a polygon lies to the right of its middle. */
function rightHalf(points: readonly Corner[]): readonly Corner[] {
  return points.flatMap(([x, y], n): readonly Corner[] => {
    const [u, v] = points.at(n - 1) as Corner;
    const crossing: readonly Corner[] = x > 0 === u > 0 ? [] : [[0, v + ((y - v) * u) / (u - x)]];
    return x > 0 ? [...crossing, [x, y]] : crossing;
  });
}
