import { decode } from "./decode.ts";
import { headingIn } from "./entry.ts";
import type { TimelineInfo } from "./event.ts";
import type { Report } from "./finding.ts";
import type { TimelineInput } from "./input.ts";
import { Ledger } from "./ledger.ts";
import { PlainRows } from "./plain-rows.ts";
import { openProblemList, type ProblemList } from "./problem-list.ts";
import { RowReader, rowTools } from "./row-reader.ts";
import { MARK, RowScan } from "./row-scan.ts";
import { type RowPlace, RowStream } from "./row-stream.ts";
import { Sheaves } from "./sheaves.ts";
import { storeNames } from "./store-names.ts";
import type { StoreParts } from "./store-parts.ts";
import { sealLedger } from "./store-seal.ts";
import { summaryOf } from "./store-summary.ts";
import { isBlank } from "./table.ts";
import { readHead, type TableHead } from "./table-head.ts";
import type { TablePlan } from "./table-plan.ts";
import { readInfo } from "./timeline-json.ts";

/** How much of a file settles how all of it is read. */
const HEAD_BYTES = 128 * 1024;
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

/** How many bytes settle how to read, and how many are read at a time. Others than the usual only to try what happens at their ends. */
export interface BulkSizes {
  readonly headBytes?: number;
  readonly windowBytes?: number;
}

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
  private readonly info: TimelineInfo;
  private readonly problems: ProblemList = openProblemList();
  private readonly report: Report;
  private readonly stream: RowStream;
  private headBytes: number;
  private works: Works | undefined;
  /** False until a letter beyond ASCII showed whether the encoding was guessed rightly. */
  private isEncodingSure = false;
  /** True when some row below the headings is written in. */
  private hasRows = false;
  /** Rows that cannot be trusted, for a mark that is never closed. */
  private unclosed = 0;
  private readonly anchorRows: number[] = [];
  private readonly anchorAt: number[] = [];

  constructor({ name, size, options = {}, ...input }: BulkInput, sizes: BulkSizes = {}) {
    this.size = size ?? 0;
    this.headBytes = sizes.headBytes ?? HEAD_BYTES;
    this.stream = new RowStream(sizes.windowBytes);
    this.info = readInfo(input.info);
    const lang = options.lang ?? this.info.lang;
    this.input = { ...input, events: { name }, options: { ...options, ...(lang !== undefined && { lang }) } };
    this.report = input.sources ? (finding) => this.problems.report({ file: name, ...finding }) : this.problems.report;
  }

  get progress(): BulkProgress {
    return { bytes: this.stream.offset, rows: this.stream.row - 1, events: this.works?.ledger.count ?? 0 };
  }

  /** Takes more of the file. */
  async push(bytes: Uint8Array): Promise<void> {
    if (this.state === "unfit") return;
    this.stream.keep(bytes);
    if (!this.works && this.stream.waiting >= this.headBytes) await this.open(false);
    if (this.works) this.stream.drain(this.works.scan, false, this);
  }

  /** Reads what is left. Nothing may be pushed afterwards. */
  async end(): Promise<void> {
    if (this.state === "unfit") return;
    if (!this.works) await this.open(true);
    if (!this.works) return;
    this.stream.drain(this.works.scan, true, this);
    const { sheaves, ledger, plan } = this.works;
    sheaves.finish();
    if (ledger.hasOddIds) {
      const column = headingIn(plan.columns)("id");
      storeNames(ledger, (row, value, offer) => this.report({ kind: "id-normalised", row, column, value, offer }));
    }
    const isBare = sheaves.cover && ledger.count === 0 && sheaves.refusedCount === this.unclosed;
    if (!this.hasRows || isBare) this.report({ kind: "no-rows" });
  }

  /** The events that were read so far, as parts of an EventStore; undefined before the head has settled how to read. */
  snapshot(): StoreParts | undefined {
    if (!this.works) return undefined;
    const { ledger, sheaves, head, careful } = this.works;
    const { info, stream } = this;
    const plan = { ...this.works.plan, isEveryday: this.works.plan.isEveryday || careful.isEveryday };
    const sealed = sealLedger(ledger, info.groups);
    const problems = this.problems.finish(false, false);
    return {
      ...sealed,
      anchorRows: Uint32Array.from([...this.anchorRows, stream.row]),
      anchorAt: Float64Array.from([...this.anchorAt, stream.offset]),
      plan,
      summary: summaryOf({ index: sealed.index, ledger, plan, problems, sheaves, sources: head.sources, info }),
    };
  }

  /** Settles how to read, from the head. */
  private async open(isWhole: boolean): Promise<void> {
    const { stream } = this;
    const bytes = stream.peek(isWhole ? stream.waiting : this.headBytes).slice();
    const head = await readHead({ bytes, isWhole }, this.input);
    if (head === "more") {
      this.headBytes *= 2;
      if (stream.waiting >= this.headBytes) await this.open(false);
      return;
    }
    if (!head) {
      this.state = "unfit";
      return;
    }
    for (const finding of head.findings) this.problems.report(finding);
    this.isEncodingSure = this.input.options?.encoding !== undefined || bytes.some((byte) => byte >= 128);
    this.works = await this.worksOf(head, head.plan);
    stream.skip(head.plan.from);
    stream.row = head.plan.firstRow;
    this.state = "reading";
  }

  private async worksOf(head: TableHead, plan: TablePlan): Promise<Works> {
    const careful = new RowReader(plan, await rowTools({ ...plan, isEveryday: true }), this.report);
    const events = Math.ceil((1.05 * this.size) / head.bytesPerRow);
    const ledger = new Ledger(Math.max(1024, Math.min(events, MOST_ROOM / 64)), Math.min(this.size, MOST_ROOM) + 1024);
    const sheaves = new Sheaves(ledger, careful, head.sources, this.report);
    const plain = new PlainRows(plan, { ledger, sheaves, read: careful.read, isListed: head.sources.length > 0 });
    return { head, plan, scan: new RowScan(plan.delimiter), ledger, sheaves, plain, careful };
  }

  /** For the stream of rows. */
  plain(place: RowPlace, scan: RowScan): void {
    this.anchor(place);
    if (place.row < (this.works as Works).plan.dataRow || isEmpty(scan)) return;
    if (!this.isEncodingSure && hasLetters(scan)) this.settleEncoding(place);
    if ((this.works as Works).plain.take(place.bytes, scan, place.row)) this.hasRows = true;
    else this.takeCareful(place, []);
  }

  /** For the stream of rows. */
  odd(place: RowPlace, faults: readonly boolean[]): void {
    const { bytes, from, next, row } = place;
    this.anchor(place);
    if (!this.isEncodingSure && bytes.subarray(from, next).some((byte) => byte >= 128)) this.settleEncoding(place);
    for (const unclosed of faults) this.report({ kind: "bad-quotes", severity: unclosed ? "error" : "warning", row });
    if (row >= (this.works as Works).plan.dataRow) this.takeCareful(place, faults);
  }

  private takeCareful({ bytes, from, next, row }: RowPlace, faults: readonly boolean[]): void {
    const { careful, sheaves } = this.works as Works;
    const cells = careful.rowOf(bytes.subarray(from, next), row);
    if (isBlank(cells)) return;
    this.hasRows = true;
    if (faults.includes(true)) {
      this.unclosed++;
      sheaves.refuse(careful.refusedOf(cells));
    } else sheaves.add(careful.datedOf(careful.entryOf(cells)));
  }

  /** Keeps the place of a row, if it is time. */
  private anchor({ row, offset }: RowPlace): void {
    const { anchorRows, anchorAt } = this;
    const last = anchorRows.length - 1;
    const isNear = row - (anchorRows[last] as number) < ANCHOR_ROWS;
    if (last >= 0 && isNear && offset - (anchorAt[last] as number) < ANCHOR_BYTES) return;
    anchorRows.push(row);
    anchorAt.push(offset);
  }

  /** Up to now all was ASCII: the first letters beyond it tell the encoding. */
  private settleEncoding({ bytes, from, end }: RowPlace): void {
    this.isEncodingSure = true;
    const works = this.works as Works;
    let size = end - from;
    while (size > 0 && (bytes[from + size - 1] as number) >= 128) size--;
    const { encoding, guessed } = decode(bytes.slice(from, size > 0 ? from + size : end), this.input.options?.lang);
    if (guessed) this.report({ kind: "encoding-fallback", value: encoding });
    if (encoding === works.plan.encoding || encoding.startsWith("utf-16")) return;
    const plan = { ...works.plan, encoding };
    const { ledger, sheaves, head } = works;
    const careful = new RowReader(plan, works.careful.tools, this.report);
    careful.isEveryday = works.careful.isEveryday;
    const plain = new PlainRows(plan, { ledger, sheaves, read: careful.read, isListed: head.sources.length > 0 });
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
