import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { EventMark, Mark, Scene } from "../layout/scene.ts";
import { type SvgPicture, sceneSvg } from "./svg.ts";
import { THEMES } from "./theme.ts";

const event = (title: string, more: Partial<EventMark> = {}): EventMark => ({
  ...{ kind: "event", index: 0, xPx: 20, endXPx: 40, labelXPx: 20.04, yPx: 10, labelYPx: 12, lane: 0 },
  ...{ label: { date: "1848", lines: [title, "second line"], widthPx: 80 }, group: 0, pinned: false },
  ...more,
});
const sceneOf = (marks: readonly Mark[]): Scene => ({
  ...{ widthPx: 400, heightPx: 200, axisYPx: 152, laneHeightPx: 71, anchorXPx: 0, marks },
  shapes: [
    { layer: "glyph", tone: 9, path: "M9,9h1z" },
    { layer: "grid", tone: "grid", path: "M1,0V152" },
    { layer: "grid", tone: "muted", path: "M1,152V158" },
    { layer: "body", tone: 0, path: "M20,60h20v4h-20z" },
    { layer: "density", tone: "density", path: "M0,152h4v-9z" },
    { layer: "rug", tone: "muted", path: "M3,150v2z" },
  ],
  ticks: [{ xPx: 10.04, text: "1850", key: "1850" }],
  context: [{ xPx: 0, text: "19th <century>", key: "c" }],
});
const picture = (marks: readonly Mark[], more: Partial<SvgPicture> = {}): SvgPicture => ({
  ...{ scene: sceneOf(marks), theme: THEMES.light, lang: "en", title: "T" },
  ...more,
});

