import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { madeUpEvents } from "./made-up-events.mjs";

// The events as files, each page's in its own format. Written once, kept beside this file, never committed.

const DATA = join(import.meta.dirname, "data");

/** @typedef {import("./made-up-events.mjs").MadeUpEvent} MadeUpEvent */

const ymd = (/** @type {string} */ iso) => {
  const [year, month, day] = iso.split("-").map(Number);
  return { year, month, day };
};
const cell = (/** @type {string} */ text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * What each kind of file holds before, between and after the events.
 * @type {Record<string, { head: string, between: string, tail: string, row: (event: MadeUpEvent) => string }>}
 */
const FORMATS = {
  "events.csv": {
    head: "id,date,end,title,group\n",
    between: "\n",
    tail: "\n",
    row: ({ id, start, end, title, category }) => `${id},${start},${end},${cell(title)},${cell(category)}`,
  },
  "vis.json": {
    head: "[",
    between: ",\n",
    tail: "]",
    row: ({ id, start, end, title }) => JSON.stringify({ id, content: title, start, ...(end ? { end } : {}) }),
  },
  "timelinejs.json": {
    head: '{"events":[',
    between: ",\n",
    tail: "]}",
    row: ({ id, start, end, title, category }) =>
      JSON.stringify({
        unique_id: id,
        start_date: ymd(start),
        ...(end ? { end_date: ymd(end) } : {}),
        text: { headline: title },
        group: category,
      }),
  },
};

const CHUNK = 1 << 20;

/**
 * The name of a file of so many events, which is written if it is not there.
 * @param {number} count
 * @param {string} kind a key of FORMATS
 */
export function dataFile(count, kind) {
  const format = FORMATS[kind];
  if (!format) throw new Error(`unknown kind of file: ${kind}; use ${Object.keys(FORMATS).join(", ")}`);
  const name = `${count}-${kind}`;
  const path = join(DATA, name);
  if (existsSync(path)) return name;
  mkdirSync(DATA, { recursive: true });
  const file = openSync(`${path}.part`, "w");
  let text = format.head;
  let first = true;
  for (const event of madeUpEvents(count)) {
    text += (first ? "" : format.between) + format.row(event);
    first = false;
    if (text.length < CHUNK) continue;
    writeSync(file, text);
    text = "";
  }
  writeSync(file, text + format.tail);
  closeSync(file);
  renameSync(`${path}.part`, path);
  console.log(`wrote data/${name}: ${Math.ceil(statSync(path).size / 1000)} kB`);
  return name;
}
