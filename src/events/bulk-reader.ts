import { decode } from "./decode.ts";
import type { Report } from "./finding.ts";
import type { TimelineInput } from "./input.ts";
import { Ledger } from "./ledger.ts";
import { PlainRows } from "./plain-rows.ts";
import { openProblemList, type ProblemList } from "./problem-list.ts";
import { extentOf } from "./row-extent.ts";
import { profileOf, RowReader } from "./row-reader.ts";
import { MARK, ROW, RowScan } from "./row-scan.ts";
import { Sheaves } from "./sheaves.ts";
import type { StoreParts } from "./store-parts.ts";
import { sealLedger } from "./store-seal.ts";
import { summaryOf } from "./store-summary.ts";
import { isBlank } from "./table.ts";
import { readHead, type TableHead } from "./table-head.ts";
import type { TablePlan } from "./table-plan.ts";
import { readInfo } from "./timeline-json.ts";

/** How much of a file settles how all of it is read. */
const HEAD_BYTES = 128 * 1024;
/** How much is read at a time: what is found does not depend on how the bytes came. */
const WINDOW_BYTES = 64 * 1024;
/** A place is kept every so many rows, or bytes. */
const ANCHOR_ROWS = 32;
const ANCHOR_BYTES = 16 * 1024;
/** Room for this many bytes is made at once, and no more. */
const MOST_ROOM = 2 ** 28;

/** The files of one timeline, but for the bytes of its events: those are pushed. */
export type BulkInput = Omit<TimelineInput, "events" | "pause" | "hints"> & {
  readonly name: string;
  /** About how many bytes will come, where that is known: room is made at once. */
  readonly size?: number | undefined;
};

/** What became of a file: not settled yet, being read, or not for this reader, so that the whole importer must read it. */
export type BulkState = "waiting" | "reading" | "unfit";

/** How far reading came. */
export interface BulkProgress {
  readonly bytes: number;
  /** Spreadsheet rows, blank ones included. */
  readonly rows: number;
  readonly events: number;
}

/** What reads the rows once the head has settled how. */
interface Works {
  readonly head: TableHead;
  readonly plan: TablePlan;
  readonly scan: RowScan;
  readonly ledger: Ledger;
  readonly sheaves: Sheaves;
  readonly plain: PlainRows;
  readonly careful: RowReader;
}

/**
 * Reads the rows of a big table from bytes as they come, and holds on to none of them: numbers and titles stay. It reads what
 * `readTimeline` reads, with two differences: what is settled for a whole column of dates is settled by the file's first rows, and
 * so are its encoding and its columns.
 */
export class BulkReader {
  state: BulkState = "waiting";
  private readonly input: TimelineInput;
  private readonly size: number;
  private readonly info: ReturnType<typeof readInfo>;
  private readonly problems: ProblemList = openProblemList();
  private readonly report: Report;
  private bytes = new Uint8Array(2 * HEAD_BYTES);
  /** The bytes that wait stand in [from, to); the first of them is byte `offset` of the file. */
  private from = 0;
  private to = 0;
  private offset = 0;
  private headBytes = HEAD_BYTES;
  private windowBytes = WINDOW_BYTES;
  private row = 1;
  private works: Works | undefined;
  /** False until a letter beyond ASCII showed whether the encoding was guessed rightly. */
  private isEncodingSure = false;
  /** True when some row below the headings is written in. */
  private hasRows = false;
  private readonly anchorRows: number[] = [];
  private readonly anchorAt: number[] = [];

  constructor({ name, size, options = {}, ...input }: BulkInput) {
    this.size = size ?? 0;
    this.info = readInfo(input.info);
    const lang = options.lang ?? this.info.lang;
    this.input = { ...input, events: { name }, options: { ...options, ...(lang !== undefined && { lang }) } };
    const file = input.sources ? name : undefined;
    this.report = file === undefined ? this.problems.report : (finding) => this.problems.report({ file, ...finding });
  }

  get progress(): BulkProgress {
    return { bytes: this.offset, rows: this.row - 1, events: this.works?.ledger.count ?? 0 };
  }

