import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Stage } from "./stage.ts";

const FOLDER = join(import.meta.dirname, "sketches");
const COLUMNS = 64;
const ROWS = 50;
/** From what is darkest to the paper. */
const LEVELS = "0123456789abcdef";

/**
 * What a window shows, seen with half-closed eyes: fields of about 16 px, each a hexadecimal digit for how light it is. Small enough to be kept as
 * text, which a review can read, and coarse enough for other versions of a font's or an engine's smoothing.
 */
export async function sketchOf(stage: Stage): Promise<string> {
  const png = Buffer.from(await stage.picture()).toString("base64");
  // The engine that drew it reads it: nothing else here knows PNG.
  return await stage.run(
    async (data: string, columns: number, rows: number, levels: string) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const { width, height } = bitmap;
      const canvas = document.createElement("canvas");
      Object.assign(canvas, { width, height });
      const context = canvas.getContext("2d");
      if (!context) throw new Error("no canvas");
      context.drawImage(bitmap, 0, 0);
      const { data: pixels } = context.getImageData(0, 0, width, height);
      const sums = new Float64Array(columns * rows);
      const counts = new Float64Array(columns * rows);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const field = Math.floor((y * rows) / height) * columns + Math.floor((x * columns) / width);
          const at = (y * width + x) * 4;
          const light =
            0.2126 * (pixels[at] as number) + 0.7152 * (pixels[at + 1] as number) + 0.0722 * (pixels[at + 2] as number);
          // Most of a picture is paper: the root spreads what is lighter than half.
          sums[field] = (sums[field] as number) + (1 - Math.sqrt(1 - light / 255.001));
          counts[field] = (counts[field] as number) + 1;
        }
      const digits = Array.from(sums, (sum, field) =>
        levels.charAt(Math.min(15, Math.floor((sum / (counts[field] as number)) * 16))),
      );
      return Array.from({ length: rows }, (_, row) => digits.slice(row * columns, (row + 1) * columns).join("")).join(
        "\n",
      );
    },
    png,
    COLUMNS,
    ROWS,
    LEVELS,
  );
}

/** The mean difference of two sketches, in levels of sixteen. */
export function difference(one: string, other: string): number {
  const [a, b] = [one, other].map((sketch) => sketch.replaceAll("\n", ""));
  if (a === undefined || b === undefined || a.length !== COLUMNS * ROWS || a.length !== b.length)
    throw new Error("these are not two sketches of one size");
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs(LEVELS.indexOf(a.charAt(i)) - LEVELS.indexOf(b.charAt(i)));
  return sum / a.length;
}

/** The sketch that is kept of a picture in an engine. With `SKETCHES=write` it becomes `now`. */
export function keptSketch(name: string, now: string): string {
  const path = join(FOLDER, `${name}.txt`);
  if (process.env.SKETCHES === "write") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, `${now}\n`);
  }
  if (!existsSync(path)) throw new Error(`${path} is not there: look at the picture, then run with SKETCHES=write`);
  return readFileSync(path, "utf8").trimEnd();
}
