import type { Plugin } from "vite";

/**
 * What d3's zoom and linear scale import and Dateline never reaches: animated transitions (flights are ours), colours (our scales run between
 * numbers) and number formats (the axis is ours). d3's packages do not shake below a package, so these are left out by name.
 * A call into one of them throws at once, so that the end-to-end tests of the built site would see it.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "d3-transition": "export const interrupt = () => {};",
  "d3-color": none(["color", "rgb", "hsl", "lab", "hcl", "cubehelix"]),
  "d3-format": none([
    "format",
    "formatPrefix",
    "formatSpecifier",
    "precisionFixed",
    "precisionPrefix",
    "precisionRound",
  ]),
};

/** For the scale alone: between two numbers there is only one way to go, whatever strings, dates and colours would need. */
const SCALE_INTERPOLATE = `
export const interpolateNumber = (a, b) => (t) => a * (1 - t) + b * t;
export const interpolateRound = (a, b) => (t) => Math.round(a * (1 - t) + b * t);
export { interpolateNumber as interpolate };
${none(["piecewise"])}`;

const PREFIX = "\0lean:";

/** Builds d3 without the parts that Dateline never reaches. */
export function leanD3(): Plugin {
  return {
    name: "lean-d3",
    enforce: "pre",
    apply: "build",
    resolveId(id, importer) {
      if (Object.hasOwn(LEFT_OUT, id)) return PREFIX + id;
      const fromScale = importer?.includes("/node_modules/d3-scale/");
      return id === "d3-interpolate" && fromScale ? `${PREFIX}scale` : undefined;
    },
    load(id) {
      if (id === `${PREFIX}scale`) return SCALE_INTERPOLATE;
      return id.startsWith(PREFIX) ? LEFT_OUT[id.slice(PREFIX.length)] : undefined;
    },
  };
}

function none(names: readonly string[]): string {
  const exported = names.map((name) => `none as ${name}`).join(", ");
  return `const none = () => { throw new Error("left out of the build"); };\nexport { ${exported} };`;
}
