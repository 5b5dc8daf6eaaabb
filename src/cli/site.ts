import { join } from "node:path";
import { lookText } from "../events/understood.ts";
import type { SiteFiles } from "../site/folder.ts";
import { extentOf, folderNames } from "../site/folder.ts";
import { siteUrl } from "../site/links.ts";
import { sealed } from "../site/seal.ts";
import { makeSite } from "../site/site.ts";
import { argumentsOf } from "./arguments.ts";
import { EXIT, type Io, Refusal, withFile } from "./io.ts";

export const SITE_USAGE = `Usage: date-line site DATA_DIR --out DIR [options]

Makes a website of a folder of timelines: a page for each folder in DATA_DIR that holds a
timeline.json or an events.csv, its picture, and a front page, which is the timeline's own
page where there is one and lists them where there are several. What the pages need lies
beside this command and is copied, and so are the data. Any server of files can hold DIR.

  --out DIR             where the site is written; what else is there is left alone
  --url URL             where the site will be, for what needs a whole address: pictures and
                        frames that others show, and the one address of each page
  --no-offline          pages are not kept for times without a network
  --help                shows this

Exit code: 0 made, 1 a folder has no page, the others have, 2 nothing was made, or wrong use.
`;

/** What of the build belongs to a site: the element, the files that it fetches, and what pages need besides. */
const BUILT =
  /^(?:date-line(?:-[^/]*)?\.(?:js|css|html)|date-line\.licenses\.md|embed\.(?:html|js)|embed\/frame-[^/]*\.js|site\/[^/]+)$/;

/** The frame page without a timeline. */
const EMPTY_FRAME = "date-line-frame.html";

function addressOf(text: string | undefined): string | undefined {
  try {
    return siteUrl(text);
  } catch (error) {
    throw new Refusal(`--url ${error instanceof Error ? error.message : text}`);
  }
}

/** The parts that were built with this command. Throws a Refusal where it was copied without them. */
function builtParts({ builtFolder, filesIn, readFile }: Io): Map<string, Uint8Array> {
  const names = withFile(builtFolder, () => filesIn(builtFolder)).filter((name) => BUILT.test(name));
  for (const name of [
    "date-line.js",
    "date-line-home.js",
    EMPTY_FRAME,
    "site/page.js",
    "site/page.css",
    "site/worker.js",
  ])
    if (!names.includes(name))
      throw new Refusal(`${join(builtFolder, name)} was not found; keep the command in the folder that it came in`);
  return new Map(names.map((name) => [name, readFile(join(builtFolder, name))]));
}

const decoded = (files: ReadonlyMap<string, Uint8Array>, name: string): string =>
  new TextDecoder().decode(files.get(name));

/** `date-line site`: a website of a folder of timelines. */
export async function site(argv: readonly string[], io: Io): Promise<number> {
  const args = argumentsOf(argv, { texts: ["out", "url"], switches: ["no-offline"] });
  const [data, ...more] = args.operands;
  if (data === undefined || more.length > 0) throw new Refusal("name one folder of timelines");
  const out = args.text("out");
  if (out === undefined) throw new Refusal("say where to write the site, with --out DIR");
  if (!withFile(data, () => io.isFolder(data))) throw new Refusal(`${data} is not a folder`);
  const url = addressOf(args.text("url"));
  const parts = builtParts(io);
  const bytesOf = (path: string): Uint8Array => withFile(path, () => io.readFile(path));
  const files: SiteFiles = {
    list: io.filesIn(data).map((path) => `data/${path}`),
    read: (path) => bytesOf(join(data, path.slice("data/".length))),
  };
  if (folderNames(files.list).length === 0)
    throw new Refusal(`${data} holds no folder of a timeline; put events.csv into a folder of its own in it`);
  const { folders, faults, made } = await makeSite({
    files,
    url,
    taken: new Set(),
    emptyFrame: decoded(parts, EMPTY_FRAME),
  });
  for (const fault of faults) io.err(`date-line site: ${fault}\n`);
  if (folders.length === 0) throw new Refusal("there is no timeline to make a page of");
  const encoder = new TextEncoder();
  const all = new Map(parts);
  for (const path of files.list) all.set(path, files.read(path));
  for (const [path, content] of made) all.set(path, typeof content === "string" ? encoder.encode(content) : content);
  const worker = decoded(all, "site/worker.js");
  const kept = args.has("no-offline") ? new Map<string, string>() : await sealed(all, worker);
  for (const [path, content] of new Map<string, string | Uint8Array>([...all, ...kept]))
    withFile(join(out, path), () => io.placeFile(join(out, path), content));
  for (const folder of folders) io.out(`${folder.name}.html: ${folder.title} (${extentOf(folder)})\n`);
  for (const { name, reading } of folders) {
    const look = lookText(reading.problems);
    if (look) io.err(`date-line site: data/${name}: ${look}; date-line check ${join(data, name)} says which\n`);
  }
  if (url === undefined)
    io.err(
      "date-line site: without --url the pages have no oEmbed, og:image and canonical address, which are whole addresses\n",
    );
  return faults.length > 0 ? EXIT.faults : EXIT.clean;
}
