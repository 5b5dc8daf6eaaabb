import { isNamed } from "./approach.ts";
import type { Furniture, House } from "./furniture.ts";

/** What an author reads in the console where `date-line.js` was copied without the files beside it. */
const MISSING =
  "date-line: only the picture is shown. Copy the date-line-*.js files into the folder of date-line.js: they hold the keys, buttons, cards and the list.";

/**
 * Fetches what the first picture does without, and hands it to `take`: its parts stand before it keeps the plot. Where only the one file was
 * copied, there is the picture, and a word to the author.
 */
export async function furnish(house: House, take: (furniture: Furniture) => void): Promise<Furniture | undefined> {
  const { host } = house;
  const means = await import("./furniture.ts").catch(() => undefined);
  // biome-ignore lint/suspicious/noConsole: nobody but the page's author can mend it, and no reader need know
  if (!means) return void console.warn(MISSING);
  const furniture = new means.Furniture(house);
  take(furniture);
  if (host.isConnected) furniture.start();
  host.requestUpdate();
  await host.updateComplete;
  furniture.keep();
  return furniture;
}

/** What a picture itself depends on that only the furniture knows: a clock, a place in the address, what an author looks at. */
export const isSpecial = (host: House["host"]): boolean =>
  host.clock !== "event" || !!host.asOf || isNamed(host) || /[?&]check\b/.test(location.search);
