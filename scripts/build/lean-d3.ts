import type { Plugin } from "vite";

/**
 * What d3's zoom and linear scale import and Dateline never reaches: animated transitions (flights are ours), colours between colours
 * and number formats (the axis is ours). They are a third of d3's weight, and d3's packages do not shake below a package.
 * A call into one of these would throw at once, so that the end-to-end tests of the built site would see it.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "d3-transition": "export const interrupt = () => {};",
  "d3-color":
    'const none = () => { throw new Error("d3-color is not built in"); };\nexport { none as color, none as rgb, none as hsl, none as lab, none as hcl, none as cubehelix };',
  "d3-format":
    'const none = () => { throw new Error("d3-format is not built in"); };\nexport { none as format, none as formatPrefix, none as formatSpecifier, none as precisionFixed, none as precisionPrefix, none as precisionRound };',
};

const PREFIX = "\0lean:";

/** Builds d3 without the parts that Dateline never reaches. */
export function leanD3(): Plugin {
  return {
    name: "lean-d3",
    enforce: "pre",
    apply: "build",
    resolveId(id) {
      return Object.hasOwn(LEFT_OUT, id) ? PREFIX + id : undefined;
    },
    load(id) {
      return id.startsWith(PREFIX) ? LEFT_OUT[id.slice(PREFIX.length)] : undefined;
    },
  };
}
