import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown, type UserConfig } from "vite";
import { fillPage } from "../../src/paint/page-text.ts";
// Types only: the room is loaded as source by Vite.
import type * as Folders from "../../src/site/folder.ts";
import type * as Frames from "../../src/site/frame-page.ts";
import { filesIn } from "./data-folder.ts";
import { emptyPage } from "./empty-page.ts";
import { frameScript } from "./frame-script.ts";
import { quietServer } from "./pages.ts";

const ROOM = ["src/site/folder.ts", "src/site/frame-page.ts"];
/** What frame pages have in the place of the element's own: a reader of what is inside, and nothing that waits. */
const GIVEN = { "/source-loader.ts": "given-source.ts", "/approach.ts": "given-approach.ts" } as const;
const GIVEN_IN = "src/pages/frame";

/** Without an origin there is no worker; a long file is read like a short one then. */
const NO_WORKER = ["elements/long-file.ts"];
/** A page with all of its data inside reads no files. */
const NO_FILES = ["elements/source-loader.ts", "elements/check-desk.ts"];

/** Gives frame pages what is theirs (GIVEN), and leaves out what they never reach: a call into that rejects. */
function frameReader(root: string, leftOut: readonly string[]): Plugin {
  const met = new Set<string>();
  return {
    name: "frame-reader",
    enforce: "pre",
    apply: "build",
    resolveId(id, importer) {
      const [own, given] = Object.entries(GIVEN).find(([name]) => id.endsWith(name)) ?? [];
      if (!own || !given || importer === undefined || importer.endsWith(given)) return undefined;
      met.add(own);
      return join(root, GIVEN_IN, given);
    },
    load: (id) =>
      leftOut.some((name) => id === join(root, "src", name)) ? 'throw new Error("left out of the frame");' : undefined,
    buildEnd(error) {
      const missed = Object.keys(GIVEN).filter((name) => !met.has(name));
      if (missed.length > 0 && !error)
        throw new Error(`nothing imports ${missed.join(", ")} any more: frame pages would hold what they never need`);
    },
  };
}

/** Where files lie that a page may ask for: beside itself and, to engines for which “self” is nobody in a sandbox, at the site's address. */
const originsOf = (site: string | undefined): string[] => ["'self'", ...(site ? [new URL(site).origin] : [])];

/**
 * Makes of one script: a frame page for each folder of `data/`, with its data inside (`embed/FOLDER.html`); one that shows the file which
 * its address names (`embed.html`); and both without a timeline, to be filled by others: `date-line-frame.html`, which belongs into `embed/`,
 * and `date-line-alone.html`, which needs nothing beside it. `alone` builds the script of the last.
 */
export function framePages(root: string, site: string | undefined, alone: (plugin: Plugin) => UserConfig): Plugin[] {
  const pages: Plugin = {
    name: "frame-pages",
    apply: "build",
    async generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const { inside, beside } = frameScript(chunks);
      for (const { fileName } of chunks) delete bundle[fileName];
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: "asset", fileName, source });
      for (const [name, code] of beside) emit(name, code);

      const origins = originsOf(site);
      const frame = emptyPage({ script: inside, beside: "./", origins });
      emit("date-line-frame.html", frame);
      emit(
        "date-line-alone.html",
        emptyPage({ script: await wholeScript(alone(frameReader(root, NO_FILES))), isAlone: true }),
      );
      const nothing = { lang: "en", dir: "ltr", description: "", list: "", data: "" } as const;
      const open = emptyPage({ script: inside, beside: "embed/", origins });
      emit("embed.html", fillPage(open, { ...nothing, title: "A timeline" }));

      const server = await quietServer(root);
      const [folder, frames] = await Promise.all(ROOM.map((path) => server.ssrLoadModule(join(root, path))));
      const { readFolders, framePage } = { ...folder, ...frames } as typeof Folders & typeof Frames;
      // Those that are broken were named when their pages were made.
      const { folders } = await readFolders({
        list: filesIn(root, "data"),
        read: (path) => readFileSync(join(root, path)),
      });
      if (folders.length === 0) throw new Error("data/ has no folder of a timeline");
      for (const one of folders) emit(`embed/${one.name}.html`, await framePage(frame, one));
      await server.close();
    },
  };
  return [frameReader(root, NO_WORKER), pages];
}

/** The script of one file, as the build writes it. */
async function wholeScript(config: UserConfig): Promise<string> {
  const built = (await build({ configFile: false, logLevel: "warn", ...config })) as Rolldown.RolldownOutput;
  const [chunk, ...more] = built.output;
  if (more.length > 0)
    throw new Error(`one file has others beside it: ${more.map(({ fileName }) => fileName).join(", ")}`);
  return chunk.code.trim();
}
