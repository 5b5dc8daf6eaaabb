import { expect, test } from "./test.ts";
test("probe", async ({ stage, site }) => {
  const t = performance.now();
  await stage.goto(site.url);
  console.log(stage.engine, "goto", performance.now() - t);
  const r = await stage.run(async () => {
    await customElements.whenDefined("date-line");
    const host = document.querySelector("date-line");
    await host?.ready;
    const plot = host?.shadowRoot?.querySelector("[part=plot]");
    plot?.scrollIntoView({ block: "center" });
    await new Promise((d) => setTimeout(d, 500));
    const b = plot!.getBoundingClientRect();
    return { w: window.watched, n: plot?.querySelectorAll("button").length, inner: [innerWidth, innerHeight], b: [b.x, b.y, b.width, b.height], ua: navigator.userAgent, touch: ["ontouchstart" in plot!, navigator.maxTouchPoints, typeof Touch, typeof TouchEvent], red: matchMedia("(prefers-reduced-motion: reduce)").matches };
  });
  console.log(JSON.stringify(r));
  const at = { x: r.b[0]! + 400, y: r.b[1]! + 300 };
  const state = () => stage.run(() => [scrollY, document.querySelector("date-line")!.shadowRoot!.querySelector("[part=status]")!.textContent!.slice(0, 60), location.hash]);
  const say = async (what: string) => { await new Promise((d) => setTimeout(d, 400)); console.log(what, JSON.stringify(await state())); };
  await say("start");
  await stage.ctrlWheel(at, "in"); await say("ctrlwheel");
  await stage.drag(at, { x: at.x + 80, y: at.y }); await say("drag");
  await stage.pinch(at, [80, 160]); await say("pinch");
  await stage.wheel(at, 60); await say("wheel");
  console.log(JSON.stringify(await stage.spoken("date-line", "[part=plot]")));
  console.log(JSON.stringify(await stage.run(() => window.watched)));
});
