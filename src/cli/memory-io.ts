import { placeMark as place } from "../paint/page-text.ts";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

/** What a command did to a machine in memory. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
  /** What was written with the folders that it lies in, as text. */
  readonly placed: ReadonlyMap<string, string>;
}

/** The files of a machine in memory, by their paths, and what stands on its standard input. */
export interface Machine {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdin?: string;
}

function fault(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

/** In place of the page that the build makes: its places, and no script. */
const EMPTY_PAGE = `<html lang="${place("lang")}" dir="${place("dir")}"><title>${place("title")}</title><meta name="description" content="${place("description")}">
${place("extra")}<date-line controls${place("attributes")}>${place("list")}</date-line><script type="application/json">${place("data")}</script></html>`;

/** Runs the command on a machine in memory. For tests. */
export async function runInMemory(argv: readonly string[], { files = {}, stdin = "" }: Machine = {}): Promise<Outcome> {
  const said = { out: "", err: "" };
  const written = new Map<string, string>();
  const placed = new Map<string, string>();
  const io: Io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: async () => stdin,
    readFile: (path) => {
      const text = files[path];
      if (text === undefined) throw fault("ENOENT", path);
      return typeof text === "string" ? new TextEncoder().encode(text) : text;
    },
    writeFile: (path, text) => {
      if (path.startsWith("/nowhere/")) throw fault("ENOENT", path);
      written.set(path, text);
    },
    filesIn: (folder) =>
      Object.keys(files)
        .filter((name) => name.startsWith(`${folder}/`))
        .map((name) => name.slice(folder.length + 1))
        .sort(),
    placeFile: (path, content) => {
      if (path.startsWith("/nowhere/")) throw fault("EACCES", path);
      placed.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
    },
    builtFolder: "built",
    isFolder: (path) => Object.keys(files).some((name) => name.startsWith(`${path.replace(/\/$/, "")}/`)),
    emptyPage: () => EMPTY_PAGE,
  };
  return { code: await run(argv, io), ...said, written, placed };
}
