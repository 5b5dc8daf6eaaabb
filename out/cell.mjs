// src/dates/cell.ts
/** Digits that a spreadsheet may hold instead of ASCII ones: Arabic-Indic and Persian. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** Zero-width, bidi and control characters, soft hyphens and the byte order mark. */
const UNSEEN = /(?!\s)\p{Cc}|\p{Cf}/gu;
/**
* A cell's text as it should have been typed: compatibility forms resolved, ASCII digits, plain spaces, no invisible
* characters, no Excel apostrophe, no pair of quotes. Dashes become `-`, but a long one `–`: `1911–12` is a range,
* `1911-12` is December 1911.
*/
function cleanCell(raw) {
	return raw.slice(0, 240).replace(UNSEEN, "").normalize("NFKC").replace(OTHER_DIGITS, (digit) => String(digit.charCodeAt(0) & 15)).replace(/[\u2012-\u2015]/g, "–").replace(/[\u2010\u2011\u2212]/g, "-").replace(/[\u2018\u2019\u02bc]/g, "'").replace(/\s+/g, " ").trim().replace(/^'(?!\d\ds?$)/, "").replace(/^["'“”«„](.*)["'“”»]$/, "$1").trim();
}
/** Letters that differ between Arabic, Dari and Pashto keyboards only. */
const ALIKE = /* @__PURE__ */ new Map([
	["ي", "ی"],
	["ى", "ی"],
	["ې", "ی"],
	["ۍ", "ی"],
	["ك", "ک"],
	["ګ", "گ"],
	["ة", "ه"]
]);
/** Lower case, without accents: how words are compared. */
function folded(text) {
	return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[يىېۍكګة]/g, (letter) => ALIKE.get(letter) ?? letter);
}
export { folded as n, cleanCell as t };
