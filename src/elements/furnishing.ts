import type { Furniture, House } from "./furniture.ts";

/** What an author reads in the console where `date-line.js` was copied without the files beside it. */
const MISSING =
  "date-line: only the picture is shown. Copy the date-line-*.js files into the folder of date-line.js: they hold the keys, buttons, cards and the list.";

/** Fetches what the first picture does without. Where only the one file was copied, there is the picture, and a word to the author. */
export async function furnish(house: House): Promise<Furniture | undefined> {
  const means = await import("./furniture.ts").catch(() => undefined);
  if (means) return new means.Furniture(house);
  // biome-ignore lint/suspicious/noConsole: nobody but the page's author can mend it, and no reader need know
  console.warn(MISSING);
  return undefined;
}

/** What a picture itself depends on that only the furniture knows: a clock, a place in the address, what an author looks at. */
export const isSpecial = ({ clock, asOf }: Pick<House["host"], "clock" | "asOf">): boolean =>
  clock !== "event" || !!asOf || location.hash.includes("dl-") || /[?&]check\b/.test(location.search);
