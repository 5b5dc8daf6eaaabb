import { type Day, dayOfCivil } from "./day.ts";
import type { Precision, When } from "./when.ts";

/** A plain date from its bounds, `max` exclusive. */
export function windowOf(min: Day, max: Day, precision: Precision): When {
  return { startMin: min, startMax: max, precision, approximate: false, uncertain: false, raw: "" };
}

/** A plain date from its first to its last year. */
export function yearsWindow(first: number, last: number, precision: Precision): When {
  return windowOf(dayOfCivil(first, 1, 1), dayOfCivil(last + 1, 1, 1), precision);
}
