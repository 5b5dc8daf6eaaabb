import type { DateWords } from "./date-words.ts";

export const dateWordsDe: DateWords = {
  circa: "um {}",
  uncertain: "{} (?)",
  between: "zwischen {0} und {1}",
  since: "seit {}",
  until: "bis {}",
  after: "nach {}",
  before: "vor {}",
  startUnknown: "bis {}, Beginn unbekannt",
  endUnknown: "ab {}, Ende unbekannt",
  decade: "{}er Jahre",
  bc: "{} v. Chr.",
  ad: "{} n. Chr.",
  centuries: { other: "{}. Jahrhundert" },
  millennia: { other: "{}. Jahrtausend" },
  seasons: ["Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"],
  quarter: "{0}. Quartal {1}",
  yearsAgo: "vor {} Jahren",
  millionYearsAgo: "vor {} Jahren",
  millionYearsAhead: "in {} Jahren",
};
