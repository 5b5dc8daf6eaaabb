import { descriptionOf, subjectOf } from "../elements/export-subject.ts";
import { modelOf } from "../elements/model.ts";
import type { Speech } from "../elements/speech.ts";
import type { Reading } from "../events/event.ts";
import { layoutFigure } from "../layout/figure.ts";
import { sceneSvg } from "../paint/svg.ts";
import { THEMES } from "../paint/theme.ts";
import { spanBetween } from "../state/edtf-span.ts";
import { isFromRight } from "../words/direction.ts";

/** What services that show a link take for its picture. */
export const POSTER_SIZE = { widthPx: 1200, heightPx: 630 };

/** A timeline as the picture that stands for it elsewhere: what its page opens on, as SVG text. */
export function posterSvg(reading: Reading, speech: Speech): string {
  const { info } = reading;
  const model = modelOf(reading, speech.words.ungrouped);
  const cut = {
    ...POSTER_SIZE,
    span: spanBetween(info.from, info.to) ?? {},
    heading: info.title,
    isMirrored: isFromRight(speech.lang),
  };
  const figure = layoutFigure(subjectOf(model, undefined, speech), cut);
  const title = info.title ?? speech.words.timeline;
  return `${sceneSvg({ ...figure, theme: THEMES.light, lang: speech.lang, title, description: descriptionOf(model, speech) })}\n`;
}
