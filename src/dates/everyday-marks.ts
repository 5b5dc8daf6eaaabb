import type { DateReading } from "./date-reading.ts";

/** The same reading, said to be approximate or uncertain as well; its EDTF is marked where it can be. */
export function marked(reading: DateReading, mark: "~" | "?"): DateReading {
  if (!reading.ok) return reading;
  const { edtf, ...rest } = reading.when;
  const when = { ...rest, approximate: rest.approximate || mark === "~", uncertain: rest.uncertain || mark === "?" };
  const both = when.approximate && when.uncertain ? "%" : mark;
  const text = /^([-\dXY/.]+)[?~%]?$/.exec(edtf ?? "")?.[1]?.replace(/(?<=[\dX])(?=\/|$)/g, both);
  return { ...reading, when: text ? { ...when, edtf: text } : when };
}
