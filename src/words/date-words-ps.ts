import type { DateWords } from "./date-words.ts";

/** Pashto. Browsers lack it, so its names are given here, as they are used in Afghanistan. */
export const dateWordsPs: DateWords = {
  circa: "شاوخوا {}",
  uncertain: "{} (؟)",
  between: "د {0} او {1} ترمنځ",
  since: "له {} راهیسې",
  until: "تر {} پورې",
  after: "له {} وروسته",
  before: "له {} مخکې",
  startUnknown: "تر {} پورې، پیل نامعلوم",
  endUnknown: "له {} وروسته، پای نامعلوم",
  decade: "د {} لسیزه",
  bc: "{} ق.م.",
  ad: "{} م.",
  centuries: { other: "{}مه پېړۍ" },
  millennia: { other: "{}مه زریزه" },
  seasons: ["د {} پسرلی", "د {} اوړی", "د {} منی", "د {} ژمی"],
  quarter: "د {1} {0}مه ربعه",
  yearsAgo: "{} کاله وړاندې",
  millionYearsAgo: "{} کاله وړاندې",
  millionYearsAhead: "{} کاله وروسته له نن",
  longMonths: true,
  own: {
    digits: "fa-AF",
    months: ["جنوري", "فبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر"],
    solarMonths: ["وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی", "سلواغه", "کب"],
    weekdays: ["یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه"],
  },
};
