import type { DateWords } from "./date-words.ts";

export const dateWordsEs: DateWords = {
  circa: "hacia {}",
  uncertain: "{} (?)",
  between: "entre {0} y {1}",
  since: "desde {}",
  until: "hasta {}",
  after: "después de {}",
  before: "antes de {}",
  startUnknown: "hasta {}, comienzo desconocido",
  endUnknown: "a partir de {}, final desconocido",
  decade: "década de {}",
  bc: "{} a. C.",
  ad: "{} d. C.",
  centuries: { other: "siglo {}" },
  millennia: { other: "{} milenio" },
  roman: true,
  seasons: ["primavera de {}", "verano de {}", "otoño de {}", "invierno de {}"],
  quarter: "{0}.º trimestre de {1}",
  yearsAgo: "hace {} años",
  millionYearsAgo: "hace {} de años",
  millionYearsAhead: "dentro de {} de años",
};
