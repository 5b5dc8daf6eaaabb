import type { PropertyDeclarations, TemplateResult } from "lit";
import { html, LitElement, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { keyOf } from "../elements/address-follower.ts";
import { citeStyles } from "../elements/cite-styles.ts";
import type { DateLine } from "../elements/date-line.ts";
import { handFile } from "../elements/hand-file.ts";
import { copyFrom, dialogHead, showDialog } from "../elements/panel-dialog.ts";
import { placeIn, spanText } from "../state/address.ts";
import type { EmbedWords } from "../words/embed-words.ts";
import { embedWordsFor } from "../words/embed-words-for.ts";
import { exportWordsFor } from "../words/export-words-for.ts";
import { embedStyles } from "./embed-styles.ts";
import { pageOfSource } from "./one-file.ts";
import { EDGE_PX, type Form, frameUrl, policyFor, type SnippetInput, snippetOf } from "./snippet.ts";

/** The timeline that is given away. */
interface Subject {
  readonly folder: string;
  readonly title: string;
  readonly lang: string;
  /** The element on the page that shows it. */
  readonly host: DateLine | undefined;
}

/** What is chosen. Lengths are CSS px. */
interface Choice {
  readonly form: Form;
  readonly width: number | undefined;
  /** For every column; as the previews tell where it is absent. */
  readonly height: number | undefined;
  readonly theme: SnippetInput["theme"];
  readonly start: keyof EmbedWords["starts"];
}

/** What a frame can be, wide or high. */
const [LEAST_PX, MOST_PX] = [200, 4000];
/** The column of an article: as wide as that the preview is, and what it tells of its height, where no width is chosen. */
const USUAL_WIDTH_PX = 700;
/** That of a small phone, which is the highest, for the second preview. */
const NARROW_WIDTH_PX = 320;
/** How high a preview is before it has told that. */
const WAITING_PX = 600;

/** A preview by its width and its address: another one has another height. */
const keyOfFrame = (width: number | string, src: string): string => `${width} ${src}`;

/** For authors: a timeline of this site for a page of theirs, with what is to be pasted and how it will look. */
export class EmbedPanel extends LitElement {
  static override styles = [citeStyles, embedStyles];
  static override properties: PropertyDeclarations = {
    subject: { attribute: false },
    chosen: { state: true },
    heights: { state: true },
    said: { state: true },
    wrong: { state: true },
  };

  subject: Subject | undefined;

  private chosen: Choice = { form: "frame", width: undefined, height: undefined, theme: "auto", start: "whole" };
  /** How high each preview says it is, by its key. */
  private heights: ReadonlyMap<string, number> = new Map();
  private said = "";
  /** The fields in which stands what cannot be; the choice is as it was before. */
  private wrong: ReadonlySet<string> = new Set();

  /** Opens the dialog; when it is closed, the focus goes back to what opened it, and the preview is gone. */
  async open(subject: Subject, opener: HTMLElement): Promise<void> {
    this.subject = subject;
    this.heights = new Map();
    this.said = "";
    this.wrong = new Set();
    window.addEventListener("message", this.onMessage);
    await showDialog(this, opener, () => {
      window.removeEventListener("message", this.onMessage);
      this.subject = undefined;
    });
  }

  private readonly onMessage = ({ source, data }: MessageEvent): void => {
    const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
    const frames = [...this.renderRoot.querySelectorAll("iframe")];
    const frame = frames.find(({ contentWindow }) => contentWindow === source);
    if (frame && type === "date-line" && typeof height === "number")
      this.heights = new Map(this.heights).set(keyOfFrame(frame.width, frame.src), height);
  };

  private get input(): SnippetInput | undefined {
    const { subject, chosen } = this;
    if (!subject) return undefined;
    const { form, width, height, theme, start } = chosen;
    const site = new URL(".", document.baseURI).href;
    const page = location.origin + location.pathname;
    const { folder, title, host } = subject;
    const seen = host && start === "now" ? seenIn(host) : {};
    const input: SnippetInput = { ...{ form, site, folder, page, title, width, height, theme }, ...seen };
    if (form === "file" || (form === "frame" && height)) return input;
    const told = this.widthsOf(input).map((width) => this.heights.get(keyOfFrame(width, frameUrl(input))));
    const [wide, narrow] = told;
    // With one of two heights the code would be another a moment later.
    if (told.includes(undefined) || wide === undefined) return input;
    const isNarrow = (width ?? USUAL_WIDTH_PX) < EDGE_PX;
    return form === "frame"
      ? { ...input, height: wide, narrowHeight: narrow }
      : { ...input, told: { wide, narrow, isNarrow } };
  }

  /** How wide the previews are: as wide as the frame will be, and as a phone where that is another timeline, and its height not chosen. */
  private widthsOf({ form, width = USUAL_WIDTH_PX }: SnippetInput): readonly number[] {
    const isOne = form === "file" || (form === "frame" && this.chosen.height) || width < EDGE_PX;
    return isOne ? [width] : [width, NARROW_WIDTH_PX];
  }

  protected override render(): TemplateResult {
    const { subject, input } = this;
    const lang = subject?.lang ?? "en";
    const words = embedWordsFor(lang);
    return html`
      <dialog aria-labelledby="title" lang=${lang}>
        ${dialogHead(words.title, words.close)}
        ${input ? this.sides(input, words) : nothing}
      </dialog>
    `;
  }

  private sides(input: SnippetInput, words: EmbedWords): TemplateResult {
    const { form, site, title } = input;
    const isMeasured = form !== "script" || input.told;
    const text = this.wrong.size > 0 || !isMeasured ? undefined : snippetOf(input);
    const [before, after] = words.policy.split("{}");
    return html`
      <div class="sides">
        <div>
          ${this.form(input, words)}
          <h3 id="code">${words.code}</h3>
          <textarea class="code" readonly dir="ltr" rows="7" spellcheck="false" aria-labelledby="code" .value=${text ?? ""}></textarea>
          <div class="foot">
            <button type="button" class="copy" ?disabled=${!text} @click=${() => text && this.copy(text, words)}>${words.copy}</button>
            ${form === "file" ? html`<button type="button" class="copy" @click=${() => void this.download(input)}>${words.download}</button>` : nothing}
            <p role="status">${this.wrong.size > 0 ? rangeText(words) : text ? this.said : words.measuring}</p>
          </div>
          ${form === "frame" && text ? html`<p>${this.heightNote(input, words)}</p>` : nothing}
          ${form === "file" ? nothing : html`<p>${before}<code dir="ltr">${policyFor(form, site)}</code>${after}</p>`}
          ${form === "frame" ? html`<p>${words.systems}</p>` : nothing}
        </div>
        <div ?hidden=${form === "file"}>
          <h3 id="shown">${words.preview}</h3>
          <div class="shown" role="region" tabindex="0" aria-labelledby="shown">
            ${this.widthsOf(input).map((width) => this.preview(width, frameUrl(input), `${words.preview}: ${title}`, words))}
          </div>
        </div>
      </div>
    `;
  }

  private preview(width: number, src: string, title: string, words: EmbedWords): TemplateResult {
    const key = keyOfFrame(width, src);
    const told = this.heights.get(key);
    const height = this.chosen.form === "frame" ? (this.chosen.height ?? told) : told;
    const caption = words.size.replace("{width}", String(width)).replace("{height}", String(height ?? "…"));
    // Another width or address is a new frame, which tells its height; one that is made wider is silent where it stays as high.
    return html`
      <figure>
        <figcaption>${caption}</figcaption>
        ${keyed(key, html`<iframe sandbox="allow-scripts" title=${title} src=${src} width=${width} height=${height ?? WAITING_PX} class=${told ? "" : "waiting"} ?inert=${!told}></iframe>`)}
      </figure>
    `;
  }

  /** What the heights in the code are. */
  private heightNote({ narrowHeight }: SnippetInput, { heights }: EmbedWords): string {
    if (this.chosen.height) return heights.chosen;
    return narrowHeight ? heights.two.replace("{edge}", String(EDGE_PX)) : heights.one;
  }

  private form(input: SnippetInput, words: EmbedWords): TemplateResult {
    const { form, theme } = input;
    const choose = (choice: Partial<Choice>): void => this.choose(choice);
    const kinds = Object.entries(words.forms) as [Form, string][];
    const options = (all: Readonly<Record<string, string>>, now: string) =>
      Object.entries(all).map(
        ([name, label]) => html`<option value=${name} .selected=${name === now}>${label}</option>`,
      );
    const { start } = this.chosen;
    return html`
      <div class="choice">
        <fieldset>
          <legend>${words.form}</legend>
          ${kinds.map(
            ([name, label]) =>
              html`<label><input type="radio" name="form" .checked=${name === form} @change=${() => this.take(name)} />${label}</label>`,
          )}
        </fieldset>
        <p class="note">${words.notes[form]}</p>
        ${form === "file" ? nothing : keyed(form, this.sizes(input, words))}
        <label for="theme">${words.theme}</label>
        <select id="theme" @change=${(event: Event) => choose({ theme: picked(event) as Choice["theme"] })}>${options(words.themes, theme)}</select>
        <label for="start">${words.start}</label>
        <select id="start" @change=${(event: Event) => choose({ start: picked(event) as Choice["start"] })}>${options(words.starts, start)}</select>
      </div>
    `;
  }

  /** Fields of their own in each form: what was wrong in one is not carried into another. */
  private sizes(input: SnippetInput, words: EmbedWords): TemplateResult {
    const told = input.form === "frame" ? input.height : undefined;
    const field = (name: "width" | "height", hint: string | number | undefined): TemplateResult => html`
      <label for=${name}>${words[name]}</label>
      <input type="number" id=${name} min=${LEAST_PX} max=${MOST_PX} placeholder=${hint ?? ""} .value=${String(this.chosen[name] ?? "")} aria-invalid=${this.wrong.has(name)} @input=${(event: Event) => this.measure(name, event)} />
    `;
    return html`${field("width", words.full)}${field("height", told)}`;
  }

  private choose(choice: Partial<Choice>): void {
    this.chosen = { ...this.chosen, ...choice };
    this.said = "";
  }

  private take(form: Form): void {
    this.wrong = new Set();
    this.choose({ form, height: undefined });
  }

  /** Takes a length as it is written. What is none stays in its field, and nothing can be copied until it is mended. */
  private measure(name: "width" | "height", { target }: Event): void {
    const { value, validity } = target as HTMLInputElement;
    const px = value === "" && !validity.badInput ? undefined : Number(value || Number.NaN);
    const wrong = new Set(this.wrong);
    wrong.delete(name);
    if (px === undefined || (Number.isInteger(px) && px >= LEAST_PX && px <= MOST_PX)) this.choose({ [name]: px });
    else wrong.add(name);
    this.wrong = wrong;
  }

  /** Gives the page in one file to the browser to save, as it is chosen. */
  private async download({ site, folder, theme, view, from, to, selected }: SnippetInput): Promise<void> {
    const { lang = "en", host = this } = this.subject ?? {};
    const { saved, failed } = exportWordsFor(lang);
    const src = new URL(`data/${folder}/timeline.json`, site).href;
    const file = `${folder}.html`;
    try {
      const page = await pageOfSource(src, host, {
        theme: theme === "auto" ? undefined : theme,
        view,
        from,
        to,
        selected,
      });
      handFile(new Blob([page], { type: "text/html" }), file);
      this.said = saved(file);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      this.said = failed;
    }
  }

  private async copy(text: string, words: EmbedWords): Promise<void> {
    this.said = "";
    await this.updateComplete;
    this.said = (await copyFrom(this, text)) ? words.copied : words.selected;
  }
}

const rangeText = ({ range }: EmbedWords): string =>
  range.replace("{least}", String(LEAST_PX)).replace("{most}", String(MOST_PX));

/** What a timeline shows now. Where nobody has moved it, its time is as the page set it. */
function seenIn(host: DateLine): Pick<SnippetInput, "view" | "from" | "to" | "selected"> {
  const { startDay, endDay } = placeIn(location.hash, keyOf(host)) ?? {};
  const span =
    startDay === undefined || endDay === undefined ? { from: host.from, to: host.to } : spanText(startDay, endDay);
  return { ...span, view: host.view === "plot" ? undefined : host.view, selected: host.selected };
}

const picked = ({ target }: Event): string => (target as HTMLInputElement | HTMLSelectElement).value;

/** Opens the dialog for the timeline of a folder of `data/`, in the language of the page. */
export async function openEmbed(opener: HTMLElement, folder: string): Promise<void> {
  if (!customElements.get("date-line-embed")) customElements.define("date-line-embed", EmbedPanel);
  const host = document.querySelector<DateLine>(`date-line[src$="data/${CSS.escape(folder)}/timeline.json"]`);
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
