/** What the worker that keeps a site is told, before its own text. */
export interface Kept {
  readonly version: string;
  /** Kept from the first visit on: all that pages and timelines need without a network. */
  readonly first: readonly string[];
  /** Kept when somebody has looked at it: pictures, film, long files. */
  readonly met: readonly string[];
  /** Kept from the first visit to a page that is a tool on: what such pages are made of. */
  readonly tools: readonly string[];
}

/** The files of a site by their addresses in it. */
export type SiteContent = ReadonlyMap<string, Uint8Array>;

/** The worker's address: at the top, since it may keep only what lies below it. */
const WORKER = "sw.js";

/** What nobody reads without a network: what other servers ask for, and what is there to be downloaded. */
const NOT_KEPT =
  /^(?:sw\.js$|cli\/|oembed\/|embed\/|embed\.(?:html|js)$|date-line-frame\.html$|site\/worker\.js$)|\.licenses\.md$|(?:^|\/)\./;
const NEEDED = /\.(?:html|js|css|csv|tsv|json|md|svg|txt)$/i;
/** The page that a tool fills, and that is none of the site's. */
const TO_FILL = "date-line-alone.html";
/** The scripts of pages that are tools, not timelines, and what those give away. */
const isTool = (path: string): boolean => path === TO_FILL || /^assets\/.*\.js$/.test(path);
/** A file that is longer is kept only when it was looked at. */
const LONGEST_BYTES = 2_000_000;

const STAMP = /<meta name="date-line-version" content="[^"]*" \/>/;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Makes a finished site one that stays there without a network: gives the pages, each with the version that they are of, and the worker
 * that keeps them. The version is that of all files together. `worker` is the text of `site/worker.js`.
 */
export async function sealed(site: SiteContent, worker: string): Promise<ReadonlyMap<string, string>> {
  const paths = [...site.keys()].filter((path) => !NOT_KEPT.test(path)).sort();
  const pages = new Map(
    paths
      .filter((path) => path.endsWith(".html") && path !== TO_FILL)
      .map((path) => [path, textOf(site.get(path) ?? bytesOf("")).replace(STAMP, "")]),
  );
  const prints = await Promise.all(
    paths.map(async (path) => {
      const page = pages.get(path);
      return `${path} ${await fingerprint(page === undefined ? new Uint8Array(site.get(path) ?? []) : bytesOf(page))}`;
    }),
  );
  const version = await fingerprint(bytesOf(prints.join("\n")));
  const isFirst = (path: string): boolean =>
    NEEDED.test(path) && !isTool(path) && (site.get(path)?.byteLength ?? 0) <= LONGEST_BYTES;
  const kept: Kept = {
    version,
    first: paths.filter(isFirst),
    met: paths.filter((path) => !isFirst(path) && !isTool(path)),
    tools: paths.filter(isTool),
  };
  const stamp = `<meta name="date-line-version" content="${version}" />`;
  const made = [...pages].map(([path, page]) => [path, page.replace("</head>", () => `${stamp}</head>`)] as const);
  return new Map([...made, [WORKER, `const KEPT = ${JSON.stringify(kept)};\n${worker}`]]);
}
