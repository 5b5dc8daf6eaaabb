import type { Plugin } from "vite";
import { changedScripts } from "./changed-scripts.ts";

/**
 * What Chromium reads in a script's first line: that its functions are called while the page loads. They are compiled beside the page's own
 * thread then, while the script comes, and not one after another when each is first called. Other engines read a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
const HINT = "//# allFunctionsCalledOnLoad\n";

/** Has those files compiled ahead of which most is run for every picture. It stands after what makes files smaller: that drops comments. */
export const compileAhead = (isWanted: (fileName: string) => boolean): Plugin =>
  changedScripts("compile-ahead", isWanted, (code) => HINT + code);
