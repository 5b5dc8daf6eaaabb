// @ts-expect-error It comes without types.
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { bibtex } from "./bibtex.ts";
import { citeText } from "./cite-style.ts";
import { type CslDate, type CslItem, cslDate, cslJson, sourceItem } from "./csl.ts";
import type { Source } from "./event.ts";

const whenOf = (edtf: string): When => {
  const read = parseEdtf(edtf);
  if (!read.ok) throw new Error(edtf);
  return read.when;
};
const desk = {
  say: (when: When): string => `said ${when.raw}`,
  absolute: (url: string): string => `https://a.test/${url}`,
};
const dateOf = (edtf: string): CslDate => cslDate(whenOf(edtf), desk.say);
const SOURCE: Source = { id: "trt", title: "Ties, again", publisher: "TRT World", published: whenOf("2020-07-02") };
/** What a source says otherwise than SOURCE; undefined where it says nothing. */
type More = { readonly [Key in keyof Source]?: Source[Key] | undefined };
const itemOf = (more: More = {}): CslItem => sourceItem({ ...SOURCE, ...more } as Source, desk);
const all = (item: CslItem, locator?: string): readonly string[] =>
  (["apa", "chicago", "mla"] as const).map((style) => citeText({ item, ...(locator && { locator }) }, style));

describe("EB1 a date is as exact in a citation as it is known", () => {
  test.each([
    ["2020-07-02", [[2020, 7, 2]]],
    ["2020-07", [[2020, 7]]],
    ["2020", [[2020]]],
    ["192X", [[1920], [1929]]],
    [
      "2020-21",
      [
        [2020, 3],
        [2020, 5],
      ],
    ],
    [
      "2020-33",
      [
        [2020, 1],
        [2020, 3],
      ],
    ],
    [
      "[2020-07-01..2020-07-07]",
      [
        [2020, 7, 1],
        [2020, 7, 7],
      ],
    ],
    [
      "[2020-06-22..2020-07-28]",
      [
        [2020, 6, 22],
        [2020, 7, 28],
      ],
    ],
    [
      "2019-12/2020-05",
      [
        [2019, 12],
        [2020, 5],
      ],
    ],
    ["2019/2020-05-04", [[2019], [2020, 5, 4]]],
    ["2020-07-02T10:00:00Z", [[2020, 7, 2]]],
    ["-0279", [[-280]]],
    ["0000", [[-1]]],
  ] as const)("EB1 %s", (edtf, parts) => {
    expect(dateOf(edtf)).toEqual({ "date-parts": parts });
  });

  test("EB1 approximate and uncertain dates are circa; what has no number is said in words", () => {
    expect(dateOf("2021-02~")).toEqual({ "date-parts": [[2021, 2]], circa: true });
    expect(dateOf("2021?")).toEqual({ "date-parts": [[2021]], circa: true });
    expect(dateOf("/2001-09-11")).toEqual({ literal: "said /2001-09-11" });
    expect(dateOf("2001-09-11/..")).toEqual({ literal: "said 2001-09-11/.." });
    expect(dateOf("Y-66000000")).toEqual({ literal: "said Y-66000000" });
  });

  test("EB1 no day is named that the date does not name", () => {
    const years = fc.integer({ min: -3000, max: 3000 });
    const text = (year: number): string => (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const historical = year <= 0 ? year - 1 : year;
        expect(dateOf(text(year))).toEqual({ "date-parts": [[historical]] });
        const monthly = `${text(year)}-${String(month).padStart(2, "0")}`;
        expect(dateOf(monthly)).toEqual({ "date-parts": [[historical, month]] });
      }),
    );
  });
});

