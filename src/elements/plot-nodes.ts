/** The nodes of a plot, as they stand in the element's shadow root. */
export interface PlotNodes {
  readonly plot: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly marks: HTMLElement;
  readonly overview: HTMLElement;
  readonly stage: HTMLElement;
}

/** The plot's nodes in a shadow root; undefined while no plot is shown. */
export function plotNodesIn(root: ShadowRoot | null): PlotNodes | undefined {
  const plot = root?.querySelector<HTMLElement>(".plot");
  const svg = plot?.querySelector("svg");
  const marks = plot?.querySelector<HTMLElement>(".marks");
  const overview = root?.querySelector<HTMLElement>(".overview");
  const stage = root?.querySelector<HTMLElement>(".stage");
  return plot && svg && marks && overview && stage ? { plot, svg, marks, overview, stage } : undefined;
}
