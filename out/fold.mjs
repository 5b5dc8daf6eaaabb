// src/events/fold.ts
/** A text for comparing: lower case, accents off, every run of anything but letters and digits one space. */
function fold(text) {
	return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** The same without spaces: "Start_Date" and "startdate" are one name. */
function foldName(text) {
	return fold(text).replaceAll(" ", "");
}
export { foldName as n, fold as t };
