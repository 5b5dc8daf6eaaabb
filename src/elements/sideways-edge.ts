const watched = new WeakSet<Element>();

/**
 * Says on the frame around a region that scrolls sideways whether more of it lies beyond its end, as `data-more`: a phone shows no bar
 * by which one could tell. Watches a region once, and lets go of it with the region.
 */
export function markSideways(region: HTMLElement): void {
  const mark = (): void => {
    const { scrollLeft, clientWidth, scrollWidth } = region;
    // From right to left, places are below zero.
    region.parentElement?.toggleAttribute("data-more", Math.abs(scrollLeft) + clientWidth < scrollWidth - 1);
  };
  mark();
  if (watched.has(region)) return;
  watched.add(region);
  region.addEventListener("scroll", mark, { passive: true });
  new ResizeObserver(mark).observe(region);
}
