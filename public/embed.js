// Dateline, for pages that frame its timelines. Optional: gives each frame the height that it tells, and lets links such as
// <a href="#dl-event"> open an event in the first frame, or in the one whose id or name data-date-line="…" says; then <a href="#event"> does too.
(() => {
  const isOurs = ({ src, srcdoc }) =>
    /\/embed(\/[^/?#]+)?\.html([?#]|$)/.test(src) || srcdoc.includes('id="date-line-frame"');
  const frames = () => [...document.querySelectorAll("iframe")].filter(isOurs);
  addEventListener("message", ({ source, data }) => {
    const frame = data?.type === "date-line" && frames().find(({ contentWindow }) => contentWindow === source);
    if (frame && data.height >= 100 && data.height <= 4000) frame.style.height = `${data.height}px`;
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#dl-"], a[data-date-line][href^="#"]');
    const [, id, from, to] = /^#(?:dl-(?:[\w-]+:)?)?([\w.-]*)(?:@([^!&]+?)\.\.([^!&]+))?/.exec(link?.hash ?? "") ?? [];
    const name = link?.dataset.dateLine;
    // A timeline in the page itself, or an anchor of its own: the link is theirs.
    if (link && !name && (document.querySelector("date-line") || document.getElementById(link.hash.slice(1)))) return;
    const frame = link && frames().find((frame) => !name || frame.id === name || frame.name === name);
    if (!frame || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (from) frame.contentWindow.postMessage({ type: "date-line", range: { from, to } }, "*");
    if (id) frame.contentWindow.postMessage({ type: "date-line", select: id }, "*");
    frame.scrollIntoView({ block: "nearest" });
    frame.focus({ preventScroll: true });
  });
  // What was said before this script was there is asked for again.
  for (const frame of frames()) frame.contentWindow.postMessage({ sentinel: "amp", type: "frames-init" }, "*");
})();
