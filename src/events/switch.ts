import type { ReadOptions } from "./input.ts";
import type { Problem } from "./problem.ts";

/**
 * The options that apply a problem's switch: `order=mdy`, `negativeYears=bc`, `firstDays=year`, `columns.date=Heading`. Undefined where the fix
 * is something to type.
 */
export function switchOf({ fix = "" }: Problem): ReadOptions | undefined {
  const [, name, value = ""] = /^(order|negativeYears|firstDays|columns\.date)=(.+)$/s.exec(fix) ?? [];
  if (name === "columns.date") return { columns: { date: value } };
  if (name === "order" && (value === "dmy" || value === "mdy")) return { order: value };
  if (name === "negativeYears" && (value === "bc" || value === "astronomical")) return { negativeYears: value };
  if (name === "firstDays" && (value === "year" || value === "month")) return { firstDays: value };
  return undefined;
}
