/** What is said where a timeline is given to another page. `{}` stands for what is put in. */
export interface EmbedWords {
  readonly title: string;
  readonly form: string;
  readonly forms: { readonly frame: string; readonly script: string; readonly file: string };
  /** When to take which. */
  readonly notes: { readonly frame: string; readonly script: string; readonly file: string };
  /** Of the frame, in pixels. */
  readonly width: string;
  /** What an empty field for the width means. */
  readonly full: string;
  readonly height: string;
  /** Beside the empty field for the code, until the previews have told how high they are. */
  readonly measuring: string;
  /** Where a length is none that a frame can have: `{least}` and `{most}`, in pixels. */
  readonly range: string;
  /** Above a preview: `{width}` and `{height}`, in pixels. */
  readonly size: string;
  /** What the heights in the code are: measured for every column, two of them for columns from and below `{edge}`, or the author’s own. */
  readonly heights: { readonly one: string; readonly two: string; readonly chosen: string };
  readonly theme: string;
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string };
  readonly start: string;
  readonly starts: { readonly whole: string; readonly now: string };
  readonly code: string;
  readonly copy: string;
  /** Gives the one file to the browser to save. */
  readonly download: string;
  readonly copied: string;
  /** The clipboard is refused, and the text is selected. */
  readonly selected: string;
  readonly preview: string;
  /** `{}` is what a policy must allow. */
  readonly policy: string;
  readonly systems: string;
  readonly close: string;
}
