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

/** For the scale alone: our ticks are a calendar's, so that its own are never asked for. */
const SCALE_ARRAY = `export * from "d3-array";\n${none(["ticks", "tickIncrement", "tickStep"])}`;

/** For the scale alone: what gives it ticks, and rounds its ends to them. */
const OWN_TICKS = /^(function linearish\(scale\) \{)[\s\S]*?\n\}/m;

/** Parts of the scale, as they are written, that only scales of several pieces, rounded and clamped ones and copies need: ours go from one number to another. */
const OF_OTHER_SCALES: readonly (readonly [string | RegExp, string])[] = [
  [
    /switch \(arguments\.length\) \{\s*case 0: break;\s*case 1: this\.range\(domain\); break;\s*default: (.*?) break;\s*\}/,
    "$1",
  ],
  ["n > 2 ? polymap : bimap", "bimap"],
  ["var n = Math.min(domain.length, range.length);", ""],
  ["if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);\n  else ", ""],
  ["if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);", ""],
  [/scale\.rangeRound = function\(_\) \{\s*return range = [\s\S]*?scale\.unknown = [\s\S]*?\n {2}\};/, ""],
  [/scale\.copy = function\(\) \{\s*return copy\$1\(scale, linear\(\)\);\s*\};/, ""],
];

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
      if (!fromScale) return undefined;
      return id === "d3-interpolate" || id === "d3-array" ? `${PREFIX}scale-${id}` : undefined;
    },
    /** d3-array makes some functions by calling others; said to be pure, they are left out where nobody uses them. */
    transform(code, id) {
      if (id.includes("/node_modules/d3-scale/")) {
        const plain = code.replace(OWN_TICKS, "$1 return scale;\n}");
        const lean = OF_OTHER_SCALES.reduce((whole, [part, less]) => whole.replace(part, less), plain);
        return { code: lean, map: null };
      }
      if (!id.includes("/node_modules/d3-array/")) return undefined;
      const pure = code.replace(/= (ascendingBisect|bisector\(number\))\.(\w+);/g, "= /*#__PURE__*/ (() => $1.$2)();");
      return { code: pure.replace(/= (Blur2|shuffler|bisector)\(/g, "= /*#__PURE__*/ $1("), map: null };
    },
    load(id) {
      if (id === `${PREFIX}scale-d3-interpolate`) return SCALE_INTERPOLATE;
      if (id === `${PREFIX}scale-d3-array`) return SCALE_ARRAY;
      return id.startsWith(PREFIX) ? LEFT_OUT[id.slice(PREFIX.length)] : undefined;
    },
  };
}

function none(names: readonly string[]): string {
  const exported = names.map((name) => `none as ${name}`).join(", ");
  return `const none = () => { throw new Error("left out of the build"); };\nexport { ${exported} };`;
}
