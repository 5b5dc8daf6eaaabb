import { a as isObject, d as extraNamed, i as jsonEntry, l as safeUrl, n as rowsOfObjects, o as readInfo, r as cellText } from "./source-rows.mjs";
import { n as dayOfCivil, r as daysInMonth } from "./day.mjs";
// src/events/markup.ts
/** A text in which nothing is read as markup. */
function escapeMarkup(text) {
	return text.replace(/[\\*[\]]/g, "\\$&").replace(/^(\s*\d{0,3})([-.)•])(?=\s)/gmu, "$1\\$2");
}
// src/events/html.ts
/** Elements that go with all that is in them. */
const WITH_CONTENT = /^(script|style|iframe|object|svg|math|template|noscript|textarea|select|canvas|video|audio|title|xmp|noembed|noframes)$/;
/** Elements that load, run or ask for something and hold no text. */
const EMPTY = /^(img|embed|input|link|meta|base|source|track|frame|form|button|portal)$/;
const PARAGRAPH = /^(p|div|blockquote|h[1-6]|ul|ol|table|section|article|header|footer|figure|figcaption|pre|dl)$/;
const LINE = /^(br|tr|dt|dd|hr)$/;
const MARKS = /* @__PURE__ */ new Map([
	["b", "**"],
	["strong", "**"],
	["i", "*"],
	["em", "*"],
	["cite", "*"]
]);
const ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	ndash: "–",
	mdash: "—",
	hellip: "…",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	laquo: "«",
	raquo: "»",
	copy: "©",
	euro: "€",
	eacute: "é",
	egrave: "è",
	agrave: "à",
	auml: "ä",
	ouml: "ö",
	uuml: "ü",
	szlig: "ß"
};
function decodeEntities(text) {
	return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (all, decimal, hex, name) => {
		if (name !== void 0) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] ?? all : all;
		const code = decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal);
		return code > 0 && code <= 1114111 && !(code >= 55296 && code < 57344) ? String.fromCodePoint(code) : all;
	});
}
/** The value of an attribute, its entities decoded. */
function attribute(tag, name) {
	const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag);
	const value = match?.[1] ?? match?.[2] ?? match?.[3];
	return value === void 0 ? void 0 : decodeEntities(value);
}
/** Writes markup as text arrives: white space as HTML has it, marks close to their words, breaks where blocks end. */
var MarkupWriter = class {
	#marked;
	#out = "";
	#breaks = 0;
	#space = false;
	#waiting = [];
	constructor(marked) {
		this.#marked = marked;
	}
	/** At least so many line ends before what comes next. */
	break(lines) {
		this.#breaks = Math.max(this.#breaks, lines);
	}
	text(text) {
		const flat = text.replace(/[ \t\r\n\f]+/g, " ");
		if (flat.trim() === "") {
			this.#space ||= flat !== "";
			return;
		}
		if (flat.startsWith(" ")) this.#space = true;
		this.#start();
		const word = flat.trim();
		this.#out += this.#marked ? escapeMarkup(word) : word;
		this.#space = flat.endsWith(" ");
	}
	/** What was put off until there is something to stand before. */
	#start() {
		if (this.#breaks > 0 && this.#out !== "") this.#out += this.#marked ? "\n".repeat(this.#breaks) : " ";
		else if (this.#space && this.#out !== "") this.#out += " ";
		this.#breaks = 0;
		this.#space = false;
		this.#out += this.#waiting.splice(0).join("");
	}
	open(mark) {
		if (this.#marked) this.#waiting.push(mark);
	}
	/** Closes a mark; one with nothing in it leaves no trace. */
	close(open, mark) {
		if (!this.#marked) return;
		if (this.#waiting.at(-1) === open) this.#waiting.pop();
		else this.#out += mark;
	}
	item(bullet) {
		this.break(1);
		if (this.#marked) this.#waiting.push(`${bullet} `);
	}
	/** A list item without text keeps no bullet. */
	forgetBullet() {
		const at = this.#waiting.findIndex((waiting) => /^(-|1\.) $/.test(waiting));
		if (at >= 0) this.#waiting.splice(at, 1);
	}
	get result() {
		return this.#out.trim();
	}
};
function convert(html, marked) {
	const writer = new MarkupWriter(marked);
	const dropped = /* @__PURE__ */ new Set();
	const open = [];
	const lists = [];
	const lastTag = html.lastIndexOf(">");
	const lastComment = html.lastIndexOf("-->");
	let at = 0;
	while (at < html.length) {
		const next = html.indexOf("<", at);
		if (next < 0) break;
		const tag = /^<(\/?)([a-zA-Z][a-zA-Z\d]*)|^<[!?]/.exec(html.slice(next, next + 40));
		const closing = html.startsWith("<!--", next) ? "-->" : ">";
		const ends = next < (closing === ">" ? lastTag : lastComment);
		const end = tag && ends ? html.indexOf(closing, next + 1) : next;
		if (!tag || !ends) {
			writer.text(decodeEntities(html.slice(at, next + 1)));
			at = next + 1;
			continue;
		}
		writer.text(decodeEntities(html.slice(at, next)));
		at = html[end] === ">" ? end + 1 : end + 3;
		const name = tag[2]?.toLowerCase();
		if (name === void 0) continue;
		if (tag[1] === "/") closeTag(name);
		else openTag(name, html.slice(next, at));
	}
	writer.text(decodeEntities(html.slice(at)));
	while (open.length > 0) closeTag(open.at(-1)?.name ?? "");
	return {
		text: writer.result,
		dropped: [...dropped]
	};
	function openTag(name, tag) {
		if (/\son[a-z]+\s*=/i.test(tag)) dropped.add("a script");
		if (WITH_CONTENT.test(name)) {
			dropped.add(`<${name}>`);
			const close = new RegExp(`</${name}[^>]*>`, "gi");
			close.lastIndex = at;
			at = tag.endsWith("/>") ? at : close.exec(html) ? close.lastIndex : html.length;
		} else if (EMPTY.test(name)) dropped.add(`<${name}>`);
		else if (name === "a") openLink(tag);
		else if (name === "ul" || name === "ol") {
			lists.push(name === "ul" ? "-" : "1.");
			writer.break(lists.length > 1 ? 1 : 2);
		} else if (name === "li") writer.item(lists.at(-1) ?? "-");
		else if (PARAGRAPH.test(name)) writer.break(2);
		else if (LINE.test(name)) writer.break(1);
		const mark = MARKS.get(name);
		if (mark === void 0 || open.some((other) => other.mark === mark)) return;
		open.push({
			name,
			mark,
			end: mark
		});
		writer.open(mark);
	}
	function openLink(tag) {
		const href = attribute(tag, "href");
		const url = href === void 0 ? void 0 : safeUrl(href);
		if (href !== void 0 && url === void 0) dropped.add("a link");
		if (url === void 0 || open.some((other) => other.mark === "[")) return;
		open.push({
			name: "a",
			mark: "[",
			end: `](${url.replaceAll("(", "%28").replaceAll(")", "%29")})`
		});
		writer.open("[");
	}
	function closeTag(name) {
		if (name === "ul" || name === "ol") {
			lists.pop();
			writer.break(lists.length > 0 ? 1 : 2);
		} else if (name === "li") writer.forgetBullet();
		else if (PARAGRAPH.test(name)) writer.break(2);
		if (!open.some((other) => other.name === name)) return;
		for (;;) {
			const last = open.pop();
			if (!last) return;
			writer.close(last.mark, last.end);
			if (last.name === name) return;
		}
	}
}
/** HTML as our own markup: paragraphs, lists, bold, italics, links. Only what is on this list passes; the rest leaves its text. */
function markupOfHtml(html) {
	return convert(html, true);
}
/** The text of HTML on one line. */
function plainOfHtml(html) {
	return convert(html, false);
}
// src/events/profile-timelinejs.ts
/** Columns in which TimelineJS allows HTML, and whether ours allows markup there. */
const HTML_FIELDS = [
	["title", false],
	["text", true],
	["media_caption", false],
	["media_credit", false]
];
const COLOUR = /^(#[\da-f]{3,8}|(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^()]*\)|[a-z]{3,30})$/i;
const ADDRESS = /[/.]/;
/** TimelineJS HTML as our own markup; what it loads or runs is dropped, with a word about it. */
function plainEntry(entry, report) {
	const cells = new Map(entry.cells);
	for (const [field, marked] of HTML_FIELDS) {
		const html = cells.get(field);
		if (html === void 0 || !/[<&]/.test(html)) continue;
		const { text, dropped } = marked ? markupOfHtml(html) : plainOfHtml(html);
		if (dropped.length > 0) report({
			kind: "unsafe-html",
			row: entry.row,
			column: entry.heading(field),
			value: html,
			detail: dropped.join(", ")
		});
		if (text === "") cells.delete(field);
		else cells.set(field, text);
	}
	const media = cells.get("media");
	if (media?.trimStart().startsWith("<")) {
		report({
			kind: "unsafe-html",
			row: entry.row,
			column: entry.heading("media"),
			value: media,
			detail: "embedding code"
		});
		cells.delete("media");
	}
	return {
		...entry,
		cells
	};
}
/** Reports a background that is neither an address nor a colour. */
function checkBackground(background, entry, column, report) {
	if (background === void 0 || COLOUR.test(background) || ADDRESS.test(background)) return;
	report({
		kind: "bad-colour",
		row: entry.row,
		column,
		value: background
	});
}
function refine$3(entry, report) {
	for (const [heading, text] of entry.extra) if (/^background$/i.test(heading)) checkBackground(text, entry, heading, report);
	const { cells, ...plain } = plainEntry(entry, report);
	const group = cells.get("group") ?? cells.get("tags");
	const grouped = new Map(cells);
	grouped.delete("tags");
	if (group !== void 0) grouped.set("group", group);
	return {
		...plain,
		cells: grouped
	};
}
/** Knight Lab's TimelineJS spreadsheet: -44 is 44 BC, and cells may hold HTML. */
const timelinejs = {
	negativeYears: "bc",
	refine: refine$3
};
// src/events/json-timelinejs.ts
/** Where TimelineJS keeps what we know, by our name. */
const PATHS = [
	["id", "unique_id"],
	["year", "start_date.year"],
	["month", "start_date.month"],
	["day", "start_date.day"],
	["end_year", "end_date.year"],
	["end_month", "end_date.month"],
	["end_day", "end_date.day"],
	["display_date", "display_date"],
	["display_date", "start_date.display_date"],
	["title", "text.headline"],
	["text", "text.text"],
	["media", "media.url"],
	["media_credit", "media.credit"],
	["media_caption", "media.caption"],
	["alt", "media.alt"],
	["group", "group"]
];
function valueAt(slide, path) {
	let value = slide;
	for (const key of path.split(".")) value = isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
	return value;
}
/** The time of day of a date object, as its own column would say it. */
function clockText(slide, date) {
	const part = (name) => cellText(valueAt(slide, `${date}.${name}`)).padStart(2, "0");
	if (part("hour") === "00" && part("minute") === "00" && part("second") === "00") return "";
	const seconds = part("second") === "00" ? "" : `:${part("second")}`;
	return `${part("hour")}:${part("minute")}${seconds}`;
}
/** True for the slides of TimelineJS, whose dates and texts are objects. */
function isSlide(value) {
	return isObject(value) && (isObject(value.start_date) || isObject(value.text) && "headline" in value.text);
}
/** One slide of a TimelineJS JSON file; `type` is that of the list it stands in. */
function slideEntry(slide, index, type, report) {
	const cells = /* @__PURE__ */ new Map();
	const paths = /* @__PURE__ */ new Map();
	const put = (field, path, text) => {
		if (!paths.has(field) || text !== "") paths.set(field, path);
		if (text !== "" && !cells.has(field)) cells.set(field, text);
	};
	for (const [field, path] of PATHS) put(field, path, cellText(valueAt(slide, path)));
	put("time", "start_date.hour", clockText(slide, "start_date"));
	put("end_time", "end_date.hour", clockText(slide, "end_date"));
	put("type", "type", type);
	const extra = /* @__PURE__ */ new Map();
	for (const key of [
		"background",
		"autolink",
		"scale"
	]) {
		const text = cellText(valueAt(slide, key));
		if (text !== "") extra.set(key, text);
	}
	for (const key of [
		"thumbnail",
		"title",
		"link"
	]) {
		const text = cellText(valueAt(slide, `media.${key}`));
		if (text !== "") extra.set(`media.${key}`, text);
	}
	const prefix = type === "" ? "" : `${type === "era" ? "eras" : "title"}.`;
	const entry = {
		row: index,
		cells,
		further: [],
		extra,
		heading: (field) => prefix + (paths.get(field === "date" ? "year" : field) ?? field)
	};
	const colour = cellText(valueAt(slide, "background.color"));
	checkBackground(colour === "" ? void 0 : colour, entry, "background.color", report);
	return plainEntry(entry, report);
}
// src/events/json-file.ts
const listIn = (value) => Array.isArray(value) ? value : [];
/** The entries of a JSON value: an array of objects, our own file, or TimelineJS's. Undefined where it is none of these. */
function entriesOfJson(value, names, report) {
	const file = isObject(value) ? value : { events: value };
	if (!(Array.isArray(file.events) || Array.isArray(file.bands) || Array.isArray(file.eras))) return void 0;
	const events = listIn(file.events);
	const slides = events.some(isSlide) || isSlide(file.title) || Array.isArray(file.eras);
	const entries = [];
	const each = (list, read) => {
		for (const [index, item] of list.entries()) if (isObject(item)) entries.push(read(item, index));
		else report({
			kind: "not-an-event",
			row: index,
			value: JSON.stringify(item)
		});
	};
	if (slides) {
		if (isObject(file.title)) entries.push(slideEntry(file.title, 0, "title", report));
		each(events, (item, index) => slideEntry(item, index, "", report));
		each(listIn(file.eras), (item, index) => slideEntry(item, index, "era", report));
		return {
			entries,
			info: readInfo(file),
			negativeYears: "bc"
		};
	}
	each(events, (item, index) => jsonEntry(item, index, names, report));
	each(listIn(file.bands), (item, index) => {
		const entry = jsonEntry(item, index, names, report);
		return {
			...entry,
			cells: new Map(entry.cells).set("type", "band")
		};
	});
	const sources = listIn(file.sources).filter(isObject);
	return {
		entries,
		info: readInfo(file),
		...sources.length > 0 && { sources }
	};
}
// src/events/json-text.ts
const TOKEN = /\s*("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b|[[\]{},:])/y;
/**
* Where a broken JSON text breaks. Every engine words and places this differently, some not at all, and an author needs the line.
* One pass over the tokens with a stack of brackets; nothing is built.
*/
function breakOf(text) {
	const open = [];
	let expected = "value";
	let at = 0;
	for (;;) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text)?.[1];
		if (token === void 0) return at + (/^\s*/.exec(text.slice(at, at + 1e3))?.[0].length ?? 0);
		const start = TOKEN.lastIndex - token.length;
		const next = step(token, expected, open);
		if (!next) return start;
		expected = next;
		at = TOKEN.lastIndex;
	}
}
function step(token, expected, open) {
	const afterValue = () => open.length > 0 ? ", or end" : "end";
	if (expected === ":") return token === ":" ? "value" : void 0;
	if (expected === "end") return void 0;
	if (expected === ", or end") {
		const inObject = open.at(-1) === "{";
		if (token === ",") return inObject ? "name" : "value";
		return token === (inObject ? "}" : "]") ? closed() : void 0;
	}
	if (expected === "name" || expected === "name or }") {
		if (token.startsWith("\"")) return ":";
		return token === "}" && expected === "name or }" ? closed() : void 0;
	}
	if (token === "]" && expected === "value or ]") return closed();
	if (token === "{" || token === "[") {
		open.push(token);
		return token === "{" ? "name or }" : "value or ]";
	}
	return /^[\]},:]/.test(token) ? void 0 : afterValue();
	function closed() {
		open.pop();
		return afterValue();
	}
}
/** Reads JSON, and says where it breaks if it does. */
function parseJson(text) {
	try {
		return {
			ok: true,
			value: JSON.parse(text)
		};
	} catch {
		const at = Math.min(breakOf(text), text.length);
		return {
			ok: false,
			line: text.slice(0, at).split(/\r\n?|\n/).length,
			found: text.slice(at, at + 20).split(/[\r\n]/)[0] ?? ""
		};
	}
}
// src/events/profile-acled.ts
const joined = (parts, mark) => [...new Set(parts.filter((part) => part !== void 0 && part !== ""))].join(mark);
/** ACLED's export: the type and the place make a title, sources are parted by semicolons, `time_precision` 2 and 3 are about a day. */
function refine$2(entry) {
	const cells = new Map(entry.cells);
	const put = (field, text) => {
		if (text !== "") cells.set(field, text);
	};
	const get = (name) => extraNamed(entry, name);
	const type = get("sub_event_type") ?? cells.get("group");
	put("title", joined([type, cells.get("place")], ": "));
	put("actors", joined([
		cells.get("actors"),
		get("assoc_actor_1"),
		get("actor2"),
		get("assoc_actor_2")
	], ";"));
	put("place", joined([
		cells.get("place"),
		get("admin1"),
		get("country")
	], ", "));
	const [source, ...others] = (cells.get("source") ?? "").split(";").map((name) => name.trim());
	put("source", source ?? "");
	const further = others.filter((name) => name !== "").map((name) => /* @__PURE__ */ new Map([["source", name]]));
	const loose = /^[23]$/.test(get("time_precision") ?? "");
	return {
		...entry,
		cells,
		further,
		...loose && { approximate: true }
	};
}
/** Armed Conflict Location & Event Data. */
const acled = {
	chosen: {
		id: "event_id_cnty",
		date: "event_date",
		group: "event_type",
		place: "location",
		text: "notes",
		actors: "actor1"
	},
	refine: refine$2
};
// src/events/profile-ucdp.ts
const VIOLENCE = /* @__PURE__ */ new Map([
	["1", "State-based conflict"],
	["2", "Non-state conflict"],
	["3", "One-sided violence"]
]);
/** The earliest and the latest possible day as one date: a day, a month, a year, or one of several days. */
function windowOf(first, last) {
	if (first === last || last === "") return first;
	const from = /^(\d{4})-(\d\d)-(\d\d)$/.exec(first);
	const to = /^(\d{4})-(\d\d)-(\d\d)$/.exec(last);
	if (!(from && to)) return first;
	const [, year = "", month = "", day] = from;
	const [, lastYear, lastMonth, lastDay] = to;
	if (year === lastYear && day === "01") {
		if (month === lastMonth && Number(lastDay) === daysInMonth(Number(year), Number(month))) return `${year}-${month}`;
		if (month === "01" && lastMonth === "12" && lastDay === "31") return year;
	}
	const dayOf = ([, y, m, d]) => dayOfCivil(Number(y), Number(m), Number(d));
	return dayOf(from) < dayOf(to) ? `[${first}..${last}]` : first;
}
/** UCDP's event data: `date_start` and `date_end` bound one moment, they are no duration. */
function refine$1(entry) {
	const cells = new Map(entry.cells);
	const get = (name) => extraNamed(entry, name) ?? "";
	const put = (field, text) => {
		if (text !== "") cells.set(field, text);
	};
	const day = (field) => (cells.get(field) ?? "").replace(/[ T]00:00:00(\.0+)?Z?$/, "");
	put("date", windowOf(day("date"), day("end")));
	cells.delete("end");
	const sides = [get("side_a"), get("side_b")].filter((side) => side !== "");
	const place = cells.get("place") ?? (get("adm_1") || get("country"));
	put("place", place);
	put("title", [sides.join(" – ") || get("conflict_name"), place].filter((part) => part !== "").join(", "));
	put("actors", sides.join(";"));
	put("group", VIOLENCE.get(get("type_of_violence")) ?? get("type_of_violence"));
	const [headline, office] = [get("source_headline"), get("source_office")];
	put("source", headline === "" ? cells.get("source") ?? office : [headline, office].filter(Boolean).join(", "));
	return {
		...entry,
		cells
	};
}
/** Uppsala Conflict Data Program, Georeferenced Event Dataset. */
const ucdp = {
	chosen: {
		id: "id",
		date: "date_start",
		end: "date_end",
		place: "where_coordinates",
		source: "source_article"
	},
	refine: refine$1
};
// src/events/profile-wikidata.ts
const DATE = /^([+-]?)0*(\d+)-(\d\d)-(\d\d)(?:T[\d:.]+Z?)?$/;
/** Wikidata's own number for a day; without a precision nothing finer can be meant. */
const DAY = 11;
/** A year as EDTF writes it. */
const yearText = (year) => {
	const digits = String(Math.abs(year));
	return digits.length > 4 ? `Y${year}` : `${year < 0 ? "-" : ""}${digits.padStart(4, "0")}`;
};
/** "17th century" or "4th century BC" of an astronomical year. */
function centuryText(year) {
	const count = year > 0 ? Math.ceil(year / 100) : Math.ceil((1 - year) / 100);
	return `${count}${/1[123]$/.test(String(count)) ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][count % 10] ?? "th"} century${year > 0 ? "" : " BC"}`;
}
/**
* A date of the query service (astronomical years, the time of day never real) at the precision that stands beside it: 11 is a
* day, 9 a year, 7 a century, 0 a thousand million years. An unknown value has no date at all.
*/
function wikidataDate(text, precisionText) {
	if (/^(_:|t\d+$|http)/.test(text)) return "";
	const [, sign, digits = "", month = "00", day = "00"] = DATE.exec(text) ?? [];
	if (digits === "") return text;
	const precision = precisionText === void 0 ? DAY : Number(precisionText);
	const year = Number(`${sign}${digits}`);
	const written = yearText(year);
	if (precision <= 5) return `Y${year}S${Math.max(1, digits.length - (9 - precision))}`;
	if (precision === 6) return written.length > 5 || written.startsWith("Y") ? written : `${written.slice(0, -3)}XXX`;
	if (precision === 7) return centuryText(year);
	if (precision === 8) return written.startsWith("Y") ? written : `${written.slice(0, -1)}X`;
	if (precision === 9 || month === "00" || written.startsWith("Y")) return written;
	return precision === 10 || day === "00" ? `${written}-${month}` : `${written}-${month}-${day}`;
}
function refine(entry) {
	const cells = new Map(entry.cells);
	const put = (field, text) => {
		if (text === "") cells.delete(field);
		else cells.set(field, text);
	};
	const precision = (name) => /^\d+$/.exec(extraNamed(entry, name) ?? "")?.[0];
	put("date", wikidataDate(cells.get("date") ?? "", precision("precision") ?? precision("datePrecision")));
	put("end", wikidataDate(cells.get("end") ?? "", precision("endPrecision")));
	const item = cells.get("id") ?? "";
	put("id", /(Q\d+)$/.exec(item)?.[1] ?? item);
	if (!cells.has("source_url") && /^https?:/.test(item)) {
		put("source", "Wikidata");
		put("source_url", item);
	}
	return {
		...entry,
		cells
	};
}
// src/events/other-formats.ts
/** The formats of other programs, by name. */
const PROFILES = {
	timelinejs,
	acled,
	ucdp,
	wikidata: {
		negativeYears: "astronomical",
		chosen: {
			id: "item",
			title: "itemLabel",
			text: "itemDescription"
		},
		refine
	}
};
/** Takes a JSON text apart; what is none, or no timeline, is reported and gives nothing. */
function jsonContent(text, names, report) {
	const json = parseJson(text);
	if (!json.ok) {
		report({
			kind: "bad-json",
			line: json.line,
			value: json.found
		});
		return {};
	}
	const file = entriesOfJson(json.value, names, report);
	if (!file) {
		report({
			kind: "not-a-table",
			detail: "JSON without a list of “events”"
		});
		return {};
	}
	const [first] = file.entries;
	if (!first) report({ kind: "no-rows" });
	const columns = /* @__PURE__ */ new Map();
	for (const field of [
		"date",
		"year",
		"title"
	]) if (first?.cells.has(field)) columns.set(field, first.heading(field));
	return {
		...file,
		columns,
		sources: rowsOfObjects(file.sources ?? [])
	};
}
export { PROFILES, jsonContent };