  /** Takes more of the file. */
  async push(bytes: Uint8Array): Promise<void> {
    if (this.state === "unfit") return;
    this.keep(bytes);
    if (!this.works && this.to - this.from >= this.headBytes) await this.open(false);
    while (this.works && this.to - this.from >= this.windowBytes) this.step(false);
  }

  /** Reads what is left. Nothing may be pushed afterwards. */
  async end(): Promise<void> {
    if (this.state === "unfit") return;
    if (!this.works) await this.open(true);
    if (!this.works) return;
    while (this.from < this.to) this.step(true);
    const { sheaves, ledger } = this.works;
    sheaves.finish();
    if (!this.hasRows || (sheaves.cover && ledger.count === 0 && sheaves.refusedCount === 0))
      this.report({ kind: "no-rows" });
  }

  /** The events that were read so far, as parts of an EventStore; undefined before the head has settled how to read. */
  snapshot(): StoreParts | undefined {
    if (!this.works) return undefined;
    const { ledger, plan, sheaves, head } = this.works;
    const sealed = sealLedger(ledger, this.info.groups);
    const problems = this.problems.finish(false, false);
    return {
      ...sealed,
      anchorRows: Uint32Array.from([...this.anchorRows, this.row]),
      anchorAt: Float64Array.from([...this.anchorAt, this.offset]),
      plan,
      summary: summaryOf({
        index: sealed.index,
        ledger,
        plan,
        problems,
        sheaves,
        sources: head.sources,
        info: this.info,
      }),
    };
  }

  private keep(more: Uint8Array): void {
    const size = this.to - this.from;
    if (this.to + more.length > this.bytes.length) {
      const held = this.bytes.subarray(this.from, this.to);
      if (size + more.length > this.bytes.length) this.bytes = new Uint8Array(2 * (size + more.length));
      this.bytes.set(held);
      this.from = 0;
      this.to = size;
    }
    this.bytes.set(more, this.to);
    this.to += more.length;
  }

  /** Settles how to read, from the head. */
  private async open(isWhole: boolean): Promise<void> {
    const size = isWhole ? this.to - this.from : this.headBytes;
    const head = await readHead({ bytes: this.bytes.slice(this.from, this.from + size), isWhole }, this.input);
    if (head === "more") {
      this.headBytes *= 2;
      if (this.to - this.from >= this.headBytes) await this.open(false);
      return;
    }
    if (!head) {
      this.state = "unfit";
      this.bytes = new Uint8Array(0);
      return;
    }
    for (const finding of head.findings) this.problems.report(finding);
    this.isEncodingSure =
      this.input.options?.encoding !== undefined ||
      this.bytes.subarray(this.from, this.from + size).some((byte) => byte >= 128);
    this.works = await this.worksOf(head, head.plan);
    this.skip(head.plan.from);
    this.row = head.plan.firstRow;
    this.state = "reading";
  }

  private async worksOf(head: TableHead, plan: TablePlan): Promise<Works> {
    const careful = new RowReader(plan, await profileOf(plan), this.report);
    const events = Math.ceil((1.05 * this.size) / head.bytesPerRow);
    const ledger = new Ledger(Math.max(1024, Math.min(events, MOST_ROOM / 64)), Math.min(this.size, MOST_ROOM) + 1024);
    const sheaves = new Sheaves(ledger, careful, head.sources, this.report);
    const plain = new PlainRows(plan, { ledger, sheaves, isListed: head.sources.length > 0 });
    return { head, plan, scan: new RowScan(plan.delimiter), ledger, sheaves, plain, careful };
  }

  private skip(size: number): void {
    this.from += size;
    this.offset += size;
  }

