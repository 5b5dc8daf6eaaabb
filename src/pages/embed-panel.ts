import type { PropertyDeclarations, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { keyOf } from "../elements/address-follower.ts";
import { citeStyles } from "../elements/cite-styles.ts";
import { icon } from "../elements/icons.ts";
import { placeIn, spanText } from "../state/address.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { embedWordsFor } from "../words/embed-words-for.ts";
import { embedStyles } from "./embed-styles.ts";
import { type Form, frameUrl, policyFor, type SnippetInput, snippetOf, USUAL_HEIGHT_PX } from "./snippet.ts";

/** The timeline that is given away. */
interface Subject {
  readonly folder: string;
  readonly title: string;
  readonly lang: string;
  /** The element on the page that shows it. */
  readonly host: HTMLElement | undefined;
}

/** What is chosen. Lengths are CSS px. */
interface Choice {
  readonly form: Form;
  readonly width: number | undefined;
  /** As the preview told where it is absent. */
  readonly height: number | undefined;
  readonly theme: SnippetInput["theme"];
  readonly start: keyof EmbedWords["starts"];
}

const LEAST_PX = 200;

/** For authors: a timeline of this site for a page of theirs, with what is to be pasted and how it will look. */
export class EmbedPanel extends LitElement {
  static override styles = [citeStyles, embedStyles];
  static override properties: PropertyDeclarations = {
    subject: { attribute: false },
    chosen: { state: true },
    told: { state: true },
    said: { state: true },
  };

  subject: Subject | undefined;

  private chosen: Choice = { form: "frame", width: undefined, height: undefined, theme: "auto", start: "whole" };
  /** How high the frame in the preview says it is. */
  private told: number | undefined;
  private said = "";

  /** Opens the dialog; when it is closed, the focus goes back to what opened it, and the preview is gone. */
  async open(subject: Subject, opener: HTMLElement): Promise<void> {
    this.subject = subject;
    this.said = "";
    window.addEventListener("message", this.onMessage);
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector("dialog");
    const onClose = (): void => {
      window.removeEventListener("message", this.onMessage);
      this.subject = undefined;
      opener.focus({ preventScroll: true });
    };
    dialog?.addEventListener("close", onClose, { once: true });
    dialog?.showModal();
  }

  private readonly onMessage = ({ source, data }: MessageEvent): void => {
    const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
    const frame = this.renderRoot.querySelector("iframe");
    if (source === frame?.contentWindow && type === "date-line" && typeof height === "number") this.told = height;
  };

  private get input(): SnippetInput | undefined {
    const { subject, chosen, told } = this;
    if (!subject) return undefined;
    const { form, width, theme, start } = chosen;
    const height = chosen.height ?? (form === "frame" ? told : undefined);
    const place = subject.host && start === "now" ? placeIn(location.hash, keyOf(subject.host)) : undefined;
    const { startDay, endDay, event } = place ?? {};
    const span = startDay === undefined || endDay === undefined ? {} : spanText(startDay, endDay);
    const site = new URL(".", document.baseURI).href;
    const { folder, title } = subject;
    return { ...{ form, site, folder, title, width, height, theme }, ...span, selected: event };
  }

  protected override render(): TemplateResult {
    const { subject, input } = this;
    const lang = subject?.lang ?? "en";
    const words = embedWordsFor(lang);
    return html`
      <dialog aria-labelledby="title" lang=${lang}>
        <div class="head">
          <h2 id="title">${words.title}</h2>
          <button type="button" class="close" aria-label=${words.close} @click=${() => this.renderRoot.querySelector("dialog")?.close()}>${icon("close")}</button>
        </div>
        ${input ? this.sides(input, words) : nothing}
      </dialog>
    `;
  }

  private sides(input: SnippetInput, words: EmbedWords): TemplateResult {
    const { form, site, title } = input;
    const text = snippetOf(input);
    const [before, after] = words.policy.split("{}");
    const width = input.width ? String(input.width) : "100%";
    return html`
      <div class="sides">
        <div>
          ${this.form(input, words)}
          <h3 id="code">${words.code}</h3>
          <textarea class="code" readonly dir="ltr" rows="7" spellcheck="false" aria-labelledby="code" .value=${text}></textarea>
          <div class="foot">
            <button type="button" class="copy" @click=${() => this.copy(text, words)}>${words.copy}</button>
            <p role="status">${this.said}</p>
          </div>
          ${form === "file" ? nothing : html`<p>${before}<code dir="ltr">${policyFor(form, site)}</code>${after}</p>`}
          ${form === "frame" ? html`<p>${words.systems}</p>` : nothing}
        </div>
        <div ?hidden=${form === "file"}>
          <h3 id="shown">${words.preview}</h3>
          <div class="shown" role="region" tabindex="0" aria-labelledby="shown">
            <iframe sandbox="allow-scripts" title="${words.preview}: ${title}" src=${frameUrl(input)} width=${width} height=${input.height ?? this.told ?? USUAL_HEIGHT_PX}></iframe>
          </div>
        </div>
      </div>
    `;
  }

  private form({ form, width, theme }: SnippetInput, words: EmbedWords): TemplateResult {
    const choose = (choice: Partial<Choice>): void => {
      this.chosen = { ...this.chosen, ...choice };
      this.said = "";
    };
    const kinds = Object.entries(words.forms) as [Form, string][];
    const options = (all: Readonly<Record<string, string>>, now: string) =>
      Object.entries(all).map(
        ([name, label]) => html`<option value=${name} .selected=${name === now}>${label}</option>`,
      );
    const px = (event: Event): number | undefined => Math.round(Number(picked(event))) || undefined;
    const { height, start } = this.chosen;
    return html`
      <div class="choice">
        <fieldset>
          <legend>${words.form}</legend>
          ${kinds.map(
            ([name, label]) =>
              html`<label><input type="radio" name="form" .checked=${name === form} @change=${() => choose({ form: name, height: undefined })} />${label}</label>`,
          )}
        </fieldset>
        <p class="note">${words.notes[form]}</p>
        ${
          form === "file"
            ? nothing
            : html`
          <label for="width">${words.width}</label>
          <input type="number" id="width" min=${LEAST_PX} placeholder=${words.full} .value=${width ? String(width) : ""} @change=${(event: Event) => choose({ width: px(event) })} />
          <label for="height">${words.height}</label>
          <input type="number" id="height" min=${LEAST_PX} placeholder=${this.told ?? ""} .value=${height ? String(height) : ""} @change=${(event: Event) => choose({ height: px(event) })} />
          <label for="theme">${words.theme}</label>
          <select id="theme" @change=${(event: Event) => choose({ theme: picked(event) as Choice["theme"] })}>${options(words.themes, theme)}</select>
          <label for="start">${words.start}</label>
          <select id="start" @change=${(event: Event) => choose({ start: picked(event) as Choice["start"] })}>${options(words.starts, start)}</select>`
        }
      </div>
    `;
  }

  private async copy(text: string, words: EmbedWords): Promise<void> {
    this.said = "";
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.said = words.copied;
    } catch {
      // An old page, or one that was not asked, may not write to the clipboard: then the author does.
      this.renderRoot.querySelector("textarea")?.focus();
      this.renderRoot.querySelector("textarea")?.select();
      this.said = words.selected;
    }
  }
}

const picked = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** Opens the dialog for the timeline of a folder of `data/`, in the language of the page. */
export async function openEmbed(opener: HTMLElement, folder: string): Promise<void> {
  if (!customElements.get("date-line-embed")) customElements.define("date-line-embed", EmbedPanel);
  const host = document.querySelector<HTMLElement>(`date-line[src$="data/${CSS.escape(folder)}/timeline.json"]`);
  const title = host?.shadowRoot?.querySelector("[part=frame]")?.getAttribute("aria-label") || document.title;
  const lang = document.documentElement.lang || "en";
  const panel = document.querySelector("date-line-embed") ?? document.body.appendChild(new EmbedPanel());
  await panel.open({ folder, title, lang, host: host ?? undefined }, opener);
}

declare global {
  interface HTMLElementTagNameMap {
    "date-line-embed": EmbedPanel;
  }
}
