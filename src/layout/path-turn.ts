import { px } from "./glyph.ts";

/** How path data is moved: where a place goes, and which way a step goes. Ways along the axes stay along one of them. */
interface Move {
  readonly place: (x: number, y: number) => readonly [number, number];
  readonly step: (x: number, y: number) => readonly [number, number];
  /** Whether what ran sideways then runs up and down. */
  readonly isTurned: boolean;
}

/** Commands of the paths that Dateline draws, with their numbers. */
const COMMAND = /([MLHVmlhvz])([^MLHVmlhvz]*)/g;

function moved(path: string, { place, step, isTurned }: Move): string {
  return path.replace(COMMAND, (_, command: string, numbers: string) => {
    const [a = 0, b = 0] = numbers.split(",").map(Number);
    const go = command === command.toLowerCase() ? step : place;
    const [sideways, upright] = go === step ? ["h", "v"] : ["H", "V"];
    switch (command.toUpperCase()) {
      case "Z":
        return command;
      case "H":
        return isTurned ? `${upright}${px(go(a, 0)[1])}` : `${sideways}${px(go(a, 0)[0])}`;
      case "V":
        return isTurned ? `${sideways}${px(go(0, a)[0])}` : `${upright}${px(go(0, a)[1])}`;
      default: {
        const [x, y] = go(a, b);
        return `${command}${px(x)},${px(y)}`;
      }
    }
  });
}

/** Path data turned by a quarter, clockwise: what ran to the right runs down, and what stood `heightPx` high is so wide. */
export function turnedPath(path: string, heightPx: number): string {
  return moved(path, { place: (x, y) => [heightPx - y, x], step: (x, y) => [-y, x], isTurned: true });
}

/** Path data seen in a mirror: what began at the left begins at the right. */
export function mirroredPath(path: string, widthPx: number): string {
  return moved(path, { place: (x, y) => [widthPx - x, y], step: (x, y) => [-x, y], isTurned: false });
}
