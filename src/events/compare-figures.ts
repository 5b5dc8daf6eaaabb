import type { Claim } from "./event.ts";
import { compared } from "./figure.ts";

/** Marks the claims of one event, in their order and in place. */
export function compareFigures(claims: Claim[]): void {
  const firsts = new Map<string, string>();
  for (const [at, claim] of claims.entries()) claims[at] = compared(claim, firsts);
}
