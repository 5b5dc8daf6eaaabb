import { closeSync, openSync, readSync } from "node:fs";

/** A file that is read from beginning to end, a stretch at a time. */
export class FileWindow {
  private readonly fd: number;
  private buffer: Buffer;
  private from = 0;
  private to = 0;

  constructor(path: string, bytes: number) {
    this.fd = openSync(path, "r");
    this.buffer = Buffer.allocUnsafe(bytes);
  }

  /** The next bytes; undefined at the end of the file. They are good until the next are taken. */
  take(count: number): Buffer | undefined {
    if (this.to - this.from < count) this.fill(count);
    if (this.to - this.from < count) return undefined;
    this.from += count;
    return this.buffer.subarray(this.from - count, this.from);
  }

  private fill(count: number): void {
    const left = this.to - this.from;
    const target = count > this.buffer.length ? Buffer.allocUnsafe(count) : this.buffer;
    this.buffer.copy(target, 0, this.from, this.to);
    this.buffer = target;
    this.from = 0;
    this.to = left;
    while (this.to < target.length) {
      const read = readSync(this.fd, target, this.to, target.length - this.to, null);
      if (read === 0) return;
      this.to += read;
    }
  }

  close(): void {
    closeSync(this.fd);
  }
}
