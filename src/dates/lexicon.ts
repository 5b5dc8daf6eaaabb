/**
 * Words of dates in English, French, German, Spanish, Russian, Arabic, Dari and Pashto, as sources of regular
 * expressions for folded text (dates/cell.ts): lower case, no accents, ي as ی.
 */

/** A list of words as a pattern that does not match inside a longer word. */
export function anyOf(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`;
}

export const CIRCA =
  "(?:c|ca|cca|circa|around|about|abt|approx|approximately|roughly|vers|env|environ|autour de|um|etwa|ungefahr|gegen|" +
  "hacia|alrededor de|aprox|aproximadamente|около|ок|примерно|حوالی|نحو|حدود|تقریبا|شاوخوا)";

export const PERHAPS =
  "(?:probably|prob|possibly|poss|perhaps|maybe|likely|peut-etre|probablement|sans doute|wahrscheinlich|vermutlich|" +
  "vielleicht|wohl|probablemente|quizas?|posiblemente|вероятно|возможно|ربما|شاید|احتمالا)";

export const PART =
  "(?:(?:the )?(?:early|late|mid|middle|beginning|end)(?: of)?(?: the)?|debut|fin|milieu|anfang|ende|mitte|" +
  "(?:a )?(?:principios|comienzos|finales|fines|mediados)(?: de)?|начало|начала|конец|конца|середина|середины|" +
  "اوایل|اواخر|اواسط|اوائل)";

export const SINCE = "(?:since|from|starting|depuis|a partir de|des|seit|ab|von|desde|с|از|منذ|من|له)";
export const UNTIL = "(?:until|till|til|up to|to|through|jusqu'(?:a|en|au)|bis|hasta|до|تا|حتی|الی|تر)";
export const AFTER = "(?:after|apres|nach|despues de|tras|после|بعد از|پس از|بعد|وروسته له)";
export const BEFORE = "(?:before|prior to|avant|vor|antes de|قبل از|پیش از|قبل|مخکی له)";
export const BETWEEN: readonly (readonly [start: string, and: string])[] = [
  ["between", "and"],
  ["entre", "et"],
  ["entre", "y"],
  ["zwischen", "und"],
  ["между", "и"],
  ["بین", "و"],
];
export const TO = "(?:to|until|till|thru|through|and|bis|au|a|al|hasta|по|до|الی|حتی|تا)";
export const PRESENT =
  "(?:present|now|today|ongoing|current|currently|to date|aujourd'hui|ce jour|heute|hoy|actualidad|presente|la actualidad|" +
  "настоящее время|н\\.? ?в\\.?|الان|اکنون|تاکنون|حال|الیوم)";

/** `<` stands for "before Christ" and `>` for "anno Domini" once these are replaced. */
export const BC = anyOf(
  "b\\.? ?c\\.?(?: ?e\\.?)?|av(?:ant)?\\.? ?(?:j(?:esus)?\\.?[- ]*c(?:hrist)?\\.?|notre ere)|v\\.? ?(?:chr|u\\. ?z)\\.?|" +
    "vor christus|a\\. ?(?:de )?c\\.?|ac(?= *$)|antes de cristo|до н\\.? ?э\\.?|до нашеи эры|" +
    "ق\\.? ?م\\.?|قبل المیلاد|(?:قبل|پیش) از میلاد|پ\\.? ?م\\.?",
);
export const AD = anyOf(
  "a\\.? ?d\\.?|c\\.? ?e\\.?|ap(?:r|res)?\\.? ?j(?:esus)?\\.?[- ]*c(?:hrist)?\\.?|n\\.? ?chr\\.?|nach christus|" +
    "d\\. ?(?:de )?c\\.?|despues de cristo|н\\.? ?э\\.?|нашеи эры|میلادی|بعد از میلاد|م\\.?(?= *$)",
);

export const CENTURY =
  "(?:century|centuries|cent\\.?|siecles?|jahrhunderts?|jh\\.?|jhdt?\\.?|siglos?|век[а-я]*|столети[а-я]+|القرن|قرن|سده|پیری)";
export const MILLENNIUM =
  "(?:millennium|millennia|millenaires?|jahrtausends?|milenios?|тысячелети[а-я]+|هزاره|الالفیه|زریزه)";

/** Spring, summer, autumn, winter. */
export const SEASONS: readonly string[] = [
  "spring|printemps|fruhling|fruhjahr|primavera|весн[а-я]+|ربیع|بهار|پسرلی",
  "summer|ete|sommer|verano|лет[а-я]+|صیف|تابستان|اوری",
  "autumn|fall|automne|herbst|otono|осен[а-я]+|خریف|خزان|پاییز|منی",
  "winter|hiver|invierno|зим[а-я]+|شتاء|زمستان|ژمی",
];

/** Words that say nothing in a date. */
export const FILLERS = anyOf(
  "of|the|in|on|year|anno|de|del|des|d'|le|la|el|los|las|les|l'|en|an|annee|ano|den|der|am|im|dem|jahre?|" +
    "г|год[ау]?|в|سنه|عام|سال|کال|فی|د",
);

export const MISSING =
  "(?:-+|\\?+|\\.+|–+|x+|t\\.?b\\.?[adc]\\.?|to be (?:determined|announced|confirmed)|n\\.? ?d\\.?|n/?\\.?a\\.?|nan|nat|null|nil|none|" +
  "undefined|unknown|undated|not known|no date|not dated|date unknown|unknown date|(?:sans|sin) (?:date|fecha)|s\\.? ?d\\.?|s/f|o\\. ?[dj]\\.?|" +
  "ohne (?:jahr|datum)|inconnue?|unbekannt|desconocid[ao]|неизвестно|б\\. ?[гд]\\.?|غیر معروف|مجهول|نامعلوم|نامشخص)";
