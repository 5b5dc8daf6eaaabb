// TimelineJS with its default options; its fonts come from this machine. The wheel does not zoom it, so its own zoom steps are taken.
const { place, count } = stage;
/** @type {any} */
const { TL } = globalThis;
place.id = "timeline";
const rows = await (await fetch(`/data/${count}-timelinejs.json`)).json();
const timeline = new TL.Timeline("timeline", rows, { script_path: `${location.origin}/timelinejs/js/` });
const markers = () => place.querySelectorAll(".tl-timemarker").length;
await new Promise((done) => timeline.on("ready", done));
await stage.until(() => markers() >= count);
await document.fonts.ready;
await stage.stands(
  {
    at: () => ({ x: Math.round(innerWidth / 2), y: 560 }),
    picture: () =>
      `${place.querySelector(".tl-timenav-slider")?.getAttribute("style")}${markers()}${timeline.options.scale_factor}${timeline._timenav?.options.scale_factor}`,
    step: (direction) => (direction === 1 ? timeline.zoomIn() : timeline.zoomOut()),
  },
  markers(),
);

// Tells the compiler that this is a module.
export {};
