import { basename } from "node:path";
import { earliest, latest } from "../dates/bounds.ts";
import { parseEveryday } from "../dates/everyday.ts";
import { formatWhen } from "../dates/format.ts";
import type { When } from "../dates/when.ts";
import type { Reading } from "../events/event.ts";
import { indexEvents } from "../events/event-index.ts";
import { plainText } from "../events/markup.ts";
import { readTimeline } from "../events/read.ts";
import { summarise } from "../events/summary.ts";
import { inLanguage } from "../events/translate.ts";
import type { Span } from "../layout/viewport.ts";
import { fillPage } from "../paint/page-text.ts";
import { THEMES } from "../paint/theme.ts";
import { dateWordsFor } from "../words/date-words-for.ts";
import { summaryText } from "../words/summary-words-for.ts";
import { wordsFor } from "../words/words-for.ts";
import { type Arguments, argumentsOf } from "./arguments.ts";
import { choiceOf, dateOptionsOf, isLanguage } from "./date-options.ts";
import { figureSvg } from "./figure.ts";
import { FILE_FLAGS, FILE_HELP, fileOptionsOf, refuseMissingColumns } from "./file-options.ts";
import { pagePartsOf } from "./html.ts";
import { EXIT, type Io, Refusal, withFile } from "./io.ts";
import { timelineFiles } from "./timeline-files.ts";

export const RENDER_USAGE = `Usage: date-line render FILE --svg OUT | --html OUT [options]

Draws a timeline without a browser. FILE is what check takes.

  --svg OUT             writes the picture: SVG with nothing outside it
  --html OUT            writes a page: the timeline itself with all that it needs, in
                        one file; OUT may be - for standard output
  --layout horizontal|vertical
                        vertical: time runs down
  --width N --height N  the size of the picture in pixels (1200 and 600, with lanes
                        1044; where time runs down, 600 and 1200)
  --spacing scale|even  even: long stretches without events are folded, with their length
  --group-by group|actor|source
                        gives each kind, first-named actor or first source its own lanes
  --from D --to D       the part of time that is shown; both belong to it
  --theme light|dark|print|projector
${FILE_HELP}
  --help                shows this

Exit code: 0 drawn, 1 no events, 2 a file cannot be read or written, or wrong use.
`;

const THEME_NAMES = ["light", "dark", "print", "projector"] as const;
const ARRANGING = ["layout", "spacing", "group-by"];
const LAYOUTS = ["horizontal", "vertical"] as const;
const SPACINGS = ["scale", "even"] as const;
const LANES = ["group", "actor", "source"] as const;
const SIZE = { width: 1200, height: 600, banded: 1044, least: 160, most: 20_000 };

function sizeOf(args: Arguments, flag: "width" | "height", usual: number): number {
  const text = args.text(flag);
  if (text === undefined) return usual;
  const size = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (size >= SIZE.least && size <= SIZE.most) return size;
  throw new Refusal(`--${flag} ${text} is not a number of pixels from ${SIZE.least} to ${SIZE.most}`);
}

/** A date that a flag names; undefined where it is not given. */
function dateOf(args: Arguments, flag: "from" | "to"): When | undefined {
  const text = args.text(flag);
  if (text === undefined) return undefined;
  const reading = parseEveryday(text, dateOptionsOf(args));
  if (reading.ok) return reading.when;
  throw new Refusal(`--${flag} ${text} is not a date; type one such as 1848 or 2020-02-29`);
}

/** The part of time that the flags name or, where they name none, the timeline itself. */
function spanOf(args: Arguments, { info }: Reading): Partial<Span> {
  const [from, to] = [dateOf(args, "from"), dateOf(args, "to")];
  const span = {
    ...(from && { startDay: earliest(from) }),
    ...(to && { endDay: latest(to) }),
  };
  if (from && to && latest(to) <= earliest(from)) throw new Refusal("--to is not after --from");
  return from || to ? span : ownSpan(info);
}

