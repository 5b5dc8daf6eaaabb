/** How far outside of the window a timeline is fetched, in windows: so that it stands before a reader has scrolled there. */
const REACH = 1.5;

/** An element that is fetched when it is wanted. */
interface Awaited extends HTMLElement {
  readonly loading: string;
  readonly data: unknown;
}

/** Whether the page's address is where one of its links leads, and that means this element: `<a href="#event" data-date-line="its id">`. */
export const isLinked = ({ id }: Element): boolean =>
  !!location.hash && [...document.links].some(({ dataset, hash }) => dataset.dateLine === id && hash === location.hash);

/** Whether the page's address leads to a timeline; to which, where it says no name, the timelines know. */
export const isNamed = (host: Element): boolean => location.hash.includes("dl-") || isLinked(host);

/** What has no box, as in a tab that is not shown, is not near. */
function isNear(host: Element): boolean {
  const { top, bottom, width } = host.getBoundingClientRect();
  return width > 0 && top < innerHeight * (1 + REACH) && bottom > -innerHeight * REACH;
}

/** The way of an element to its reader. */
interface Approach {
  /** Whether there is anything to wait for; begins to, then. */
  readonly isAwaited: () => boolean;
  /** It is wanted. */
  readonly come: () => void;
  /** Lets go of all that watches. */
  readonly stop: () => void;
}

/**
 * Keeps an element from asking for anything until it comes near the window, is shown, is printed, is named by the page's address, or is asked
 * for. From then on it is wanted, wherever it stands. `load` is called when the waiting is over, where there was any.
 */
export function approachOf(host: Awaited, load: () => void): Approach {
  let isWanted = false;
  let watching: AbortController | undefined;
  const stop = (): void => {
    watching?.abort();
    watching = undefined;
  };
  const come = (): void => {
    isWanted = true;
    if (watching) load();
  };
  const watch = (): void => {
    watching = new AbortController();
    const { signal } = watching;
    const seen = (entries: readonly IntersectionObserverEntry[]): void => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    };
    // Of this document: in a frame, what lies outside of the frame would otherwise not count as near.
    const observer = new IntersectionObserver(seen, { root: document, rootMargin: `${REACH * 100}%` });
    observer.observe(host);
    signal.addEventListener("abort", () => observer.disconnect());
    addEventListener("hashchange", () => isNamed(host) && come(), { signal });
    matchMedia("print").addEventListener("change", come, { signal });
  };
  const isAwaited = (): boolean => {
    stop();
    isWanted ||=
      host.loading === "eager" || !!host.data || !globalThis.IntersectionObserver || isNear(host) || isNamed(host);
    if (!isWanted) watch();
    return !isWanted;
  };
  return { isAwaited, come, stop };
}
