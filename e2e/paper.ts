import { inflateSync } from "node:zlib";

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  ...([a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j] as const),
  ...([e * g + f * i + k, e * h + f * j + l] as const),
];
const SAME: Matrix = [1, 0, 0, 1, 0, 0];

/** Where the texts of a page's drawing stand, in points from its lower edge. */
function heightsIn(drawing: string): number[] {
  const heights: number[] = [];
  const stack: Matrix[] = [];
  let [page, line, numbers]: [Matrix, Matrix, number[]] = [SAME, SAME, []];
  for (const [token] of drawing.replace(/<[^>]*>|\((?:\\.|[^\\)])*\)/gs, "").matchAll(/[^\s[\]]+/g)) {
    const number = Number(token);
    if (Number.isFinite(number)) {
      numbers.push(number);
      continue;
    }
    const matrix = numbers.slice(-6) as unknown as Matrix;
    if (token === "q") stack.push(page);
    else if (token === "Q") page = stack.pop() ?? SAME;
    else if (token === "cm") page = times(matrix, page);
    else if (token === "BT") line = SAME;
    else if (token === "Tm") line = matrix;
    else if (token === "Td") line = times([1, 0, 0, 1, ...(numbers.slice(-2) as [number, number])], line);
    else if (token === "Tj" || token === "TJ") heights.push(times(line, page)[5]);
    numbers = [];
  }
  return heights;
}

/** The pages of a document, each as the shares of its height at which texts stand, from above. */
export function pagesOf(pdf: Buffer): readonly (readonly number[])[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/Type \/Page\b[\s\S]*?endobj/g)].map(([page]) => {
    const [, high = "0"] = /\/MediaBox \[\S+ \S+ \S+ ([\d.]+)\]/.exec(page) ?? [];
    const [, contents = ""] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    const from = text.search(new RegExp(`(?:^|\\n)${contents} 0 obj`));
    const start = text.indexOf("stream\n", from) + "stream\n".length;
    const drawing = inflateSync(pdf.subarray(start, text.indexOf("endstream", start)), { finishFlush: 2 });
    return heightsIn(drawing.toString("latin1")).map((y) => 1 - y / Number(high));
  });
}