describe("EB1 an item says what the source's row says", () => {
  test("EB1 everything that is known, and nothing else", () => {
    expect(itemOf()).toEqual({
      ...{ id: "trt", type: "document", title: "Ties, again", publisher: "TRT World" },
      issued: { "date-parts": [[2020, 7, 2]] },
    });
    expect(
      itemOf({ url: "x.html", accessed: "2024-01-05", author: "A. Khan; B. Lee", publishedBasis: "Stated." }),
    ).toEqual({
      ...{ id: "trt", type: "webpage", title: "Ties, again", "container-title": "TRT World" },
      author: [{ literal: "A. Khan" }, { literal: "B. Lee" }],
      issued: { "date-parts": [[2020, 7, 2]] },
      accessed: { "date-parts": [[2024, 1, 5]] },
      ...{ URL: "https://a.test/x.html", note: "Publication date: Stated." },
    });
    expect(itemOf({ accessed: "last spring" }).accessed).toEqual({ literal: "last spring" });
    expect(itemOf({ url: "mailto:a@b.org" }).URL).toBeUndefined();
  });

  test("EB1 CSL-JSON is read back as the items, with the place in the note", () => {
    const item = itemOf({ publishedBasis: "Stated." });
    expect(JSON.parse(cslJson([{ item, locator: "paragraph 9" }]))).toEqual([
      { ...item, note: "paragraph 9. Publication date: Stated." },
    ]);
    const [read] = new Cite(cslJson([{ item: itemOf() }])).data as CslItem[];
    expect(read).toMatchObject(itemOf());
  });
});

describe("EB1 APA, Chicago and MLA are written as their rules say", () => {
  test.each<[string, More, string | undefined, readonly string[]]>([
    [
      "a day",
      {},
      undefined,
      [
        "Ties, again. (2020, July 2). TRT World.",
        "“Ties, again.” TRT World, July 2, 2020.",
        "“Ties, again.” TRT World, 2 July 2020.",
      ],
    ],
    [
      "a month, an author and a place",
      { published: whenOf("2021-02"), author: "Sulaiman" },
      "paragraphs 2, 7-9",
      [
        "Sulaiman. (2021, February). Ties, again. TRT World, paras. 2, 7–9.",
        "Sulaiman. “Ties, again.” TRT World, February 2021, paras. 2, 7–9.",
        "Sulaiman. “Ties, again.” TRT World, Feb. 2021, pars. 2, 7–9.",
      ],
    ],
    [
      "a window within a month",
      { published: whenOf("[2020-07-01..2020-07-07]") },
      undefined,
      [
        "Ties, again. (2020, July 1–7). TRT World.",
        "“Ties, again.” TRT World, July 1–7, 2020.",
        "“Ties, again.” TRT World, 1–7 July 2020.",
      ],
    ],
    [
      "a window over two months, quotation marks, a question",
      { published: whenOf("[2021-04-28..2021-05-04]"), title: "Who is “close”?" },
      undefined,
      [
        "Who is “close”? (2021, April 28–May 4). TRT World.",
        "“Who is ‘close’?” TRT World, April 28–May 4, 2021.",
        "“Who is ‘close’?” TRT World, 28 Apr.–4 May 2021.",
      ],
    ],
    [
      "over two years, three authors",
      { published: whenOf("2019-12/2021-02"), author: "A;B;C" },
      undefined,
      [
        "A, B, & C. (2019, December–2021, February). Ties, again. TRT World.",
        "A, B, and C. “Ties, again.” TRT World, December 2019–February 2021.",
        "A, et al. “Ties, again.” TRT World, Dec. 2019–Feb. 2021.",
      ],
    ],
    [
      "about a year before our era",
      { published: whenOf("-0279~"), author: "Manetho" },
      undefined,
      [
        "Manetho. (ca. 280 B.C.E.). Ties, again. TRT World.",
        "Manetho. “Ties, again.” TRT World, ca. 280 BC.",
        "Manetho. “Ties, again.” TRT World, ca. 280 BC.",
      ],
    ],
    [
      "a page without a date",
      { published: undefined, url: "x", accessed: "2026-11-26" },
      undefined,
      [
        "Ties, again. (n.d.). TRT World. Retrieved November 26, 2026, from https://a.test/x",
        "“Ties, again.” TRT World. Accessed November 26, 2026. https://a.test/x.",
        "“Ties, again.” TRT World, https://a.test/x. Accessed 26 Nov. 2026.",
      ],
    ],
    [
      "a title alone",
      { published: undefined, publisher: undefined },
      undefined,
      ["Ties, again. (n.d.).", "“Ties, again.” n.d.", "“Ties, again.”"],
    ],
  ])("EB1 %s", (_, more, locator, expected) => {
    expect(all(itemOf(more), locator)).toEqual(expected);
  });

  test("EB1 APA is written as a processor of citation styles writes it", () => {
    const sources: readonly More[] = [
      {},
      ...["2021-02", "2021", "[2020-07-01..2020-07-07]", "[2021-04-28..2021-05-04]", "2020-03/2020-05", "2021-02~"].map(
        (published) => ({ published: whenOf(published) }),
      ),
      { author: "Sulaiman", published: whenOf("2021-02") },
      { author: "Sulaiman; UN panel; Bo" },
      { url: "x.html" },
      { title: "What now?" },
    ];
    for (const more of sources) {
      const item = itemOf(more);
      const [written = ""] = all(item);
      const theirs = new Cite([item]).format("bibliography", { template: "apa", lang: "en-US" }) as string;
      expect(written).toBe(theirs.trim());
    }
  });
});

