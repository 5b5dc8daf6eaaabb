// The events that every page shows: the same for the same count, on every machine.

/** @typedef {{ id: string, start: string, end: string, title: string, category: string }} MadeUpEvent start and end are ISO days; end is "" for what did not last */

const GROUPS = [
  ...["Politics", "War & conflict", "Science", "Technology", "Arts", "Music"],
  ...["Sport", "Economy", "Society", "Exploration", "Medicine", "Environment"],
];
const PLACES = [
  "Lisbon",
  "Kyoto",
  "São Paulo",
  "Zürich",
  "Cairo",
  "Lagos",
  "Québec",
  "Kraków",
  "Oslo",
  "Lima",
  "Hanoi",
];
const WORDS = (
  "treaty signed between first second great national royal new city university museum opens closes launch of the in and for " +
  "reform election crisis railway bridge expedition discovery theory award prize concert premiere novel exhibition strike march " +
  "parliament president minister court law act vaccine hospital flood harvest market bank company merger satellite probe landing " +
  "orbit computer network engine ship canal dam tunnel stadium record final tour album symphony opera film festival congress border"
).split(" ");

const FIRST = Date.UTC(1900, 0, 1);
const DAY_MS = 86_400_000;
const DAYS = Math.round((Date.UTC(2025, 11, 31) - FIRST) / DAY_MS);
const BURSTS = 80;

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomOf(/** @type {number} */ seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const isoOf = (/** @type {number} */ day) => new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10);

/** Picks a place among descending weights 1/(2+n). */
function zipf(/** @type {number} */ count) {
  let sum = 0;
  const upTo = Array.from({ length: count }, (_, n) => {
    sum += 1 / (n + 2);
    return sum;
  });
  return (/** @type {number} */ share) =>
    Math.max(
      0,
      upTo.findIndex((edge) => edge >= share * sum),
    );
}

/**
 * Events of 1900–2025, in no order: three quarters in bursts of three days to four years, every fifth lasts (two days to fifteen years),
 * twelve groups, titles of 20 to 60 letters, some with commas, quotes and accents.
 * @param {number} count
 * @returns {Generator<MadeUpEvent>}
 */
export function* madeUpEvents(count) {
  const random = randomOf(20_250_101);
  const burstOf = zipf(BURSTS);
  const groupOf = zipf(GROUPS.length);
  const bursts = Array.from({ length: BURSTS }, () => ({
    day: random() * DAYS,
    days: 3 * 500 ** random(),
    group: Math.floor(random() * GROUPS.length),
  }));
  for (let n = 1; n <= count; n++) {
    const burst = random() < 0.25 ? undefined : bursts[burstOf(random())];
    const spread = (random() + random() + random() + random() - 2) * 1.7;
    const wanted = burst ? burst.day + spread * burst.days : random() * DAYS;
    const day = Math.floor(Math.abs(wanted) % DAYS);
    const group = burst && random() < 0.4 ? burst.group : groupOf(random());
    const lasts = random() < 0.2 ? Math.max(2, Math.floor(2 * 2750 ** random())) : 0;
    yield {
      id: `e${n}`,
      start: isoOf(day),
      end: lasts > 0 ? isoOf(Math.min(DAYS, day + lasts)) : "",
      title: titleOf(random),
      category: GROUPS[group] ?? "",
    };
  }
}

function titleOf(/** @type {() => number} */ random) {
  const letters = 20 + Math.floor(random() * 41);
  const kind = random();
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  let title = "";
  if (kind < 0.15) title = `${PLACES[Math.floor(random() * PLACES.length)]}${kind < 0.04 ? "," : ""} `;
  else if (kind > 0.99) title = `"${word()}" `;
  while (title.length < letters) title += `${word()} `;
  return title.slice(0, 1).toUpperCase() + title.slice(1, letters).trimEnd();
}
