/**
 * Tells when a plot's words come to be set otherwise: larger, further apart, or in higher lines. A reader's style sheet may do so at any time,
 * and nothing else changes its size then. Gives back what ends it.
 */
export function watchText(plot: HTMLElement, changed: () => void): () => void {
  const sample = document.createElement("p");
  sample.className = "mark line sample";
  sample.ariaHidden = "true";
  sample.textContent = "Aa Bb";
  plot.append(sample);
  let isFirst = true;
  const sizes = new ResizeObserver(() => {
    if (!isFirst) changed();
    isFirst = false;
  });
  sizes.observe(sample);
  return () => {
    sizes.disconnect();
    sample.remove();
  };
}