describe("EB1 BibTeX is read back as it was", () => {
  const readBack = (text: string): Record<string, unknown>[] => new Cite(text).data as Record<string, unknown>[];

  test("EB1 fields, and the date in two forms", () => {
    const item = itemOf({ url: "x?a=1#b{", author: "Sulaiman", published: whenOf("[2020-07-01..2020-07-07]") });
    expect(bibtex([{ item, locator: "paragraph 9" }])).toBe(
      [
        "@misc{trt,",
        "  author = {{Sulaiman}},",
        "  title = {{Ties, again}},",
        "  howpublished = {TRT World},",
        "  year = {2020},",
        "  month = jul,",
        "  date = {2020-07-01/2020-07-07},",
        "  url = {https://a.test/x?a=1#b%7B},",
        "  note = {paragraph 9},",
        "}",
      ].join("\n"),
    );
    expect(bibtex([{ item: itemOf({ published: whenOf("-0279~") }) }])).toMatch(
      /year = \{ca\. 280 BC\},\n {2}date = \{-0279~\},/,
    );
    expect(bibtex([{ item: itemOf({ published: whenOf("2019/2021") }) }])).toMatch(
      /year = \{2019--2021\},\n {2}date = \{2019\/2021\},/,
    );
  });

  test("EB1 keys are letters, and each is its own", () => {
    const keys = ["Şahin 2020", "2020", "a,b}", "a.b"].map((id) => ({ item: { ...itemOf(), id } }));
    const found = [...bibtex(keys).matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key);
    expect(found).toEqual(["S-ahin-2020", "source", "a-b", "a-b-2"]);
  });

  test("EB1 another reader finds the same title, author, publisher, date and address", () => {
    const item = itemOf({ title: "طالبان: 100 % {A} & B_C \\ $5 #1 ~ ^", author: "Jürgen Şahin", url: "x%20y" });
    expect(readBack(bibtex([{ item, locator: "paragraph 9" }]))).toMatchObject([
      {
        title: item.title,
        author: [{ family: "Jürgen Şahin" }],
        issued: item.issued,
        ...{ URL: item.URL, note: "paragraph 9" },
      },
    ]);
  });

  test("EB1 any text at all stays one entry that ends where it ends", () => {
    expect(plugins.input.list()).toContain("@biblatex/text");
    const unit = fc.constantFrom(
      "a",
      "B",
      "é",
      "ب",
      " ",
      "{",
      "}",
      "\\",
      "%",
      "&",
      "$",
      "#",
      "_",
      "~",
      "^",
      '"',
      "@",
      ",",
      "=",
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1, maxLength: 12 }), (text) => {
        const title = `x${text}x`.replace(/\s+/g, " ");
        const read = readBack(bibtex([{ item: itemOf({ title }) }, { item: itemOf({ id: "next" }) }]));
        expect(read.map((entry) => entry.title)).toEqual([title, "Ties, again"]);
      }),
      { numRuns: 60 },
    );
  });
});
