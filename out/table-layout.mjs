import { a as ownNames, l as isSourceField, n as fieldOf, r as fieldStarting, t as isBlank } from "./table.mjs";
import { n as foldName, t as fold } from "./fold.mjs";
// src/events/find-header.ts
/** Among how many rows that are not blank the header may stand. */
const HEADER_ROWS = 8;
/** How many columns a row names, if a date or a year is among them. */
function knownIn(row, names, find) {
	const fields = new Set(row.cells.map((cell) => find(cell, names)));
	fields.delete(void 0);
	return fields.has("date") || fields.has("year") ? fields.size : 0;
}
/** The rows among which the header may stand. */
function firstRows(rows) {
	const candidates = [];
	for (const row of rows) {
		if (candidates.length === HEADER_ROWS) break;
		if (!isBlank(row)) candidates.push(row);
	}
	return candidates;
}
/** The row that holds the headings: of the first eight that are not blank the one with most headings we know, a date or a year among them. */
function findHeader(rows, names) {
	let best;
	let most = 0;
	for (const row of firstRows(rows)) {
		const known = knownIn(row, names, fieldOf);
		if (known > most) [best, most] = [row, known];
	}
	return best;
}
/** The row whose first cell names the date and whose others look like figures: the dates of a table written sideways, perhaps. */
function dateRowOf(rows, names) {
	const row = rows.find(({ cells }) => /^(date|year)$/.test(fieldOf(cells[0] ?? "", names) ?? ""));
	const rest = row?.cells.slice(1).filter((cell) => cell.trim() !== "") ?? [];
	const figures = rest.filter((cell) => /\d/.test(cell)).length;
	return row && rest.length > 1 && figures * 2 >= rest.length ? {
		row,
		rest
	} : void 0;
}
// src/events/find-columns.ts
/** "source 2", "source_2_url", "url 2": the heading without its number, and the number. */
function numbered(heading) {
	const [, before, number, after = ""] = /^(\D+?) ?(\d)(?: (\D*))?$/u.exec(fold(heading)) ?? [];
	return before === void 0 ? void 0 : {
		base: `${before} ${after}`,
		number: Number(number)
	};
}
var ColumnFinder = class {
	#header;
	#report;
	#at = /* @__PURE__ */ new Map();
	#further = [];
	#taken = /* @__PURE__ */ new Set();
	constructor(header, report) {
		this.#header = header;
		this.#report = report;
	}
	#each(visit) {
		for (const [index, heading] of this.#header.entries()) if (heading.trim() !== "" && !this.#taken.has(index)) visit(heading, index);
	}
	#take(field, index) {
		if (this.#at.has(field)) return;
		this.#at.set(field, index);
		this.#taken.add(index);
	}
	chosen(chosen) {
		for (const [field, heading] of chosen) {
			const index = this.#header.findIndex((name) => foldName(name) === foldName(heading));
			if (index >= 0) this.#take(field, index);
		}
	}
	/** Headings that are a known name as a whole; with `starting`, those that begin with one. */
	named(names, find) {
		this.#each((heading, index) => {
			const field = find(heading, names);
			if (field) this.#take(field, index);
		});
	}
	/** "Tag" is a keyword in English and a day in German: beside a month it is the day. */
	germanDays() {
		const tag = this.#at.get("tags");
		if (tag === void 0 || !this.#at.has("month") || this.#at.has("day") || foldName(this.#header[tag] ?? "") !== "tag") return;
		this.#at.delete("tags");
		this.#at.set("day", tag);
	}
	/** `source 2`, `source_url 2`: they pair up by number. */
	numbered(names) {
		this.#each((heading, index) => {
			const part = numbered(heading);
			const field = part && fieldOf(part.base, names);
			if (!(part && field && isSourceField(field))) return;
			if (part.number < 2) this.#take(field, index);
			else this.#takeFurther(field, index, part.number - 2);
		});
	}
	/** Second columns of a kind: further sources pair up by order, anything else is kept as an unknown column, with a word about it. */
	repeated(names) {
		this.#each((heading, index) => {
			const field = fieldOf(heading, names);
			if (!field) return;
			const slot = isSourceField(field) && field.startsWith("source") ? this.#freeSlot(field) : -1;
			if (slot >= 0 && isSourceField(field)) this.#takeFurther(field, index, slot);
			else this.#report({
				kind: "duplicate-header",
				column: heading.trim(),
				detail: this.#header[this.#at.get(field) ?? 0]
			});
		});
	}
	/** The first further source that still lacks this column. */
	#freeSlot(field) {
		const slot = this.#further.findIndex((source) => !source.has(field));
		return slot < 0 ? this.#further.length : slot;
	}
	#takeFurther(field, index, slot) {
		while (this.#further.length <= slot) this.#further.push(/* @__PURE__ */ new Map());
		if (this.#further[slot]?.has(field)) return;
		this.#further[slot]?.set(field, index);
		this.#taken.add(index);
	}
	found() {
		const header = headerOf(this.#header);
		const extra = header.map((_, index) => index).filter((index) => !this.#taken.has(index));
		return {
			header,
			at: this.#at,
			further: this.#further,
			extra
		};
	}
};
/** Headings as they are called: trimmed, and by their number where there is none. Empty columns at the end are none. */
function headerOf(header) {
	const last = header.findLastIndex((heading) => heading.trim() !== "");
	return header.slice(0, last + 1).map((heading, index) => heading.trim() || `Column ${index + 1}`);
}
/**
* Finds the known columns among the headings: what was chosen, our own names, synonyms, then headings that begin with a known
* name. The first of a kind wins; what nobody knows is kept as it is.
*/
function findColumns({ header, names, chosen = /* @__PURE__ */ new Map(), exact }, report) {
	const finder = new ColumnFinder(header, report);
	finder.chosen(chosen);
	finder.named(ownNames(), fieldOf);
	finder.named(names, fieldOf);
	finder.germanDays();
	finder.numbered(names);
	finder.repeated(names);
	if (!exact) finder.named(names, fieldStarting);
	return finder.found();
}
// src/events/profile.ts
/** The format of a table, by its headings; undefined for our own. */
function profileNameOf(header) {
	const names = new Set(header.map(foldName));
	if (names.has("headline") && (names.has("year") || names.has("startdate"))) return "timelinejs";
	if (names.has("eventidcnty")) return "acled";
	if (names.has("datestart") && names.has("dateprec")) return "ucdp";
	return names.has("item") && names.has("itemlabel") ? "wikidata" : void 0;
}
// src/events/table-layout.ts
/** The layout under a row of headings. */
async function layoutUnder(header, rows, desk) {
	const name = profileNameOf(header.cells);
	const profile = name === void 0 ? {} : (await import("./other-formats.mjs")).PROFILES[name];
	const chosen = new Map(Object.entries({
		...profile.chosen,
		...desk.options.columns
	}));
	const exact = profile.chosen !== void 0;
	return {
		columns: findColumns({
			header: header.cells,
			names: desk.names,
			chosen,
			exact
		}, desk.report),
		profile,
		rows: rows.slice(rows.indexOf(header) + 1)
	};
}
export { knownIn as a, firstRows as i, dateRowOf as n, findHeader as r, layoutUnder as t };
