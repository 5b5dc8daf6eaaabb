/** What an element is given besides its children; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that was written by `element` or `xmlText`, and never text from data. */
export type Markup = string;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** What XML cannot hold, not even escaped: control characters, halves of pairs, two that are no characters. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as it is written in a document or an attribute, of XML as of HTML. */
export function xmlText(text: string): Markup {
  return text.replace(NOT_XML, "\u{fffd}").replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** An element with its attributes, around markup. */
export function element(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${xmlText(String(value))}"`)
    .join("");
  return `<${name}${given}>${children.join("")}</${name}>`;
}
