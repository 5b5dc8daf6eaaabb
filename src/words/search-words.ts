const count = (n: number): string => new Intl.NumberFormat("en").format(n);

/** What the search field says. English; fetched with the field. */
export const searchWords = {
  field: "Search the events",
  clear: "Clear the search",
  previous: "Previous hit",
  next: "Next hit",
  none: "No hits",
  searching: "Searching …",
  hits: (n: number): string => `${count(n)} ${n === 1 ? "hit" : "hits"}`,
  position: (position: number, total: number): string => `${count(position)} of ${count(total)}`,
  /** More may be found yet. */
  soFar: (hits: string): string => `${hits} so far`,
  keys: "Enter goes to the next hit, Shift and Enter to the one before, Escape clears.",
  /** Of timelines that are too long to stand in the page as a whole. */
  replaced: (n: number): string =>
    `The browser’s own search sees only what is listed on this page. Here all ${count(n)} events are searched; Ctrl+F leads to the field above.`,
} as const;
