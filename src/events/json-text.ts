/** What a JSON text holds, or the line on which it breaks. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly line: number; readonly found: string };

const TOKEN =
  /\s*("[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b|[[\]{},:])/y;

/** What may come next. */
type Expected = "value" | "value or ]" | "name" | "name or }" | ":" | ", or end" | "end";

/**
 * Where a broken JSON text breaks. Every engine words and places this differently, some not at all, and an author needs the line.
 * One pass over the tokens with a stack of brackets; nothing is built.
 */
function breakOf(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return at + (/^\s*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    const start = TOKEN.lastIndex - token.length;
    const next = step(token, expected, open);
    if (!next) return start;
    expected = next;
    at = TOKEN.lastIndex;
  }
}

function step(token: string, expected: Expected, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? ", or end" : "end");
  if (expected === ":") return token === ":" ? "value" : undefined;
  if (expected === "end") return undefined;
  if (expected === ", or end") {
    const inObject = open.at(-1) === "{";
    if (token === ",") return inObject ? "name" : "value";
    return token === (inObject ? "}" : "]") ? closed() : undefined;
  }
  if (expected === "name" || expected === "name or }") {
    if (token.startsWith('"')) return ":";
    return token === "}" && expected === "name or }" ? closed() : undefined;
  }
  if (token === "]" && expected === "value or ]") return closed();
  if (token === "{" || token === "[") {
    open.push(token);
    return token === "{" ? "name or }" : "value or ]";
  }
  return /^[\]},:]/.test(token) ? undefined : afterValue();

  function closed(): Expected {
    open.pop();
    return afterValue();
  }
}

/** Reads JSON, and says where it breaks if it does. */
export function parseJson(text: string): JsonReading {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    const at = Math.min(breakOf(text), text.length);
    const line = text.slice(0, at).split(/\r\n?|\n/).length;
    return { ok: false, line, found: text.slice(at, at + 20).split(/[\r\n]/)[0] ?? "" };
  }
}
