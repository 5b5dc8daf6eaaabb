import { n as folded, t as cleanCell } from "./cell.mjs";
import { a as fixedOffset, c as parseEdtf, d as intervalOf, f as fault, l as windowOf, m as warned, n as isoClock, o as instantOfWall, p as found, r as isoDay, s as isZone, t as edtfYear, u as yearsWindow } from "./iso.mjs";
import { r as daysInMonth, t as civilOfDay } from "./day.mjs";
// src/dates/everyday-clock.ts
const DAY_SECONDS = 86400;
/** In prepared text: a day, then `20:17`, `8:17:40 pm`, `20h17`, `8 pm`, `20.17 uhr`, then a zone. */
const CLOCK = /^(.*?\d.*?)(?:,? (?:[AU@] )?|,|t)(\d\d?)(?:([:.h])(\d\d)(?::(\d\d)(?:[.,]\d+)?)?)? ?(?:(?:([ap])\.?m\.?|(uhr|h))(?![a-z]))?(?: ?(z|(?:utc|gmt)?[+-]\d\d?(?::?\d\d)?|[a-z]{2,5}|[a-z]+\/[a-z_/-]+))?(?: ?[[(]([a-z0-9_/+-]+)[\])])?$/;
/** A zone as When writes it: "Z", "+09:00" or an IANA name; undefined for "EST" and other short names. */
function zoneOf(text) {
	const zone = text.includes("/") ? text.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()) : text.toUpperCase();
	if (!isZone(zone)) return void 0;
	const offset = fixedOffset(zone);
	return offset ? isoClock(0, zone).slice(19) : offset === 0 ? "Z" : zone;
}
/** A day with a clock time, in the zone that it names or else in the one given. `read` reads the day. */
function readClock(text, zoneOption, read) {
	const [, date = "", hourText, separator, minute = 0, second, half, word, typed, bracketed] = CLOCK.exec(text) ?? [];
	if (!(separator || half || word)) return void 0;
	const day = read(date);
	if (!day?.ok) return day;
	const { edtf: _, ...when } = day.when;
	if (when.precision !== "day") return void 0;
	const isWrong = half && (Number(hourText) < 1 || Number(hourText) > 12);
	const hour = half ? Number(hourText) % 12 + (half === "p" ? 12 : 0) : Number(hourText);
	if (isWrong || hour > 23 || Number(minute) > 59 || Number(second) > 59) return fault("impossible-date", "no such time");
	const zoneText = bracketed ?? typed ?? zoneOption;
	const zone = zoneText && zoneOf(zoneText);
	const wall = (when.startMin ?? 0) + (hour * 3600 + Number(minute) * 60 + Number(second ?? 0)) / DAY_SECONDS;
	const { at, exists } = zone ? instantOfWall(wall, zone) : {
		at: wall,
		exists: true
	};
	const [precision, length] = second ? ["second", 1] : separator ? ["minute", 60] : ["hour", 3600];
	const clock = {
		...when,
		startMin: at,
		startMax: at + length / DAY_SECONDS,
		precision,
		...zone && { zone },
		...second && { edtf: isoClock(at, zone || void 0) }
	};
	const unknown = zoneText && !zone ? ["unknown-zone"] : [];
	return found(clock, ...day.warnings, ...unknown, ...exists ? [] : ["nonexistent-time"]);
}
// src/dates/everyday-marks.ts
/** The same reading, said to be approximate or uncertain as well; its EDTF is marked where it can be. */
function marked(reading, mark) {
	if (!reading.ok) return reading;
	const { edtf, ...rest } = reading.when;
	const when = {
		...rest,
		approximate: rest.approximate || mark === "~",
		uncertain: rest.uncertain || mark === "?"
	};
	const both = when.approximate && when.uncertain ? "%" : mark;
	const text = /^([-\dXY/.]+)[?~%]?$/.exec(edtf ?? "")?.[1]?.replace(/(?<=[\dX])(?=\/|$)/g, both);
	return {
		...reading,
		when: text ? {
			...when,
			edtf: text
		} : when
	};
}
// src/dates/everyday-range.ts
/** Around a word (until, to, bis, …) or a dash with spaces. */
const WORDS$1 = / [UN] | - | \/ /g;
/** A hyphen or slash that is the only one. */
const HYPHEN = /(?<=^[^-/]*)[-/](?=[^-/]*$)/g;
const DASH = / ?– ?/g;
/** An interval with the warnings of its ends. */
function carrying(interval, ...ends) {
	return interval && warned(interval, ...ends.flatMap((end) => end.ok ? end.warnings : []));
}
function firstRead(texts, read) {
	for (const text of texts) {
		const reading = read(text);
		if (reading) return reading;
	}
}
/** "1618–48": two digits that are later in the same century. */
function longYear(from, to) {
	const [, century = "", year = ""] = /(\d\d)(\d\d)$/.exec(from) ?? [];
	const [, short = "", rest = ""] = /^(\d\d?)( ?[<>]?)$/.exec(to) ?? [];
	const full = century + year.slice(0, 2 - short.length) + short;
	return short && Number(full) > Number(century + year) ? full + rest : to;
}
/** A range from its two halves. What one lacks (a year, a month, an era, a unit) is taken from the other. */
function readHalves(before, after, read) {
	const from = before.trim().replace(/\.$/, "");
	const to = longYear(from, after.trim());
	if (!from || !to || to === "H") {
		const one = read(from || to);
		return one?.ok ? carrying(from ? intervalOf(one.when, "..") : intervalOf("..", one.when), one) : one;
	}
	const endings = [...to.matchAll(/(?<=[^ ./-])[ ./-]+|(?<=\d)(?=\p{L}|[<>])/gu)].map(({ index }) => to.slice(index));
	const beginnings = [...from.matchAll(/[ ./-]+/g)].map(({ index, 0: gap }) => from.slice(0, index + gap.length));
	const tail = /^[\d.,]+$/.test(from) ? /(?<=\d)([^\d]*[\p{L}<>][^\d]*)$/u.exec(to)?.[1] : void 0;
	const start = firstRead([
		...tail ? [from + tail] : [],
		from,
		...endings.map((ending) => from + ending)
	], read);
	const end = firstRead([to, ...beginnings.reverse().map((beginning) => beginning + to)], read);
	if (!start?.ok) return start;
	return end?.ok ? carrying(intervalOf(start.when, end.when), start, end) : end;
}
/** The first split that gives a range; otherwise the first fault met on the way. */
function firstRange(text, gap, read) {
	let fault;
	for (const { index, 0: found } of text.matchAll(gap)) {
		const reading = readHalves(text.slice(0, index), text.slice(index + found.length), read);
		if (reading?.ok) return reading;
		fault ??= reading;
	}
	return fault;
}
/** A range around a long dash, which is hardly ever anything else: `1911–12`. */
function readDashRange(text, read) {
	return firstRange(text, DASH, read);
}
/** A range around a word, a spaced dash or, at last, a hyphen: "1618 U 1648", "1-3 #7 1863", "1990-". */
function readRange(text, read) {
	return firstRange(text, WORDS$1, read) ?? firstRange(text, HYPHEN, read);
}
// src/dates/calendar-parts.ts
const DAY_MS = 864e5;
/** One formatter per calendar; it depends on nothing else. */
const formatters = /* @__PURE__ */ new Map();
/** Year, month and day of a moment as numbers of a calendar: the Gregorian or one that Intl knows. */
function calendarParts(at, calendar) {
	if (calendar === "gregory") {
		const { year, month, day } = civilOfDay(at);
		return [
			year,
			month,
			day
		];
	}
	let formatter = formatters.get(calendar);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat("en", {
			calendar,
			numberingSystem: "latn",
			timeZone: "UTC",
			year: "numeric",
			month: "numeric",
			day: "numeric"
		});
		formatters.set(calendar, formatter);
	}
	const parts = formatter.formatToParts(at * DAY_MS);
	const number = (name) => Number(parts.find(({ type }) => type === name)?.value);
	return [
		number("year"),
		number("month"),
		number("day")
	];
}
// src/dates/calendar-names.ts
/** Building names takes dozens of formatters; they depend on nothing but the language and the calendar. */
const known = /* @__PURE__ */ new Map();
/** Languages whose names are tried: the timeline's, its neighbours with other month names, English. */
function localesOf(lang) {
	if (/^(fa|prs|ps)\b/i.test(lang)) return [
		"fa-AF",
		"fa",
		"en"
	];
	return /^ar\b/i.test(lang) ? [
		"ar",
		"ar-LB",
		"ar-MA",
		"en"
	] : [lang, "en"];
}
/** Names alone, and beside a day, where a month is inflected in many languages. */
const FORMS = [
	{ day: "numeric" },
	{ weekday: "long" },
	{ weekday: "short" },
	{}
];
function build(lang, calendar) {
	const months = /* @__PURE__ */ new Map([["sept", 9]]);
	const weekdays = /* @__PURE__ */ new Set();
	for (const locale of localesOf(lang)) for (const form of FORMS) for (const month of ["long", "short"]) {
		const formatter = new Intl.DateTimeFormat([locale, "en"], {
			...form,
			month,
			calendar,
			timeZone: "UTC"
		});
		for (let at = 0; at < 360; at += 25) for (const { type, value } of formatter.formatToParts(at * 864e5)) {
			const name = folded(value).replace(/\.$/, "");
			if (type === "weekday") weekdays.add(name);
			if (type === "month" && /^\p{L}{2}/u.test(name) && !months.has(name)) months.set(name, calendarParts(at, calendar)[1]);
		}
	}
	const words = [...months.keys()].sort((a, b) => b.length - a.length).join("|");
	return {
		months,
		weekdays,
		monthPattern: new RegExp(`(?<!\\p{L})(${words})(?!\\p{L}|\\.? ?j\\.)\\.?`, "gu")
	};
}
/** The names of months and weekdays in a language and in English, from Intl. `lang` may be anything. */
function calendarNames(lang, calendar) {
	const key = `${lang} ${calendar}`;
	let names = known.get(key);
	if (!names) {
		try {
			names = build(lang, calendar);
		} catch {
			names = build("en", calendar);
		}
		known.set(key, names);
	}
	return names;
}
// src/dates/everyday-units.ts
/** A year as counted in its era (`<` before Christ), as an astronomical year. */
function yearIn(era, year) {
	return era === "<" ? 1 - year : year;
}
/** "17 C", "xviie C", "C xvii", "17. C", "17 A" (17th c.); `L` for millennia. */
const COUNTED = /^(\d\d?|[ivx]+(?=e|i?eme|er|[ -]))\p{L}*\.?[ -]?([CLA])$|^([CL]) (\d\d?|[ivx]+)$/u;
/** "1640s", "1640's", "1640er", "T 1640" (années 1640). */
const DECADE = /^(?:T (?=\d+$))?(\d{1,3}0)(?:'?s|er|(?<=T \d+))$/;
const ROMAN = {
	i: 1,
	v: 5,
	x: 10
};
/** A number in digits or in Roman numerals. */
function numberOf(text) {
	const values = [...text].map((letter) => ROMAN[letter] ?? NaN);
	return Number(text) || values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
/** Centuries, millennia and decades in prepared text without its era. */
function readUnits(text, era) {
	const [, before, after, unitBefore, last] = COUNTED.exec(text) ?? [];
	const unit = after ?? unitBefore;
	if (unit) {
		const count = numberOf(before ?? last ?? "");
		const length = unit === "L" ? 1e3 : 100;
		const ends = [yearIn(era, (count - 1) * length + 1), yearIn(era, count * length)].sort((a, b) => a - b);
		if (!count) return fault("impossible-date");
		return found(yearsWindow(ends[0] ?? 0, ends[1] ?? 0, unit === "L" ? "millennium" : "century"));
	}
	const digits = DECADE.exec(text)?.[1];
	if (!digits || !era && digits.length < 3) return void 0;
	if (era === "<") return found(yearsWindow(-8 - Number(digits), 1 - Number(digits), "decade"));
	const decade = parseEdtf(`${edtfYear(Number(digits)).slice(0, -1)}X`);
	return digits.endsWith("00") ? warned(decade, "ambiguous-date") : decade;
}
// src/dates/other-calendar.ts
/** Enough for the estimate, which is off by a month at most, to settle; a date that does not exist never does. */
const STEPS = 12;
/** True for the calendars whose dates can be read: solar and lunar Hijri, which count twelve months. */
function isReadable(calendar) {
	return /^(persian|islamic(-\w+)?)$/.test(calendar);
}
/**
* The day on which a date of another calendar falls, found by asking Intl what an estimate is and moving by the
* difference. A month beyond the twelfth is the first of the next year. Undefined for dates that do not exist.
*/
function dayInCalendar(calendar, year, month, day) {
	if (month > 12) return dayInCalendar(calendar, year + 1, month - 12, day);
	const lunar = calendar !== "persian";
	const monthDays = lunar ? 29.5306 : 30.4369;
	let at = (lunar ? -492148 : -492268) + Math.round(((year - 1) * 12 + month - 1) * monthDays) + day;
	for (let step = 0; step < STEPS; step++) {
		const [y, m, d] = calendarParts(at, calendar);
		if (year === y && month === m && day === d) return at;
		const difference = ((year - y) * 12 + month - m) * monthDays + day - d;
		at += Math.round(difference) || Math.sign(difference);
	}
}
// src/dates/everyday-single.ts
/** Two digits are of this century up to 29, of the last from 30 on, as spreadsheets have it. */
function yearOf({ year, era }) {
	const value = Number(year);
	return era || year.length > 2 ? yearIn(era, value) : value + (value < 30 ? 2e3 : 1900);
}
/** Why a day cannot be: "November has 30 days". */
function impossible(year, month) {
	if (month < 1 || month > 12) return fault("impossible-date", `there is no month ${month}`);
	const name = new Intl.DateTimeFormat("en", {
		month: "long",
		timeZone: "UTC"
	}).format((month - 1) * 26784e5);
	return fault("impossible-date", `${name} ${year} has ${daysInMonth(year, month)} days`);
}
/** A date of another calendar: its months and years run between the days on which they begin. */
function inCalendar(calendar, year, month, day) {
	const start = month > 12 ? void 0 : dayInCalendar(calendar, year, month || 1, day || 1);
	const end = day ? start : dayInCalendar(calendar, month ? year : year + 1, month + 1, 1);
	if (start === void 0 || end === void 0) return fault("impossible-date", "there is no such day");
	return found(windowOf(start, day ? end + 1 : end, day ? "day" : month ? "month" : "year"));
}
/** A date from its parts. Months from 101 on are seasons and quarters. */
function dateOf(parts, { calendar = "gregory" }) {
	const year = yearOf(parts);
	const [month, day] = [Number(parts.month ?? 0), Number(parts.day ?? 0)];
	if (calendar !== "gregory") return inCalendar(calendar, year, month, day);
	const text = [
		edtfYear(year),
		parts.month?.slice(-2),
		parts.day
	].filter((part) => part !== void 0);
	const reading = parseEdtf(text.map((part) => part.padStart(2, "0")).join("-"));
	const settled = reading.ok && (month < 13 || month > 100) ? found(reading.when) : impossible(year, month || 1);
	return parts.year.length === 2 && !parts.era ? warned(settled, "two-digit-year") : settled;
}
/** 9/2/2020: the order is in the numbers, else the column's, else the language's habit with a warning. */
function inOrder(first, second, parts, options) {
	const isSettled = Number(first) > 12 || Number(second) > 12;
	const order = options.order ?? (/^en-US\b/i.test(options.lang ?? "") ? "mdy" : "dmy");
	const [day, month] = (isSettled ? Number(second) > 12 : order === "mdy") ? [second, first] : [first, second];
	const reading = dateOf({
		...parts,
		month,
		day
	}, options);
	return isSettled || options.order || Number(first) === Number(second) ? reading : warned(reading, "ambiguous-date");
}
const NUMBERS = /^(-?\d{4}|\d\d?)([-/.]|\. )(\d{4}|\d\d?)(?:\2(\d{4}|\d\d?))?\.?$/;
/** Dates in numbers: 2020-2-9, 2020/2/9, 20200209, 9/2/2020, 9.2.2020, 2/2020, 5/4/14, 2020/2. */
function readNumbers(text, era, options) {
	const [, first = "", separator = "", second = "", third] = NUMBERS.exec(text) ?? [];
	if (first.length > 2) {
		const isNext = Number(second) > Number(first) % 100;
		if (second.length > 2 || (third?.length ?? 0) > 2 || !third && Number(second) > 12 && isNext) return void 0;
		const reading = dateOf({
			era,
			year: first,
			month: second,
			day: third
		}, options);
		return separator === "/" && isNext && !third && second.length > 1 ? warned(reading, "ambiguous-date") : reading;
	}
	if (second.length > 2) return third ? void 0 : dateOf({
		era,
		year: second,
		month: first
	}, options);
	if (!third || third.length < 2) return void 0;
	return inOrder(first, second, {
		era,
		year: third
	}, separator.includes(".") ? {
		...options,
		order: "dmy"
	} : options);
}
/** Dates with a month's name: "4 #10 1957", "#10 4 1957", "#10 1957", "1957 #10 4". */
function readNamed(text, era, options) {
	const inOrder = text.replace(/[-,./ ]+/g, " ").replace(/^(#\d+) (\d\d?)(?= '?\d)/, "$2 $1").replace(/^(\d{3,4}) (#\d+)(?: (\d\d?))?$/, "$3 $2 $1");
	const [, day, month, year = ""] = /^ ?(?:(\d\d?) )?#(\d+) '?(\d{1,4}) ?$/.exec(inOrder) ?? [];
	if (!month || !era && year.length < (day ? 2 : 3) || day && Number(month) > 12) return void 0;
	return dateOf({
		era,
		year,
		month,
		day
	}, options);
}
/** One date without marks, ranges and clock times, in prepared text (prepare.ts). */
function readSingle(text, options) {
	const { weekdays } = calendarNames(options.lang ?? "en", options.calendar ?? "gregory");
	const [era = "", second] = text.match(/[<>]/g) ?? [];
	const plain = text.replace(/ ?[<>] ?/, " ").trim().replace(/^(\p{L}+)\.?,? /u, (all, word) => weekdays.has(word) ? "" : all).replaceAll("–", "-").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3").replace(/(?<=#124 \d\d)(\d\d)[-/](?:\d\d)?(\d\d)$/, (all, year, next) => next - year === 1 ? year : all).replace(/[ .,;]+$/, "");
	const year = (era ? /^(\d{1,3}(?:[, ]\d{3})+|\d{1,9})$/ : /^(\d{3,4}|\d,\d{3})(?:\.0+)?$/).exec(plain)?.[1]?.replace(/\D/g, "");
	if (second) return void 0;
	if (era && year && !Number(year)) return fault("impossible-date", "there is no year 0");
	if (year) return dateOf({
		era,
		year
	}, options);
	return readNumbers(plain, era, options) ?? readNamed(plain, era, options) ?? readUnits(plain, era);
}
// src/dates/prepare.ts
/**
* The words of dates, in English, French, German, Spanish and where it matters Arabic, Dari and Pashto, and the one
* letter (or month number) that stands for them in a prepared text. Words are folded (cell.ts) and whole; of two that
* begin alike the longer comes first. The last ones say nothing.
*/
const WORDS = String.raw`< b\.? ?c\.?(?: ?e)?|av(?:ant)?\.? ?j\.?[- ]?c|avant jesus-christ|v\. ?(?:chr|u\. ?z)|a\. ?(?:de )?c|antes de cristo|до н\.? ?э|ق\.? ?م|(?:قبل|پیش) (?:از )?(?:ال)?میلاد
> a\.? ?d|c\.? ?e|apr?(?:es)?\.? ?j\.?[- ]?c|n\. ?chr|d\. ?(?:de )?c|despues de cristo|н\.? ?э|میلادی|م(?=\.?$)
R il y a|hace|ago|پیش
S since|from|starting|depuis|a partir|seit|ab|von|desde|از|منذ
A c|ca|circa|about|around|abt|approx(?:imately)?|roughly|vers|env(?:iron)?|um|etwa|gegen|hacia|aprox|около|حدود|نحو|شاوخوا
P prob(?:abl[ye](?:ment)?)?|possibly|perhaps|maybe|uncertain|peut-etre|wahrscheinlich
E early|late|mid|beginning|end|debut|fin|anfang|ende|mitte
U until|till|up to|to|through|jusqu'(?:a|en|au)|bis|hasta|au|al|تا|حتی|الی|(?<= )a(?= )
F after|apres|nach|despues|tras|بعد
B before|prior to|avant|vor|antes|قبل
W between|entre|zwischen|بین
N and|et|und|y|و
H present|now|today|ongoing|aujourd'hui|heute|hoy|actualidad|اکنون
C century|centuries|cent|siecles?|jahrhunderts?|jh|siglos?|القرن|قرن|پیری|век
L millennium|millenaire|jahrtausend|milenio
T years|yrs|ans|annees|jahren|anos|decada|دهه
K thousand|tausend|mil|هزار
M millions?|millionen|millones|میلیون|ملیون
G billions?|milliards?|milliarden|میلیارد|ملیار
O (?:cal )?b\.?p
Q quarter|quartal|trimestre
#121 spring|printemps|fruhling|fruhjahr|primavera|ربیع|بهار|پسرلی
#122 summer|ete|sommer|verano|صیف|تابستان|اوری
#123 autumn|fall|automne|herbst|otono|خریف|خزان|منی
#124 winter|hiver|invierno|شتاء|زمستان|ژمی
 the|of|in|on|at|year|de|del|du|le|les|la|el|los|en|an|ano|den|der|(?<!\d ?)am|im|jahre?|г|года?|سنه|عام|سال|کال|د`.split("\n").map((line) => line.split(/ (.*)/));
const ALL_WORDS = new RegExp(`(?<!\\p{L})(?:${WORDS.map(([, words]) => `(${words})`).join("|")})(?!\\p{L})\\.?`, "gu");
/**
* A text in which only numbers and signs are left to be read: folded, `#7` for July (and for its name in the
* language), `#121` for spring, `#134` for a second quarter, `<` for BC, `>` for AD, a capital for other words.
*/
function prepare(text, { lang = "en", calendar = "gregory" }) {
	const { months, monthPattern } = calendarNames(lang, calendar);
	return folded(text).replace(/年(\d+)月(\d+)日/, "-$1-$2").replace(monthPattern, (_, name) => `#${months.get(name)}`).replace(/(?<!\p{L})[dl]'/gu, "").replace(ALL_WORDS, (...match) => WORDS[match.findIndex((word, index) => index && word !== void 0) - 1]?.[0] ?? "").replace(/(?<!\d)(\d\d?)(?:st|nd|rd|th|er|re|eme|[eoa])(?!\p{L})/gu, "$1").replace(/(?<!\p{L})[qt]([1-4])(?!\d)|([1-4])\.? ?[qQ](?!\p{L})/gu, (_, after, before) => `#13${Number(after ?? before) + 2}`).replace(/^\((.*)\)$/, "$1").replace(/ +/g, " ").trim();
}
// src/dates/refusal.ts
/** What people type where there is no date, folded. */
const NOTHING = /^[([]?([-–?.x]+|t\.?b\.?[adc]\.?|to be \w+|n\.? ?d\.?|n\/?\.?a\.?|na[nt]|null|none|(date )?un(defined|known|dated)|not (known|dated)|no date|(sans|sin) (date|fecha)|s\.? ?d\.?|s\/f|o\. ?[dj]\.?|inconnue?|unbekannt|desconocid[ao]|نامعلوم)[)\]]?$/;
/** What is no date at all, whatever it looks like: an empty cell, a spreadsheet's error, a formula. */
function refuseCell(text) {
	if (text === "" || NOTHING.test(folded(text))) return fault("missing-date");
	if (/^(#+|#[\p{Lu}\d/_]+[!?]?|Err:\d+|[=@].*|\+ ?\p{L}.*)$/u.test(text)) return fault("spreadsheet-error");
}
/** How to take the number of a spreadsheet (days since 1899-12-30) or a computer (seconds or ms since 1970) for a day. */
const CLOCKS = /* @__PURE__ */ new Map([
	[5, (value) => value - 25569],
	[10, (value) => value / 86400],
	[13, (value) => value / 864e5]
]);
/** Why a text that nothing could read is refused; for a program's number the day that it would be. */
function refuseRest(text) {
	const digits = /^(\d+)(?:[.,]\d+)?$/.exec(text)?.[1] ?? "";
	const dayOf = CLOCKS.get(digits.length);
	const day = dayOf && isoDay(dayOf(Number(digits)));
	if (day) return fault(digits.length > 5 ? "unix-timestamp" : "excel-serial", `a program's number for ${day}`, day);
	return digits && digits.length < 3 ? fault("bad-date", "a year has four digits", digits.padStart(4, "0")) : fault("bad-date");
}
// src/dates/tolerated.ts
/**
* EDTF as it was written before 2019 or is mistyped now: `138u`, `1380/unknown`, `1380/open`, `y-20000`, `1380?~`,
* `17xx`, `[1641, 1642]`.
*/
function mended(text) {
	const plain = text.replace("unknown", "").replace("open", "..").replace(/ *([/,[\]{}]|\.\.) */g, "$1").replace(/\?~|~\?/g, "%");
	return /^[-\dxuyestz/.,:+?~%[\]{}]+$/i.test(plain) ? plain.toUpperCase().replaceAll("U", "X") : text;
}
/** Negative years without four digits: `-44` is the year -44, or 44 BC where the column says so. */
function withNegativeYears(text, meaning) {
	return text.replace(/(^|\/)-(\d+)(?=$|[-/?~%])/g, (all, before, digits) => {
		const isEdtf = /^(0...|....)$/.test(digits) && (meaning !== "bc" || digits.startsWith("0"));
		const year = Number(digits);
		return isEdtf || !year ? all : before + edtfYear(meaning === "bc" ? 1 - year : -year);
	});
}
/** Strict EDTF, then EDTF as it is tolerated; undefined for what is neither. */
function readTolerated(text, { calendar, negativeYears, zone }) {
	if (calendar && calendar !== "gregory") return void 0;
	const years = withNegativeYears(text, negativeYears);
	const strict = parseEdtf(years);
	const reading = strict.ok ? strict : parseEdtf(mended(years));
	if (!reading.ok) return reading.fault === "bad-date" ? void 0 : reading;
	if (zone && reading.when.precision === "second" && !reading.when.zone) return void 0;
	return years === text ? reading : warned(reading, "negative-years");
}
// src/dates/years-ago.ts
/** "66 ma", "66 M T R" (66 million years ago), "R 66 M T" (il y a …), "B 66 M T" (vor …), "3200 O" (BP), in prepared text. */
const FORM = /^([RB])? ?(\d[\d.,' ]*?) ?(?:([gmk])y?[ar]?|([KMG ]+))??( ?T)?(?: ?(R|O|B H))?$/;
/**
* Dates counted back from now: "66 Ma", "3.7 billion years ago", "74 ka", "3200 BP". The window is half a unit of the
* last digit given to either side. Before Present means before 1950, and thousands of years are counted from 2000;
* in millions nobody sees the difference.
*/
function readYearsAgo(text) {
	const [, before, digits = "", short, long = "", years, after] = FORM.exec(text) ?? [];
	if (!(after || short || before && years)) return void 0;
	const exponent = [...(short ?? long).toLowerCase()].reduce((sum, letter) => sum + " kmg".indexOf(letter) * 3, 0);
	const isWhole = !exponent || /^\d{1,3}([,' ]\d{3})+$/.test(digits);
	const plain = digits.replace(isWhole ? /\D/g : /[' ]/g, "").replace(",", ".");
	const zeros = exponent ? 0 : Math.max(0, Math.min(/0*$/.exec(plain)?.[0].length ?? 0, plain.length - 2));
	const present = after && after !== "R" ? 1950 : 2e3;
	if (!(Number(plain) > (exponent || present < 2e3 ? 0 : 999))) return void 0;
	const middle = (exponent < 6 ? present : 0) - Number(`${plain}e${exponent}`);
	const half = Math.floor(10 ** (exponent + zeros - (plain.split(".")[1]?.length ?? 0)) / 2);
	const when = yearsWindow(Math.round(middle - half), Math.round(middle + half), "deep");
	return found({
		...when,
		approximate: true
	});
}
// src/dates/everyday.ts
/** Circa, early and perhaps, before a date or after it: they make it approximate or uncertain, but not another date. */
const MARKS = [
	[/^(?:[A~≈]|E[ -]) ?(.+)$/, "~"],
	[/^P:? ?(.+)$/, "?"],
	[/^(.+?),? ?(?:~|[([]?A[)\]]?)$/, "~"],
	[/^(.+?),? ?(?:\?|P|[([][?P][)\]])$/, "?"]
];
/** Since, until, after, before: words that make an interval of the date after them. */
const OPENINGS = {
	S: (date) => intervalOf(date, ".."),
	U: (date) => intervalOf("..", date),
	F: (date) => intervalOf(date, ""),
	B: (date) => intervalOf("", date)
};
function readMarked(text, read) {
	for (const [form, mark] of MARKS) {
		const rest = form.exec(text)?.[1];
		const reading = rest === void 0 ? void 0 : read(rest);
		if (reading) return marked(reading, mark);
	}
}
/** One date in prepared text, which may be one half of a range. */
function readOne(text, options) {
	const again = (rest) => readOne(rest, options);
	const plain = text.replaceAll("–", "-");
	const strict = readTolerated(plain, options);
	if (strict?.ok) return strict;
	return readClock(plain, options.zone, again) ?? readYearsAgo(text) ?? readSingle(text, options) ?? readMarked(text, again) ?? strict;
}
/** Between … and …; from … to …; since, until, after, before. */
function readOpening(text, read) {
	const [, word = "", rest = ""] = /^([WSUFB]) (.+)$/.exec(text) ?? [];
	const range = /[WS]/.test(word) ? readDashRange(rest, read) ?? readRange(rest, read) : void 0;
	if (word === "W") return range && marked(range, "?");
	const date = range?.ok ? void 0 : read(rest);
	return date?.ok ? carrying(OPENINGS[word]?.(date.when), date) : date ?? range;
}
/** Any date or range in prepared text. */
function readAny(text, options) {
	const one = (part) => readOne(part, options);
	const dashed = text.includes("–") ? readDashRange(text, one) : void 0;
	const single = readOne(text, options);
	if (dashed?.ok && !(single?.ok && text.includes("#124"))) return dashed;
	if (single && (single.ok || !/(?<![\d-])\d{4}-\d\d$/.test(text))) return single;
	const readings = [
		readOpening(text, one),
		readRange(text, one),
		readMarked(text, (rest) => readAny(rest, options)),
		single
	];
	return readings.find((reading) => reading?.ok) ?? dashed ?? readings.find(Boolean);
}
/** Years from 1200 to 1500 in a text in Dari, Persian or Pashto are often of the Solar Hijri calendar. */
function isSuspect(reading, { lang = "", calendar }) {
	if (!reading.ok || calendar !== void 0 || !/^(fa|prs|ps)\b/i.test(lang)) return false;
	const { year } = civilOfDay(reading.when.startMin ?? reading.when.endMin ?? 0);
	return year >= 1200 && year <= 1500;
}
/**
* Reads a date as people write it, in the language given and in English: strict EDTF, then EDTF as it is often
* mistyped, then everyday forms. Nothing is guessed in silence: what could be read in two ways carries a warning, and
* what cannot be read comes back with the reason. Never throws, whatever the text.
*/
function parseEveryday(text, options = {}) {
	const cell = cleanCell(text);
	const refused = refuseCell(cell);
	if (refused) return refused;
	if (cell.length > 120 || /[#<>]/.test(cell)) return fault("bad-date");
	const { calendar = "gregory" } = options;
	if (calendar !== "gregory" && !isReadable(calendar)) return fault("bad-date");
	const strict = cell.includes("–") ? void 0 : readTolerated(cell, options);
	const reading = strict?.ok ? strict : readAny(prepare(cell, options), options) ?? strict ?? refuseRest(cell);
	const checked = isSuspect(reading, options) ? warned(reading, "calendar-suspect") : reading;
	return checked.ok ? {
		...checked,
		when: {
			...checked.when,
			raw: text
		}
	} : checked;
}
export { parseEveryday };
