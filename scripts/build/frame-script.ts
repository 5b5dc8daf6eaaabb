import { minifySync, type Rolldown } from "vite";
import { LOADER } from "./frame-loader.ts";
import { smallest } from "./smallest.ts";

type Chunk = Rolldown.OutputChunk;

/** A part that is fetched when it is met, as the bundler writes it. */
const FETCHED = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\((["'`][^"'`]+["'`])\)\)/g;

const baseOf = (name: string): string => name.slice(name.lastIndexOf("/") + 1);

/** A chunk's code, with `load` for what is fetched later. Fails where the bundler writes that otherwise than we know. */
function workOf({ code, dynamicImports, fileName }: Chunk): string {
  let met = 0;
  const work = code.replace(FETCHED, (_, name: string) => {
    met += 1;
    return `load(${name})`;
  });
  // What a file fetches of itself is there.
  const others = dynamicImports.filter((name) => name !== fileName);
  if (met < others.length) throw new Error(`${fileName} fetches ${others.length} parts, of which ${met} were found`);
  return `(require, load, exports) => {\n${work}\n}`;
}

/** The script of a frame page: what stands inside the page, and by name what it fetches from beside it. */
export interface FrameScript {
  readonly inside: string;
  readonly beside: ReadonlyMap<string, string>;
}

/** Makes classic scripts of a bundle in CommonJS. */
export function frameScript(chunks: readonly Chunk[]): FrameScript {
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error("the frame page has no script");
  const small = (name: string, code: string): string => {
    // What is left over from modules asks for strict code everywhere.
    const { code: made, errors } = minifySync(name, code, { module: false });
    if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join("; ")}`);
    if (/\bimport\(/.test(made)) throw new Error(`${name} still imports what it should load`);
    return made.trim();
  };
  const part = (chunk: Chunk): string => {
    const needs = chunk.imports.filter((name) => name !== entry.fileName).map(baseOf);
    return `dateLinePart(${JSON.stringify(baseOf(chunk.fileName))}, ${JSON.stringify(needs)}, ${workOf(chunk)});`;
  };
  const name = baseOf(entry.fileName);
  const whole = `"use strict";${LOADER.replaceAll("%ENTRY%", JSON.stringify(name)).replace("%WORK%", () => workOf(entry))}`;
  const others = chunks.filter((chunk) => chunk !== entry);
  return {
    inside: smallest(small(name, whole), false).trim(),
    beside: new Map(others.map((chunk) => [chunk.fileName, small(chunk.fileName, `"use strict";${part(chunk)}`)])),
  };
}
