import { PRECISIONS } from "../dates/bounds.ts";
import { type Day, dayOfCivil, daysInMonth } from "../dates/day.ts";

const DAY_SECONDS = 86_400;
const ZERO = 48;
const [SECOND, DAY, MONTH, YEAR] = (["second", "day", "month", "year"] as const).map((name) =>
  PRECISIONS.indexOf(name),
) as [number, number, number, number];

/** Reads plain ISO dates from bytes: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM:SS` and the last with `Z`. Nothing else. */
export class IsoBytes {
  min: Day = 0;
  /** Exclusive. */
  max: Day = 0;
  /** Its place among the precisions of the index. */
  code = 0;
  /** True for a clock time with `Z`. */
  utc = false;
  year = 0;
  private digitsOk = true;

  /** Reads what stands in [from, to); false where it is anything else. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    const length = to - from;
    this.utc = false;
    this.digitsOk = true;
    if (length !== 10 && length !== 4 && length !== 7 && length !== 19 && length !== 20) return false;
    this.year = this.two(bytes, from) * 100 + this.two(bytes, from + 2);
    const month = length > 4 ? this.part(bytes, from + 4, 45) : 1;
    const day = length > 7 ? this.part(bytes, from + 7, 45) : 1;
    if (!this.digitsOk || month < 1 || month > 12 || day < 1) return false;
    if (day > 28 && day > daysInMonth(this.year, month)) return false;
    const at = dayOfCivil(this.year, month, day);
    this.min = at;
    if (length > 10) return this.clock(bytes, from + 10, length === 20);
    this.code = length === 10 ? DAY : length === 7 ? MONTH : YEAR;
    this.max =
      length === 10 ? at + 1 : length === 7 ? at + daysInMonth(this.year, month) : dayOfCivil(this.year + 1, 1, 1);
    return true;
  }

  private clock(bytes: Uint8Array, from: number, utc: boolean): boolean {
    const hour = this.part(bytes, from, 84);
    const minute = this.part(bytes, from + 3, 58);
    const second = this.part(bytes, from + 6, 58);
    if (!this.digitsOk || hour > 23 || minute > 59 || second > 59) return false;
    if (utc && bytes[from + 9] !== 90) return false;
    const seconds = hour * 3600 + minute * 60 + second;
    const at = this.min;
    this.min = at + seconds / DAY_SECONDS;
    this.max = at + (seconds + 1) / DAY_SECONDS;
    this.code = SECOND;
    this.utc = utc;
    return true;
  }

  /** Two digits behind a sign. */
  private part(bytes: Uint8Array, at: number, sign: number): number {
    if (bytes[at] !== sign) this.digitsOk = false;
    return this.two(bytes, at + 1);
  }

  private two(bytes: Uint8Array, at: number): number {
    const tens = (bytes[at] as number) - ZERO;
    const ones = (bytes[at + 1] as number) - ZERO;
    if (tens < 0 || tens > 9 || ones < 0 || ones > 9) this.digitsOk = false;
    return tens * 10 + ones;
  }
}
