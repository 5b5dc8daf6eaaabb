import type { DateWords } from "./date-words.ts";

export const dateWordsAr: DateWords = {
  circa: "نحو {}",
  uncertain: "{} (؟)",
  between: "بين {0} و{1}",
  since: "منذ {}",
  until: "حتى {}",
  after: "بعد {}",
  before: "قبل {}",
  startUnknown: "حتى {}، البداية غير معروفة",
  endUnknown: "من {}، النهاية غير معروفة",
  decade: "عقد {}",
  bc: "{} ق.م",
  ad: "{} م",
  centuries: { other: "القرن {}" },
  millennia: { other: "الألفية {}" },
  seasons: ["ربيع {}", "صيف {}", "خريف {}", "شتاء {}"],
  quarter: "الربع {0} من {1}",
  yearsAgo: "قبل {} سنة",
  millionYearsAgo: "قبل {} سنة",
  millionYearsAhead: "بعد {} سنة من الآن",
};
