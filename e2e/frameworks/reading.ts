import type { Reading } from "date-line";

/** A timeline as a value, as a program makes one: of days since 1970. */
export function readingOf(title: string, days: readonly number[]): Reading {
  return {
    info: { title },
    events: days.map((day, place) => {
      const when = {
        startMin: day,
        startMax: day + 1,
        precision: "day",
        approximate: false,
        uncertain: false,
      } as const;
      const row = place + 2;
      return {
        ...{ id: `event-${place}`, title: `${title} ${place}`, text: "", tags: [], actors: [], importance: 1, row },
        ...{ when: { ...when, raw: "" }, claims: [{ when: { ...when, raw: "" }, row }] },
      };
    }),
    ...{ sources: new Map(), problems: [], refused: [], columns: new Map(), indexed: false, titled: false },
  };
}
