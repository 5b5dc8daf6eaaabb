import { createHash } from "node:crypto";
import { placeMark } from "../../src/paint/page-text.ts";

const FACE = '"Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", system-ui, sans-serif';

/** The page around a timeline is the timeline's: its colours, and no more room than it needs. */
const STYLE = `
:root{color-scheme:light dark;font:1rem/1.5 ${FACE};color:light-dark(#1b1b1a,#ecebe7);background:light-dark(#fff,#161615)}
:root:has(date-line[theme=light],date-line[theme=projector]){color-scheme:light}
:root:has(date-line[theme=dark]){color-scheme:dark}
body{margin:0}
#date-line-frame{padding:2px}
h1{font-size:1.25rem;line-height:1.3;margin:0 0 .25rem;text-wrap:balance}
ol[data-dl-events]{margin:0;padding:0 .75rem;max-width:44rem;list-style:none}
ol[data-dl-events]>li{border-top:1px solid light-dark(#d9d7d0,#3a3a37);padding-block:.875rem}
ol[data-dl-events]>li>:is(time,strong){display:block}
ol[data-dl-events] p{margin-block:.25rem}
ol[data-dl-events] ul{margin-block:.5rem 0;padding-inline-start:1rem;font-size:.875rem}
a{color:light-dark(#0b57b0,#8ec2ff)}
.fault{margin:0;padding:.5rem .75rem;border-inline-start:4px solid currentcolor;background:light-dark(#f4f3ef,#242422);overflow-wrap:anywhere}
@media print{#date-line-frame{padding:0}}
`.trim();

/** By itself a page has edges and a measure. */
const ALONE = `
body{max-width:76rem;margin:0 auto;padding:1rem}
.about{max-width:44rem;margin-block-end:1rem}
.about h1{font-size:1.75rem;line-height:1.2}
.about p{margin-block:.25rem}
figure{margin:0}
svg{max-width:100%;height:auto}
@media print{body{padding:0;max-width:none}}
`.trim();

/** What a page with a timeline is made of, before it is filled. */
export interface EmptyPage {
  readonly script: string;
  /** Where the script's other parts lie, from the page; absent where it is whole. */
  readonly beside?: string;
  /** Origins and addresses whose files may be read or shown; none where the page has all it needs. */
  readonly origins?: readonly string[];
  /** Whether it stands by itself instead of in a frame. */
  readonly isAlone?: boolean;
}

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * A page with script and style inside, each named in its policy by its hash: without an origin, as in a sandbox, “self” is nobody to WebKit. What
 * the script adds to the page runs as well ('strict-dynamic'), and it adds only its own parts: the policy `date-line` sees to that.
 * `fillPage` puts a timeline into it.
 */
export function emptyPage({ script, beside, origins = [], isAlone = false }: EmptyPage): string {
  if (/<\/script|<!--/i.test(script)) throw new Error("the script of a page cannot hold the end of a script");
  const style = isAlone ? `${STYLE}\n${ALONE}` : STYLE;
  const from = origins.join(" ");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}${beside === undefined ? "" : " 'strict-dynamic'"}`,
    `style-src ${hashOf(style)}`,
    `img-src data:${from && ` ${from}`}`,
    ...(from ? [`media-src ${from}`, `connect-src ${from}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${beside === undefined ? "" : " date-line"}`,
  ].join("; ");
  const place = placeMark;
  return [
    `<!doctype html><html lang="${place("lang")}" dir="${place("dir")}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    isAlone ? "" : '<meta name="robots" content="noindex">',
    `<title>${place("title")}</title><meta name="description" content="${place("description")}"><style>${style}</style></head>`,
    `<body>${place("extra")}<div id="date-line-frame"><date-line controls${place("attributes")}>${place("list")}</date-line></div>`,
    `<script type="application/json" id="date-line-data">${place("data")}</script>`,
    `<script id="date-line-script"${beside === undefined ? "" : ` data-beside="${beside}"`}>${script}</script></body></html>\n`,
  ].join("");
}
