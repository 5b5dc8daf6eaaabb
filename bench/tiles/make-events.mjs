// Writes made-up events as CSV: node make-events.mjs COUNT OUT.csv [SEED]. The same count and seed give the same bytes.
import { closeSync, openSync, writeSync } from "node:fs";

const [count = 1e6, out = "events.csv", seed = 1] = process.argv
  .slice(2)
  .map((arg, at) => (at === 1 ? arg : Number(arg)));

let state = Number(seed) >>> 0;
/** Random numbers in [0, 1) (mulberry32). */
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

const NOW = 20454;
const WORDS =
  "treaty siege speech strike council border harvest station railway election storm bridge report trial fleet school mine vote press march".split(
    " ",
  );
const bursts = Array.from({ length: Math.max(5, Math.min(4000, Number(count) / 500)) }, () => ({
  day: NOW - random() * random() * 120 * 365,
  days: 10 ** (random() * 3 - 1),
}));

/** Bursts, a modern stretch and a long tail into the past, as news and history have them. */
function moment() {
  const kind = random();
  const burst = bursts[Math.floor(random() * random() * bursts.length)];
  if (kind < 0.45) return burst.day + (random() + random() + random() - 1.5) * burst.days;
  if (kind < 0.75) return NOW - random() * 126 * 365;
  return Math.max(-70_000, NOW + Math.log(1 - random() * 0.9999) * 365 * 60);
}

const iso = (/** @type {number} */ day) => new Date(Math.floor(day) * 864e5).toISOString().slice(0, 10);
const word = () => WORDS[Math.floor(random() * WORDS.length)];

const fd = openSync(String(out), "w");
let text = "date,end,title,group,importance\n";
for (let n = 0; n < Number(count); n++) {
  const day = Math.min(NOW, moment());
  const end = random() < 0.2 ? iso(day + Math.max(1, 10 ** (random() * 4 - 1))) : "";
  const importance = Math.min(9, Math.floor((1 - random()) ** -0.8 * 10) / 10);
  text += `${iso(day)},${end},The ${word()} of the ${word()} and the ${word()} no. ${n},group ${Math.floor(random() * random() * 12)},${importance}\n`;
  if (text.length > 1 << 20) {
    writeSync(fd, text);
    text = "";
  }
}
writeSync(fd, text);
closeSync(fd);
