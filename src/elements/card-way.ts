/** What is gone to stands so far below the edge, px. */
const AIR_PX = 8;

/** Goes from a button to one of those that a selector names, below it in the same card: it begins what is seen, and has the focus. */
export function goBelow(button: EventTarget | null, selector: string, place = 0): void {
  const body = button instanceof Element ? button.closest(".card-body") : null;
  const target = body?.querySelectorAll<HTMLElement>(selector)[place];
  if (!body || !target) return;
  body.scrollTop += target.getBoundingClientRect().top - body.getBoundingClientRect().top - AIR_PX;
  target.tabIndex = -1;
  target.focus();
}
