import type { CSSResult } from "lit";

/** Gives the shadow root around a node the styles of something that was fetched later, each once; nothing where there is no root. */
export function adopt(node: Node | null, ...styles: readonly CSSResult[]): void {
  const root = node?.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  for (const { styleSheet } of styles)
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
