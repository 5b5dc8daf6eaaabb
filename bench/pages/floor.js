// The floor: what drawing alone costs. The same file, twelve rows of bars of how many on one canvas, a dozen texts; no labels placed, nothing
// to focus, nothing kept of an event but its day and its group.
const { place, count } = stage;
const ROWS = 12;
const BAR_PX = 3;
const HEIGHT_PX = 640;
const FIRST_YEAR = 1900;
const YEARS = 126;
const YEAR_DAYS = 365.2425;

/** Day since 1900 of an ISO day, near enough for a bar. */
const dayOf = (/** @type {string} */ iso) =>
  (Number(iso.slice(0, 4)) - FIRST_YEAR) * YEAR_DAYS + (Number(iso.slice(5, 7)) - 1) * 30.44 + Number(iso.slice(8, 10));

const lines = (await (await fetch(`/data/${count}-events.csv`)).text()).trimEnd().split("\n");
/** @type {Map<string, number[]>} */
const groups = new Map();
for (let n = 1; n < lines.length; n++) {
  const line = lines[n] ?? "";
  const from = line.indexOf(",") + 1;
  const group = line.slice(line.lastIndexOf(",") + 1);
  const days = groups.get(group) ?? [];
  days.push(dayOf(line.slice(from, from + 10)));
  groups.set(group, days);
}
const rows = [...groups.values()].map((days) => Float64Array.from(days).sort());

const widthPx = innerWidth;
const canvas = document.createElement("canvas");
canvas.width = widthPx * devicePixelRatio;
canvas.height = HEIGHT_PX * devicePixelRatio;
canvas.style.cssText = `width:${widthPx}px;height:${HEIGHT_PX}px`;
place.append(canvas);
const paper = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { alpha: false }));
paper.scale(devicePixelRatio, devicePixelRatio);
const view = { startDay: 0, daysPerPx: (YEARS * YEAR_DAYS) / widthPx };

/** The first place in ascending numbers that is not below a value. */
function lowerBound(/** @type {Float64Array} */ numbers, /** @type {number} */ value) {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (/** @type {number} */ (numbers[middle]) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function draw() {
  paper.fillStyle = "#fff";
  paper.fillRect(0, 0, widthPx, HEIGHT_PX);
  const rowPx = (HEIGHT_PX - 20) / ROWS;
  const binDays = 2 ** Math.ceil(Math.log2(BAR_PX * view.daysPerPx));
  const binPx = binDays / view.daysPerPx;
  const first = Math.floor(view.startDay / binDays);
  const bins = Math.ceil(widthPx / binPx) + 1;
  rows.forEach((days, row) => {
    paper.fillStyle = `hsl(${row * 30} 60% 45%)`;
    let at = lowerBound(days, first * binDays);
    for (let bin = 0; bin < bins; bin++) {
      const next = lowerBound(days, (first + bin + 1) * binDays);
      const heightPx = Math.min(rowPx - 4, 5 * Math.log2(1 + next - at));
      const xPx = ((first + bin) * binDays - view.startDay) / view.daysPerPx;
      if (next > at) paper.fillRect(xPx, (row + 1) * rowPx - heightPx, binPx - 1, heightPx);
      at = next;
    }
  });
  paper.fillStyle = "#222";
  for (let xPx = 0; xPx < widthPx; xPx += 100)
    paper.fillText((FIRST_YEAR + (view.startDay + xPx * view.daysPerPx) / YEAR_DAYS).toFixed(2), xPx, HEIGHT_PX - 4);
}

let asked = false;
function ask() {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    draw();
  });
}
canvas.addEventListener("wheel", (event) => {
  event.preventDefault();
  const day = view.startDay + event.offsetX * view.daysPerPx;
  view.daysPerPx *= 2 ** (event.deltaY / 160);
  view.startDay = day - event.offsetX * view.daysPerPx;
  ask();
});
canvas.addEventListener("pointermove", (event) => {
  if (event.buttons === 0) return;
  view.startDay -= event.movementX * view.daysPerPx;
  ask();
});
draw();
await stage.stands(
  { at: () => ({ x: Math.round(widthPx / 2), y: 320 }), picture: () => `${view.startDay} ${view.daysPerPx}` },
  lines.length - 1,
);

// Tells the compiler that this is a module.
export {};
