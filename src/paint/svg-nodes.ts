import type { Markup } from "./xml.ts";

const SVG = "http://www.w3.org/2000/svg";
const PIECES = /<\/[a-z]+>|<([a-z]+)((?: [A-Za-z-]+="[^"]*")*)>|([^<]+)/g;
const ATTRIBUTES = / ([A-Za-z-]+)="([^"]*)"/g;
const SIGNS: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => SIGNS[name] ?? "");

/**
 * Markup of `sceneSvg` as nodes of a document. A policy with Trusted Types lets nobody parse markup; ours is regular, and its nodes are
 * made one by one. Throws where it is not whole.
 */
export function svgNodes(markup: Markup, document: Document): SVGSVGElement {
  const root = document.createElementNS(SVG, "g");
  let parent: Element = root;
  for (const [piece, name, attributes = "", text] of markup.matchAll(PIECES)) {
    if (name) {
      const node = document.createElementNS(SVG, name);
      for (const [, key = "", value = ""] of attributes.matchAll(ATTRIBUTES)) {
        if (key !== "xmlns") node.setAttribute(key, plain(value));
      }
      parent.append(node);
      parent = node;
    } else if (text !== undefined) parent.append(plain(text));
    else if (piece === `</${parent.localName}>`) parent = parent.parentElement ?? root;
  }
  const picture = root.firstElementChild;
  if (parent !== root || !(picture instanceof SVGSVGElement)) throw new Error("not a whole picture");
  picture.remove();
  return picture;
}
