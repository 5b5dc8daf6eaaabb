/** What is said where a timeline is saved as a file. */
export interface ExportWords {
  readonly title: string;
  readonly form: string;
  readonly forms: { readonly svg: string; readonly png: string; readonly csv: string; readonly html: string };
  readonly part: string;
  readonly parts: { readonly view: string; readonly whole: string };
  /** How many pixels of the picture make one of the screen. */
  readonly scale: string;
  readonly save: string;
  /** The file of this name was handed to the browser. */
  readonly saved: (name: string) => string;
  /** The page allows no such picture, or it is too large. */
  readonly failed: string;
  readonly close: string;
}
