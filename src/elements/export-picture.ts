import { RangeIndex } from "../events/range-index.ts";
import { layoutFigure } from "../layout/figure.ts";
import { spanOf } from "../layout/viewport.ts";
import { sceneSvg } from "../paint/svg.ts";
import { THEMES, type ThemeName } from "../paint/theme.ts";
import { isFromRight } from "../words/direction.ts";
import { type ExportDesk, modelOf, type Part, partOf } from "./export-part.ts";
import { descriptionOf, subjectOf } from "./export-subject.ts";

/** How a picture of a timeline is made. */
export interface PictureOptions {
  /** `view`: what is on screen, without what is filtered out; `whole`: the whole timeline. `view` where it is absent. */
  readonly part?: Part;
  /** Size in CSS px, from 160 to 20,000: that of the plot, and 600 high, with lanes 1044, heading and legend included, where they are absent. */
  readonly width?: number;
  readonly height?: number;
  /** `vertical`: time runs down. `horizontal` where it is absent. */
  readonly layout?: "horizontal" | "vertical";
  /** That of the page where it is absent. */
  readonly theme?: ThemeName;
}

const HEIGHT_PX = 600;
const BANDED_PX = 1044;
const SIZES_PX = { least: 160, most: 20_000 };

function sizeOf(px: number): number {
  if (px >= SIZES_PX.least && px <= SIZES_PX.most) return px;
  throw new RangeError(`${px} is not a number of pixels from ${SIZES_PX.least} to ${SIZES_PX.most}`);
}

/** A timeline as SVG text. Throws where it is not loaded, and for sizes, themes and parts that there are none of. */
export function svgOf(desk: ExportDesk, options: PictureOptions, ground: ThemeName): string {
  const { session, speech } = desk;
  const model = modelOf(desk);
  const part = partOf(options.part);
  const { viewport } = session.state;
  const theme = THEMES[options.theme ?? ground];
  if (!theme) throw new TypeError(`unknown theme: ${options.theme}; use ${Object.keys(THEMES).join(", ")}`);
  const { title } = model.reading.info;
  const cut = {
    widthPx: sizeOf(options.width ?? Math.max(SIZES_PX.least, Math.round(viewport.widthPx))),
    heightPx: sizeOf(options.height ?? (session.state.lanes === "none" ? HEIGHT_PX : BANDED_PX)),
    span: part === "view" ? spanOf(viewport) : {},
    heading: title,
    isUpright: (options.layout ?? "horizontal") === "vertical",
    isMirrored: isFromRight(desk.speech.lang),
  };
  const range = part === "view" ? session.range : new RangeIndex(model.index);
  const figure = layoutFigure(subjectOf(model, range, speech), cut);
  const { lang, words } = speech;
  return `${sceneSvg({ ...figure, theme, lang, title: title ?? words.timeline, description: descriptionOf(model, speech) })}\n`;
}

/** The picture of an SVG text, through an image and a canvas. Rejects where the page's policy refuses images from data. */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  if (!(scale >= 1 && scale <= 3)) throw new RangeError(`${scale} is not a scale from 1 to 3`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new RangeError(`the browser makes no picture of ${canvas.width} × ${canvas.height} pixels`);
  return blob;
}
