/**
 * Keeps the best of many events: by importance, of equals the one with the smaller tie, and then the earlier one. A heap with the worst
 * of those kept at its root, so that most are refused after one look.
 */
export class BestEvents {
  private readonly importance: Float64Array;
  private readonly tie: Float64Array;
  private readonly place: Float64Array;
  private size = 0;

  constructor(most: number) {
    this.importance = new Float64Array(most);
    this.tie = new Float64Array(most);
    this.place = new Float64Array(most);
  }

  clear(): void {
    this.size = 0;
  }

  offer(importance: number, tie: number, place: number): void {
    if (this.size < this.place.length) {
      this.set(this.size, importance, tie, place);
      for (let at = this.size++; at > 0 && this.isWorse(at, (at - 1) >> 1); at = (at - 1) >> 1)
        this.swap(at, (at - 1) >> 1);
      return;
    }
    const worst = this.importance[0] as number;
    if (importance < worst) return;
    if (importance === worst) {
      const tied = this.tie[0] as number;
      if (tie > tied || (tie === tied && place > (this.place[0] as number))) return;
    }
    this.set(0, importance, tie, place);
    let at = 0;
    for (;;) {
      let worse = at;
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < this.size && this.isWorse(child, worse)) worse = child;
      if (worse === at) return;
      this.swap(at, worse);
      at = worse;
    }
  }

  /** The places of those kept, the best first. */
  places(): number[] {
    const order = Array.from({ length: this.size }, (_, at) => at);
    return order.sort((a, b) => (this.isWorse(a, b) ? 1 : -1)).map((at) => this.place[at] as number);
  }

  private isWorse(a: number, b: number): boolean {
    const { importance, tie, place } = this;
    if (importance[a] !== importance[b]) return (importance[a] as number) < (importance[b] as number);
    if (tie[a] !== tie[b]) return (tie[a] as number) > (tie[b] as number);
    return (place[a] as number) > (place[b] as number);
  }

  private set(at: number, importance: number, tie: number, place: number): void {
    this.importance[at] = importance;
    this.tie[at] = tie;
    this.place[at] = place;
  }

  private swap(a: number, b: number): void {
    for (const numbers of [this.importance, this.tie, this.place]) {
      const kept = numbers[a] as number;
      numbers[a] = numbers[b] as number;
      numbers[b] = kept;
    }
  }
}
