/**
 * Waits, in the page, until nothing in a timeline's plot has moved for so many frames, nor the page with it. It uses nothing from outside itself.
 * Without a number, an open card is looked at for longer: once it has stopped growing, the page is moved for it some frames later.
 */
export async function stillness(host: Element | undefined, frames?: number): Promise<void> {
  const find = (selector: string): HTMLElement[] => [
    ...(host?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const picture = (): string =>
    [
      scrollY,
      ...find("[part=card]").map(({ offsetTop, offsetHeight }) => `${offsetTop} ${offsetHeight}`),
      ...find(".marks button, .overview div, [part=card]").map(
        (node) => `${node.className}${node.style.transform}${node.style.width}`,
      ),
    ].join();
  const wanted = (): number => frames ?? (find("[part=card]").length > 0 ? 8 : 5);
  let last = picture();
  for (let same = 0; same < wanted(); same += 1) {
    await new Promise(requestAnimationFrame);
    const now = picture();
    if (now !== last) same = -1;
    last = now;
  }
}
