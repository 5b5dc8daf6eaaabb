import type { Problem } from "../events/problem.ts";
import { checkWords as words } from "../words/check-words.ts";

/** Where in its file a problem stands: "12", "line 7", "sources.csv 3"; "" for a whole column or file. */
export function whereOf({ file, row, index, line }: Problem): string {
  const place = row ?? index ?? (line === undefined ? undefined : `${words.line} ${line}`);
  return [file, place].filter((part) => part !== undefined).join(" ");
}

/** The message without the row and the column that begin it: those have cells of their own. */
export function sayingOf({ message, row, index, column, more }: Problem): string {
  if (more !== undefined) return message.replace(/^.*?: (?=\d+ more )/s, "");
  const place = row === undefined ? (index === undefined ? "" : `Entry ${index}`) : `Row ${row}`;
  const named = column === undefined ? place : place === "" ? `Column ${column}` : `${place}, ${column}`;
  if (named === "" || !message.startsWith(`${named}: `)) return message;
  const rest = message.slice(named.length + 2);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** The problems as a file for a spreadsheet; what it would run as a formula is defused. */
export async function problemsCsv(problems: readonly Problem[]): Promise<string> {
  const { toCsv } = await import("../events/write.ts");
  const head = ["severity", "kind", "file", "row", "column", "value", "message", "fix"];
  const rows = problems.map(({ severity, kind, file, row, index, line, column, value, message, fix }) =>
    [severity, kind, file, row ?? index ?? line, column, value, message, fix].map((cell) => String(cell ?? "")),
  );
  return toCsv({ rows: [head, ...rows].map((cells, row) => ({ row, cells })), quotes: [] });
}
