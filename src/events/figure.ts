import type { Claim } from "./event.ts";

/** A figure as a range: "8600" is one number, "200-500" two. Undefined where it is none. */
function rangeOf(value: string): readonly [number, number] | undefined {
  const [, from, to = from] = /^(\d+(?:\.\d+)?)(?:\s*[-–]\s*(\d+(?:\.\d+)?))?$/.exec(value.replaceAll(",", "")) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to)];
}

/** A claim, marked where its figure and that of the first claim before it with the same unit cannot both be true. */
export function compared(claim: Claim, before: readonly Claim[]): Claim {
  const first = before.find(({ value, unit }) => value !== undefined && unit === claim.unit);
  const [a, b] = [rangeOf(first?.value ?? ""), rangeOf(claim.value ?? "")];
  return a && b && (a[0] > b[1] || b[0] > a[1]) ? { ...claim, figureDiffers: true } : claim;
}
