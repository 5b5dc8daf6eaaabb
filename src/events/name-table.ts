/** The fingerprint of a name, twice 32 bits, which grows byte by byte: two names of a million share it once in ten million files. */
export class NameHash {
  a = 0;
  b = 0;

  clear(): this {
    this.a = 0x811c9dc5;
    this.b = 0x2f0b4c47;
    return this;
  }

  from(a: number, b: number): this {
    this.a = a;
    this.b = b;
    return this;
  }

  put(byte: number): void {
    this.a = Math.imul(this.a ^ byte, 0x01000193);
    this.b = Math.imul(this.b ^ byte, 0x5bd1e995) + 0x3779 + (this.b >>> 15);
  }

  /** Every character of a name, which is ASCII. */
  putText(text: string): this {
    for (let at = 0; at < text.length; at++) this.put(text.charCodeAt(at));
    return this;
  }
}

/** The first half of a name's fingerprint, by which events are found. */
export function nameHash(name: string): number {
  return new NameHash().clear().putText(name).a >>> 0;
}

/** The upper half of a hash: enough to look through a million names for one, and find a dozen others with it. */
export const shortHash = (hash: number): number => hash >>> 16;

/** Which names are taken, by their fingerprints. What `takeName` does for a few, this does for a million. */
export class NameTable {
  private slots = new Int32Array(1 << 10).fill(-1);
  private a = new Int32Array(1 << 9);
  private b = new Int32Array(1 << 9);
  private last = new Uint32Array(1 << 9);
  private count = 0;
  private readonly hash = new NameHash();

  /** Takes a name, or the name with the first number that is free behind it, and tells the number: 1 for the name itself. */
  take(a: number, b: number): number {
    const known = this.find(a, b);
    if (known < 0) {
      this.insert(a, b);
      return 1;
    }
    // All lower numbers were found taken before.
    for (let number = (this.last[known] as number) + 1; ; number++) {
      const { hash } = this;
      hash.from(a, b).putText(`-${number}`);
      this.last[known] = number;
      if (this.find(hash.a, hash.b) >= 0) continue;
      this.insert(hash.a, hash.b);
      return number;
    }
  }

  private find(a: number, b: number): number {
    const mask = this.slots.length - 1;
    for (let slot = a & mask; ; slot = (slot + 1) & mask) {
      const at = this.slots[slot] as number;
      if (at < 0 || (this.a[at] === (a | 0) && this.b[at] === (b | 0))) return at;
    }
  }

  private insert(a: number, b: number): void {
    if (this.count === this.a.length) this.grow();
    const at = this.count++;
    this.a[at] = a;
    this.b[at] = b;
    this.last[at] = 1;
    this.place(at);
  }

  private place(at: number): void {
    const mask = this.slots.length - 1;
    let slot = (this.a[at] as number) & mask;
    while ((this.slots[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.slots[slot] = at;
  }

  private grow(): void {
    const size = 2 * this.count;
    const [a, b, last] = [new Int32Array(size), new Int32Array(size), new Uint32Array(size)];
    a.set(this.a);
    b.set(this.b);
    last.set(this.last);
    [this.a, this.b, this.last] = [a, b, last];
    this.slots = new Int32Array(2 * size).fill(-1);
    for (let at = 0; at < this.count; at++) this.place(at);
  }
}
