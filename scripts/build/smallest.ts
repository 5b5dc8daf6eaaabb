import { minify_sync } from "terser";
import type { Plugin } from "vite";
import { changedScripts } from "./changed-scripts.ts";

/** A script that was minified, two hundredths smaller: what the bundler's own minifier leaves, from constants to unused assignments. */
export function smallest(code: string, isModule: boolean): string {
  return (
    minify_sync(code, { module: isModule, compress: { ecma: 2020, passes: 3 }, format: { ecma: 2020 } }).code ?? code
  );
}

/** Makes those files smaller that every page with a timeline fetches; what is met rarely is not worth the build's time. */
export const smallestFiles = (isWanted: (fileName: string) => boolean): Plugin =>
  changedScripts("smallest-files", isWanted, (code) => smallest(code, true));
