import type { DateWords } from "./date-words.ts";

export const dateWordsEn: DateWords = {
  circa: "c. {}",
  uncertain: "{}?",
  between: "between {0} and {1}",
  since: "since {}",
  until: "until {}",
  after: "after {}",
  before: "before {}",
  startUnknown: "until {}, start unknown",
  endUnknown: "from {}, end unknown",
  decade: "{}s",
  bc: "{} BC",
  ad: "{} AD",
  centuries: { one: "{}st century", two: "{}nd century", few: "{}rd century", other: "{}th century" },
  millennia: { one: "{}st millennium", two: "{}nd millennium", few: "{}rd millennium", other: "{}th millennium" },
  seasons: ["Spring {}", "Summer {}", "Autumn {}", "Winter {}"],
  quarter: "Q{0} {1}",
  yearsAgo: "{} years ago",
  millionYearsAgo: "{} years ago",
  millionYearsAhead: "{} years from now",
};
