import type { PropertyDeclarations, TemplateResult } from "lit";
import { html, LitElement } from "lit";
import type { CslDate } from "../events/csl.ts";
import { segmentOf } from "../state/address.ts";
import type { CiteStyle } from "../words/cite-words.ts";
import { citeWordsFor } from "../words/cite-words-for.ts";
import { en } from "../words/en.ts";
import type { Words } from "../words/words.ts";
import { keyOf } from "./address-follower.ts";
import { citeStyles } from "./cite-styles.ts";
import { citation, eventSubjects, type Subject, type SubjectDesk, timelineSubject } from "./cite-subjects.ts";
import { copyFrom, dialogHead, showDialog } from "./panel-dialog.ts";
import type { Session } from "./session.ts";
import { brief, type Speech } from "./speech.ts";

/** For readers: an event, a claim or the timeline, ready to be put among references. */
export class CitePanel extends LitElement {
  static override styles = citeStyles;
  static override properties: PropertyDeclarations = {
    words: { attribute: false },
    subjects: { attribute: false },
    chosen: { state: true },
    form: { state: true },
    said: { state: true },
  };

  /** What the page says, in whose language this dialog speaks. */
  words: Words = en;
  /** What can be cited, in the order of the choice. */
  subjects: readonly Subject[] = [];

  private chosen = 0;
  private form: CiteStyle = "apa";
  private said = "";

  /** Opens the dialog on one of the subjects; when it is closed, the focus goes back to what opened it. */
  async open(subjects: readonly Subject[], chosen: number, opener: HTMLElement): Promise<void> {
    this.subjects = subjects;
    this.chosen = chosen;
    this.said = "";
    await showDialog(this, opener);
  }

  protected override render(): TemplateResult {
    const { chosen, subjects, form: style, said } = this;
    const { lang, cite, close } = this.words;
    const words = citeWordsFor(lang);
    const subject = subjects[chosen];
    const text = subject ? citation(subject, style) : "";
    const isCode = style === "bibtex" || style === "csl-json";
    return html`
        <dialog aria-labelledby="title" lang=${lang}>
          ${dialogHead(cite, close)}
          <div class="choice">
            <label for="what">${words.what}</label>
            <select id="what" @change=${(event: Event) => this.choose({ chosen: Number(picked(event)) })}>
              ${subjects.map(({ label }, at) => html`<option value=${at} .selected=${at === chosen} dir="auto">${label}</option>`)}
            </select>
            <label for="style">${words.style}</label>
            <select id="style" @change=${(event: Event) => this.choose({ form: picked(event) as CiteStyle })}>
              ${Object.entries(words.styles).map(([name, label]) => html`<option value=${name} .selected=${name === style}>${label}</option>`)}
            </select>
          </div>
          <textarea readonly dir="auto" lang=${style === "plain" ? lang : "en"} rows="9" spellcheck="false" aria-label=${words.text} class=${isCode ? "code" : ""} .value=${text}></textarea>
          <div class="foot">
            <button type="button" class="copy" @click=${() => this.copy(text)}>${words.copy}</button>
            <p role="status">${said}</p>
          </div>
        </dialog>
    `;
  }

  private choose(choice: { readonly chosen?: number; readonly form?: CiteStyle }): void {
    this.chosen = choice.chosen ?? this.chosen;
    this.form = choice.form ?? this.form;
    this.said = "";
  }

  private async copy(text: string): Promise<void> {
    this.said = "";
    const words = citeWordsFor(this.words.lang);
    this.said = (await copyFrom(this, text)) ? words.copied : words.byHand;
  }
}

const picked = ({ target }: Event): string => (target as HTMLSelectElement).value;

/** The timeline that is cited from. */
export interface CiteHost {
  readonly session: Session;
  readonly speech: Speech;
}

/** Opens the dialog: on the open event where its card was asked, else on the whole timeline. */
export async function openCite(opener: HTMLElement, { session, speech }: CiteHost): Promise<void> {
  if (!customElements.get("date-line-cite")) customElements.define("date-line-cite", CitePanel);
  const { model, state } = session;
  const frame = opener.closest("[part=frame]");
  const root = opener.getRootNode();
  if (!(frame && model && root instanceof ShadowRoot)) return;
  const { selected } = state;
  const desk = deskOf(model.reading.info.title, speech, keyOf(root.host));
  // Of a long file, the whole event may still have to be read.
  const event = selected === undefined ? undefined : await model.wholeAt(selected);
  const ofEvent = event && selected !== undefined ? eventSubjects(event, model.sourcesAt(selected), desk) : [];
  const subjects = [...ofEvent, timelineSubject(desk)];
  const panel = frame.querySelector("date-line-cite") ?? frame.appendChild(new CitePanel());
  panel.words = speech.words;
  await panel.open(subjects, opener.closest("[part=card]") ? 0 : subjects.length - 1, opener);
}

function deskOf(title: string | undefined, speech: Speech, key: string): SubjectDesk {
  // What has no address of its own, a page within a page, cannot be linked to.
  const isOpen = /^(https?|file):$/.test(location.protocol);
  const page = isOpen ? location.href.replace(/#.*$/, "") : undefined;
  const words = citeWordsFor(speech.words.lang);
  return {
    words,
    title: title || document.title || words.untitled,
    say: (when) => brief(when, speech),
    absolute: (url) => new URL(url, document.baseURI).href,
    link: (event) => page && (event === undefined ? page : `${page}#${segmentOf({ event }, key)}`),
    today: today(),
  };
}

/** The reader's own day. */
function today(): CslDate {
  const now = new Date();
  return { "date-parts": [[now.getFullYear(), now.getMonth() + 1, now.getDate()]] };
}

declare global {
  interface HTMLElementTagNameMap {
    "date-line-cite": CitePanel;
  }
}
