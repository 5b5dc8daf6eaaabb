import { subjectOf } from "../elements/export-subject.ts";
import { modelOf } from "../elements/model.ts";
import type { Speech } from "../elements/speech.ts";
import type { Reading } from "../events/event.ts";
import { layoutFigure } from "../layout/figure.ts";
import { sceneSvg } from "../paint/svg.ts";
import { THEMES } from "../paint/theme.ts";
import { spanBetween } from "../state/edtf-span.ts";
import { isFromRight } from "../words/direction.ts";

/** What stands beside a title in a list: so small that only the most important events have words. */
const THUMBNAIL_SIZE = { widthPx: 480, heightPx: 252 };

/** A timeline as the picture in a list of timelines, light or dark: the plot alone, since its title is beside it. */
export function thumbnailSvg(reading: Reading, speech: Speech, theme: "light" | "dark"): string {
  const { from, to, title = "" } = reading.info;
  const subject = subjectOf(modelOf(reading, speech.words.ungrouped), undefined, speech);
  const cut = { ...THUMBNAIL_SIZE, span: spanBetween(from, to) ?? {}, isMirrored: isFromRight(speech.lang) };
  // What would stand above the plot is left out, and its room is the plot's.
  const abovePx = layoutFigure(subject, cut).head?.heightPx ?? 0;
  const { scene } = layoutFigure(subject, { ...cut, heightPx: cut.heightPx + abovePx });
  return `${sceneSvg({ scene, head: undefined, theme: THEMES[theme], lang: speech.lang, title, description: "" })}\n`;
}
