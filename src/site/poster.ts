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

/** What stands beside a title in a list: so small that only the most important events have words. */
const THUMBNAIL_SIZE = { widthPx: 480, heightPx: 252 };

/** A timeline as the picture that stands for it elsewhere: what its page opens on, as SVG text. */
export function posterSvg(reading: Reading, speech: Speech): string {
  return picture(reading, speech, { ...POSTER_SIZE, theme: "light", heading: reading.info.title ?? "" });
}

/** The same for a list of timelines on a page, without anything above the plot, light or dark. */
export function thumbnailSvg(reading: Reading, speech: Speech, theme: "light" | "dark"): string {
  return picture(reading, speech, { ...THUMBNAIL_SIZE, theme, heading: undefined });
}

interface Look {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly theme: "light" | "dark";
  readonly heading: string | undefined;
}

function picture(reading: Reading, speech: Speech, { theme, ...look }: Look): string {
  const { info } = reading;
  const model = modelOf(reading, speech.words.ungrouped);
  const cut = { ...look, span: spanBetween(info.from, info.to) ?? {} };
  const figure = layoutFigure(subjectOf(model, undefined, speech), cut, { bare: look.heading === undefined });
  const title = info.title ?? speech.words.timeline;
  return `${sceneSvg({ ...figure, theme: THEMES[theme], lang: speech.lang, title, description: descriptionOf(model, speech) })}\n`;
}
