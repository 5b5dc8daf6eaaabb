import { descriptionOf, subjectOf } from "../elements/export-subject.ts";
import { modelOf } from "../elements/model.ts";
import type { Speech } from "../elements/speech.ts";
import type { Reading } from "../events/event.ts";
import { layoutFigure } from "../layout/figure.ts";
import { sceneSvg } from "../paint/svg.ts";
import { THEMES } from "../paint/theme.ts";
import { spanBetween } from "../state/address.ts";

/** What services that show a link take for its picture. */
export const POSTER_SIZE = { widthPx: 1200, heightPx: 630 };

/** A timeline as the picture that stands for it elsewhere: what its page opens on, as SVG text. */
export function posterSvg(reading: Reading, speech: Speech): string {
  const { info } = reading;
  const model = modelOf(reading, speech.words.ungrouped);
  const cut = { ...POSTER_SIZE, span: spanBetween(info.from, info.to) ?? {}, heading: info.title };
  const figure = layoutFigure(subjectOf(model, undefined, speech), cut);
  const title = info.title ?? speech.words.timeline;
  return `${sceneSvg({ ...figure, theme: THEMES.light, lang: speech.lang, title, description: descriptionOf(model, speech) })}\n`;
}

/** What stands beside a title in a list: so small that only the most important events have words. */
const THUMBNAIL_SIZE = { widthPx: 480, heightPx: 252 };

/** A timeline as the picture in a list of timelines, light or dark: the plot alone, since its title is beside it. */
export function thumbnailSvg(reading: Reading, speech: Speech, theme: "light" | "dark"): string {
  const { from, to, title = "" } = reading.info;
  const subject = subjectOf(modelOf(reading, speech.words.ungrouped), undefined, speech);
  const cut = { ...THUMBNAIL_SIZE, span: spanBetween(from, to) ?? {} };
  // What would stand above the plot is left out, and its room is the plot's.
  const abovePx = layoutFigure(subject, cut).head?.heightPx ?? 0;
  const { scene } = layoutFigure(subject, { ...cut, heightPx: cut.heightPx + abovePx });
  return `${sceneSvg({ scene, head: undefined, theme: THEMES[theme], lang: speech.lang, title, description: "" })}\n`;
}
