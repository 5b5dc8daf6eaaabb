// vis-timeline with its default options.
const { place, count } = stage;
/** @type {any} */
const { vis } = globalThis;
const rows = await (await fetch(`/data/${count}-vis.json`)).json();
const timeline = new vis.Timeline(place, new vis.DataSet(rows), { height: "640px" });
// The first "changed" after the first drawing: every item is measured and stacked.
await new Promise((done) => {
  timeline.on("changed", () => timeline.initialDrawDone && done(undefined));
});
await stage.stands(
  {
    at: () => ({ x: Math.round(innerWidth / 2), y: 320 }),
    picture: () => JSON.stringify(timeline.getWindow()),
  },
  timeline.itemsData.length,
);

// Tells the compiler that this is a module.
export {};
