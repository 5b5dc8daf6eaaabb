import type { DateOptions } from "../dates/date-reading.ts";
import type { Columns } from "./columns.ts";
import type { DateColumn } from "./dated.ts";
import type { ReadOptions } from "./input.ts";
import type { ProfileName } from "./profile.ts";

/** Everything that the head of a table settles for reading its rows. Plain values: a worker can hand them over. */
export interface TablePlan {
  /** An encoding in which ASCII is ASCII. */
  readonly encoding: string;
  readonly delimiter: string;
  /** Where the first record begins, in bytes, and its spreadsheet row. */
  readonly from: number;
  readonly firstRow: number;
  /** The spreadsheet row from which on there are events. */
  readonly dataRow: number;
  readonly columns: Columns;
  readonly profile: ProfileName | undefined;
  /** What is said of all dates, and of each column of them. */
  readonly said: DateOptions;
  readonly dates: ReadonlyMap<DateColumn, DateOptions>;
  readonly options: ReadOptions;
  /** False when all dates are strict EDTF, so that nothing else need be fetched to read them. */
  readonly isEveryday: boolean;
}

/** True for an encoding whose texts need not be recoded. */
export function isUtf8(encoding: string): boolean {
  return /^utf-?8$/i.test(encoding);
}
