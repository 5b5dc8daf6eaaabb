import type { Shape } from "./scene.ts";

type Line = readonly (readonly [number, number])[];

/** About how broad the painters' lines are. */
const LINE_PX = 1.25;
const SIZE_PX = 16;
/** Places looked at in each pixel, along a side. */
const FINE = 2;

/** The lines of path data that is drawn from corner to corner, or by steps. */
function linesOf(path: string): Line[] {
  let at: readonly [number, number] = [0, 0];
  const lines: (readonly [number, number])[][] = [];
  for (const [, command, x, y] of path.matchAll(/([MLlz])(?:(-?[\d.]+),(-?[\d.]+))?/g)) {
    const line = lines.at(-1) ?? [];
    if (command === "z") line.push(line[0] ?? at);
    else {
      at = command === "l" ? [at[0] + Number(x), at[1] + Number(y)] : [Number(x), Number(y)];
      if (command === "M") lines.push([at]);
      else line.push(at);
    }
  }
  return lines;
}

const sidesOf = (lines: readonly Line[]) =>
  lines.flatMap((line) => line.slice(1).map((to, n) => [line[n] as Line[number], to] as const));

/** True where an odd number of sides lies to the right. */
const isInside = (lines: readonly Line[], x: number, y: number): boolean =>
  sidesOf(lines).filter(([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay))
    .length %
    2 ===
  1;

const isOnLine = (lines: readonly Line[], x: number, y: number): boolean =>
  sidesOf(lines).some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const way = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
    return Math.hypot(x - ax - way * dx, y - ay - way * dy) <= LINE_PX / 2;
  });

/** What is inked of each fine place about a mark, in black and white: of what is filled its inside, of what is a line its breadth. */
export function inkOf(
  shapes: readonly Pick<Shape, "layer" | "path">[],
  at: { readonly xPx: number; readonly yPx: number },
): boolean[] {
  const drawn = shapes.map(({ layer, path }) => ({
    lines: linesOf(path),
    has: layer === "glyph" ? isInside : isOnLine,
  }));
  return Array.from({ length: (SIZE_PX * FINE) ** 2 }, (_, n) => {
    const x = at.xPx - SIZE_PX / 2 + ((n % (SIZE_PX * FINE)) + 0.5) / FINE;
    const y = at.yPx - SIZE_PX / 2 + (Math.floor(n / (SIZE_PX * FINE)) + 0.5) / FINE;
    return drawn.some(({ lines, has }) => has(lines, x, y));
  });
}

/** How many square pixels are inked. */
export const inkedPx = (ink: readonly boolean[]): number => ink.filter(Boolean).length / FINE ** 2;

/** Which share of what two marks ink is inked by one alone. */
export function apart(a: readonly boolean[], b: readonly boolean[]): number {
  const either = a.filter((is, n) => is || b[n]).length;
  return a.filter((is, n) => is !== b[n]).length / either;
}
