/**
 * A moment on the number line of time: days since 1970-01-01T00:00, proleptic Gregorian, as a float64.
 * The fraction is the time of day. Doubles are 0.3 µs apart today and 84 s apart at the Big Bang, so one line serves both.
 */
export type Day = number;

/** A calendar date in the proleptic Gregorian calendar. `year` is astronomical: 0 is 1 BC, -43 is 44 BC. */
export interface Civil {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** Days in the 400 years after which the Gregorian calendar repeats. */
const ERA_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_OFFSET = 719_468;

/**
 * The day on which a civil date begins. Years are counted from March so that leap days fall at a year's end
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). Exact for ±10^12 years.
 */
export function dayOfCivil(year: number, month: number, day: number): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH_OFFSET;
}

/** The civil date that holds a moment (Hinnant's civil_from_days). The inverse of dayOfCivil on whole days. */
export function civilOfDay(at: Day): Civil {
  const shifted = Math.floor(at) + EPOCH_OFFSET;
  const era = Math.floor(shifted / ERA_DAYS);
  const dayOfEra = shifted - era * ERA_DAYS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayOfCivil(year, month + 1, 1) - dayOfCivil(year, month, 1);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(at: Day): number {
  return (((Math.floor(at) + 4) % 7) + 7) % 7;
}
