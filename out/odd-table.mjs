import { a as knownIn, i as firstRows, n as dateRowOf, t as layoutUnder } from "./table-layout.mjs";
import { n as fieldOf, r as fieldStarting, t as isBlank } from "./table.mjs";
// src/events/guess-columns.ts
/** How many rows are looked at. */
const SAMPLE = 50;
function contents(rows, isDate) {
	const sample = rows.slice(0, SAMPLE);
	const width = sample.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	return Array.from({ length: width }, (_, index) => {
		const cells = sample.map((row) => (row.cells[index] ?? "").trim()).filter((cell) => cell !== "");
		const texts = cells.filter((cell) => /\p{L}/u.test(cell) && !isDate(cell) && !/^https?:/i.test(cell));
		const length = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
		return {
			index,
			filled: cells.length,
			dates: cells.filter(isDate).length,
			texts: new Set(texts).size,
			length
		};
	});
}
/** The column that holds most dates, if most of what it holds are dates. */
function guessDateColumn(rows, isDate) {
	return contents(rows, isDate).filter(({ dates, filled }) => dates > 0 && dates * 2 >= filled).reduce((best, next) => best && best.dates >= next.dates ? best : next, void 0)?.index;
}
/** The column that tells events apart in words: the only text column, else the one with the longest texts. */
function guessTitleColumn(rows, free, isDate) {
	return contents(rows, isDate).filter(({ index, texts }) => texts > 0 && free(index)).reduce((best, next) => best && best.length >= next.length ? best : next, void 0)?.index;
}
/** The columns of a table without headings, by what they hold: the dates, a title, and the longer of two texts as the text. */
function guessColumns(rows, isDate) {
	const date = guessDateColumn(rows, isDate);
	if (date === void 0) return void 0;
	const all = contents(rows, isDate);
	const [first, second] = all.filter(({ index, texts }) => texts > 0 && index !== date).sort((a, b) => b.texts - a.texts || a.index - b.index).slice(0, 2).sort((a, b) => a.length - b.length || a.index - b.index);
	const at = /* @__PURE__ */ new Map([["date", date]]);
	if (first) at.set("title", first.index);
	if (second && second.length > 40) at.set("text", second.index);
	const used = new Set(at.values());
	return {
		header: all.map(({ index }) => `Column ${index + 1}`),
		at,
		further: [],
		extra: all.map(({ index }) => index).filter((index) => !used.has(index))
	};
}
// src/events/odd-table.ts
const isWritten = (row) => !isBlank(row);
/**
* True for a table that is written sideways: the first cell of a row names the date, the rest of that row are dates, and the
* first column holds headings rather than dates.
*/
function isTransposed(rows, names, isDate) {
	const first = firstRows(rows);
	const dates = dateRowOf(first, names);
	if (!dates || dates.rest.filter(isDate).length * 2 < dates.rest.length) return false;
	const others = first.filter((row) => row !== dates.row).map(({ cells }) => cells[0] ?? "");
	return others.length > 0 && others.filter(isDate).length * 2 < others.length;
}
/** A table turned over: its columns become rows. A row's number is then that of the column it was. */
function turn(rows) {
	const written = rows.filter(isWritten);
	const width = written.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	return Array.from({ length: width }, (_, column) => ({
		row: column + 1,
		cells: written.map(({ cells }) => cells[column] ?? "")
	}));
}
/** The first row, where a heading begins with a name we know ("Date of the event") and none is a date itself. */
function vagueHeader(rows, names, isDate) {
	const [first] = firstRows(rows);
	const either = (cell, all) => fieldOf(cell, all) ?? fieldStarting(cell, all);
	return first && knownIn(first, names, either) > 0 && !first.cells.some(isDate) ? first : void 0;
}
/** The title is the only column of texts that is left, else the one with the longest texts. */
function titled(layout, isDate, { report }) {
	const { columns, rows, profile } = layout;
	if (columns.at.has("title") || profile.chosen) return layout;
	const text = columns.at.get("text");
	const free = (index) => columns.extra.includes(index) || index === text;
	const guess = guessTitleColumn(rows.filter(isWritten), free, isDate);
	report({
		kind: "no-title-column",
		detail: guess === void 0 ? void 0 : columns.header[guess]
	});
	if (guess === void 0) return layout;
	const at = new Map(columns.at);
	if (guess === text) at.delete("text");
	at.set("title", guess);
	return {
		...layout,
		columns: {
			...columns,
			at,
			extra: columns.extra.filter((index) => index !== guess)
		}
	};
}
/** A table of times of day under one date that its author settles, or that nobody knows. */
async function timesOnly(rows, desk) {
	const header = rows.find(isWritten);
	if (!header) return void 0;
	const layout = await layoutUnder(header, rows, {
		...desk,
		report: () => void 0
	});
	const { at } = layout.columns;
	if (!at.has("time") || at.size < 2) return void 0;
	if (desk.options.baseDate === void 0) desk.report({
		kind: "no-date-column",
		detail: "There are only times of day"
	});
	return layout;
}
/** A table whose first row is an event already, or of which nobody knows which column holds the dates. */
function withoutHeader(rows, isDate, { report }) {
	const written = rows.filter(isWritten);
	const [first, ...rest] = written;
	const columns = first?.cells.some(isDate) ? guessColumns(written, isDate) : void 0;
	if (columns) {
		report({
			kind: "no-header",
			detail: [...columns.at].map(([field, index]) => `${field} ← ${columns.header[index] ?? ""}`).join(", ")
		});
		return {
			columns,
			profile: {},
			rows
		};
	}
	const guess = guessDateColumn(rest, isDate);
	const heading = guess === void 0 ? void 0 : first?.cells[guess]?.trim() || `Column ${guess + 1}`;
	report({
		kind: "no-date-column",
		detail: guess === void 0 ? void 0 : `Column ${guess + 1}, “${heading}”, looks like dates`,
		offer: heading
	});
}
/** The layout of a table without headings, without a title, or written sideways; `found` is what its headings told. */
async function oddLayout(rows, found, desk) {
	const isDate = await desk.dateTest();
	if (isTransposed(rows, desk.names, isDate)) {
		desk.report({ kind: "transposed-table" });
		const turned = turn(rows);
		const [header] = turned;
		return header && titled(await layoutUnder(header, turned, desk), isDate, desk);
	}
	if (found) return titled(found, isDate, desk);
	const timed = await timesOnly(rows, desk);
	if (timed) return titled(timed, isDate, desk);
	const vague = vagueHeader(rows, desk.names, isDate);
	return vague ? titled(await layoutUnder(vague, rows, desk), isDate, desk) : withoutHeader(rows, isDate, desk);
}
export { oddLayout };
