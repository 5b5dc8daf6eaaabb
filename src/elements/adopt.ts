import type { CSSResult } from "lit";

/** Gives the shadow root around a node the styles of something that was fetched later, once. */
export function adopt(node: Node, { styleSheet }: CSSResult): void {
  const root = node.getRootNode();
  if (styleSheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}
