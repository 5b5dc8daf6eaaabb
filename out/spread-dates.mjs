import { a as fixedOffset, c as parseEdtf, i as isoYear, o as instantOfWall, r as isoDay, s as isZone } from "./iso.mjs";
import { r as daysInMonth, t as civilOfDay } from "./day.mjs";
import { n as foldName } from "./fold.mjs";
// src/events/clock.ts
/** `2:46 pm`, `14:46:05`, `14.46`, `20h17`, `1446`, `8 pm`, each with "about" before it and a zone after it. */
const CLOCK = /^(about|approx\.?|around|circa|ca?\.|vers|um|~)?\s*(\d{1,2})(?:\s*[:.hH]\s*(\d\d)(?:\s*[:.]\s*(\d\d)(?:[.,]\d+)?)?|(\d\d)|\s*[hH])?\s*(uhr\b|([ap])\.?\s?m\b\.?)?\s*\(?([A-Za-z][\w/+-]*|[+-]\d\d?(?::?\d\d)?)?\)?$/i;
/** Reads a time of day; undefined for what is none. A bare number is one only with am, pm or h. */
function parseClock(text) {
	const match = CLOCK.exec(text.trim());
	if (!match) return void 0;
	const [, about, hours = "", minutes, seconds, joined, unit, half, zone] = match;
	const minute = minutes ?? joined;
	if (minute === void 0 && unit === void 0 && !/\dh/i.test(text)) return void 0;
	const hour = half === void 0 ? Number(hours) : Number(hours) % 12 + (half.toLowerCase() === "p" ? 12 : 0);
	if (hour > 23 || Number(minute ?? 0) > 59 || Number(seconds ?? 0) > 59 || half !== void 0 && Number(hours) > 12) return void 0;
	return {
		hour,
		minute: Number(minute ?? 0),
		second: Number(seconds ?? 0),
		precision: seconds !== void 0 ? "second" : minute !== void 0 ? "minute" : "hour",
		approximate: about !== void 0,
		...zone !== void 0 && { zone }
	};
}
const UNIT = {
	hour: 1 / 24,
	minute: 1 / 1440,
	second: 1 / 86400
};
const two = (value) => String(value).padStart(2, "0");
/** A day at a time of day: as the clocks on the spot showed it, or by its instant where a zone is known. */
function atClock(day, clock, zone) {
	const midnight = day.startMin ?? 0;
	const wall = midnight + clock.hour / 24 + clock.minute / 1440 + clock.second / 86400;
	const { at, exists } = zone === void 0 ? {
		at: wall,
		exists: true
	} : instantOfWall(wall, zone);
	const spoken = [
		clock.hour,
		clock.minute,
		...clock.precision === "second" ? [clock.second] : []
	].map(two).join(":");
	const fixed = zone === void 0 || fixedOffset(zone) !== void 0;
	const date = isoDay(midnight);
	const exact = clock.precision === "second" && fixed && /^-?\d{4}-/.test(date) && !clock.approximate;
	const edtf = `${date}T${spoken}${zone ?? ""}`;
	return {
		when: {
			startMin: at,
			startMax: at + UNIT[clock.precision],
			precision: clock.precision,
			approximate: day.approximate || clock.approximate,
			uncertain: day.uncertain,
			...zone !== void 0 && { zone },
			...exact && { edtf },
			raw: exact ? edtf : `${clock.approximate ? "c. " : ""}${date} ${spoken}${zone === void 0 ? "" : ` ${zone}`}`
		},
		exists
	};
}
/** A zone as written, in the form we keep: an offset or an IANA name. Undefined for what is neither, such as EST. */
function zoneNamed(text) {
	if (/^(z|utc|gmt)$/i.test(text)) return "Z";
	const padded = /^([+-])(\d{1,2})(?::?(\d\d))?$/.exec(text.replace(/^(utc|gmt)/i, ""));
	const zone = padded ? `${padded[1]}${two(Number(padded[2]))}:${padded[3] ?? "00"}` : text;
	return isZone(zone) ? zone : void 0;
}
// src/events/date-parts.ts
const START_PARTS = {
	year: "year",
	month: "month",
	day: "day"
};
const END_PARTS = {
	year: "end_year",
	month: "end_month",
	day: "end_day"
};
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** Whole numbers as spreadsheets write them: "1,999", "1 999", "1999.0". */
function wholeOf(text) {
	const plain = text.replace(/[\s,'’]/gu, "").replace(/\.0+$/, "").replace(/^[−–]/u, "-");
	return /^-?\d{1,12}$/.test(plain) ? Number(plain) : void 0;
}
const longYear = (year) => Math.abs(year) > 9999;
/** Reads the year, month and day of an entry, each at fault for itself. */
function readParts(entry, fields, desk) {
	const yearText = entry.cells.get(fields.year);
	const monthText = entry.cells.get(fields.month);
	const dayText = entry.cells.get(fields.day);
	if (yearText === void 0) return monthText === void 0 && dayText === void 0 ? void 0 : {
		kind: "missing-date",
		field: fields.year
	};
	const typed = wholeOf(yearText);
	if (typed === void 0 || typed > 9999) {
		if (monthText !== void 0 || dayText !== void 0) return {
			kind: "bad-date",
			field: fields.year,
			value: yearText
		};
		return wordyYear(yearText, fields.year, desk);
	}
	const year = typed < 0 && desk.bc ? typed + 1 : typed;
	if (monthText === void 0 || longYear(year)) {
		if (dayText !== void 0 && monthText === void 0) desk.report({
			kind: "day-without-month",
			row: entry.row,
			column: entry.heading(fields.day),
			value: dayText
		});
		return written(longYear(year) ? `Y${year}` : isoYear(year), fields.year);
	}
	const month = monthOf(monthText, desk);
	if (month === void 0) return {
		kind: "bad-date",
		field: fields.month,
		value: monthText
	};
	if (month < 1 || month > 12) return {
		kind: "impossible-date",
		field: fields.month,
		value: monthText,
		detail: "months run from 1 to 12"
	};
	const monthIso = `${isoYear(year)}-${String(month).padStart(2, "0")}`;
	if (dayText === void 0) return written(monthIso, fields.year);
	const day = wholeOf(dayText);
	if (day === void 0) return {
		kind: "bad-date",
		field: fields.day,
		value: dayText
	};
	const days = daysInMonth(year, month);
	if (day < 1 || day > days) return {
		kind: "impossible-date",
		field: fields.day,
		value: dayText,
		detail: `${MONTHS[month - 1]} ${typed} has ${days} days`
	};
	return written(`${monthIso}-${String(day).padStart(2, "0")}`, fields.year);
}
function written(edtf, field) {
	const reading = parseEdtf(edtf);
	return reading.ok ? { when: reading.when } : {
		kind: reading.fault,
		field,
		value: edtf
	};
}
/** A year column may hold more than a number: "1850s", "c. 1850", "44 BC". */
function wordyYear(text, field, { read }) {
	const reading = read(text, "date");
	if (reading.ok) return { when: reading.when };
	return {
		kind: reading.fault,
		field,
		value: text,
		detail: reading.detail,
		offer: reading.offer
	};
}
/** A month by number or by name, in whatever language dates are read in. */
function monthOf(text, { read }) {
	const number = wholeOf(text);
	if (number !== void 0) return number;
	const reading = read(`${text} 2000`, "date");
	if (!reading.ok || reading.when.precision !== "month") return void 0;
	return civilOfDay(reading.when.startMin ?? 0).month;
}
// src/events/spread-dates.ts
function fromParts(dating, parts) {
	const reading = inCalendar(dating, parts) ?? readParts(dating.entry, parts, dating.desk);
	if (!reading) return void 0;
	if ("when" in reading) return {
		when: reading.when,
		field: parts.year
	};
	const { kind, field, value, detail, offer } = reading;
	return { fault: {
		...dating.finding(kind, field),
		value,
		detail,
		offer
	} };
}
/** Years, months and days of another calendar are read together. */
function inCalendar(dating, parts) {
	const calendar = dating.get("calendar") ?? dating.desk.calendar;
	const year = dating.get(parts.year);
	if (calendar === void 0 || year === void 0) return void 0;
	const numbers = [
		year,
		dating.get(parts.month),
		dating.get(parts.day)
	].filter((part) => part !== void 0);
	const reading = dating.desk.read(numbers.join("-"), "date", calendar);
	if (reading.ok) return { when: reading.when };
	return {
		kind: reading.fault,
		field: parts.year,
		value: year,
		detail: reading.detail
	};
}
/** An "Exact Date" beside a year is the date where it can be read and does not contradict the year. */
function exactDate(dating, found) {
	const field = "display_date";
	const text = dating.get(field);
	if (text === void 0 || foldName(dating.entry.heading(field)) !== "exactdate") return void 0;
	const reading = dating.desk.read(text, "date");
	if (!reading.ok) return void 0;
	const { when } = reading;
	const at = when.startMin ?? 0;
	if (found && "when" in found && (at < (found.when.startMin ?? 0) || at >= (found.when.startMax ?? 0))) return void 0;
	return {
		when,
		field
	};
}
/** The date that stands for all rows of a table of times. */
function fromBase({ desk }, time) {
	if (desk.baseDate === void 0 || time === void 0) return void 0;
	const reading = desk.read(desk.baseDate, "date");
	return reading.ok ? {
		when: reading.when,
		field: "time"
	} : void 0;
}
/** The zone of an entry's clock times; what nobody can place is reported and left out. */
function zoneOf(dating, named, field) {
	const text = named ?? dating.get("timezone") ?? dating.desk.zone;
	if (text === void 0) return void 0;
	const zone = zoneNamed(text);
	if (zone === void 0) dating.warn("unknown-zone", named === void 0 ? "timezone" : field, { value: text });
	return zone;
}
/** A clock time that stands in the date itself, placed by the zone that stands beside it. */
function zoned(dating, when, field) {
	const { precision, startMin, approximate } = when;
	if (precision !== "hour" && precision !== "minute" && precision !== "second") return when;
	if (when.zone !== void 0 || startMin === null || dating.get("timezone") === void 0) return when;
	const zone = zoneOf(dating, void 0, field);
	if (zone === void 0) return when;
	const midnight = Math.floor(startMin);
	const seconds = Math.round((startMin - midnight) * 86400);
	const [hour, minute, second] = [
		Math.floor(seconds / 3600),
		Math.floor(seconds / 60) % 60,
		seconds % 60
	];
	return atClock({
		...when,
		startMin: midnight
	}, {
		hour,
		minute,
		second,
		precision,
		approximate
	}, zone).when;
}
/** A date at the time of day that stands in a column of its own. A time needs a full date. */
function timed(dating, { when, field }, time) {
	const text = dating.get(time);
	if (text === void 0) return zoned(dating, when, field);
	const clock = parseClock(text);
	if (!clock || when.precision !== "day") {
		dating.unused.push(time);
		dating.warn("bad-time", time, { detail: clock && "a time needs a full date" });
		return when;
	}
	const placed = atClock(when, clock, zoneOf(dating, clock.zone, time));
	if (!placed.exists) dating.warn("nonexistent-time", time);
	return placed.when;
}
function end(dating) {
	const found = fromParts(dating, END_PARTS);
	if (found || dating.get("end_time") === void 0) return found;
	dating.unused.push("end_time");
	dating.warn("end-time-without-date", "end_time");
}
function start(dating) {
	const found = fromParts(dating, START_PARTS);
	return exactDate(dating, found) ?? found ?? fromBase(dating, dating.get("time"));
}
/** How dates are read that are spread over several columns. */
const spreadDates = {
	start,
	end,
	timed
};
export { spreadDates };
