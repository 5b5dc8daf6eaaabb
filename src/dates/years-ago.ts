import { type DateReading, found } from "./date-reading.ts";
import { yearsWindow } from "./window.ts";

/** "66 ma", "66 M T R" (66 million years ago), "R 66 M T" (il y a …), "B 66 M T" (vor …), "3200 O" (BP), in prepared text. */
const FORM = /^([RB])? ?(\d[\d.,' ]*?) ?(?:([bgmk])(?:y[ar]?|a|(?= ?[TO]))|([KMG ]+))??( ?T)?(?: ?(R|O|B H))?$/;

/**
 * Dates counted back from now: "66 Ma", "3.7 billion years ago", "74 ka", "3200 BP". The window is half a unit of the
 * last digit given to either side. Before Present means before 1950, and thousands of years are counted from 2000;
 * in millions nobody sees the difference.
 */
export function readYearsAgo(text: string, lang = ""): DateReading | undefined {
  const [, before, digits = "", short, long = "", years, after] = FORM.exec(text) ?? [];
  // "Before 66 Ma" is no date but an end, except where the word also means "ago".
  const isEnd = before === "B" && (after || !(years || lang.startsWith("de")));
  if (isEnd || !(after || short || (before && years))) return undefined;
  const exponent = [...(short ?? long).toLowerCase()].reduce(
    (sum, letter) => sum + " kmg".indexOf(letter.replace("b", "g")) * 3,
    0,
  );
  // "10,000" and "10.000 years" are whole numbers, "13,8 million" and "3.700 Ga" are not.
  const isWhole = !exponent || /^\d{1,3}([,' ]\d{3})+$/.test(digits);
  const plain = digits.replace(isWhole ? /\D/g : /[' ]/g, "").replace(",", ".");
  // Of 3200 years the zeros are not meant; of 10,000 neither, but its first two digits are.
  const zeros = exponent ? 0 : Math.max(0, Math.min(/0*$/.exec(plain)?.[0].length ?? 0, plain.length - 2));
  const present = after && after !== "R" ? 1950 : 2000;
  // "5 years ago" is counted from today, and there is no today here.
  if (!(Number(plain) > (exponent || present < 2000 ? 0 : 999))) return undefined;
  const middle = (exponent < 6 ? present : 0) - Number(`${plain}e${exponent}`);
  const half = Math.floor(10 ** (exponent + zeros - (plain.split(".")[1]?.length ?? 0)) / 2);
  const when = yearsWindow(Math.round(middle - half), Math.round(middle + half), "deep");
  return found({ ...when, approximate: true });
}
