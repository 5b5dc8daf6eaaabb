import type { DateWords } from "./date-words.ts";

/** Dari. */
export const dateWordsFaAf: DateWords = {
  circa: "حدود {}",
  uncertain: "{} (؟)",
  between: "بین {0} و {1}",
  since: "از {} تاکنون",
  until: "تا {}",
  after: "پس از {}",
  before: "پیش از {}",
  startUnknown: "تا {}، آغاز نامعلوم",
  endUnknown: "از {}، پایان نامعلوم",
  decade: "دههٔ {}",
  bc: "{} ق.م.",
  ad: "{} م.",
  centuries: { other: "قرن {}" },
  millennia: { other: "هزارهٔ {}" },
  seasons: ["بهار {}", "تابستان {}", "خزان {}", "زمستان {}"],
  quarter: "ربع {0} {1}",
  yearsAgo: "{} سال پیش",
  millionYearsAgo: "{} سال پیش",
  millionYearsAhead: "{} سال بعد از امروز",
  longMonths: true,
};
