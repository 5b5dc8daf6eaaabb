import type { TimeForm } from "./time-words.ts";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];
const ORDINALS = [
  ...["third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth"],
  ...["fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"],
];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day of a Roman date, by the count from which it is named: 1 for the day itself, 2 for the eve; both ends are counted.
 * In March, May, July and October Nones and Ides are two days later.
 */
function dayOf(named: string, month: number, count: number): { readonly month: number; readonly day: number } {
  const late = [3, 5, 7, 10].includes(month) ? 2 : 0;
  const at = named === "Ides" ? 13 + late : named === "Nones" ? 5 + late : 1;
  const day = at + 1 - count;
  if (day > 0) return { month, day };
  const before = month === 1 ? 12 : month - 1;
  return { month: before, day: day + (LENGTHS[before - 1] ?? 0) };
}

/** "the ninth day before the Kalends of September", "on the Nones of February", "on the eve of the Ides of March", in English words. */
export const romanForm: TimeForm = {
  form: new RegExp(
    String.raw`\b(?:(?:(?<ordinal>${ORDINALS.join("|")}|\d+(?:rd|th)) day before|(?<eve>eve of)) )?the (?<named>[KC]alends|Nones|Ides) of (?<name>${MONTHS.join("|")})\b`,
    "g",
  ),
  sense({ ordinal, eve, named = "", name = "" }) {
    const count =
      ordinal === undefined
        ? eve === undefined
          ? 1
          : 2
        : Number.parseInt(ordinal, 10) || ORDINALS.indexOf(ordinal) + 3;
    return { kind: "date", ...dayOf(named, MONTHS.indexOf(name) + 1, count) };
  },
};
