import type { EventIndex } from "../events/event-index.ts";
import { type FigureHead, figureHead, type LegendEntry } from "./figure-head.ts";
import { figureScene } from "./figure-scene.ts";
import type { FigureCut, FigureSubject } from "./figure-subject.ts";
import { type Explained, explainedIn } from "./key.ts";
import { mirroredHead } from "./mirror-head.ts";
import type { Scene } from "./scene.ts";

/** A timeline that cannot be moved: a scene, and what stands above it. */
export interface Figure {
  readonly scene: Scene;
  readonly head: FigureHead | undefined;
}

/** Room for one lane, the dots and the axis. */
const LOWEST_PLOT_PX = 180;

/** The groups that occur, in the order of the index; none where there is only one. */
function legendOf({ index, labels }: FigureSubject): LegendEntry[] {
  const occurring = new Set(index.group.subarray(0, index.count));
  if (occurring.size < 2) return [];
  return index.groups.flatMap((group, tone) =>
    group === "" || !occurring.has(tone) ? [] : [{ label: labels?.get(group) ?? capitalised(group), tone }],
  );
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Lays a timeline out as a picture: what the element would show, with its heading, its legend and the key to its shapes above. */
export function layoutFigure(
  subject: FigureSubject,
  cut: FigureCut,
  how: { readonly numbered?: boolean } = {},
): Figure {
  const { index, measure, signWords } = subject;
  const { widthPx, heightPx, heading } = cut;
  const laid = (explained: Explained): Figure => {
    const key = { explained, signWords, facing: cut };
    const head = figureHead({ widthPx, measure, heading, legend: legendOf(subject), ...key });
    const plotPx = Math.max(LOWEST_PLOT_PX, heightPx - (head?.heightPx ?? 0));
    const scene = figureScene(subject, { ...cut, heightPx: plotPx }, how);
    return { scene, head: head && cut.isMirrored ? mirroredHead(head, widthPx) : head };
  };
  const explained = explainedAs(index, cut, how);
  const figure = laid(explained);
  // On paper most events have words: a count is explained where one stands.
  if (!how.numbered || figure.scene.marks.some(({ kind }) => kind === "cluster")) return figure;
  return laid({ ...explained, plain: new Set([...explained.plain].filter((name) => name !== "several")) });
}

/** What occurs in a picture that cannot be moved: numbered events are not counted, and before one of all of them nothing began. */
function explainedAs(index: EventIndex, { span }: FigureCut, { numbered }: { readonly numbered?: boolean }): Explained {
  const { signs, plain } = explainedIn(index);
  const isPart = span.startDay !== undefined && span.startDay > index.startDay;
  return {
    signs,
    plain: new Set(
      [...plain].filter((name) => !((numbered && name === "rest") || ((numbered || !isPart) && name === "began"))),
    ),
  };
}
