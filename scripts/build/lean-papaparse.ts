import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const SOURCE = createRequire(import.meta.url).resolve("papaparse/papaparse.js");

/** By the file that imports it, the functions that it reaches, and under which names. */
const FACES: Readonly<Record<string, { readonly functions: readonly string[]; readonly face: string }>> = {
  "csv.ts": { functions: ["Parser", "escapeRegExp", "isFunction"], face: "{ Parser }" },
  "csv-write.ts": { functions: ["JsonToCsv", "escapeRegExp"], face: "{ unparse: JsonToCsv }" },
};

/** The constants that these functions ask for. */
const CONSTANTS = ["BYTE_ORDER_MARK", "BAD_DELIMITERS"];

const PREFIX = "\0lean:papaparse:";

/**
 * Builds papaparse with the functions that Dateline reaches, and without what fetches, streams, guesses and works in the background: Dateline
 * does each of these elsewhere, or never. A package in one closure does not shake, so they are taken out of it by name. A call of one that was
 * left behind throws at once, so that the end-to-end tests of the built site would see it.
 */
export function leanPapaparse(): Plugin {
  return {
    name: "lean-papaparse",
    enforce: "pre",
    apply: "build",
    resolveId(id, importer) {
      const face = Object.keys(FACES).find((file) => importer?.endsWith(`/events/${file}`));
      return id === "papaparse" && face ? `${PREFIX}${face}.js` : undefined;
    },
    load(id) {
      const wanted = id.startsWith(PREFIX) ? FACES[id.slice(PREFIX.length, -".js".length)] : undefined;
      if (!wanted) return undefined;
      const source = readFileSync(SOURCE, "utf8");
      const constants = CONSTANTS.map((name) => found(source, new RegExp(`^\\tPapa\\.${name} = [^;]*;`, "m"), name));
      const functions = wanted.functions.map((name) => functionIn(source, name));
      return ["const Papa = {};", ...constants, ...functions, `export default ${wanted.face};`].join("\n");
    },
  };
}

function found(source: string, pattern: RegExp, name: string): string {
  const [text] = pattern.exec(source) ?? [];
  if (text === undefined) throw new Error(`papaparse has no ${name} any more; see scripts/build/lean-papaparse.ts`);
  return text;
}

/** A function of a source, whole. Its closing brace is the first at the indent of its beginning. */
const functionIn = (source: string, name: string): string =>
  found(source, new RegExp(`^(\\t*)function ${name}\\s*\\([^)]*\\)\\s*\\{[\\s\\S]*?\\n\\1\\}`, "m"), name);