  /** Reads the rows of one window; widens the next one where not a single row ends in this. */
  private step(isEnd: boolean): void {
    const { scan } = this.works as Works;
    const window = Math.min(this.windowBytes, this.to - this.from);
    const isLast = isEnd && window === this.to - this.from;
    const end = this.from + window;
    const begin = this.from;
    scan.open(this.bytes, this.from, end, isLast);
    for (;;) {
      const found = scan.next();
      if (found === ROW.none || found === ROW.cut) break;
      const next = found === ROW.plain ? this.takePlain(end) : this.takeOdd(end, isLast);
      if (next === undefined) break;
      this.skip(next - this.from);
      scan.at = next;
      this.row++;
    }
    this.windowBytes = this.from === begin ? 2 * this.windowBytes : WINDOW_BYTES;
  }

  /** Enters the row that was scanned; where the next one begins. */
  private takePlain(end: number): number {
    const { plan, scan } = this.works as Works;
    const { bytes, row } = this;
    const next = scan.at;
    this.anchor();
    if (row < plan.dataRow || isEmpty(scan)) return next;
    if (!this.isEncodingSure && hasLetters(scan)) this.settleEncoding(end);
    if ((this.works as Works).plain.take(bytes, scan, row)) this.hasRows = true;
    else this.takeCareful(next, []);
    return next;
  }

  /** The same for a row that only the careful reader understands; undefined where more bytes are needed. */
  private takeOdd(end: number, isLast: boolean): number | undefined {
    const { plan } = this.works as Works;
    const { bytes, from } = this;
    const extent = extentOf({ bytes, from, end, isLast, delimiter: plan.delimiter });
    if (!extent) return undefined;
    this.anchor();
    if (!this.isEncodingSure && bytes.subarray(from, extent.next).some((byte) => byte >= 128)) this.settleEncoding(end);
    for (const unclosed of extent.faults)
      this.report({ kind: "bad-quotes", severity: unclosed ? "error" : "warning", row: this.row });
    if (this.row >= plan.dataRow) this.takeCareful(extent.next, extent.faults);
    return extent.next;
  }

  private takeCareful(next: number, faults: readonly boolean[]): void {
    const { careful, sheaves } = this.works as Works;
    const cells = careful.rowOf(this.bytes.subarray(this.from, next), this.row);
    if (isBlank(cells)) return;
    this.hasRows = true;
    if (faults.includes(true)) sheaves.refuse(careful.refusedOf(cells));
    else sheaves.add(careful.datedOf(careful.entryOf(cells)));
  }

  /** Keeps the place of the row that is about to be read, if it is time. */
  private anchor(): void {
    const { anchorRows, anchorAt, row, offset } = this;
    const last = anchorRows.length - 1;
    if (
      last >= 0 &&
      row - (anchorRows[last] as number) < ANCHOR_ROWS &&
      offset - (anchorAt[last] as number) < ANCHOR_BYTES
    )
      return;
    anchorRows.push(row);
    anchorAt.push(offset);
  }

  /** Up to now all was ASCII: the first letters beyond it tell the encoding. */
  private settleEncoding(end: number): void {
    this.isEncodingSure = true;
    const works = this.works as Works;
    const window = this.bytes.slice(this.from, end);
    let size = window.length;
    while (size > 0 && (window[size - 1] as number) >= 128) size--;
    const { encoding, guessed } = decode(window.subarray(0, size || window.length), this.input.options?.lang);
    if (guessed) this.report({ kind: "encoding-fallback", value: encoding });
    if (encoding === works.plan.encoding || encoding.startsWith("utf-16")) return;
    const plan = { ...works.plan, encoding };
    const { ledger, sheaves, head } = works;
    const careful = new RowReader(plan, works.careful.profile, this.report);
    const plain = new PlainRows(plan, { ledger, sheaves, isListed: head.sources.length > 0 });
    this.works = { ...works, plan, careful, plain };
  }
}

function isEmpty({ cells, from, to }: RowScan): boolean {
  for (let cell = 0; cell < cells; cell++) if ((from[cell] as number) < (to[cell] as number)) return false;
  return true;
}

function hasLetters({ cells, marks }: RowScan): boolean {
  for (let cell = 0; cell < cells; cell++) if ((marks[cell] as number) & MARK.letters) return true;
  return false;
}
