/** A cell of a table, counted from 0 and with its headings and totals. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are, at least one of each. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** So many rows a page key goes. */
const PAGE_ROWS = 10;

type Keys = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/**
 * The cell that a key leads to, as the keys of a grid do: arrows, Home and End in the row, with ctrl in the table, pages. Undefined
 * for every other key: it belongs to the browser. `rtl` where columns run from right to left.
 */
export function cellAfter(from: GridCell, keys: Keys, { rows, columns }: GridSize, rtl: boolean): GridCell | undefined {
  if (keys.metaKey || keys.altKey || keys.shiftKey) return undefined;
  const step = rtl ? -1 : 1;
  const to = (row: number, column: number): GridCell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const { row, column } = from;
  if (keys.ctrlKey) {
    if (keys.key === "Home") return to(0, 0);
    return keys.key === "End" ? to(rows - 1, columns - 1) : undefined;
  }
  switch (keys.key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + step);
    case "ArrowLeft":
      return to(row, column - step);
    case "Home":
      return to(row, 0);
    case "End":
      return to(row, columns - 1);
    case "PageDown":
      return to(row + PAGE_ROWS, column);
    case "PageUp":
      return to(row - PAGE_ROWS, column);
    default:
      return undefined;
  }
}
