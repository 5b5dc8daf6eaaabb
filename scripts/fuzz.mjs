import { parseArgs } from "node:util";
import { strangeInput } from "./fuzz-files.mjs";
import { bundledReader } from "./reader.mjs";

// Feeds the reader of files what nobody should write: `npm run fuzz -- --files 100000 --seed 1`. File n has seed + n - 1, so that
// `--files 1 --seed <a find>` gives the same file again. Ends with 1 when anything was thrown, or took more than a second twice.

const SLOW_MS = 1000;

const { values } = parseArgs({
  options: { files: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const files = Number(values.files);
const first = Number(values.seed);

const readTimeline = await bundledReader();
/**
 * How long a file takes that was slow: a file is, a machine that did something else for a while is not.
 * @param {number} seed
 */
async function msOf(seed) {
  const start = performance.now();
  await readTimeline(strangeInput(seed)).catch(() => undefined);
  return performance.now() - start;
}

const sum = { thrown: 0, slow: 0, events: 0, refused: 0, problems: 0, empty: 0, longest: 0, longestSeed: first };
for (let seed = first; seed < first + files; seed++) {
  const start = performance.now();
  try {
    const { events, refused, problems } = await readTimeline(strangeInput(seed));
    sum.events += events.length;
    sum.refused += refused.length;
    sum.problems += problems.length;
    if (events.length === 0) sum.empty++;
    if (events.length === 0 && problems.length === 0) throw new Error("no event, and no word about it");
  } catch (error) {
    sum.thrown++;
    console.log(`seed ${seed}: ${error instanceof Error ? error.stack : error}`);
  }
  const ms = performance.now() - start;
  if (ms > sum.longest) [sum.longest, sum.longestSeed] = [ms, seed];
  if (ms > SLOW_MS) {
    const again = await msOf(seed);
    if (again > SLOW_MS) sum.slow++;
    console.log(`seed ${seed}: ${Math.round(ms)} ms, and ${Math.round(again)} ms when read again`);
  }
  if ((seed - first + 1) % 10_000 === 0)
    console.log(`${seed - first + 1} files, ${sum.thrown} thrown, ${sum.slow} slow`);
}
console.log(
  `${files} files, seeds ${first} to ${first + files - 1}: ${sum.thrown} exceptions, ${sum.slow} over ${SLOW_MS} ms ` +
    `(longest ${Math.round(sum.longest)} ms, seed ${sum.longestSeed}); ${sum.events} events read, ${sum.refused} rows refused, ` +
    `${sum.problems} problems told, ${sum.empty} files without an event`,
);
process.exitCode = sum.thrown + sum.slow > 0 ? 1 : 0;
