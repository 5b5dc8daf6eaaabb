/** In frame pages, what stands for the element's own waiting until a reader is near: the page that holds the frame waits for it. */
export const approachOf = () => ({
  isAwaited: (): boolean => false,
  come: (): void => undefined,
  stop: (): void => undefined,
});

/** Links of the prose are another page's. */
export const isLinked = (): boolean => false;

/** Whether the page's address leads to a timeline. */
export const isNamed = (): boolean => location.hash.includes("dl-");
