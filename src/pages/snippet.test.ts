import fc from "fast-check";
import { expect, test } from "vitest";
import { frameUrl, policyFor, type SnippetInput, snippetOf } from "./snippet.ts";

const INPUT: SnippetInput = {
  ...{ form: "frame", site: "https://name.github.io/repo/", folder: "vesuvius", title: "When?" },
  page: "https://name.github.io/repo/vesuvius.html",
  ...{ width: undefined, height: 702, theme: "auto" },
};

test("G7 the frame's snippet has a title, a height, a sandbox, and waits until it is near", () => {
  expect(snippetOf(INPUT)).toBe(
    '<iframe title="When?" src="https://name.github.io/repo/embed/vesuvius.html" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" allow="fullscreen" width="100%" height="702" style="border:0"></iframe>',
  );
  expect(snippetOf({ ...INPUT, height: undefined }), "no height is made up").toBeUndefined();
  const settled = { ...INPUT, theme: "dark", from: "2020-01", to: "2020-06", selected: "a.b", width: 640 } as const;
  expect(frameUrl(settled)).toBe(
    "https://name.github.io/repo/embed/vesuvius.html?theme=dark&from=2020-01&to=2020-06&selected=a.b",
  );
  expect(frameUrl({ ...INPUT, view: "table", selected: "a" })).toMatch(/\?view=table&selected=a$/);
  expect(snippetOf({ ...INPUT, form: "script", view: "table" })).toContain(' view="table"');
  expect(snippetOf(settled)).toContain('width="640" height="702" style="border:0;max-width:100%"');
});

test("G7 a frame of two heights takes that of its column; the attribute is the wide one", () => {
  const box = (height: string): RegExp =>
    new RegExp(
      `^<div style="container-type:inline-size;width:100%"><iframe .*height="702" style="border:0;height:${height}"></iframe></div>$`,
    );
  expect(snippetOf({ ...INPUT, narrowHeight: 990 })).toMatch(box("clamp\\(702px,\\(604px - 100cqi\\)\\*999,990px\\)"));
  expect(snippetOf({ ...INPUT, narrowHeight: 500 })).toMatch(box("clamp\\(500px,\\(100cqi - 604px\\)\\*999,702px\\)"));
  expect(snippetOf({ ...INPUT, narrowHeight: 702 })).toMatch(/^<iframe [^>]* style="border:0"><\/iframe>$/);
});

test("G7 the script's snippet is two lines, one file is a command, and the policy that each needs is said", () => {
  expect(snippetOf({ ...INPUT, form: "script", theme: "light", height: 500 })).toBe(
    '<script type="module" src="https://name.github.io/repo/date-line.js"></script>\n<date-line src="https://name.github.io/repo/data/vesuvius/timeline.json" controls="" theme="light" style="--dl-height:500px"><a href="https://name.github.io/repo/vesuvius.html">When?</a></date-line>',
  );
  expect(snippetOf({ ...INPUT, form: "file" })).toBe("npx date-line render data/vesuvius --html vesuvius.html");
  expect(snippetOf({ ...INPUT, form: "file", theme: "dark", from: "-0044-03", to: "0079" })).toBe(
    "npx date-line render data/vesuvius --html vesuvius.html --theme dark --from -0044-03 --to 0079",
  );
  expect(policyFor("frame", INPUT.site)).toBe("frame-src https://name.github.io");
  expect(policyFor("script", INPUT.site)).toContain("connect-src https://name.github.io");
});

test("G7 the script's snippet keeps the room that was measured, before the script is there, in a wide and in a narrow column", () => {
  const script = { ...INPUT, form: "script", height: undefined, told: { wide: 844, narrow: 1228 } } as const;
  expect(snippetOf(script)).toMatch(
    /\n<div style="container-type:inline-size;width:100%"><date-line .* style="display:block;min-height:clamp\(840px,\(600px - 100cqi\)\*999,1224px\)">.*<\/date-line><\/div>$/,
  );
  expect(snippetOf({ ...script, told: { wide: 844 } })).toMatch(
    /\n<date-line .* style="display:block;min-height:840px">/,
  );
  expect(snippetOf({ ...script, height: 612 })).toContain("--dl-height:612px;display:block;min-height:clamp(940px,");
  expect(snippetOf({ ...script, height: 612 })).toContain(",1004px)");
  expect(snippetOf({ ...script, height: 612, width: 400, told: { wide: 1228, isNarrow: true } })).toContain(
    "max-width:400px;--dl-height:612px;display:block;min-height:1004px",
  );
});

test("G7 no title and no view becomes markup", () => {
  const nasty = fc.constantFrom('"><script>', "</iframe>", "a&b", "'", "ä");
  fc.assert(
    fc.property(nasty, nasty, fc.constantFrom("frame", "script"), (title, selected, form) => {
      const snippet = snippetOf({ ...INPUT, form, title, selected });
      expect(snippet?.match(/<\w/g)).toHaveLength(form === "frame" ? 1 : 3);
    }),
  );
});
