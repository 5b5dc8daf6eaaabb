import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const SOURCE = createRequire(import.meta.url).resolve("papaparse/papaparse.js");

/** What fetches, streams, guesses and works in the background: Dateline does each of these elsewhere, or never. */
const NEVER = [
  "getWorkerBlob",
  "NetworkStreamer",
  "FileStreamer",
  "ReadableStreamStreamer",
  "DuplexStreamStreamer",
  "StringStreamer",
  "ChunkStreamer",
  "ParserHandle",
  "newWorker",
  "mainThreadReceivedMessage",
  "completeWorker",
  "workerThreadReceivedMessage",
];

/** By the file that imports it, what it does not need besides: one reads, the other writes. */
const FACES: Readonly<Record<string, readonly string[]>> = {
  "csv.ts": [...NEVER, "JsonToCsv", "CsvToJson"],
  "csv-write.ts": [...NEVER, "Parser"],
};

const PREFIX = "\0lean:papaparse:";

/**
 * Builds papaparse without the functions that Dateline never reaches. A package in one closure does not shake, so their bodies are
 * emptied by name; a call into one throws at once, so that the end-to-end tests of the built site would see it.
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
      if (!id.startsWith(PREFIX)) return undefined;
      const names = FACES[id.slice(PREFIX.length, -".js".length)] ?? [];
      return names.reduce(emptied, readFileSync(SOURCE, "utf8"));
    },
  };
}

/** A source whose function of this name only throws. Its closing brace is the first at the indent of its beginning. */
function emptied(code: string, name: string): string {
  const found = new RegExp(`^(\\t*)function ${name}\\s*\\([^)]*\\)\\s*\\{`, "m").exec(code);
  const close = found ? code.indexOf(`\n${found[1]}}`, found.index) : -1;
  if (!found || close < 0)
    throw new Error(`papaparse has no function ${name} any more; see scripts/build/lean-papaparse.ts`);
  return `${code.slice(0, found.index + found[0].length)} throw new Error("left out of the build"); ${code.slice(close + 1)}`;
}
