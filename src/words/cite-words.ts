/** What "Cite" says, in one language; besides what every view says. Fetched with the dialog. The styles keep their English rules. */
export interface CiteWords {
  readonly what: string;
  readonly style: string;
  readonly styles: Readonly<Record<CiteStyle, string>>;
  readonly event: (title: string) => string;
  readonly claim: (position: number, source: string) => string;
  readonly timeline: string;
  readonly untitled: string;
  /** The name of the text that can be copied. */
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
  /** Between the parts of what names a source, and between sources. */
  readonly between: { readonly parts: string; readonly sources: string };
  readonly quoted: (words: string) => string;
  /** "A deal is signed (29 Feb 2020), in the timeline “…”." */
  readonly inTimeline: (event: string, timeline: string) => string;
  readonly according: (sources: string) => string;
  /** "“signed on February 29”: TRT World, “…”. As read in the timeline “…”." The words may be empty. */
  readonly asRead: (words: string, source: string, timeline: string) => string;
  readonly whole: (timeline: string) => string;
}

/** A form that a citation can take. */
export type CiteStyle = "apa" | "chicago" | "mla" | "bibtex" | "csl-json" | "plain";
