import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type UserConfig } from "vite";
import { contentSecurity } from "./scripts/build/content-security.ts";
import { dataFolder } from "./scripts/build/data-folder.ts";
import { leanD3 } from "./scripts/build/lean-d3.ts";
import { oneFile } from "./scripts/build/one-file.ts";
import { prerender } from "./scripts/build/prerender.ts";

const ROOT = import.meta.dirname;

/** Two builds from one source: the site (`vite build`) and then, beside it, the embed (`vite build --mode embed`). */
export default defineConfig(({ mode }) => (mode === "embed" ? embed() : site()));

/** Every page at the top level, with relative addresses throughout: a sub-path, a fork and a domain of one's own all work. */
function site(): UserConfig {
  return {
    base: "./",
    // A missing file is a 404, not the front page with status 200.
    appType: "mpa",
    plugins: [leanD3(), dataFolder(ROOT), prerender(ROOT), contentSecurity()],
    build: {
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
    plugins: [leanD3(), oneFile("date-line.js")],
    build: {
      emptyOutDir: false,
      copyPublicDir: false,
      modulePreload: false,
      license: { fileName: "date-line.licenses.md" },
      rolldownOptions: {
        input: join(ROOT, "src/embed.ts"),
        // d3's modules only define things; their packages just do not say so.
        treeshake: { moduleSideEffects: [{ test: /[/]node_modules[/]d3/, sideEffects: false }] },
        // What a lazy chunk shares with the entry stays in the entry: it may export more, but is never split.
        preserveEntrySignatures: "allow-extension",
        output: {
          entryFileNames: "date-line.js",
          chunkFileNames: "date-line-[name]-[hash].js",
          assetFileNames: "date-line-[name]-[hash][extname]",
        },
      },
    },
    worker: { format: "es", rolldownOptions: { output: { entryFileNames: "date-line-[name]-[hash].js" } } },
  };
}
