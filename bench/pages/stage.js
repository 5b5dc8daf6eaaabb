// What every page has in common: where it stands, told to the one who measures. It takes no part in drawing.
(() => {
  const place = /** @type {HTMLElement} */ (document.getElementById("place"));
  const count = Number(new URLSearchParams(location.search).get("n") ?? 25);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Asked for within a frame: fulfils when that frame was painted. */
  const thisFramePainted = () =>
    new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  /** Fulfils when what was done last is on screen: after the next frame was painted. */
  const painted = async () => {
    await frame();
    await thisFramePainted();
  };

  /** @type {import("./stage.d.ts").Stage} */
  const stage = {
    place,
    count,
    first: undefined,
    complete: undefined,
    items: undefined,
    fault: undefined,
    adapter: undefined,
    painted,
    async stands(adapter, items) {
      stage.adapter = adapter;
      await painted();
      stage.items = items;
      stage.first ??= performance.now();
      stage.complete = performance.now();
    },
    async until(holds) {
      do await frame();
      while (!holds());
    },
    async watchFirst(holds) {
      // As soon as the frame is painted in which it holds: one frame later the page has long been at what comes after.
      await stage.until(holds);
      await thisFramePainted();
      stage.first = performance.now();
    },
  };
  globalThis.stage = stage;
  const failed = (/** @type {unknown} */ reason) => {
    stage.fault ??= String(reason);
  };
  addEventListener("error", (event) => failed(event.message));
  addEventListener("unhandledrejection", (event) => failed(event.reason));
})();
