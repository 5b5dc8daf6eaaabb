import { n as dayOfCivil, r as daysInMonth, t as civilOfDay } from "./day.mjs";
// src/dates/date-reading.ts
/** A reading that failed; `detail` is a clause in English, `offer` EDTF to type instead. */
function fault(kind, detail, offer) {
	return {
		ok: false,
		fault: kind,
		...detail && { detail },
		...offer && { offer }
	};
}
/** A reading that succeeded. */
function found(when, ...warnings) {
	return {
		ok: true,
		when,
		warnings
	};
}
/** The same reading with further warnings. */
function warned(reading, ...more) {
	return reading.ok ? {
		...reading,
		warnings: [.../* @__PURE__ */ new Set([...reading.warnings, ...more])]
	} : reading;
}
// src/dates/interval.ts
/** The window and the EDTF of an end. */
function partsOf(end, open) {
	if (typeof end !== "string") return end;
	const bound = end ? open : null;
	return {
		startMin: bound,
		startMax: bound,
		edtf: end
	};
}
/**
* A date that runs from one to another; a fault where it could not run forward: its earliest start must lie before its
* latest end. Undefined where an end is no single date, or where neither is a date at all.
*/
function intervalOf(start, end) {
	const from = partsOf(start, -Infinity);
	const to = partsOf(end, Infinity);
	if (from.precision === "interval" || to.precision === "interval" || !(from.precision || to.precision)) return void 0;
	if (from.precision === "deep" && to.precision === "deep" && Number(from.startMin) > Number(to.startMin)) return intervalOf(end, start);
	if ((from.startMin ?? -Infinity) >= (to.startMax ?? Infinity)) return fault("end-before-start");
	const zone = from.zone ?? to.zone;
	const edtf = `${from.edtf}/${to.edtf}`;
	return found({
		startMin: from.startMin,
		startMax: from.startMax,
		endMin: to.startMin,
		endMax: to.startMax,
		precision: "interval",
		...from.precision && { startPrecision: from.precision },
		...to.precision && { endPrecision: to.precision },
		approximate: Boolean(from.approximate || to.approximate),
		uncertain: Boolean(from.uncertain || to.uncertain),
		...zone && { zone },
		...!/[a-zT[{]/.test(edtf) && { edtf },
		raw: edtf
	});
}
/**
* The month in which each code from 21 on begins. The standard leaves seasons to the reader; these are the
* meteorological ones: 21 and 25 spring from March, …, 29–32 the southern hemisphere. Month 12 is December of the
* year named, so that winter runs into the next one.
*/
const FIRST_MONTHS = [
	3,
	6,
	9,
	12,
	3,
	6,
	9,
	12,
	9,
	12,
	3,
	6,
	1,
	4,
	7,
	10,
	1,
	5,
	9,
	1,
	7
];
/** How many months a code covers. */
function monthsOfSeason(code) {
	return code < 37 ? 3 : code < 40 ? 4 : 6;
}
/** The day on which a month begins; months beyond 12 run on into the next years. */
function dayOfMonth(year, month) {
	return dayOfCivil(year + Math.floor((month - 1) / 12), (month - 1) % 12 + 1, 1);
}
/** The window of a season, quarter, third or half of a year, its end exclusive. `code` is 21–41. */
function seasonWindow(year, code) {
	const first = FIRST_MONTHS[code - 21] ?? 1;
	return [dayOfMonth(year, first), dayOfMonth(year, first + monthsOfSeason(code))];
}
// src/dates/window.ts
/** A plain date from its bounds, `max` exclusive. */
function windowOf(min, max, precision) {
	return {
		startMin: min,
		startMax: max,
		precision,
		approximate: false,
		uncertain: false,
		raw: ""
	};
}
/** A plain date from its first to its last year. */
function yearsWindow(first, last, precision) {
	return windowOf(dayOfCivil(first, 1, 1), dayOfCivil(last + 1, 1, 1), precision);
}
// src/dates/edtf.ts
const MARK = "([?~%]?)";
const DATE = new RegExp(`^${MARK}(-?)([\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`);
const LONG_YEAR = /^Y(-?[1-9]\d*)(?:E([1-9]\d*))?(?:S([1-9]\d*))?([?~%]?)$/;
const SIGNIFICANT_YEAR = /^(?!-0000)(-?\d{4})S([1-9]\d*)([?~%]?)$/;
const CLOCK = /^(-?\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|([+-])(\d\d)(?::([0-5]\d))?)?$/;
const SIMPLE_MASK = /^(\d{3}X|\d\dXX|\d{4}|\d{4}-XX|\d{4}-\d\d-XX|\d{4}-XX-XX)$/;
const SET = /^(\[[^[\]{}]+\]|\{[^[\]{}]+\})$/;
const ANY = "XX";
const DAY_SECONDS$2 = 86400;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);
/** Years further away would no longer be whole days in a float64. */
const FARTHEST_YEAR = 0x9184e72a000;
/** What a text was read as. `marks` are all the `~`, `?` and `%` in it; they never move a bound. */
function reading(text, when, marks, level) {
	const [approximate, uncertain] = [/[~%]/.test(marks), /[?%]/.test(marks)];
	return {
		ok: true,
		when: {
			...when,
			approximate,
			uncertain,
			edtf: text,
			raw: text
		},
		warnings: [],
		level
	};
}
/** The numbers of `all` whose digits fit a mask such as "1X"; X stands for any digit. */
function fitting(mask, all) {
	if (mask === ANY) return all;
	const shape = new RegExp(`^${mask.replaceAll("X", ".")}$`);
	return all.filter((value) => shape.test(String(value).padStart(2, "0")));
}
/** The years that fit a mask of four digits, in order. There is no year "-0000". */
function fittingYears(sign, mask) {
	let years = [0];
	for (const digit of mask) {
		const digits = digit === "X" ? [...Array(10).keys()] : [Number(digit)];
		years = years.flatMap((year) => digits.map((one) => year * 10 + one));
	}
	return sign ? reversed(years.filter(Boolean).map((year) => -year)) : years;
}
/** The first day that fits, walking the given years, months and days in their order. */
function firstFit(years, months, days) {
	for (const year of years) for (const month of months) {
		const length = daysInMonth(year, month);
		const day = days.find((candidate) => candidate <= length);
		if (day) return dayOfCivil(year, month, day);
	}
}
const reversed = (values) => [...values].reverse();
/** How exactly a year is given, by the number of unknown digits at its end: `18XX` is a century. */
const YEAR_PRECISIONS = [
	"year",
	"decade",
	"century",
	"millennium"
];
/** A season, quarter, third or half of the years given. */
function seasonOf(years, code) {
	const [first, last] = [years[0], years.at(-1)];
	if (code < 21 || code > 41 || first === void 0 || last === void 0) return void 0;
	const precision = code >= 33 && code < 37 ? "quarter" : "season";
	return windowOf(seasonWindow(first, code)[0], seasonWindow(last, code)[1], precision);
}
/** `1985-04-12`, with masks, seasons and marks. */
function readDate(text, match) {
	const [, mark0 = "", sign = "", year = "", mark1 = "", mark2 = "", month, mark3 = "", mark4 = "", day, mark5 = ""] = match;
	const plain = [
		year,
		month,
		day
	].filter(Boolean).join("-");
	const marks = mark0 + mark1 + mark2 + mark3 + mark4 + mark5;
	const outer = day ? mark5 : month ? mark3 : mark0 + mark1;
	const masked = plain.includes("X");
	const code = day ? 0 : Number(month);
	const level = marks !== outer || !SIMPLE_MASK.test(masked ? plain : year) || code > 24 ? 2 : marks || sign || masked || code > 12 ? 1 : 0;
	const years = fittingYears(sign, year);
	if (code > 12) {
		const season = seasonOf(years, code);
		return season ? reading(text, season, marks, level) : fault("impossible-date");
	}
	const months = fitting(month ?? ANY, MONTHS);
	const days = fitting(day ?? ANY, DAYS);
	const first = firstFit(years, months, days);
	const last = firstFit(reversed(years), reversed(months), reversed(days));
	if (first === void 0 || last === void 0) return fault("impossible-date");
	const unknown = Math.min(3, /X*$/.exec(year)?.[0].length ?? 0);
	const precision = day ? "day" : month ? "month" : YEAR_PRECISIONS[unknown] ?? "year";
	return reading(text, windowOf(first, last + 1, precision), marks, level);
}
/** The window of a year of which only the first digits are to be relied on: `1950S2` is some year from 1900 to 1999. */
function significant(year, digits) {
	const size = Math.abs(year);
	const unit = 10 ** (String(size).length - Number(digits ?? Infinity));
	if (digits === void 0) return yearsWindow(year, year, "year");
	const near = Math.floor(size / unit) * unit;
	const ends = year < 0 ? [1 - near - unit, -near] : [near, near + unit - 1];
	return unit < 1 ? void 0 : yearsWindow(...ends, "year");
}
/** Years of more than four digits, and years with significant digits. */
function readYear(text) {
	const [, long, exponent = 0, digits, mark = ""] = LONG_YEAR.exec(text) ?? [];
	const [, short, shortDigits, shortMark = ""] = SIGNIFICANT_YEAR.exec(text) ?? [];
	const year = Number(short ?? `${long}E${exponent}`);
	const window = significant(year, shortDigits ?? digits);
	if (!window || !(short || Math.abs(year) > 9999)) return fault("bad-date");
	if (Math.abs(year) > FARTHEST_YEAR) return fault("impossible-date");
	return reading(text, window, mark + shortMark, short || exponent || digits ? 2 : 1);
}
/** A date with a time of day, placed by its instant where it gives an offset, else as the clock on the wall said. */
function readClock(text, match) {
	const [, date = "", hour, minute, second, zone, sign, hours = 0, minutes = 0] = match;
	const day = readMoment(date);
	const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
	if (!day.ok) return day;
	if (Math.abs(offset) > 50400 || Object.is(offset, -0)) return fault("impossible-date");
	const seconds = Number(hour) * 3600 + Number(minute) * 60 + Number(second) - offset;
	const at = day.when.startMin ?? 0;
	const when = windowOf(at + seconds / DAY_SECONDS$2, at + (seconds + 1) / DAY_SECONDS$2, "second");
	const name = zone && sign ? `${zone.slice(0, 3)}:${zone.slice(4) || "00"}` : zone;
	return reading(text, {
		...when,
		...name && { zone: name }
	}, "", day.level ?? 0);
}
/** One date without a time of day. */
function readMoment(text) {
	const date = DATE.exec(text);
	return date ? readDate(text, date) : readYear(text);
}
/** One end of an interval: a date, nothing (not known), two dots (open), or a date with dots (then or before, or after). */
function readEnd(text) {
	if (text === "" || text === "..") return {
		end: text,
		level: 1
	};
	const moment = readMoment(text.replace(/^\.\.|\.\.$/, ""));
	if (!moment.ok) return {
		failed: moment,
		level: 0
	};
	const dots = text.startsWith("..") ? { startMin: -Infinity } : text.endsWith("..") ? { startMax: Infinity } : void 0;
	return {
		end: {
			...moment.when,
			...dots,
			edtf: text
		},
		level: dots || text.includes("X") ? 2 : moment.level ?? 0
	};
}
function readInterval(text) {
	const [start, end, more] = text.split("/").map(readEnd);
	const failed = start?.failed ?? end?.failed;
	if (failed) return failed;
	const interval = more ? void 0 : intervalOf(start?.end ?? "", end?.end ?? "");
	if (!interval?.ok) return interval ?? fault("bad-date");
	const level = Math.max(start?.level ?? 0, end?.level ?? 0);
	return {
		...interval,
		level: level > 1 ? 2 : level ? 1 : 0
	};
}
/** One of several dates, or all of them: a window from the first to the last. */
function readSet(text) {
	let [min, max, marks] = [
		Infinity,
		-Infinity,
		""
	];
	for (const member of text.slice(1, -1).split(",")) {
		const [from = "", to = from, ...more] = member.split("..");
		const run = member.includes("..") ? readInterval(`${from || ".."}/${to || ".."}`) : readMoment(member);
		if (!run.ok) return run;
		if (more.length > 0) return fault("bad-date");
		min = Math.min(min, run.when.startMin ?? 0);
		max = Math.max(max, run.when.endMax ?? run.when.startMax ?? 0);
		marks += member;
	}
	return reading(text, windowOf(min, max, "set"), marks, 2);
}
/**
* Reads an Extended Date/Time Format expression, levels 0, 1 and 2 (ISO 8601-2:2019 Annex A; Library of Congress,
* 4 February 2019): one strict grammar without spaces. Years are astronomical, days proleptic Gregorian.
* What is no such expression comes back as a fault, never as an exception.
*/
function parseEdtf(text) {
	if (text.includes("/")) return readInterval(text);
	if (SET.test(text)) return readSet(text);
	const clock = CLOCK.exec(text);
	const moment = clock ? readClock(text, clock) : readMoment(text);
	const [, year = NaN, code = 0] = /^\d\d(\d\d)-([2-4]\d)$/.exec(text) ?? [];
	return Number(code) > Number(year) ? warned(moment, "ambiguous-date") : moment;
}
// src/dates/zones.ts
const DAY_SECONDS$1 = 86400;
/** "+04:30" and the like; the sign and two numbers. */
const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d\d))?$/;
/** One formatter per zone: they cost far more to make than to use, and a zone's rules never change while a page lives. */
const formatters = /* @__PURE__ */ new Map();
function formatterOf(zone) {
	if (formatters.has(zone)) return formatters.get(zone);
	let formatter;
	try {
		formatter = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
			timeZone: zone,
			hourCycle: "h23",
			era: "short",
			year: "numeric",
			month: "numeric",
			day: "numeric",
			hour: "numeric",
			minute: "numeric",
			second: "numeric"
		});
	} catch {
		formatter = void 0;
	}
	formatters.set(zone, formatter);
	return formatter;
}
/** Seconds east of UTC that a fixed offset such as "+04:30" or "Z" means; undefined for a named zone. */
function fixedOffset(zone) {
	if (/^(Z|UTC|GMT)$/.test(zone)) return 0;
	const [, sign, hours, minutes = 0] = OFFSET.exec(zone) ?? [];
	if (!sign) return void 0;
	const seconds = Number(hours) * 3600 + Number(minutes) * 60;
	return sign === "-" ? -seconds : seconds;
}
/** True for an offset up to 14 hours, and for an IANA name this platform knows. "EST" is neither: it is not unique. */
function isZone(zone) {
	const offset = fixedOffset(zone);
	if (offset !== void 0) return Math.abs(offset) <= 50400;
	return zone.includes("/") && formatterOf(zone) !== void 0;
}
/** Seconds that clocks in a zone are ahead of UTC at an instant. A zone that is not known counts as UTC. */
function offsetAt(zone, instant) {
	const fixed = fixedOffset(zone);
	if (fixed !== void 0) return fixed;
	const formatter = formatterOf(zone);
	if (!formatter) return 0;
	const seconds = Math.floor(Math.max(-1e8 + 2, Math.min(99999998, instant)) * DAY_SECONDS$1 + 5e-4);
	const parts = new Map(formatter.formatToParts(seconds * 1e3).map(({ type, value }) => [type, value]));
	const number = (type) => Number(parts.get(type));
	const year = parts.get("era")?.startsWith("B") ? 1 - number("year") : number("year");
	return dayOfCivil(year, number("month"), number("day")) * DAY_SECONDS$1 + number("hour") * 3600 + number("minute") * 60 + number("second") - seconds;
}
/**
* The instant at which clocks in a zone showed a wall time (days since 1970-01-01T00:00 as those clocks count). Of an
* hour that came twice the earlier one; a skipped time moves on by what was skipped, which is what Temporal calls
* "compatible". https://tc39.es/proposal-temporal/#sec-temporal-disambiguatepossibleinstants
*/
function instantOfWall(wall, zone) {
	const before = offsetAt(zone, wall - 1);
	const after = offsetAt(zone, wall + 1);
	for (const offset of [before, after]) {
		const at = wall - offset / DAY_SECONDS$1;
		if (offsetAt(zone, at) === offset) return {
			at,
			exists: true
		};
	}
	return {
		at: wall - before / DAY_SECONDS$1,
		exists: false
	};
}
// src/dates/iso.ts
const DAY_SECONDS = 86400;
const two = (value) => String(value).padStart(2, "0");
/** A year as ISO 8601 writes it: astronomical, four digits at least. */
function isoYear(year) {
	return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
/** A year as EDTF writes it, with `Y` where it has more than four digits. */
function edtfYear(year) {
	return Math.abs(year) > 9999 ? `Y${year}` : isoYear(year);
}
/** The day that holds a moment, `YYYY-MM-DD`. */
function isoDay(at) {
	const { year, month, day } = civilOfDay(at);
	return `${isoYear(year)}-${two(month)}-${two(day)}`;
}
/** Seconds as a signed offset, `+04:30`; seconds of old local mean times are dropped. */
function isoOffset(seconds) {
	const minutes = Math.trunc(Math.abs(seconds) / 60);
	return `${seconds < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
/** A moment as clocks in its zone showed it, `YYYY-MM-DDTHH:MM:SS` and `Z`, `+hh:mm` or nothing. */
function isoClock(at, zone) {
	const offset = zone === void 0 ? 0 : offsetAt(zone, at);
	const total = Math.round(at * DAY_SECONDS) + offset;
	const day = Math.floor(total / DAY_SECONDS);
	const seconds = total - day * DAY_SECONDS;
	const clock = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	].map(two).join(":");
	const suffix = zone === void 0 ? "" : /^(Z|UTC|GMT)$/.test(zone) ? "Z" : isoOffset(offset);
	return `${isoDay(day)}T${clock}${suffix}`;
}
export { fixedOffset as a, parseEdtf as c, intervalOf as d, fault as f, isoYear as i, windowOf as l, warned as m, isoClock as n, instantOfWall as o, found as p, isoDay as r, isZone as s, edtfYear as t, yearsWindow as u };
