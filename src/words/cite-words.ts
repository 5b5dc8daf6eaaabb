/** What "Cite" says. English, like the styles themselves; fetched with the panel. */
export const citeWords = {
  title: "Cite",
  what: "What",
  style: "Style",
  styles: {
    apa: "APA",
    chicago: "Chicago",
    mla: "MLA",
    bibtex: "BibTeX",
    "csl-json": "CSL-JSON",
    plain: "Sentence with link",
  },
  event: (title: string): string => `This event and its sources: ${title}`,
  claim: (position: number, source: string): string => `Claim ${position}: ${source}`,
  timeline: "The whole timeline",
  untitled: "Timeline",
  text: "The citation",
  copy: "Copy",
  close: "Close",
  copied: "Copied.",
  byHand: "The browser did not allow copying. The text is selected: copy it with the keyboard, or by touch.",
  /** "TRT World, “A title”, 2 July 2020, paragraph 9". */
  source: (parts: readonly string[]): string => parts.join(", "),
  eventSentence: (event: string, timeline: string, sources: readonly string[], link: string): string =>
    `${event}, in the timeline “${timeline}”.${sources.length > 0 ? ` According to ${sources.join("; ")}.` : ""}${link && ` ${link}`}`,
  claimSentence: (said: string, source: string, timeline: string, link: string): string =>
    `${said}${source}. As read in the timeline “${timeline}”.${link && ` ${link}`}`,
  timelineSentence: (timeline: string, link: string): string => `The timeline “${timeline}”.${link && ` ${link}`}`,
} as const;

/** A form that a citation can take. */
export type CiteStyle = keyof typeof citeWords.styles;
