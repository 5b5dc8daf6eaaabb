import { civilOfDay } from "./day.ts";
import type { When } from "./when.ts";

/** Suspiciously many days are the first of a year or of a month: years and months, filled up by a program. */
export interface FalsePrecision {
  readonly kind: "suspicious-precision";
  readonly of: "year" | "month";
  /** Indices of the dates. */
  readonly rows: readonly number[];
}

/** Fewer days than this say nothing about a habit. */
const FEW = 4;
const MANY_YEARS = 0.6;
const MANY_MONTHS = 0.4;

/**
 * The hint that days were made of years or months: at least four days of which more than 60 % are 1 January, or more
 * than 40 % the first of some month. `whens` are the dates as read, undefined where a cell was not.
 */
export function falsePrecision(whens: readonly (When | undefined)[]): FalsePrecision | undefined {
  let days = 0;
  const firsts: number[] = [];
  const newYears: number[] = [];
  for (const [row, when] of whens.entries()) {
    if (when?.precision !== "day" || when.startMin === null || (when.startMax ?? 0) - when.startMin !== 1) continue;
    days++;
    const { month, day } = civilOfDay(when.startMin);
    if (day === 1) firsts.push(row);
    if (day === 1 && month === 1) newYears.push(row);
  }
  if (days < FEW) return undefined;
  if (newYears.length > MANY_YEARS * days) return { kind: "suspicious-precision", of: "year", rows: newYears };
  return firsts.length > MANY_MONTHS * days ? { kind: "suspicious-precision", of: "month", rows: firsts } : undefined;
}