/** The names of a document's elements, in order. Throws where a tag, an attribute or a reference is not as XML wants it. */
function elementsOf(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const rest = xml.replace(/<([a-z]+)((?: [A-Za-z-]+="[^"<]*")*)>|<\/([a-z]+)>/g, (_, start, _attributes, end) => {
    if (start !== undefined) {
      names.push(start);
      open.push(start);
    } else if (open.pop() !== end) throw new Error(`</${end}> closes nothing`);
    return "";
  });
  if (open.length > 0) throw new Error(`${open} not closed`);
  if (/[<>]/.test(rest)) throw new Error(`bare < or >: ${rest.slice(0, 80)}`);
  if (/&(?!(amp|lt|gt|quot);)/.test(xml)) throw new Error("bare &");
  if (/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error("not a character of XML");
  return names;
}

test("P5 a picture is well-formed, whatever its texts hold", () => {
  const texts = fc.oneof(
    fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
    fc.constantFrom("]]>", "<b>", "&amp;", '"', "\0", "\ud800", "\ufffe"),
  );
  fc.assert(
    fc.property(texts, texts, texts, (title, description, lang) => {
      const svg = sceneSvg(picture([event(title)], { title, description, lang }));
      expect(elementsOf(svg)[0]).toBe("svg");
    }),
  );
  expect(() => elementsOf("<g><text></g></text>")).toThrow();
  expect(() => elementsOf("<g>&</g>")).toThrow();
});

test("P5 it stands alone: no style, no script, no address but the name of its language", () => {
  const svg = sceneSvg(picture([event("a")]));
  expect(new Set(elementsOf(svg))).toEqual(new Set(["svg", "title", "rect", "g", "path", "text"]));
  expect(svg).not.toMatch(/\b(style|href|src|class="[^"]*\{)=/);
  expect(svg.match(/https?:[^"]*/g)).toEqual(["http://www.w3.org/2000/svg"]);
});

test("P6 everything in the scene is in the picture, from back to front, and nothing else", () => {
  const pinned = event("open", { index: 1, pinned: true });
  const cluster: Mark = { kind: "cluster", count: 12_345, xPx: 300, yPx: 130, startDay: 0, endDay: 1, index: 2 };
  const dot: Mark = { kind: "dot", index: 3, xPx: 350, yPx: 130, group: 0 };
  const svg = sceneSvg(picture([pinned, event("plain"), cluster, dot]));
  expect([...svg.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)).toEqual([
    ...["grid", "density", "body", "rug", "glyph", "ticks", "context"],
    ...["event", "cluster", "event"],
  ]);
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(texts).toEqual([
    ...["1850", "19th &lt;century&gt;", "1848", "plain", "second line", "12,345", "1848", "open", "second line"],
  ]);
  expect(svg.match(/<path/g)).toHaveLength(6);
  // Tone 9 is the second of eight again; a board stands behind what is open; texts of the axis stand beside their line.
  expect(svg).toContain(`<path fill="${THEMES.light.tones[1]}" d="M9,9h1z">`);
  expect(svg).toMatch(/<g class="event">\n<rect [^>]*stroke=/);
  expect(svg).toContain('<text x="14" y="172"');
});

test("P6 the same scene gives the same text, in tenths of a pixel", () => {
  const svg = sceneSvg(picture([event("a")]));
  expect(sceneSvg(picture([event("a")]))).toBe(svg);
  expect(svg).not.toMatch(/ (x|y|width|height)="\d+\.\d\d/);
});

test("P6 what stands above the plot moves it down", () => {
  const texts = [{ xPx: 4, yPx: 20, text: "Heading", font: "heading" } as const];
  const shapes = [{ layer: "glyph", tone: 2, path: "M1,1z" } as const];
  const svg = sceneSvg(picture([event("a")], { head: { heightPx: 50, texts, shapes }, theme: THEMES.dark }));
  expect(svg).toContain('width="400" height="250"');
  expect(svg).toContain('<g transform="translate(0,50)">');
  expect(svg).toMatch(/<g class="head">\n<text [^>]*>Heading<\/text>\n<path fill="#bee0ad"/);
  expect(elementsOf(svg).length).toBeGreaterThan(10);
});

test("P6 a text that runs from right to left ends where the others begin", () => {
  const svg = sceneSvg(picture([event("توافق دوحه"), event("1848: توافق"), event("Doha توافق")]));
  expect(svg.match(/direction="rtl" text-anchor="end"/g)).toHaveLength(2);
});

test("P6 words that are flipped are set to the end where their mark is, from both sides", () => {
  const marks = [event("title", { labelXPx: 100, isFlipped: true })];
  expect(sceneSvg(picture(marks))).toContain('<text x="180" y="24" font-size="12" text-anchor="end"');
  const mirrored = { ...sceneOf(marks), isMirrored: true } as const;
  expect(sceneSvg(picture(marks, { scene: mirrored }))).toContain('<text x="20" y="24" font-size="12" fill=');
});

test("P6 a count stands as far inside an edge from the right to the left", () => {
  const edge = { kind: "cluster", count: 1234, yPx: 100, startDay: 0, endDay: 9, index: 0, began: true } as const;
  const boxOf = (xPx: number, isMirrored?: true): number[] => {
    const scene = { ...sceneOf([{ ...edge, xPx }]), ...(isMirrored && { isMirrored }) };
    const [, x = "", width = ""] =
      /<rect x="([^"]+)" y="[^"]+" width="([^"]+)" height="24"/.exec(sceneSvg(picture([], { scene }))) ?? [];
    return [Number(x), Number(x) + Number(width)];
  };
  const [startPx = NaN, endPx = NaN] = boxOf(12);
  expect(startPx).toBe(0);
  expect(boxOf(400 - 12, true)).toEqual([400 - endPx, 400]);
});

test("PC1 what is seen of claims is drawn as lines in the full colour of its tone, as the style sheet has them", () => {
  const layers = ["ghost", "dash", "ring", "sign"] as const;
  const shapes = layers.map(
    (layer) => ({ layer, tone: layer === "sign" ? "muted" : 1, path: `M1,1h${layer.length}` }) as const,
  );
  const { light } = THEMES;
  const svg = sceneSvg({ ...picture([]), scene: { ...sceneOf([]), shapes } });
  expect([...svg.matchAll(/<g class="(\w+)"( opacity[^>]*)?>\n<path ([^>]*)/g)].map(([, ...found]) => found)).toEqual([
    ["ghost", undefined, `fill="${light.ground}" stroke="${light.tones[1]}" stroke-width="1.25" d="M1,1h5"`],
    [
      "dash",
      undefined,
      `fill="${light.ground}" stroke="${light.tones[1]}" stroke-width="1.25" stroke-dasharray="3 2" d="M1,1h4"`,
    ],
    ["ring", undefined, `fill="${light.ground}" stroke="${light.tones[1]}" stroke-width="1.25" d="M1,1h4"`],
    ["sign", undefined, `fill="none" stroke="${light.axis}" stroke-width="1.25" d="M1,1h4"`],
  ]);
  const styles = readFileSync(resolve(import.meta.dirname, "../elements/plot-styles.ts"), "utf8");
  for (const layer of layers) {
    const rules = [...styles.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selector = ""]) =>
      selector.includes(`.${layer} path`),
    );
    const said = rules.map(([, , body = ""]) => body).join("");
    expect(said).toContain("stroke: var(--_tone, var(--_axis))");
    expect(said).toContain("stroke-width: 1.25");
    expect(said).not.toContain("opacity");
    expect(said.includes("stroke-dasharray: 3 2")).toBe(layer === "dash");
  }
});
