import { intlTag } from "../words/intl-tag.ts";

/** A figure with its unit, its numbers as the language writes them: "8,600 US troops", "200–500 fighters". */
export function figureText({ value = "", unit = "" }: { value?: string; unit?: string }, lang: string): string {
  const numbers = new Intl.NumberFormat([intlTag(lang), "en"]);
  const said = value
    .replace(/(?<![\d.,])\d{4,15}(?![\d,])/g, (digits) => numbers.format(Number(digits)))
    .replace(/(?<=\d)\s*-\s*(?=\d)/g, "–");
  return unit === "" ? said : `${said} ${unit}`;
}
