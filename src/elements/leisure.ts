const LONGEST_WAIT_MS = 500;

/** Waits until the page has nothing better to do, but not long. */
export const leisure = (): Promise<void> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_WAIT_MS });
    else setTimeout(resolve, 0);
  });
