/** What stands between the pieces of a quote from which something was left out. */
const LEFT_OUT = /\s*(?:…|\.\.\.|\[…\])\s*/u;
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Percent-encoding for a text directive: `-`, `,` and `&` have a meaning there. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The address of a source at the words of a quote, as a text fragment: a browser that knows them scrolls there and marks them. Of a
 * quote with words left out, all from its first piece to its last is marked. Addresses that are not http(s) stay as they are.
 */
export function atQuote(url: string, quote: string | undefined): string {
  const pieces = (quote ?? "")
    .split(LEFT_OUT)
    .map((piece) => piece.replace(/\s+/gu, " ").trim())
    .filter((piece) => piece !== "");
  const [first] = pieces;
  if (first === undefined || !/^https?:\/\//i.test(url) || LONE_SURROGATE.test(quote ?? "")) return url;
  const ends = pieces.length === 1 ? [first] : [first, pieces.at(-1) ?? ""];
  const [page = url, ...fragment] = url.split("#");
  return `${page}#${fragment.join("#").replace(/:~:.*$/s, "")}:~:text=${ends.map(encoded).join(",")}`;
}
