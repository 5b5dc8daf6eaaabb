/** A binary heap of numbered nodes that gives back what has the highest key. Cleared and filled again, it makes no garbage. */
export class MaxQueue {
  private readonly keys: number[] = [];
  private readonly nodes: number[] = [];

  clear(): void {
    this.keys.length = 0;
    this.nodes.length = 0;
  }

  push(key: number, node: number): void {
    const { keys, nodes } = this;
    let at = keys.length;
    for (let parent = (at - 1) >> 1; at > 0 && (keys[parent] as number) < key; parent = (at - 1) >> 1) {
      keys[at] = keys[parent] as number;
      nodes[at] = nodes[parent] as number;
      at = parent;
    }
    keys[at] = key;
    nodes[at] = node;
  }

  /** The highest key; undefined where the queue is empty. */
  get topKey(): number | undefined {
    return this.keys[0];
  }

  /** Takes out what has the highest key. There must be something. */
  pop(): number {
    const { keys, nodes } = this;
    const top = nodes[0] as number;
    const key = keys.pop() as number;
    const node = nodes.pop() as number;
    if (keys.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < keys.length && (keys[child + 1] as number) > (keys[child] as number)) child++;
      if (child >= keys.length || (keys[child] as number) <= key) break;
      keys[at] = keys[child] as number;
      nodes[at] = nodes[child] as number;
      at = child;
    }
    keys[at] = key;
    nodes[at] = node;
    return top;
  }
}
