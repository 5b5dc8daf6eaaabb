import type { FigureMeasure } from "../layout/figure-head.ts";
import { SVG_FONTS } from "./svg-text.ts";

/**
 * Advances of Helvetica, which Arial and Liberation Sans share, in thousandths of the font size: Latin, Greek and Cyrillic. Letters with
 * accents are as wide as those without, unless they stand here too. Kerning is left out, so that a text is at most a few thousandths narrower.
 */
const ADVANCES: Readonly<Record<number, string>> = {
  188: "'′",
  222: "ijlłſιіј‘’‚",
  260: "|¦",
  278: " !,./:;I[\\]ft\u00a0·ìíîïĩīĭıŧ·ΙІї",
  292: "ľ",
  333: "()-`r{}¡¨²³´¸¹ŀ‐‑“”„‹›",
  350: '"•″',
  365: "ªºг",
  375: "ť",
  384: "*Ί",
  395: "°τ",
  411: "ґ",
  438: "ζк",
  444: "ĳεξ",
  458: "зт",
  469: "^",
  482: "ς",
  489: "Ґ",
  500: "JcksvxyzĸγκλνЈсухѕ",
  510: "эє",
  521: "χчь",
  531: "в",
  542: "¶υГпя",
  549: "±÷",
  556: "#$0123456789?L_abdeghnopqu¢£¤¥§«¯»ðþđħĿŁŋΓδηθοаеинорђћџ–†€",
  573: "µαβμρбц",
  584: "+<=>~¬×Кдл−",
  604: "ŉЗ",
  611: "FTZ¿ßøďŦΖΤТ",
  617: "Σσ",
  625: "ъ",
  635: "У",
  648: "Ξφ",
  656: "БЛЬ",
  667: "&ABEKPSVXYÞΑΒΔΕΚΛΡΥΧЅАВЕРХЧж",
  677: "Д",
  688: "πм",
  713: "ψ",
  722: "CDHNRUwÐĐĦŊΗΝΠЄЏИНПСЭЯы",
  737: "©®ĲЦ",
  748: "Ωю",
  760: "Ф",
  778: "GOQØΘΟωО",
  784: "Έ",
  792: "Ъ",
  798: "Φш",
  813: "њ",
  823: "фщ",
  833: "Mm¼½¾ΉΜΨМ",
  854: "ΎЋ",
  865: "Ђ",
  889: "%æЫ",
  906: "љ",
  917: "Ш",
  923: "Ж",
  938: "Щ",
  944: "Wœ",
  1000: "ÆŒ—…‰←→",
  1010: "@ЊЮ",
  1057: "Љ",
};

const ADVANCE_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(ADVANCES).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)])),
);

/** Averages of common faces for scripts that the table does not hold, and what is taken for the rest. */
const SCRIPTS: readonly (readonly [script: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}\uff00-\uff60\u3000-\u303f]/u, 1000],
  [/\p{sc=Arabic}/u, 480],
  [/[\p{sc=Hebrew}\p{sc=Thai}]/u, 550],
  [/[\p{sc=Devanagari}\p{sc=Georgian}\p{sc=Ethiopic}]/u, 640],
  [/\p{sc=Armenian}/u, 700],
  [
    /[\p{sc=Bengali}\p{sc=Tamil}\p{sc=Telugu}\p{sc=Kannada}\p{sc=Malayalam}\p{sc=Sinhala}\p{sc=Khmer}\p{sc=Myanmar}]/u,
    900,
  ],
  [/\p{Lu}/u, 720],
];
const OTHERWISE = 580;
/** Bold letters are wider by so much on average; a line of them is met within 3 %. */
const BOLD_SHARE = 1.07;

function advanceOf(letter: string): number {
  const known = ADVANCE_OF.get(letter) ?? ADVANCE_OF.get(letter.normalize("NFD").charAt(0));
  return known ?? SCRIPTS.find(([script]) => script.test(letter))?.[1] ?? OTHERWISE;
}

/**
 * Width of a text in a face of the picture, CSS px: a measure without a browser. Latin, Greek and Cyrillic are within 1 % of what Helvetica,
 * Arial and Liberation Sans take; other scripts, whose faces differ, within about 15 %.
 */
export const textWidth: FigureMeasure = (text, font) => {
  const { sizePx, weight } = SVG_FONTS[font];
  let thousandths = 0;
  for (const letter of text.normalize("NFC")) thousandths += advanceOf(letter);
  return (thousandths / 1000) * sizePx * (weight > 400 ? BOLD_SHARE : 1);
};
