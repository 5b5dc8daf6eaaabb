/**
 * Elements kept by key between frames: what is wanted again is moved, what is new is made, what is not wanted is removed.
 * Making an element costs about as much as moving it, so nothing is made twice while it stays on screen.
 */
export class Pool<Node extends Element> {
  private readonly nodes = new Map<string, Node>();
  private wanted = new Set<string>();

  private readonly parent: Element;
  private readonly make: () => Node;

  constructor(parent: Element, make: () => Node) {
    this.parent = parent;
    this.make = make;
  }

  /** The element of a key; made and appended where there is none. */
  take(key: string): { node: Node; isNew: boolean } {
    this.wanted.add(key);
    const known = this.nodes.get(key);
    if (known) return { node: known, isNew: false };
    const node = this.make();
    this.nodes.set(key, node);
    this.parent.append(node);
    return { node, isNew: true };
  }

  /** Ends a frame: removes what no one took since the last one. */
  sweep(): void {
    for (const [key, node] of this.nodes) {
      if (this.wanted.has(key)) continue;
      node.remove();
      this.nodes.delete(key);
    }
    this.wanted = new Set();
  }

  get(key: string): Node | undefined {
    return this.nodes.get(key);
  }

  clear(): void {
    this.sweep();
    this.sweep();
  }
}
