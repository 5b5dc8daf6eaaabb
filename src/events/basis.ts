import { canBothBeTrue } from "../dates/agreement.ts";
import type { Day } from "../dates/day.ts";
import { civilOfDay, weekdayOf } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import type { Claim, Source } from "./event.ts";

/** What a quote's relative words mean, counted from the day of publication, against the date of the claim. */
export interface BasisCheck {
  readonly kind: "fits" | "mismatch" | "several" | "unchecked";
  /** The words that were counted with. */
  readonly phrase?: string;
  /** What was counted from. */
  readonly published?: When;
  /** What the words may mean. */
  readonly readings: readonly When[];
  /** Why it is a mismatch, where not simply because no reading fits: another weekday, later than its source, or against its own basis. */
  readonly why?: "weekday" | "future" | "basis";
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** A day as a date. */
function dateOf(at: Day): When | undefined {
  const { year, month, day } = civilOfDay(at);
  const two = (n: number): string => String(n).padStart(2, "0");
  const reading = parseEdtf(`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`);
  return reading.ok ? reading.when : undefined;
}

/** Counts weekdays back from the publication, and says whether the claim's date is among what they may mean. */
export function checkBasis(claim: Pick<Claim, "quote" | "when">, source: Source | undefined): BasisCheck {
  const published = source?.published;
  const [phrase] = new RegExp(`\\b(?:${WEEKDAYS.join("|")})\\b`, "i").exec(claim.quote ?? "") ?? [];
  const { startMin, startMax } = published ?? {};
  if (!phrase || !published || !Number.isFinite(startMin) || !Number.isFinite(startMax))
    return { kind: "unchecked", readings: [] };
  const wanted = WEEKDAYS.indexOf(phrase.toLowerCase());
  const readings: When[] = [];
  for (let day = (startMin ?? 0) - 6; day < (startMax ?? 0); day++) {
    const reading = weekdayOf(day) === wanted ? dateOf(day) : undefined;
    if (reading) readings.push(reading);
  }
  const fits = readings.some((reading) => canBothBeTrue(reading, claim.when));
  return { kind: !fits ? "mismatch" : readings.length > 1 ? "several" : "fits", phrase, published, readings };
}
