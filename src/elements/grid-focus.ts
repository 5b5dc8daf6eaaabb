import type { GridCell } from "./grid-keys.ts";
import { cellAfter } from "./grid-keys.ts";

/** The rows that keys walk through: an opened row's details are none of them. */
const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => !row.matches(".details"));

/**
 * The one tab stop of a table that is walked through with the keys of a grid. What can be reached in a cell, its button or the cell
 * itself, is rendered with tabindex -1; here one of them gets 0, so that a step need not render thousands of cells.
 */
export class GridFocus {
  /** At first, the heading of the first row. */
  private at: GridCell = { row: 1, column: 0 };
  private stop: HTMLElement | undefined;

  /** Gives the tab stop to the cell that has it now; after every rendering, for rows come and go. */
  settle(table: HTMLTableElement): HTMLElement | undefined {
    const rows = rowsOf(table);
    const row = rows[Math.min(this.at.row, rows.length - 1)];
    const cell = row?.cells[Math.min(this.at.column, row.cells.length - 1)];
    const stop = cell?.querySelector("button") ?? cell;
    if (this.stop && this.stop !== stop) this.stop.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
    this.stop = stop;
    return stop;
  }

  /** The reader pressed or went to this cell. */
  goTo(table: HTMLTableElement, cell: HTMLTableCellElement): void {
    const row = rowsOf(table).findIndex((candidate) => candidate.contains(cell));
    if (row < 0) return;
    this.at = { row, column: cell.cellIndex };
    this.settle(table);
  }

  /** Puts the keyboard on the cell. */
  focus(table: HTMLTableElement): void {
    this.settle(table)?.focus();
  }

  /** Walks, where the key is one of a grid and the keyboard is on one of its cells. */
  onKey(table: HTMLTableElement, event: KeyboardEvent): void {
    if (event.target !== this.stop) return;
    const rows = rowsOf(table);
    const size = { rows: rows.length, columns: rows[0]?.cells.length ?? 1 };
    const next = cellAfter(this.at, event, size, getComputedStyle(table).direction === "rtl");
    if (!next) return;
    event.preventDefault();
    this.at = next;
    this.focus(table);
  }
}
