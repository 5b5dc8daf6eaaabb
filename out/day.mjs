// src/dates/day.ts
/** Days in the 400 years after which the Gregorian calendar repeats. */
const ERA_DAYS = 146097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_OFFSET = 719468;
/**
* The day on which a civil date begins. Years are counted from March so that leap days fall at a year's end
* (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil). Exact for ±10^12 years.
*/
function dayOfCivil(year, month, day) {
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * ERA_DAYS + dayOfEra - EPOCH_OFFSET;
}
/** The civil date that holds a moment (Hinnant's civil_from_days). The inverse of dayOfCivil on whole days. */
function civilOfDay(at) {
	const shifted = Math.floor(at) + EPOCH_OFFSET;
	const era = Math.floor(shifted / ERA_DAYS);
	const dayOfEra = shifted - era * ERA_DAYS;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day
	};
}
/** How many days a month has. */
function daysInMonth(year, month) {
	return month === 12 ? 31 : dayOfCivil(year, month + 1, 1) - dayOfCivil(year, month, 1);
}
export { dayOfCivil as n, daysInMonth as r, civilOfDay as t };
