/** An element and what is around it, out of shadow trees too. */
function* around(host: Node): Generator<Node> {
  for (let node: Node | null = host; node; ) {
    yield node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
  }
}

/** Tells when an element or what is around it is given other values of some attributes. Gives back what ends it. */
export function watchAround(host: Node, attributeFilter: string[], changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  for (const node of around(host))
    if (node instanceof Element) watch.observe(node, { attributes: true, attributeFilter });
  return () => watch.disconnect();
}
