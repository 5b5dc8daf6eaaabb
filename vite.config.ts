import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { clear } from "./scripts/build/clear.ts";
import { command } from "./scripts/build/command.ts";
import { compileAhead } from "./scripts/build/compile-ahead.ts";
import { contentSecurity } from "./scripts/build/content-security.ts";
import { dataFolder } from "./scripts/build/data-folder.ts";
import { framePages } from "./scripts/build/frame-pages.ts";
import { integrity } from "./scripts/build/integrity.ts";
import { leanD3 } from "./scripts/build/lean-d3.ts";
import { leanLit } from "./scripts/build/lean-lit.ts";
import { leanPapaparse } from "./scripts/build/lean-papaparse.ts";
import { leanTemplates } from "./scripts/build/lean-templates.ts";
import { oneFile, plainImports } from "./scripts/build/one-file.ts";
import { pages } from "./scripts/build/pages.ts";
import { runtimeInside } from "./scripts/build/runtime-inside.ts";
import { seal } from "./scripts/build/seal.ts";
import { siteParts } from "./scripts/build/site-parts.ts";
import { smallestFiles } from "./scripts/build/smallest.ts";

const ROOT = import.meta.dirname;

/** What makes cells plain, and says why one is no date, is the importer's; everyday dates, which it fetches, use it too. */
const IMPORTER = ["events/import-any.ts", "dates/cell.ts", "dates/refusal.ts"].map((file) => join(ROOT, "src", file));

/** What the first picture does without, and every timeline fetches beside it: one file, since each that it asked for in turn would be waited for. */
const FURNITURE = ["furniture", "hands", "write-list", "card-view"].map((file) =>
  join(ROOT, `src/elements/${file}.ts`),
);

/** What waits for the first picture. */
const LATE = ["furniture", "export-desk"];

/** A rule of grammar, for the words before the first picture and those after it. */
const COUNTING = join(ROOT, "src/words/counting.ts");

/** Not only the importer writes dates and clock times. */
const SHARED = ["dates/iso.ts", "dates/wall-clock.ts"].map((file) => join(ROOT, "src", file));

/**
 * Four builds from one source: the site (`vite build`) and then, beside it, the embed, the frame pages and the command
 * (`vite build --mode embed`, `frame`, `cli`).
 */
export default defineConfig(({ mode }) => (({ embed, frame, cli })[mode] ?? site)());

/** Every page at the top level, with relative addresses throughout: a sub-path, a fork and a domain of one's own all work. */
function site(): UserConfig {
  return {
    base: "./",
    // A missing file is a 404, not the front page with status 200.
    appType: "mpa",
    plugins: [
      clear((name) => name !== "cli"),
      leanD3(),
      leanPapaparse(),
      dataFolder(ROOT),
      pages(ROOT, process.env.SITE_URL),
      contentSecurity(),
      siteParts(ROOT),
      seal(),
    ],
    worker: worker("assets/[name]-[hash].js"),
    build: {
      emptyOutDir: false,
      // The polyfill is an inline fetch that today's browsers do not need and a strict policy need not know.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: readdirSync(ROOT)
          .filter((name) => name.endsWith(".html"))
          .map((name) => join(ROOT, name)),
      },
    },
  };
}

/** `date-line.js`, whole and minified. Library mode would leave it unminified, so it is an entry that keeps its exports. */
function embed(): UserConfig {
  return {
    base: "./",
    plugins: [
      clear((name) => name.startsWith("date-line") && name.endsWith(".js")),
      leanD3(),
      leanPapaparse(),
      leanLit(),
      leanTemplates(),
      oneFile("date-line.js", [join(ROOT, "src/embed.ts"), COUNTING], [FURNITURE, SHARED, IMPORTER], LATE),
      runtimeInside(),
      smallestFiles((name) => /^date-line(-(furniture|import-any)-[\w-]{8})?\.js$/.test(name)),
      compileAhead((name) => /^date-line(-furniture-[\w-]{8})?\.js$/.test(name)),
      integrity(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).version),
      seal(),
    ],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      license: { fileName: "date-line.licenses.md" },
      rolldownOptions: {
        // What the pages of a site do besides is a few lines that use the same element.
        input: { "date-line": join(ROOT, "src/embed.ts"), "date-line-home": join(ROOT, "src/pages/home.ts") },
        treeshake,
        // What a lazy chunk shares with the entry stays in the entry (one-file): it may export more.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: "date-line-[name]-[hash].js",
          assetFileNames: "date-line-[name]-[hash][extname]",
        },
      },
    },
    worker: worker("date-line-[name]-[hash].js"),
  };
}

/** d3's modules only define things; their packages just do not say so. */
const treeshake = { moduleSideEffects: [{ test: /[/]node_modules[/]d3/, sideEffects: false }] };

/** Pages to be framed, and the page that is one file: what is inside is a classic script, which runs without an origin, and from a disk. */
function frame(): UserConfig {
  const input = join(ROOT, "src/pages/frame/frame.ts");
  const alone = (reader: Plugin): UserConfig => ({
    root: ROOT,
    plugins: [leanD3(), leanPapaparse(), leanLit(), leanTemplates(), plainImports(), reader],
    build: {
      ...{ write: false, copyPublicDir: false, modulePreload: false },
      rolldownOptions: {
        transform: { define: { "import.meta": "{}" } },
        ...{ input, treeshake, output: { format: "iife", codeSplitting: false } },
      },
    },
  });
  return {
    base: "./",
    plugins: [
      clear((name) => /^(embed|embed\.html|date-line-(frame|alone)\.html)$/.test(name)),
      leanD3(),
      leanPapaparse(),
      leanLit(),
      leanTemplates(),
      oneFile("embed/frame.js", [input, COUNTING], [FURNITURE, SHARED, IMPORTER], LATE),
      framePages(ROOT, process.env.SITE_URL, alone),
    ],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        transform: { define: { "import.meta": "{}" } },
        ...{ input, treeshake, preserveEntrySignatures: "allow-extension" },
        output: { format: "cjs", entryFileNames: "embed/frame.js", chunkFileNames: "embed/frame-[name]-[hash].js" },
      },
    },
  };
}

/** The worker that reads long files, whole: a worker beside which something was not copied would never say a word. */
const worker = (entryFileNames: string): NonNullable<UserConfig["worker"]> => ({
  format: "es",
  plugins: () => [leanD3(), leanPapaparse()],
  rolldownOptions: { output: { entryFileNames, codeSplitting: false } },
});

/** The command `date-line`: one file for Node with everything in it, so that it runs where nothing is installed. */
function cli(): UserConfig {
  return {
    plugins: [leanD3(), leanPapaparse(), command("date-line.js")],
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, "src/cli/date-line.ts"),
      outDir: "dist/cli",
      emptyOutDir: true,
      copyPublicDir: false,
      target: "node20",
      license: { fileName: "date-line.licenses.md" },
      rolldownOptions: {
        treeshake,
        output: { entryFileNames: "date-line.js", banner: "#!/usr/bin/env node", codeSplitting: false },
      },
    },
  };
}
