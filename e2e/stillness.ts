/** Waits, in the page, until nothing in a timeline's plot has moved for some frames. It uses nothing from outside itself. */
export async function stillness(host: Element | undefined): Promise<void> {
  const picture = (): string =>
    [...(host?.shadowRoot?.querySelectorAll<HTMLElement>(".marks button, .overview div, [part=card]") ?? [])]
      .map((node) => `${node.className}${node.style.transform}${node.style.width}`)
      .join();
  let last = picture();
  for (let same = 0; same < 5; same += 1) {
    await new Promise(requestAnimationFrame);
    const now = picture();
    if (now !== last) same = -1;
    last = now;
  }
}
