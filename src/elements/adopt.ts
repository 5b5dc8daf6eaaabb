import type { CSSResult } from "lit";

/** Gives the shadow root around a node the styles of something that was fetched later, each once; nothing where there is no root. */
export function adopt(node: Node | null, ...styles: readonly CSSResult[]): void {
  const root = node?.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  for (const { styleSheet } of styles)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) add(root, styleSheet);
}

/** A sheet belongs to the document that it was made for: in another it is made again. One without a window shows nothing. */
function add(root: ShadowRoot, sheet: CSSStyleSheet): void {
  try {
    root.adoptedStyleSheets.push(sheet);
  } catch {
    const { defaultView } = root.ownerDocument;
    if (!defaultView) return;
    const own = new defaultView.CSSStyleSheet();
    own.replaceSync([...sheet.cssRules].map(({ cssText }) => cssText).join("\n"));
    root.adoptedStyleSheets.push(own);
  }
}

/** Gives a root back the sheets that it had: a browser takes them all where an element is moved to another document. */
export function restore(root: ShadowRoot | null, sheets: readonly CSSStyleSheet[]): void {
  if (root && root.adoptedStyleSheets.length < sheets.length) for (const sheet of sheets) add(root, sheet);
}
