import { l as isSourceField, n as fieldOf, r as fieldStarting, t as isBlank } from "./table.mjs";
import { n as foldName, t as fold } from "./fold.mjs";
// src/events/entry.ts
/** The cell of a column we do not know, by its heading in whatever case. */
function extraNamed({ extra }, name) {
	const exact = extra.get(name);
	if (exact !== void 0) return exact;
	for (const [heading, text] of extra) if (heading.toLowerCase() === name.toLowerCase()) return text;
}
/** Control characters that text never needs, and those that turn the direction of all that follows. */
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;
/** True for text that could make its neighbours read backwards. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/;
/** A cell's text as it is kept: line ends as `\n`, control characters out, and the mark off that exporting put before a formula. */
function tidyCell(cell) {
	const text = cell.trim();
	if (text === "") return "";
	const plain = (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text).replace(CONTROLS, "");
	return /^'+[=+\-@]/.test(plain) ? plain.slice(1) : plain;
}
/** Where a cell of a field stands. A date may stand in a column of years. */
function headingIn({ at, header }) {
	return (field) => header[at.get(field) ?? (field === "date" ? at.get("year") : void 0) ?? -1] ?? field;
}
/** What spreadsheets show where a formula failed; in a date it is reported with the date. */
const SHEET_ERROR = /^#(#+|N\/A|[A-Z/0]+[!?])$/;
const IN_DATES = /date|year|month|day|^end/;
/** Takes one row apart. Cells beyond the last heading are reported, never silently dropped. */
function entryOf(row, columns, report) {
	const { at, header } = columns;
	const read = (index) => {
		const cell = row.cells[index] ?? "";
		if (TURNS.test(cell)) report({
			kind: "bidi-control",
			row: row.row,
			column: header[index]
		});
		return tidyCell(cell);
	};
	const cells = /* @__PURE__ */ new Map();
	for (const [field, index] of at) {
		const text = read(index);
		if (text !== "") cells.set(field, text);
		if (SHEET_ERROR.test(text) && !IN_DATES.test(field)) report({
			kind: "spreadsheet-error",
			severity: "warning",
			row: row.row,
			column: header[index],
			value: text
		});
	}
	const extra = /* @__PURE__ */ new Map();
	for (const index of columns.extra) {
		const text = read(index);
		if (text !== "") extra.set(header[index] ?? "", text);
	}
	const further = [];
	for (const source of columns.further) {
		const said = /* @__PURE__ */ new Map();
		for (const [field, index] of source) {
			const text = read(index);
			if (text !== "") said.set(field, text);
		}
		if (said.size > 0) further.push(said);
	}
	const beyond = row.cells.slice(header.length).map(tidyCell).filter((text) => text !== "");
	if (beyond.length > 0) report({
		kind: "too-many-cells",
		row: row.row,
		value: beyond.join(" | ")
	});
	return {
		row: row.row,
		cells,
		further,
		extra,
		heading: headingIn(columns)
	};
}
// src/events/link.ts
/**
* An address that may become a link: http(s), mailto, or relative to the page. Anything else, `javascript:` and `data:` in
* whatever spelling, is refused. Browsers drop control characters and leading spaces, so they are dropped before judging.
*/
function safeUrl(text) {
	const url = text.replace(/\p{Cc}/gu, "").trim().replaceAll(" ", "%20");
	const scheme = /^([^/?#]*?):/.exec(url)?.[1];
	if (scheme === void 0) return url === "" ? void 0 : url;
	if (/^(https?|mailto)$/i.test(scheme)) return url;
}
/** The host of an address, without `www.`: what a source is called that gives nothing but its link. */
function hostOf(url) {
	return (/^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url).replace(/^.*@/, "").replace(/^www\./i, "") || url;
}
/** The addresses in a cell that holds one, or several parted by spaces or line breaks. */
function linksIn(cell) {
	return cell.split(/\s+(?=[a-z][a-z0-9+.-]*:)/i).filter((part) => part !== "");
}
// src/events/timeline-json.ts
/** True for a JSON object, not for an array or null. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** A text that says something; numbers count as text. */
function textOf(value) {
	if (typeof value === "number" && Number.isFinite(value)) return String(value);
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
/**
* What a timeline.json says of the timeline. Keys it does not know are left alone, and so are values of the wrong make: a
* slip in a settings file must not cost the timeline.
*/
function readInfo(json) {
	if (!isObject(json)) return {};
	const info = {};
	for (const key of [
		"title",
		"description",
		"lang",
		"from",
		"to"
	]) {
		const text = textOf(json[key]);
		if (text !== void 0) info[key] = text;
	}
	const groups = json.groups;
	if (isObject(groups)) {
		const labels = Object.entries(groups).map(([id, label]) => [id, textOf(label) ?? id]);
		if (labels.length > 0) info.groups = new Map(labels);
	}
	return info;
}
// src/events/json-entry.ts
/** A value as the text of a cell: numbers as they are, lists parted by semicolons, anything deeper as JSON. */
function cellText(value) {
	if (value === null || value === void 0) return "";
	if (typeof value === "string") return tidyCell(value);
	if (Array.isArray(value)) return value.map(cellText).filter(Boolean).join("; ");
	if (isObject(value)) return JSON.stringify(value);
	return String(value);
}
/** A date as JSON gives it: a number is a year, and beyond four digits a year of geology. */
function dateText(value) {
	return typeof value === "number" && Number.isInteger(value) && value < -9999 ? `Y${value}` : cellText(value);
}
const SOURCE_KEYS = /* @__PURE__ */ new Map([
	["name", "source"],
	["title", "source"],
	["source", "source"],
	["id", "source"],
	["publisher", "source"],
	["outlet", "source"],
	["url", "source_url"],
	["link", "source_url"],
	["sourceurl", "source_url"],
	["date", "source_date"],
	["published", "source_date"],
	["sourcedate", "source_date"],
	["type", "source_type"],
	["quote", "quote"],
	["locator", "locator"],
	["dateclaim", "date"]
]);
/** One source of a list: a name or an address alone, or an object that tells more. */
function sourceOf(value) {
	const cells = /* @__PURE__ */ new Map();
	if (!isObject(value)) {
		const text = cellText(value);
		if (text !== "") cells.set(/^https?:\/\/\S+$/i.test(text) ? "source_url" : "source", text);
		return cells;
	}
	for (const [key, item] of Object.entries(value)) {
		const field = SOURCE_KEYS.get(foldName(key));
		const text = field === "date" ? dateText(item) : cellText(item);
		if (field && text !== "" && !cells.has(field)) cells.set(field, text);
	}
	return cells;
}
/** The cells of a media object; `url` and `caption` there mean the picture's. */
const MEDIA_KEYS = /* @__PURE__ */ new Map([
	["url", "media"],
	["src", "media"],
	["credit", "media_credit"],
	["caption", "media_caption"],
	["alt", "alt"]
]);
/** Lays an object's keys out as the columns of a table: our names first, then synonyms, each once. */
function fieldsOf(keys, names) {
	const fields = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	for (const find of [
		ownField,
		fieldOf,
		fieldStarting
	]) for (const key of keys) {
		const field = fields.has(key) ? void 0 : find(key, names);
		if (!field || taken.has(field)) continue;
		fields.set(key, field);
		taken.add(field);
	}
	return fields;
}
/** The column whose own name a key is, letter for letter but for case and signs. */
function ownField(key, names) {
	const field = fieldOf(key, names);
	return field !== void 0 && foldName(field) === foldName(key) ? field : void 0;
}
/** One object of our own JSON. `sources` may be a list; so may `tags` and `actors`. */
function jsonEntry(value, index, names, report) {
	const keys = Object.keys(value);
	const fields = fieldsOf(keys, names);
	const cells = /* @__PURE__ */ new Map();
	const extra = /* @__PURE__ */ new Map();
	const further = [];
	const paths = /* @__PURE__ */ new Map();
	const put = (field, path, text) => {
		if (text === "" || cells.has(field)) return;
		cells.set(field, text);
		paths.set(field, path);
	};
	for (const key of keys) {
		const field = fields.get(key);
		const item = value[key];
		if (typeof item === "string" && TURNS.test(item)) report({
			kind: "bidi-control",
			row: index,
			column: key
		});
		if (field) paths.set(field, key);
		if (field === "source" && typeof item === "object" && item !== null) {
			const list = Array.isArray(item) ? item : [item];
			further.push(...list.map(sourceOf).filter(({ size }) => size > 0));
		} else if (field === "media" && isObject(item)) for (const [part, text] of Object.entries(item)) {
			const of = MEDIA_KEYS.get(foldName(part));
			if (of) put(of, `${key}.${part}`, cellText(text));
		}
		else if (field) put(field, key, field === "date" || field === "end" ? dateText(item) : cellText(item));
		else if (cellText(item) !== "") extra.set(key, cellText(item));
	}
	const [first] = further;
	if (first && !first.has("date") && ![...cells.keys()].some(isSourceField)) {
		further.shift();
		for (const [field, text] of first) if (field !== "date") put(field, "sources", text);
	}
	return {
		row: index,
		cells,
		further,
		extra,
		heading: (field) => paths.get(field) ?? field
	};
}
// src/events/source-rows.ts
/** The texts of the `published` column of sources.csv. */
function publicationTexts(records) {
	const [head, ...rows] = records.filter((row) => !isBlank(row));
	const at = head?.cells.findIndex((heading) => fold(heading) === "published") ?? -1;
	return rows.map(({ row, cells }) => ({
		row,
		text: (cells[at] ?? "").trim()
	})).filter(({ text }) => text !== "");
}
/** A list of documents in JSON, as the rows of a table: the keys are the headings. */
function rowsOfObjects(objects) {
	const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
	return [{
		row: 0,
		cells: keys
	}, ...objects.map((object, index) => ({
		row: index + 1,
		cells: keys.map((key) => Object.hasOwn(object, key) ? cellText(object[key]) : "")
	}))];
}
export { isObject as a, linksIn as c, extraNamed as d, tidyCell as f, jsonEntry as i, safeUrl as l, rowsOfObjects as n, readInfo as o, cellText as r, hostOf as s, publicationTexts as t, entryOf as u };
