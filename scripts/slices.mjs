import { parseArgs } from "node:util";
import { bundledReader } from "./reader.mjs";

// Reads long files as a page does, and says how long the longest slice between two rests took: `npm run slices -- --rows 20000`.
// The first number is what a page feels; the second what the processor worked for it, which does not count other programs.

const SLICE_MS = 12;

const { values } = parseArgs({ options: { rows: { type: "string", default: "20000" } } });
const count = Number(values.rows);
/** @param {(at: number) => string} row */
const rows = (row) => Array.from({ length: count }, (_, at) => row(at)).join("\n");
/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");
/** @param {number} at */
const year = (at) => 1000 + (at % 1000);
/** @param {number} at */
const month = (at) => 1 + (at % 12);
/** @param {number} at */
const day = (at) => 1 + ((at * 7) % 28);

/** @type {Readonly<Record<string, string>>} */
const FILES = {
  "clean.csv": `date,title,text,source\n${rows((at) => `${year(at)}-${two(month(at))}-${two(day(at))},Event ${at},"A text, number ${at}",Source ${at % 50}`)}`,
  "day-first.csv": `Datum;Ereignis;Quelle\n${rows((at) => `${day(at)}/${month(at)}/${year(at)};Ereignis ${at};Quelle ${at % 50}`)}`,
  "words.csv": `date,title\n${rows((at) => `${day(at)} March ${year(at)},Event ${at}`)}`,
  "ranges.csv": `date,title\n${rows((at) => `from c. ${day(at)} May ${year(at)} to June ${year(at) + 1} (?),Event ${at}`)}`,
  "nonsense.csv": `date,title\n${rows((at) => `the ${at}th whatever,Event ${at}`)}`,
  "timelinejs.csv": `Year,Month,Day,Time,End Year,Headline,Text,Media,Type,Group\n${rows((at) => `${year(at)},${month(at)},${day(at)},2:46 pm,${year(at) + 1},Event ${at},<p>Text <b>${at}</b></p>,https://example.org/${at}.jpg,,G${at % 5}`)}`,
  "claims.csv": `id,date,title,source\n${rows((at) => `e${at >> 2},${year(at)}-${two(month(at))},Event ${at >> 2},Source ${at % 50}`)}`,
  "objects.json": JSON.stringify(
    Array.from({ length: count }, (_, at) => ({ date: `${year(at)}-05`, title: `Event ${at}` })),
  ),
};

const readTimeline = await bundledReader();
for (const [name, text] of Object.entries(FILES)) {
  const bytes = new TextEncoder().encode(text);
  const longest = { ms: 0, work: 0 };
  let rests = 0;
  let work = process.cpuUsage();
  let began = performance.now();
  const ended = () => {
    const { user, system } = process.cpuUsage(work);
    longest.ms = Math.max(longest.ms, performance.now() - began);
    longest.work = Math.max(longest.work, (user + system) / 1000);
  };
  const pause = async () => {
    if (performance.now() - began < SLICE_MS) return;
    ended();
    rests++;
    await new Promise((resolve) => setTimeout(resolve, 0));
    work = process.cpuUsage();
    began = performance.now();
  };
  const start = performance.now();
  const { events } = await readTimeline({ events: { name, bytes }, pause });
  const whole = performance.now() - start;
  ended();
  console.log(
    `${name.padEnd(15)} ${events.length} events in ${Math.round(whole)} ms with ${rests} rests, longest slice ` +
      `${Math.round(longest.ms)} ms (${Math.round(longest.work)} ms of work)`,
  );
}
