import type { DateWords } from "./date-words.ts";

export const dateWordsFr: DateWords = {
  circa: "vers {}",
  uncertain: "{} (?)",
  between: "entre {0} et {1}",
  since: "depuis {}",
  until: "jusqu’à {}",
  after: "après {}",
  before: "avant {}",
  startUnknown: "jusqu’à {}, début inconnu",
  endUnknown: "à partir de {}, fin inconnue",
  decade: "années {}",
  bc: "{} av. J.-C.",
  ad: "{} ap. J.-C.",
  centuries: { one: "{}er siècle", other: "{}e siècle" },
  millennia: { one: "{}er millénaire", other: "{}e millénaire" },
  roman: true,
  seasons: ["printemps {}", "été {}", "automne {}", "hiver {}"],
  quarter: "T{0} {1}",
  yearsAgo: "il y a {} ans",
  millionYearsAgo: "il y a {} d’années",
  millionYearsAhead: "dans {} d’années",
};