/** The view that a timeline opens with; what is no date there does not count. */
function ownSpan({ from = "", to = "" }: Reading["info"]): Partial<Span> {
  const [start, end] = [parseEveryday(from), parseEveryday(to)];
  if (!start.ok || !end.ok) return {};
  const span = { startDay: earliest(start.when), endDay: latest(end.when) };
  return span.endDay > span.startDay ? span : {};
}

/** What can be said of all events together. */
function summaryOf({ events }: Reading, lang: string): string {
  const said = { words: dateWordsFor(lang), lang, style: "long" } as const;
  const summary = summarise(indexEvents(events));
  return summary ? summaryText(summary, wordsFor(lang).lang, (when) => formatWhen(when, said)) : "";
}

/** `date-line render`: a timeline as a picture or as a page. */
export async function render(argv: readonly string[], io: Io): Promise<number> {
  const texts = [...FILE_FLAGS, "svg", "html", "width", "height", "from", "to", "theme", ...ARRANGING];
  const args = argumentsOf(argv, { texts, switches: [] });
  const [file, ...more] = args.operands;
  if (file === undefined || more.length > 0) throw new Refusal("name one file of events");
  const [svgPath, htmlPath] = [args.text("svg"), args.text("html")];
  if (svgPath === undefined && htmlPath === undefined)
    throw new Refusal("say what to write, with --svg OUT or --html OUT");
  const themeName = choiceOf(args.text("theme") ?? "light", THEME_NAMES);
  const theme = THEMES[themeName];
  const isUpright = choiceOf(args.text("layout") ?? "horizontal", LAYOUTS) === "vertical";
  const lanes = args.text("group-by");
  const [width, height] = isUpright
    ? [SIZE.height, SIZE.width]
    : [SIZE.width, lanes === undefined ? SIZE.height : SIZE.banded];
  const size = { widthPx: sizeOf(args, "width", width), heightPx: sizeOf(args, "height", height) };
  const arranged = {
    ...{ isUpright, isEven: choiceOf(args.text("spacing") ?? "scale", SPACINGS) === "even" },
    groupBy: lanes === undefined ? undefined : choiceOf(lanes, LANES),
  };
  const options = fileOptionsOf(args);
  const own = await readTimeline({ ...timelineFiles(file, io).input, options });
  const reading = options.lang === undefined ? own : inLanguage(own, options.lang);
  refuseMissingColumns(file, reading, options);
  if (reading.events.length === 0) {
    const worst = reading.problems.find(({ severity }) => severity === "error");
    io.err(`date-line render: ${file} has no events to draw${worst ? `: ${worst.message}` : ""}\n`);
    return EXIT.faults;
  }
  const lang = [options.lang, reading.info.lang].find((tag) => tag !== undefined && isLanguage(tag)) ?? "en";
  const { title = basename(file).replace(/\.\w+$/, ""), description } = reading.info;
  const about = [plainText(description ?? ""), summaryOf(reading, lang)].filter(Boolean).join(" ");
  const input = { reading, lang, theme, ...size, ...arranged, span: spanOf(args, reading), title, description: about };
  const write = (path: string, text: string): void =>
    path === "-" ? io.out(text) : withFile(path, () => io.writeFile(path, text));
  if (svgPath !== undefined) write(svgPath, `${figureSvg({ ...input, heading: reading.info.title })}\n`);
  if (htmlPath !== undefined) {
    const empty = withFile("date-line-alone.html, which belongs beside the folder of the command,", () =>
      io.emptyPage(),
    );
    const [from, to] = [dateOf(args, "from")?.edtf, dateOf(args, "to")?.edtf];
    // What is asked for on paper is light on screen: paper has the element's own print.
    const attributes = { from, to, theme: args.text("theme") && (themeName === "print" ? "light" : themeName) };
    write(htmlPath, fillPage(empty, pagePartsOf({ reading, lang, title, svg: figureSvg(input), attributes })));
  }
  return EXIT.clean;
}
