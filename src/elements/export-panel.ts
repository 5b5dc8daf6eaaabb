import type { PropertyDeclarations, TemplateResult } from "lit";
import { css, html, LitElement, nothing } from "lit";
import type { ExportWords } from "../words/export-words.ts";
import { exportWordsFor } from "../words/export-words-for.ts";
import { citeStyles } from "./cite-styles.ts";
import { type Exporter, openExport } from "./export-desk.ts";
import { isPageable, pageOf } from "./export-page.ts";
import type { ExportDesk, Part } from "./export-part.ts";
import { handFile } from "./hand-file.ts";
import { dialogHead, showDialog } from "./panel-dialog.ts";
import type { Session } from "./session.ts";
import type { Speech } from "./speech.ts";

/** What is saved, and how. */
interface Choice {
  readonly form: keyof ExportWords["forms"];
  readonly part: Part;
  readonly scale: number;
}

/** What can be chosen, first what is chosen where the reader chooses nothing. */
const CHOICES: { readonly [Name in keyof Choice]: readonly Choice[Name][] } = {
  form: ["svg", "png", "csv", "html"],
  part: ["view", "whole"],
  scale: [2, 1, 3],
};

/** What a dialog for saving works with. */
interface SaveDesk {
  readonly exporter: Exporter;
  /** The timeline as a page of its own; undefined where it can be none. */
  readonly page: (() => Promise<string>) | undefined;
  readonly words: ExportWords;
  readonly lang: string;
  /** Name of a file without its ending. */
  readonly name: string;
}

/** For readers: the timeline as a file of their own. */
export class ExportPanel extends LitElement {
  static override styles = [
    citeStyles,
    css`
      dialog {
        width: min(28rem, 100vw - 1.5rem);
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    desk: { attribute: false },
    chosen: { state: true },
    said: { state: true },
  };

  desk: SaveDesk | undefined;

  private chosen: Choice = { form: "svg", part: "view", scale: 2 };
  private said = "";

  /** Opens the dialog; when it is closed, the focus goes back to what opened it. */
  async open(desk: SaveDesk, opener: HTMLElement): Promise<void> {
    this.desk = desk;
    this.said = "";
    await showDialog(this, opener);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.desk) return nothing;
    const { words, lang } = this.desk;
    return html`
      <dialog aria-labelledby="title" lang=${lang}>
        ${dialogHead(words.title, words.close)}
        <div class="choice">
          ${this.choice("form", words.form, (form) => words.forms[form])}
          ${this.chosen.form === "html" ? nothing : this.choice("part", words.part, (part) => words.parts[part])}
          ${this.chosen.form === "png" ? this.choice("scale", words.scale, (scale) => `${scale}×`) : nothing}
        </div>
        <div class="foot">
          <button type="button" class="copy" @click=${() => void this.save()}>${words.save}</button>
          <p role="status">${this.said}</p>
        </div>
      </dialog>
    `;
  }

  private choice<Name extends keyof Choice>(
    name: Name,
    label: string,
    text: (value: Choice[Name]) => string,
  ): TemplateResult {
    const values = CHOICES[name].filter((value) => value !== "html" || this.desk?.page);
    const pick = ({ target }: Event): void => {
      const value = values[(target as HTMLSelectElement).selectedIndex];
      this.chosen = { ...this.chosen, [name]: value };
    };
    return html`
      <label for=${name}>${label}</label>
      <select id=${name} @change=${pick}>
        ${values.map((value) => html`<option .selected=${value === this.chosen[name]}>${text(value)}</option>`)}
      </select>
    `;
  }

  private async save(): Promise<void> {
    const { desk, chosen } = this;
    if (!desk) return;
    const file = `${desk.name}.${chosen.form}`;
    try {
      handFile(await made(desk, chosen), file);
      this.said = desk.words.saved(file);
    } catch (error) {
      // What a browser refuses to draw is no fault of ours: the reader is told what to do.
      if (!(error instanceof DOMException || error instanceof RangeError)) throw error;
      this.said = desk.words.failed;
    }
  }
}

async function made({ page, exporter: { svg, png, csv } }: SaveDesk, { form, part, scale }: Choice): Promise<Blob> {
  if (form === "html" && page) return new Blob([await page()], { type: "text/html" });
  if (form === "png") return png({ part, scale });
  // Spreadsheet programs take a file without the mark for one of their own country's letters.
  if (form === "csv") return new Blob(["\u{feff}", await csv({ part })], { type: "text/csv" });
  return new Blob([svg({ part })], { type: "image/svg+xml" });
}

/** A title as the name of a file: letters and digits of any script, joined by hyphens. */
const fileName = (title: string): string => {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["timeline"];
  return words.join("-").slice(0, 60).replace(/-$/, "");
};

/** Opens the dialog for what stands in the same frame as its opener. */
export async function openSave(opener: HTMLElement, session: Session, speech: Speech): Promise<void> {
  if (!customElements.get("date-line-save")) customElements.define("date-line-save", ExportPanel);
  const frame = opener.closest("[part=frame]");
  const root = opener.getRootNode();
  if (!(frame && session.model && root instanceof ShadowRoot)) return;
  const { lang } = speech.words;
  const panel = frame.querySelector("date-line-save") ?? frame.appendChild(new ExportPanel());
  const name = fileName(session.model.reading.info.title ?? "timeline");
  const desk: ExportDesk = { session, speech };
  const page = isPageable(desk) ? () => pageOf(desk) : undefined;
  await panel.open(
    { exporter: openExport(root, session, speech), page, words: exportWordsFor(lang), lang, name },
    opener,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    "date-line-save": ExportPanel;
  }
}
