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
const plus: readonly Corner[] = [
  ...([
    [-ARM, -1],
    [ARM, -1],
    [ARM, -ARM],
    [1, -ARM],
    [1, ARM],
    [ARM, ARM],
  ] as const),
  ...([
    [ARM, 1],
    [-ARM, 1],
    [-ARM, ARM],
    [-1, ARM],
    [-1, -ARM],
    [-ARM, -ARM],
  ] as const),
];

/**
 * Shapes that differ in outline and direction, so that groups can be told apart without colour. Sizes are set so that they look alike:
 * corners reach further out than round shapes do.
 */
const SHAPES: readonly { readonly size: number; readonly corners: readonly Corner[] }[] = [
  { size: 1, corners: corners(20) },
  { size: 1.2, corners: corners(4, 0.125) },
  { size: 1.25, corners: corners(4) },
  { size: 1.2, corners: corners(3) },
  { size: 1.2, corners: corners(3, 0.5) },
  { size: 1.1, corners: plus },
  { size: 1.1, corners: corners(6) },
  { size: 1.35, corners: corners(10, 0, 0.45) },
];

/** How many groups have a shape of their own; after them shapes begin again. */
export const SHAPE_COUNT = SHAPES.length;

/** An open glyph's hole, as a share of its size. */
const HOLE = 0.55;

/** Path data of the shape of a group: circle, square, diamond, triangle up, triangle down, plus, hexagon, star. */
export function glyphPath(group: number, { xPx, yPx, radiusPx, isOpen }: Glyph): string {
  const shape = SHAPES[group % SHAPES.length] as (typeof SHAPES)[number];
  const polygon = (points: readonly Corner[], radius: number): string =>
    `M${points.map(([x, y]) => `${px(xPx + x * radius)},${px(yPx + y * radius)}`).join("L")}z`;
  const radius = radiusPx * shape.size;
  const outside = polygon(shape.corners, radius);
  // A hole is drawn the other way round, which leaves it empty under both fill rules.
  return isOpen ? outside + polygon(shape.corners.toReversed(), radius * HOLE) : outside;
}
