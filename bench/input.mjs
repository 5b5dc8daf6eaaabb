/** @typedef {import("playwright").CDPSession} CDPSession */
/** @typedef {{ x: number, y: number }} Place */

// What hands do, as the browser takes it from a mouse: the same for every page, paced by the clock and never by the page.

const STEP_MS = 16;
/** Half of the steps go there, half go back: three seconds. */
const STEPS = 188;
/** Wheel px per step: fifteen doublings on the way in, from all years to one day. */
const WHEEL_PX = 25;
/** A page that has not taken all input after so long is stuck. */
export const STUCK_MS = 8000;

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, Math.max(0, ms)));

/**
 * Sends one input per step without waiting for the page, and then waits until the page has taken all of them, or is stuck.
 * @param {(n: number) => Promise<unknown>} send
 * @param {() => void} [halfWay]
 * @returns {Promise<number>} how much later than sent the last one was taken, ms; Infinity where the page is stuck
 */
async function paced(send, halfWay) {
  const start = performance.now();
  /** @type {Promise<unknown>[]} */
  const taken = [];
  for (let n = 0; n < STEPS; n++) {
    await sleep(start + n * STEP_MS - performance.now());
    if (n === STEPS / 2) halfWay?.();
    taken.push(send(n));
  }
  const sent = performance.now();
  // A page that ends in the meantime rejects what was sent to it.
  const all = Promise.allSettled(taken).then(() => performance.now() - sent);
  return Promise.race([all, sleep(STUCK_MS).then(() => Infinity)]);
}

/**
 * Zooms in at a place and out again.
 * @param {CDPSession} protocol
 * @param {Place} at
 * @param {() => void} halfWay
 */
export function wheel(protocol, at, halfWay) {
  const send = (/** @type {number} */ n) =>
    protocol.send("Input.dispatchMouseEvent", {
      ...{ type: "mouseWheel", ...at, deltaX: 0 },
      deltaY: n < STEPS / 2 ? -WHEEL_PX : WHEEL_PX,
    });
  return paced(send, halfWay);
}

/**
 * Zooms in by a few doublings, so that there is room to drag, and waits for rest.
 * @param {CDPSession} protocol
 * @param {Place} at
 */
export async function approach(protocol, at) {
  for (let n = 0; n < 13; n++) {
    await protocol.send("Input.dispatchMouseEvent", { type: "mouseWheel", ...at, deltaX: 0, deltaY: -WHEEL_PX });
    await sleep(STEP_MS);
  }
  await sleep(400);
}

/**
 * Drags to the left by a third of the window and back.
 * @param {CDPSession} protocol
 * @param {{ at: Place, byPx: number }} way
 * @param {() => void} halfWay
 */
export async function drag(protocol, { at, byPx }, halfWay) {
  const mouse = (/** @type {"mousePressed" | "mouseMoved" | "mouseReleased"} */ type, /** @type {number} */ x) =>
    protocol.send("Input.dispatchMouseEvent", {
      ...{ type, x: Math.round(x), y: at.y, button: "left", clickCount: 1 },
      buttons: type === "mouseReleased" ? 0 : 1,
    });
  await mouse("mousePressed", at.x);
  const late = await paced((n) => {
    const share = n < STEPS / 2 ? n / (STEPS / 2) : 2 - n / (STEPS / 2);
    return mouse("mouseMoved", at.x - byPx * share);
  }, halfWay);
  if (late < Infinity) await mouse("mouseReleased", at.x);
  return late;
}

/**
 * A click of the mouse.
 * @param {CDPSession} protocol
 * @param {Place} at
 */
export async function click(protocol, at) {
  for (const type of /** @type {const} */ (["mousePressed", "mouseReleased"]))
    await protocol.send("Input.dispatchMouseEvent", { type, ...at, button: "left", clickCount: 1 });
}
